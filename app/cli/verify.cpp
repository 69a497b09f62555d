// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "computer/boards.h"
#include "device/block_sink.h"
#include "doctor/walk.h"
#include "help.h"
#include "progress.h"
#include "verify/card.h"
#include "walk_text.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

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
        return "changed in use";
    case verify::Verdict::Damaged:
        break;
    }
    return "DAMAGED";
}

Json regionJson(const verify::CheckedRegion &region)
{
    Json different = Json::array();
    for (const verify::Damage &damage : region.different) {
        different.push_back(
            {{"begin", damage.range.begin.value()}, {"size", damage.range.size.value()}, {"files", damage.owners}});
    }
    Json changed = Json::array();
    for (const verify::ChangedFile &file : region.changed) {
        changed.push_back({{"path", file.path}, {"verdict", verdictId(file.verdict)}});
    }
    return {{"name", region.name},
            {"begin", region.range.begin.value()},
            {"size", region.range.size.value()},
            {"compared", region.compared.value()},
            {"verdict", verdictId(region.verdict)},
            {"different", std::move(different)},
            {"files", region.files},
            {"changed", std::move(changed)}};
}

Json reportJson(const verify::CardReport &report)
{
    Json disks = Json::array();
    for (const verify::CheckedDisk &disk : report.disks) {
        Json regions = Json::array();
        for (const verify::CheckedRegion &region : disk.regions) {
            regions.push_back(regionJson(region));
        }
        disks.push_back({{"role", disk.role}, {"regions", std::move(regions)}});
    }
    return {{"ok", report.good()},
            {"complete", report.complete()},
            {"board", report.manifest.board},
            {"medium", report.manifest.medium},
            {"bytes-read", report.read.value()},
            {"disks", std::move(disks)},
            {"findings", findingsJson(report.findings)}};
}

std::size_t countOf(const verify::CheckedRegion &region, verify::Verdict verdict)
{
    return static_cast<std::size_t>(std::ranges::count(region.changed, verdict, &verify::ChangedFile::verdict));
}

// "11,002 files as they were written; 187 changed since (the system was used); 0 damaged". What is compared by its
// bytes can't be told apart so far.
std::string summaryOf(const verify::CheckedRegion &region)
{
    if (region.files > 0) {
        const std::size_t changed = countOf(region, verify::Verdict::ChangedInUse);
        const std::string unchanged = grouped(region.files - region.changed.size());
        const std::string damaged = grouped(countOf(region, verify::Verdict::Damaged));
        return changed > 0
                   ? fmt::format("{} files as they were written; {} changed since (the system was used); {} damaged",
                                 unchanged, grouped(changed), damaged)
                   : fmt::format("{} files as they were written; 0 changed since; {} damaged", unchanged, damaged);
    }
    std::uint64_t different = 0;
    for (const verify::Damage &damage : region.different) {
        different += damage.range.size.value();
    }
    return different == 0 || region.verdict == verify::Verdict::Damaged
               ? std::string()
               : fmt::format("{} bytes as they were written; {} changed since (the system was used)",
                             grouped(region.compared.value() - different), grouped(different));
}

void addLine(std::string &text, const std::string &line)
{
    text += fmt::format("                 {}\n", printable(line));
}

enum class Names : std::uint8_t { OfDamage, All };

std::string regionText(const verify::CheckedRegion &region, Names names)
{
    constexpr std::size_t mostLines = 20;
    std::string text = fmt::format("{:>14} bytes compared  {:<24} {}\n", region.compared.value(),
                                   printable(region.name), verdictWords(region.verdict));
    if (const std::string summary = summaryOf(region); !summary.empty()) {
        addLine(text, summary);
    }
    std::size_t damaged = 0;
    for (const verify::ChangedFile &file : region.changed) {
        const bool isDamaged = file.verdict == verify::Verdict::Damaged;
        damaged += isDamaged ? 1 : 0;
        if (names == Names::All || (isDamaged && damaged <= mostLines)) {
            addLine(text, fmt::format("{}: /{}", verdictId(file.verdict), file.path));
        }
    }
    if (names != Names::All && damaged > mostLines) {
        addLine(text, fmt::format("and {} more damaged files (--files names all)", damaged - mostLines));
    }
    if (region.verdict != verify::Verdict::Damaged) {
        return text;
    }
    for (std::size_t i = 0; i < std::min(region.different.size(), mostLines); ++i) {
        addLine(text, "differs: " + region.different[i].describe());
    }
    if (region.different.size() > mostLines) {
        addLine(text, fmt::format("and {} more ranges", region.different.size() - mostLines));
    }
    return text;
}

