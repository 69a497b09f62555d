// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/findings_text.h"

#include "text/board_text.h"
#include "text/cause_text.h"
#include "text/finding_text.h"
#include "text/region_text.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Findings)
};

QString verdictText(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Intact:
        return Words::tr("intact");
    case verify::Verdict::ChangedInUse:
        return Words::tr("changed in use");
    case verify::Verdict::Damaged:
        return Words::tr("damaged");
    }
    std::unreachable();
}

QString placeText(const verify::Damage &damage)
{
    const QString size = exactSizeText(damage.range.size);
    const QString begin = QLocale().toString(static_cast<qulonglong>(damage.range.begin.value()));
    if (damage.owners.empty()) {
        return Words::tr("%1, starting at byte %2", "how many bytes differ, where they begin").arg(size, begin);
    }
    QStringList owners;
    for (const std::string &owner : damage.owners) {
        owners.append(QString::fromStdString(owner));
    }
    return Words::tr("%1, starting at byte %2: %3", "how many bytes differ, where they begin, whose they are")
        .arg(size, begin, owners.join(Words::tr(", ", "between names of files")));
}

/// Of a part that differs and is no more than changed, or is compared file by file, a line for each count; else empty.
QStringList summaryOf(const verify::CheckedRegion &region)
{
    if (region.verdict == verify::Verdict::Intact) {
        return {};
    }
    if (region.files > 0) {
        const auto damaged =
            std::ranges::count(region.changed, verify::Verdict::Damaged, &verify::ChangedFile::verdict);
        const auto changed = region.changed.size() - static_cast<std::size_t>(damaged);
        const auto unchanged = region.files - region.changed.size();
        return {Words::tr("%Ln file(s) unchanged", nullptr, static_cast<int>(unchanged)),
                Words::tr("%Ln file(s) changed since (the system was used)", nullptr, static_cast<int>(changed)),
                Words::tr("%Ln file(s) damaged", nullptr, static_cast<int>(damaged))};
    }
    ByteCount different;
    for (const verify::Damage &damage : region.different) {
        different += damage.range.size;
    }
    if (different == ByteCount() || region.verdict == verify::Verdict::Damaged) {
        return {};
    }
    return {Words::tr("%1 unchanged", "how many bytes").arg(exactSizeText(region.compared - different)),
            Words::tr("%1 changed since (the system was used)", "how many bytes").arg(exactSizeText(different))};
}

/// Those that are damaged come first.
QStringList namesOf(const verify::CheckedRegion &region)
{
    QStringList damaged;
    QStringList changed;
    for (const verify::ChangedFile &file : region.changed) {
        const QString path = QLatin1Char('/') + QString::fromStdString(file.path);
        if (file.verdict == verify::Verdict::Damaged) {
            damaged.append(Words::tr("damaged: %1").arg(path));
        } else {
            changed.append(Words::tr("changed in use: %1").arg(path));
        }
    }
    return damaged + changed;
}

RegionFinding findingOf(const verify::CheckedRegion &region)
{
    constexpr qsizetype most = 50;
    RegionFinding finding{
        region.verdict, regionName(region.name), verdictText(region.verdict), sizeText(region.compared), {}};
    QStringList places = namesOf(region);
    if (region.verdict == verify::Verdict::Damaged) {
        for (const verify::Damage &damage : region.different) {
            places.append(placeText(damage));
        }
    }
    finding.details = summaryOf(region) + places.first(std::min(most, places.size()));
    if (places.size() > most) {
        finding.details.append(Words::tr("and %n more place(s)", nullptr, static_cast<int>(places.size() - most)));
    }
    return finding;
}

void judge(const verify::CardReport &report, Findings &findings)
{
    if (report.complete()) {
        findings.mood = Findings::Mood::Good;
        findings.headline = Words::tr("The card is intact");
        findings.meaning = Words::tr("Every byte that was written was read back and is correct.");
    } else if (report.good()) {
        findings.mood = Findings::Mood::Unsure;
        findings.headline = Words::tr("No damage was found");
        findings.meaning = Words::tr("Some of it has changed since it was written, or another disk belongs to the "
                                     "card and was not checked.");
    } else {
        findings.headline = Words::tr("The card is damaged");
        findings.meaning = Words::tr("Write it again. If it is damaged again, use another card: this one does not "
                                     "keep what is written to it.");
    }
}

Findings ofFailure(const Error &error)
{
    Findings findings;
    findings.details = detailsOf(error);
    if (error.cause() == Cause::NotFound) {
        findings.mood = Findings::Mood::Unsure;
        findings.headline = Words::tr("This card has no manifest");
        findings.meaning =
            Words::tr("Bootlace writes a manifest, a list of everything it wrote, to every card. Without it there is "
                      "nothing to compare with: another program wrote this card, or the manifest was removed. The "
                      "card may still be good.") +
            u' ' + Words::tr("If the system is on two disks, choose the one that the board starts from as the card.");
    } else if (error.cause() == Cause::Mismatch) {
        findings.headline = Words::tr("The card is damaged");
        findings.meaning = Words::tr("Its manifest, the list of what was written to it, is damaged or belongs to a "
                                     "disk of another size. Write the card again.");
    } else if (error.cause() == Cause::Cancelled) {
        findings.mood = Findings::Mood::Unsure;
        findings.headline = causeTitle(error.cause());
        findings.meaning = Words::tr("The state of this card is unknown. It was only read: nothing on it was changed.");
    } else {
        findings.headline = causeTitle(error.cause());
        findings.meaning = causeAdvice(error.cause());
    }
    return findings;
}

