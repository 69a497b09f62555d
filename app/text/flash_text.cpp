// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/flash_text.h"

#include "text/board_text.h"
#include "text/cause_text.h"
#include "text/disk_text.h"
#include "text/duration_text.h"
#include "text/region_text.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Flash)
};

QStringList regionLines(const flash::WrittenDisk &disk)
{
    QStringList lines;
    for (const flash::WrittenRegion &region : disk.regions) {
        const QString name = regionName(region.name);
        const QString place = exactSizeText(ByteCount(region.range.begin.value()));
        lines.append(
            region.kept
                ? Words::tr("- %1, from %2: left as it was").arg(name, place)
                : Words::tr("- %1, from %2: %3 written and read back").arg(name, place, exactSizeText(region.written)));
    }
    return lines;
}

QString stateText(flash::DiskState state)
{
    switch (state) {
    case flash::DiskState::Untouched:
        return Words::tr("Nothing was written: everything is as it was.");
    case flash::DiskState::Unfinished:
        return Words::tr("The card is unfinished, and what was on it before is lost. Don't use it until it has been "
                         "written again.");
    case flash::DiskState::Written:
        return Words::tr(
            "Everything was written to the card, but not all of it was read back: it may be correct, but this was not "
            "checked.");
    case flash::DiskState::Wrong:
        return Words::tr("The card does not hold what was written to it. Its partition table was removed, so that it "
                         "can't be mistaken for a finished card.");
    case flash::DiskState::Good:
        return Words::tr("Everything was written to the card, read back, and found to be identical.");
    case flash::DiskState::Unknown:
        return Words::tr("The card failed while its partition table was being written or removed. It may look "
                         "finished, but it is not. Don't use it until it has been written again.");
    }
    std::unreachable();
}

QStringList failureLines(const FlashModel &model, const Error &error)
{
    return {causeTitle(error.cause()), cardStateText(model), causeAdvice(error.cause()), {}, detailsOf(error)};
}

} // namespace

QString stepName(FlashModel::Step step)
{
    switch (step) {
    case FlashModel::Step::Open:
        return Words::tr("Open");
    case FlashModel::Step::Assemble:
        return Words::tr("Assemble");
    case FlashModel::Step::Write:
        return Words::tr("Write");
    case FlashModel::Step::Flush:
        return Words::tr("Flush");
    case FlashModel::Step::Verify:
        return Words::tr("Read back");
    case FlashModel::Step::Finish:
        return Words::tr("Finish");
    }
    std::unreachable();
}

QString stepAmount(const FlashModel::StepView &view)
{
    if (view.state == FlashModel::StepState::Waiting || (view.done == ByteCount() && view.total == ByteCount())) {
        return {};
    }
    if (view.total == ByteCount() || view.total == view.done) {
        return sizeText(view.done);
    }
    return view.totalIsGuess ? Words::tr("%1 of about %2").arg(sizeText(view.done), sizeText(view.total))
                             : Words::tr("%1 of %2").arg(sizeText(view.done), sizeText(view.total));
}

QString stepStateText(FlashModel::StepState state)
{
    switch (state) {
    case FlashModel::StepState::Waiting:
        return Words::tr("not started");
    case FlashModel::StepState::Active:
        return Words::tr("in progress");
    case FlashModel::StepState::Done:
        return Words::tr("done");
    case FlashModel::StepState::Failed:
        return Words::tr("not finished");
    }
    std::unreachable();
}

QString limitText(std::optional<FlashMeter::Limit> limit)
{
    if (!limit) {
        return {};
    }
    switch (*limit) {
    case FlashMeter::Limit::Disk:
        return Words::tr("Card (everything else is waiting for it)");
    case FlashMeter::Limit::Source:
        return Words::tr("Source of the root file system");
    case FlashMeter::Limit::Processor:
        return Words::tr("Processor (unpacking and checking)");
    }
    std::unreachable();
}

QString stopConsequence(const FlashModel &model)
{
    const Stage stage = model.meter().stage();
    if (stage == Stage::Prepare) {
        return Words::tr("Nothing has been written yet. If you stop now, everything stays as it is.");
    }
    if (model.makesImages()) {
        return Words::tr("If you stop now, no image file is left behind.");
    }
    switch (stage) {
    case Stage::Prepare:
    case Stage::Write:
    case Stage::Discard:
        return Words::tr("If you stop now, the card will be unfinished: it will have no partition table, so that "
                         "nothing starts from it, and what was on it before is lost. It can be written again at any "
                         "time.");
    case Stage::Flush:
        return Words::tr("The card is almost finished. If you stop now, it will not be read back, and it will be "
                         "unknown whether it kept everything.");
    case Stage::Verify:
        return Words::tr("Everything has been written. If you stop now, the rest will not be read back, and it will "
                         "be unknown whether the card kept it.");
    case Stage::Finish:
        return Words::tr("Everything has been written and read back. There is nothing left to stop.");
    }
    std::unreachable();
}

QString cardStateText(const FlashModel &model)
{
    if (!model.outcome()) {
        return {};
    }
    const std::vector<flash::WrittenDisk> &disks = model.outcome()->disks;
    if (model.makesImages() && !model.succeeded()) {
        return Words::tr("No image file was created. An existing file with the same name was left as it was.");
    }
    const bool same =
        std::ranges::all_of(disks, [&](const flash::WrittenDisk &disk) { return disk.state == disks.front().state; });
    if (same) {
        return disks.empty() ? QString() : stateText(disks.front().state);
    }
    QStringList lines;
    for (const flash::WrittenDisk &disk : disks) {
        lines.append(
            Words::tr("%1: %2", "one of two disks, what it is now").arg(boardText(disk.name), stateText(disk.state)));
    }
    return lines.join(u'\n');
}

QString reportText(const FlashModel &model, const QString &recipeFile)
{
    const auto &outcome = model.outcome();
    if (!outcome || !model.order().prepared) {
        return {};
    }
    const plan::Plan &plan = model.order().prepared->plan;
    const QLocale locale;
    QStringList lines{
        Words::tr("Bootlace report, %1").arg(locale.toString(model.endedAt(), QLocale::LongFormat)),
        {},
        Words::tr("Board: %1").arg(QString::fromStdString(plan.boardName)),
        Words::tr("Recipe: %1").arg(recipeFile.isEmpty() ? Words::tr("not saved") : recipeFile),
    };
    for (const Destination &destination : model.order().destinations) {
        lines.append(Words::tr("Written to: %1").arg(nameOf(destination)));
        lines.append(destination.disk ? identityText(*destination.disk) : destination.image);
    }
    lines.append({Words::tr("Time: %1").arg(durationText(model.duration())), {}});
    if (outcome->error) {
        lines.append(failureLines(model, *outcome->error));
    } else {
        lines.append(cardStateText(model));
        for (const flash::WrittenDisk &disk : outcome->disks) {
            lines.append(regionLines(disk));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace bootlace::app
