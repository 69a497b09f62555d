// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "device/block_sink.h"
#include "progress.h"
#include "verify/card.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view verdictId(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Intact:
        return "intact";
    case verify::Verdict::ChangedInUse:
        return "changed-in-use";
    case verify::Verdict::Damaged:
        break;
    }
    return "damaged";
}

std::string_view verdictWords(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Intact:
        return "intact";
    case verify::Verdict::ChangedInUse:
        return "changed by being used: what differs can't be told from damage";
    case verify::Verdict::Damaged:
        break;
    }
    return "DAMAGED";
}

// Which pieces lie on disks that were not given.
std::vector<std::string> notesOf(const verify::CardReport &report)
{
    std::vector<std::string> notes;
    for (const manifest::Disk &disk : report.notChecked()) {
        std::string names;
        for (const manifest::Piece &piece : disk.pieces) {
            names += (names.empty() ? "" : ", ") + piece.name;
        }
        notes.push_back(fmt::format("the disk '{}' was not given and not checked; on it: {}. Give it behind the card "
                                    "to check both",
                                    disk.role, names));
    }
    return notes;
}

Json reportJson(const verify::CardReport &report)
{
    Json disks = Json::array();
    for (const verify::CheckedDisk &disk : report.disks) {
        Json pieces = Json::array();
        for (const verify::CheckedPiece &piece : disk.pieces) {
            Json different = Json::array();
            for (const verify::Damage &damage : piece.different) {
                different.push_back({{"begin", damage.range.begin.value()},
                                     {"size", damage.range.size.value()},
                                     {"files", damage.owners}});
            }
            pieces.push_back({{"name", piece.name},
                              {"begin", piece.range.begin.value()},
                              {"size", piece.range.size.value()},
                              {"compared", piece.compared.value()},
                              {"verdict", verdictId(piece.verdict)},
                              {"different", std::move(different)}});
        }
        disks.push_back({{"role", disk.role}, {"pieces", std::move(pieces)}, {"not-compared", disk.unlisted}});
    }
    return {{"ok", report.good()},
            {"complete", report.complete()},
            {"board", report.manifest.board},
            {"medium", report.manifest.medium},
            {"bytes-read", report.read.value()},
            {"disks", std::move(disks)},
            {"notes", notesOf(report)}};
}

std::string reportText(const verify::CardReport &report)
{
    constexpr std::size_t mostLines = 20;
    std::string text = fmt::format("a card for {} ({}), written by Bootlace\n", printable(report.manifest.board),
                                   printable(report.manifest.medium));
    for (const verify::CheckedDisk &disk : report.disks) {
        text += fmt::format("\n{}:\n", printable(disk.role));
        for (const verify::CheckedPiece &piece : disk.pieces) {
            text += fmt::format("{:>14} bytes compared  {:<24} {}\n", piece.compared.value(), printable(piece.name),
                                verdictWords(piece.verdict));
            for (std::size_t i = 0; i < std::min(piece.different.size(), mostLines); ++i) {
                text += fmt::format("                 differs: {}\n", printable(piece.different[i].describe()));
            }
            if (piece.different.size() > mostLines) {
                text += fmt::format("                 and {} more ranges\n", piece.different.size() - mostLines);
            }
        }
        for (const std::string &name : disk.unlisted) {
            text += fmt::format("{:>14}                 {:<24} not compared: it holds the device's own data\n", "",
                                printable(name));
        }
    }
    for (const std::string &note : notesOf(report)) {
        text += fmt::format("\nnote: {}\n", printable(note));
    }
    if (report.complete()) {
        return text + "\nEvery byte that was compared is as it was written.\n";
    }
    return text + (report.good() ? "\nNo damage was found, but not everything could be judged.\n"
                                 : "\nThe card is damaged: write it again.\n");
}

struct Options
{
    std::vector<std::string> disks;
    ProgressForm progress = barOrNothing();
};

Result<verify::CardReport> check(const Options &options)
{
    const StopOnSignal stop;
    std::vector<std::unique_ptr<sink::Medium>> media;
    std::vector<sink::Medium *> disks;
    for (const std::string &path : options.disks) {
        TRY_ASSIGN(std::unique_ptr<sink::Medium> medium, device::openForReading(path));
        disks.push_back(medium.get());
        media.push_back(std::move(medium));
    }
    const std::unique_ptr<Progress> progress = makeProgress(options.progress);
    return verify::checkCard(disks, *progress, stop.token());
}

} // namespace

void addVerify(CLI::App &app, Console &console, Exit &exit)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("verify", "Compare a card or image with the manifest that it carries");
    command->add_option("disks", options->disks, "the card or its image; behind it the other disks of its medium")
        ->required()
        ->type_name("DISK_OR_FILE");
    addJsonFlag(*command, console);
    addProgressOption(*command, options->progress);
    command->callback([&console, &exit, options] {
        const auto report = check(*options);
        if (!report) {
            exit = console.fail(report.error());
            return;
        }
        console.say(reportText(*report), reportJson(*report));
        exit = report->good() ? Exit::Done : Exit::Failed;
    });
}

} // namespace bootlace::cli
