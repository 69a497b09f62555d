// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "help.h"
#include "usage.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <csignal>
#include <exception>
#include <fcntl.h>
#include <fmt/format.h>
#include <span>
#include <string>
#include <unistd.h>
#include <vector>

namespace bootlace::cli {

void addJsonFlag(CLI::App &command, Console &console)
{
    command.add_flag_callback("--json", [&console] { console.setJson(true); }, "Answer with one JSON document");
}

void addAnswerFlags(CLI::App &command, Console &console)
{
    addJsonFlag(command, console);
    command.add_flag_callback("-q,--quiet", [&console] { console.setQuiet(true); }, "Print nothing but errors");
}

// A descriptor that is closed would be given to the next file that is opened, and a message would be written to a disk.
static bool openStandardDescriptors()
{
    constexpr std::array descriptors{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
    return std::ranges::all_of(descriptors, [](int fd) {
        // The wrong way round, so that using it is an error as before.
        return ::fcntl(fd, F_GETFD) >= 0 || ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) == fd;
    });
}

// What is wrong with the arguments is told in the form that was asked for, though not all of them were understood.
static Exit failUsage(const CLI::App &app, const CLI::ParseError &error, std::span<const std::string> words,
                      Console &console)
{
    if (words.empty()) {
        Console::complain(app.help());
        return Exit::BadInput;
    }
    const UsageMistake mistake = usageMistake(app, error, words);
    if (std::ranges::find(words, "--json") != words.end()) {
        console.setJson(true);
        return console.fail(Error(Cause::BadInput, mistake.sentence));
    }
    Console::complain(fmt::format("bootlace-cli: {}\nSee {}.\n", printable(mistake.sentence), printable(mistake.help)));
    return Exit::BadInput;
}

static Exit run(std::span<char *> arguments, Console &console)
{
    CLI::App app("Assemble, write and verify bootable cards for single-board routers", "bootlace-cli");
    app.formatter(makeHelpFormatter());
    app.set_version_flag("-V,--version", "bootlace-cli " BOOTLACE_VERSION, "Print the version");
    app.set_help_flag("-h,--help", "Print this help");
    app.require_subcommand(1);
    app.footer("Examples: bootlace-cli plan router.toml --to /dev/sdX\n"
               "          bootlace-cli flash router.toml --to /dev/sdX\n"
               "          bootlace-cli help flash\n\n"
               "Exit status: 0 done, 1 the work failed, 2 bad input or usage, 3 the disk is\n"
               "refused and nothing was written, 130 cancelled.");
    const auto given = arguments.subspan(std::min<std::size_t>(1, arguments.size()));
    const std::vector<std::string> words(given.begin(), given.end());
    Exit exit = Exit::Done;
    addLists(app, console, exit);
    addMake(app, console, exit);
    addVerify(app, console, exit);
    addDoctor(app, console, exit);
    addInspect(app, console, exit);
    addExplainLog(app, console, exit);
    addUartLoad(app, console, exit);
    addSerialConsole(app, console, exit);
    addPack(app, console, exit);
    addCompletion(app);
    addHelp(app);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::Success &done) {
        app.exit(done); // --help, --version
    } catch (const CLI::ParseError &error) {
        return failUsage(app, error, words, console);
    }
    return exit;
}

} // namespace bootlace::cli

int main(int count, char **arguments)
{
    using namespace bootlace::cli;
    // A reader that goes away must not end a write midway.
    (void)std::signal(SIGPIPE, SIG_IGN);
    if (!openStandardDescriptors()) {
        return static_cast<int>(Exit::Failed);
    }
    Console console;
    Exit exit = Exit::Failed;
    try {
        exit = run({arguments, static_cast<std::size_t>(count)}, console);
    } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
        exit = console.fail({bootlace::Cause::Internal, fmt::format("internal error: {}", error.what())});
    }
    return static_cast<int>(bootlace::cli::Console::finish(exit));
}
