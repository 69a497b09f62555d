// SPDX-License-Identifier: GPL-3.0-or-later
// explain-log: what the serial console of a board said, in words.
#include "bootlog/reader.h"
#include "commands.h"
#include "help.h"
#include "log_text.h"
#include "progress.h"
#include "source/file.h"

#include <CLI/CLI.hpp>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <stop_token>
#include <string>
#include <unistd.h>

namespace bootlace::cli {
namespace {

using bootlog::Report;

constexpr std::size_t pieceSize = 64UL << 10U;

Result<std::size_t> readStandardInput(MutableBytes buffer, const std::stop_token &stop)
{
    constexpr int milliseconds = 200;
    while (!stop.stop_requested()) {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        if (::poll(&input, 1, milliseconds) == 0) {
            continue;
        }
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR && errno != EAGAIN) {
            return failErrno(Cause::ReadFailed, "cannot read the standard input", errno);
        }
    }
    return fail(Cause::Cancelled, "cancelled");
}

Result<Report> explain(const std::string &path)
{
    const StopOnSignal stop;
    std::unique_ptr<source::Stream> file;
    if (path != "-") {
        TRY_ASSIGN(file, source::openFile(path));
    }
    bootlog::Reader reader;
    Bytes piece(pieceSize);
    for (;;) {
        TRY_ASSIGN(const std::size_t count,
                   file != nullptr ? file->read(piece) : readStandardInput(piece, stop.token()));
        if (count == 0) {
            break;
        }
        if (stop.token().stop_requested()) {
            return fail(Cause::Cancelled, "cancelled");
        }
        reader.add(ByteView(piece).first(count));
    }
    Report report = reader.finish();
    if (!report.isLog) {
        return fail(
            Cause::BadInput,
            fmt::format("{} is not a log of a board's serial console: it has no line that a board prints when it "
                        "starts. Record one with a terminal program; most boards use 115200 8N1",
                        path == "-" ? "the standard input" : path));
    }
    return report;
}

// Of a start that failed: the first thing that went wrong, at its line.
Error causeOf(const Report &report, const std::string &path)
{
    findings::List first(path);
    for (const bootlog::Sighting &sighting : report.sightings) {
        if (!first.hasErrors()) {
            first.add(sighting.finding);
        }
    }
    return first.toError();
}

} // namespace

void addExplainLog(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *command = app.add_subcommand("explain-log", "Explain what a board said on its serial console");
    const auto path = std::make_shared<std::string>();
    command->add_option("FILE", *path, "The recorded log; - is the standard input")->required()->type_name("FILE");
    addAnswerFlags(*command, console);
    command->callback([path, &console, &exit] {
        const auto report = explain(*path);
        if (!report) {
            exit = console.fail(report.error());
            return;
        }
        if (report->failed()) {
            console.sayWrong(causeOf(*report, *path == "-" ? "<stdin>" : *path), reportText(*report),
                             reportJson(*report));
            exit = Exit::Failed;
        } else {
            console.say(reportText(*report), reportJson(*report));
            exit = Exit::Done;
        }
    });
    endHelp(*command, "bootlace-cli explain-log console.log",
            "0 the start succeeded or nothing wrong was found, 1 it failed,\n"
            "2 the file can't be read or is no such log.");
}

} // namespace bootlace::cli
