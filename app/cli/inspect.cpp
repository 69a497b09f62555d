// SPDX-License-Identifier: GPL-3.0-or-later
// inspect: what a file is, and what is wrong with it. recognise:: says what, inspect/ describes each kind.
#include "commands.h"
#include "help.h"
#include "inspect/describe.h"
#include "reading.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

struct Answer
{
    std::string text;
    std::string errors; ///< of what could not be read: no part of the answer
    Json files = Json::array();
    Json findings = Json::array(); ///< the defects of all files
    std::optional<Error> wrong;    ///< with the first file of those that `exit` is about
    Exit exit = Exit::Done;

    void fail(Exit status, Error error)
    {
        if (static_cast<int>(status) > static_cast<int>(exit)) {
            exit = status;
            wrong = std::move(error);
        }
    }
};

// "cannot open a.bin: No such file or directory", with the name also when the error comes from deeper.
std::string unreadable(const std::string &path, const Error &error)
{
    const std::string &message = error.message();
    return message.contains(path) ? message : fmt::format("{} can't be read: {}", path, message);
}

void tell(Answer &answer, const std::string &path, const Error &error)
{
    answer.errors += fmt::format("bootlace-cli: {}\n", printable(unreadable(path, error)));
    answer.files.push_back({{"path", path},
                            {"kind", "unreadable"},
                            {"fields", Json::object()},
                            {"defects", Json::array()},
                            {"cause", causeId(error.cause())},
                            {"message", error.message()}});
    answer.fail(Exit::BadInput, {error.cause(), unreadable(path, error)});
}

std::string firstErrorOf(const Finding &finding)
{
    const auto found = std::ranges::find(finding.flaws, Severity::Error, &Flaw::severity);
    return found != finding.flaws.end() ? found->sentence : finding.summary;
}

void tell(Answer &answer, const std::string &path, const Finding &finding)
{
    const bool known = finding.kind != "unknown" && finding.kind != "empty" && finding.kind != "text";
    answer.text += fmt::format("{}: {}\n", printable(path), finding.summary);
    for (const std::string &line : finding.lines) {
        answer.text += fmt::format("  {}\n", line);
    }
    for (const std::string &line : finding.flawLines()) {
        answer.text += fmt::format("  {}\n", line);
    }
    answer.files.push_back({{"path", path},
                            {"kind", finding.kind},
                            {"summary", finding.summary},
                            {"works", known && finding.works()},
                            {"fields", finding.fields},
                            {"defects", finding.flawsJson()}});
    for (const Flaw &flaw : finding.flaws) {
        answer.findings.push_back(
            {{"id", flaw.kind}, {"severity", wordOf(flaw.severity)}, {"message", flaw.sentence}, {"file", path}});
    }
    if (!known) {
        answer.fail(Exit::BadInput, {Cause::BadInput, fmt::format("{}: {}", path, finding.summary)});
    } else if (!finding.works()) {
        answer.fail(Exit::Failed, {Cause::BadInput, fmt::format("{}: {}", path, firstErrorOf(finding))});
    }
}

Answer lookAt(const std::vector<std::string> &paths, const Console &console)
{
    const Reading shown(readingForm(console), "Reading the files…");
    Answer answer;
    for (const std::string &path : paths) {
        if (const auto finding = inspectFile(path)) {
            tell(answer, path, *finding);
        } else {
            tell(answer, path, finding.error());
        }
    }
    return answer;
}

Exit inspectAll(const std::vector<std::string> &paths, const Console &console)
{
    const Answer answer = lookAt(paths, console);
    if (!console.json()) {
        Console::complain(answer.errors);
    }
    if (answer.wrong) {
        console.sayWrong(*answer.wrong, answer.text, {{"findings", answer.findings}, {"files", answer.files}});
    } else {
        console.say(answer.text, {{"ok", true}, {"files", answer.files}});
    }
    return answer.exit;
}

} // namespace

void addInspect(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *command = app.add_subcommand("inspect", "Show what files are, and what is wrong with them");
    auto paths = std::make_shared<std::vector<std::string>>();
    command->add_option("FILE", *paths, "Firmware, kernels, device trees, images, disks, packages, …")
        ->required()
        ->type_name("FILE");
    addAnswerFlags(*command, console);
    command->callback([paths, &console, &exit] { exit = inspectAll(*paths, console); });
    endHelp(*command, "bootlace-cli inspect fip.bin linux-image-arm64.deb",
            "0 all are known and sound, 1 one has a defect that keeps it from\n"
            "working, 2 one can't be read or is nothing known.");
}

} // namespace bootlace::cli