// A card that is damaged is told as such first; whether it starts is the second question.
void judgeChain(const Result<verify::CardReport> &outcome, const doctor::Walk &walk,
                const std::vector<board::Board> &boards, Findings &findings)
{
    const bool hasNoManifest = !outcome && outcome.error().cause() == Cause::NotFound;
    if (!hasNoManifest && (!outcome || !outcome->good())) {
        return;
    }
    const auto board = std::ranges::find(boards, walk.board, &board::Board::id);
    const QString name = QString::fromStdString(board == boards.end() ? walk.board : board->name);
    if (walk.isBroken()) {
        findings.mood = Findings::Mood::Bad;
        findings.headline = Words::tr("The card will not start");
        findings.meaning = Words::tr("Something is wrong with its boot chain for %1. The list shows where the start "
                                     "ends, and what to do.")
                               .arg(name);
    } else if (hasNoManifest) {
        findings.headline = Words::tr("Nothing was found that keeps the card from starting");
        findings.meaning = Words::tr("It was taken for a card for %1, and its boot chain was followed as the board "
                                     "does. Another program wrote it, or its manifest was removed, so there is no "
                                     "list to compare its bytes with.")
                               .arg(name);
    }
}

const board::Medium *mediumOf(const manifest::Manifest &manifest, const std::vector<board::Board> &boards)
{
    const auto board = std::ranges::find(boards, manifest.board, &board::Board::id);
    return board == boards.end() ? nullptr : board->medium(manifest.medium);
}

// A board that is not known is told by its identifier.
QString summaryOf(const manifest::Manifest &manifest, const std::vector<board::Board> &boards, ByteCount read)
{
    const auto board = std::ranges::find(boards, manifest.board, &board::Board::id);
    const board::Medium *medium = mediumOf(manifest, boards);
    return Words::tr("Board: %1. Boot medium: %2. Data read: %3.", "a board, a boot medium, how much")
        .arg(QString::fromStdString(board == boards.end() ? manifest.board : board->name),
             medium == nullptr ? QString::fromStdString(manifest.medium) : boardText(medium->name), sizeText(read));
}

// The list of the card's parts tells it.
bool isInList(findings::Id id)
{
    using enum findings::Id;
    return id == CardRegionDamaged || id == CardRegionUsed || id == CardFilesDamaged || id == CardFilesUsed;
}

// A disk that was not given is known by its role; a board that is known has words for it.
findings::Finding inWordsOf(const board::Medium *medium, findings::Finding finding)
{
    if (finding.id == findings::Id::CardDiskNotGiven && medium != nullptr) {
        const auto *role = std::get_if<std::string>(&finding.arguments.at(0));
        const auto layout = std::ranges::find_if(
            medium->disks, [role](const board::DiskLayout &disk) { return role != nullptr && disk.role == *role; });
        if (layout != medium->disks.end()) {
            finding.arguments[0] = layout->name;
        }
    }
    return finding;
}

} // namespace

static Findings ofReport(const verify::CardReport &outcome, const std::vector<board::Board> &boards)
{
    Findings findings;
    judge(outcome, findings);
    const manifest::Manifest &manifest = outcome.manifest;
    findings.summary = summaryOf(manifest, boards, outcome.read);
    for (const verify::CheckedDisk &disk : outcome.disks) {
        for (const verify::CheckedRegion &region : disk.regions) {
            findings.regions.append(findingOf(region));
        }
    }
    for (const findings::Finding &finding : outcome.findings.all()) {
        if (!isInList(finding.id)) {
            findings.notes.append(findingText(inWordsOf(mediumOf(manifest, boards), finding)));
        }
    }
    return findings;
}

Findings findingsOf(const Result<verify::CardReport> &outcome, const std::optional<doctor::Walk> &walk,
                    const std::vector<board::Board> &boards)
{
    Findings findings = outcome ? ofReport(*outcome, boards) : ofFailure(outcome.error());
    if (walk) {
        findings.chain = chainOf(*walk);
        judgeChain(outcome, *walk, boards, findings);
    }
    return findings;
}

QString findingsReport(const Findings &findings, const QString &card)
{
    QStringList lines{card, findings.headline, findings.meaning, findings.summary, QString()};
    for (const RegionFinding &region : findings.regions) {
        lines.append(Words::tr("%1: %2 (%3 compared)", "part of a card, what is found, how much")
                         .arg(region.name, region.verdictText, region.compared));
        for (const QString &detail : region.details) {
            lines.append(QStringLiteral("    ") + detail);
        }
    }
    for (const ChainLink &link : findings.chain) {
        lines.append(Words::tr("%1: %2", "a link of the boot chain, its state").arg(link.title, link.stateText));
        for (const QString &line : link.lines) {
            lines.append(QStringLiteral("    ") + line);
        }
    }
    lines.append(findings.notes);
    lines.append(findings.details);
    while (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace bootlace::app
