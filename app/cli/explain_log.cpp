// SPDX-License-Identifier: GPL-3.0-or-later
// explain-log: what the serial console of a board said, in words.
#include "bootlog/reader.h"
#include "commands.h"
#include "help.h"
#include "progress.h"
#include "source/file.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <stop_token>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;
using bootlog::Report;
using bootlog::Sighting;
using bootlog::Stage;

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

std::string_view stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Nothing:
        break;
    case Stage::BootRom:
        return "the BootROM";
    case Stage::LoaderCalled:
        return "the end of the BootROM, which started the first loader";
    case Stage::FirstLoader:
        return "the first loader (BL2 or SPL)";
    case Stage::Bl31:
        return "BL31 (Trusted Firmware)";
    case Stage::OpTee:
        return "OP-TEE";
    case Stage::UBoot:
        return "U-Boot";
    case Stage::KernelCalled:
        return "the end of U-Boot, which started the kernel";
    case Stage::Kernel:
        return "the kernel";
    case Stage::Initramfs:
        return "the initrd";
    case Stage::UserSpace:
        return "the system (user space)";
    case Stage::Login:
        return "the login";
    }
    return "nothing that is known";
}

std::vector<std::string_view> wordsOf(const std::vector<findings::Id> &ids)
{
    std::vector<std::string_view> words;
    for (const findings::Id id : ids) {
        words.push_back(findings::wordsOf(id).id);
    }
    return words;
}

Json sightingsJson(const std::vector<Sighting> &sightings)
{
    findings::List list;
    for (const Sighting &sighting : sightings) {
        list.add(sighting.finding);
    }
    Json json = findingsJson(list); // in the same order, since every id comes once
    for (std::size_t i = 0; i < json.size(); ++i) {
        json[i]["text"] = sightings[i].text;
        json[i]["times"] = sightings[i].times;
        json[i]["stage"] = bootlog::stageId(sightings[i].stage);
        json[i]["causes"] = wordsOf(sightings[i].causes);
    }
    return json;
}

Json reportJson(const Report &report)
{
    Json facts = Json::array();
    for (const bootlog::Fact &fact : report.facts) {
        facts.push_back({{"key", fact.key}, {"value", fact.value}, {"line", fact.line}});
    }
    return {{"ok", !report.failed()},
            {"reached", bootlog::stageId(report.reached)},
            {"starts", report.starts},
            {"first-line", report.firstLine},
            {"facts", std::move(facts)},
            {"findings", sightingsJson(report.sightings)},
            {"overcome", sightingsJson(report.overcome)}};
}

// Of a line that a board printed, what fits into two lines of a terminal.
std::string quoted(const std::string &text)
{
    constexpr std::size_t most = 150;
    return printable(text.size() > most ? text.substr(0, most) + "…" : text);
}

std::string placeText(const Sighting &sighting)
{
    const std::string more = sighting.times > 1 ? fmt::format(" ({} times)", sighting.times) : "";
    return fmt::format("line {}{}: {}\n", sighting.finding.where.line, more, quoted(sighting.text));
}

std::string sightingText(const Sighting &sighting)
{
    std::string text = placeText(sighting) + fmt::format("  {}\n", printable(sentenceOf(sighting.finding)));
    if (!sighting.causes.empty()) {
        text +=
            fmt::format("  Before writing, Bootlace tells such a mistake as: {}.\n", joined(wordsOf(sighting.causes)));
    }
    return text;
}

std::string headlineOf(const Report &report)
{
    const std::string_view place = stageWords(report.reached);
    if (report.failed()) {
        return fmt::format("The start failed. It got as far as {}.\n", place);
    }
    return report.reached >= Stage::UserSpace ? fmt::format("The start succeeded: it reached {}.\n", place)
                                              : fmt::format("The start got as far as {}.\n", place);
}

// "boot-source": "boot source"
std::string labelOf(std::string_view key)
{
    std::string label(key == "u-boot" ? "U-Boot" : key);
    if (label == key) {
        std::ranges::replace(label, '-', ' ');
    }
    return label;
}

std::string reportText(const Report &report)
{
    std::string text = headlineOf(report);
    if (report.starts > 1) {
        text += fmt::format("The log has {} starts; this is about the one from line {} on.\n", report.starts,
                            report.firstLine);
    }
    for (const bootlog::Fact &fact : report.facts) {
        text += fmt::format("  {:<12}  {}\n", labelOf(fact.key), quoted(fact.value));
    }
    for (std::size_t i = 0; i < report.sightings.size(); ++i) {
        const Sighting &sighting = report.sightings[i];
        const bool isCause = i == 0 && report.failed();
        const std::string_view kind = findings::severityWord(findings::severityOf(sighting.finding));
        text += fmt::format("\n{}: {}", isCause ? "cause" : kind, sightingText(sighting));
    }
    for (const Sighting &sighting : report.overcome) {
        text += fmt::format("\novercome: {}", placeText(sighting));
    }
    return text;
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
        console.say(reportText(*report), reportJson(*report));
        exit = report->failed() ? Exit::Failed : Exit::Done;
    });
    endHelp(*command, "bootlace-cli explain-log console.log",
            "0 the start succeeded or nothing wrong was found, 1 it failed,\n"
            "2 the file can't be read or is no such log.");
}

} // namespace bootlace::cli