std::string reportText(const verify::CardReport &report, Names names)
{
    std::string text = fmt::format("a card for {} ({}), written by Bootlace\n", printable(report.manifest.board),
                                   printable(report.manifest.medium));
    for (const verify::CheckedDisk &disk : report.disks) {
        text += fmt::format("\n{}:\n", printable(disk.role));
        for (const verify::CheckedRegion &region : disk.regions) {
            text += regionText(region, names);
        }
    }
    text += findingsText(report.findings);
    if (report.complete()) {
        return text + "\nEverything that was compared is as it was written.\n";
    }
    return text + (report.good() ? "\nNo damage was found.\n" : "\nThe card is damaged: write it again.\n");
}

struct Options
{
    std::vector<std::string> disks;
    bool files = false;
    ProgressForm progress = barOrNothing();
};

struct Checked
{
    verify::CardReport card;
    std::optional<doctor::Walk> walk; ///< nothing when the board is not known here
};

Result<Checked> check(const Options &options, const Console &console)
{
    const StopOnSignal stop;
    std::vector<std::unique_ptr<sink::Medium>> media;
    std::vector<sink::Medium *> disks;
    for (const std::string &path : options.disks) {
        TRY_ASSIGN(std::unique_ptr<sink::Medium> medium, device::openForReading(path));
        disks.push_back(medium.get());
        media.push_back(std::move(medium));
    }
    const std::unique_ptr<Progress> progress = makeProgress(console.quiet() ? ProgressForm::None : options.progress);
    TRY_ASSIGN(verify::CardReport card, verify::checkCard(disks, *progress, stop.token()));
    TRY_ASSIGN(const std::vector<board::Board> boards, computer::loadBoards());
    // A card for a board of the person's own is compared all the same.
    TRY_ASSIGN(std::optional<doctor::Walk> walk,
               doctor::walkNamed(*disks.front(), boards, card.manifest.board, card.manifest.medium, stop.token()));
    return Checked{std::move(card), std::move(walk)};
}

} // namespace

void addVerify(CLI::App &app, Console &console, Exit &exit)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("verify", "Compare a card or an image with the manifest on it, and tell whether it starts");
    command
        ->add_option("DISK_OR_FILE", options->disks, "The card or its image; behind it the other disks of its medium")
        ->required()
        ->type_name("DISK_OR_FILE");
    command->add_flag("--files", options->files, "Name every file that changed since");
    addAnswerFlags(*command, console);
    addProgressOption(*command, options->progress);
    endHelp(*command, "bootlace-cli verify /dev/sdX",
            "0 no damage, 1 the card is damaged or will not start, or reading\nfailed, 2 bad input or usage, 130 "
            "cancelled.");
    command->callback([&console, &exit, options] {
        const auto checked = check(*options, console);
        if (!checked) {
            exit = console.fail(checked.error());
            return;
        }
        const auto &[card, walk] = *checked;
        // What is damaged is why it does not start.
        findings::List wrong = card.findings;
        Json document = reportJson(card);
        std::string text = reportText(card, options->files ? Names::All : Names::OfDamage);
        if (walk) {
            wrong = card.good() ? walk->findings() : wrong;
            document["doctor"] = walkJson(*walk);
            text += '\n' + walkSummary(*walk);
        }
        if (wrong.hasErrors()) {
            console.sayWrong(wrong.toError(), text, document);
            exit = Exit::Failed;
        } else {
            console.say(text, document);
            exit = Exit::Done;
        }
    });
}

} // namespace bootlace::cli
