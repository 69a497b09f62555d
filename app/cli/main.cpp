// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <fmt/format.h>

namespace bootlace::cli {

void addJsonFlag(CLI::App &command, Console &console)
{
    command.add_flag_callback("--json", [&console] { console.setJson(true); }, "answer with one JSON document");
}

static int run(int count, char **arguments)
{
    CLI::App app("Assembles, writes and verifies bootable cards for single-board routers.", "bootlace-cli");
    app.set_version_flag("--version", BOOTLACE_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);
    app.footer("Exit status: 0 done, 1 the work failed, 2 bad input or usage, 3 refused by the guard, 130 cancelled.");
    Console console;
    Exit exit = Exit::Done;
    addLists(app, console, exit);
    addMake(app, console, exit);
    addVerify(app, console, exit);
    addInspect(app, console, exit);
    addPack(app, console, exit);
    try {
        app.parse(count, arguments);
    } catch (const CLI::Success &done) {
        return app.exit(done); // --help, --version
    } catch (const CLI::ParseError &error) {
        app.exit(error);
        return static_cast<int>(Exit::BadInput);
    }
    return static_cast<int>(exit);
}

} // namespace bootlace::cli

int main(int count, char **arguments)
{
    try {
        return bootlace::cli::run(count, arguments);
    } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
        std::fputs(fmt::format("bootlace-cli: internal error: {}\n", error.what()).c_str(), stderr);
        return static_cast<int>(bootlace::cli::Exit::Failed);
    }
}
