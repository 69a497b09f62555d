// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_model.h"

#include "computer/targets.h"
#include "text/board_text.h"
#include "text/disk_text.h"
#include "text/effect_text.h"
#include "text/finding_text.h"
#include "text/size_text.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::app {
namespace {

Result<plan::DiskFacts> factsOf(const Destination &destination)
{
    if (destination.disk) {
        return plan::DiskFacts{destination.disk->disk.size, destination.disk->disk.sectorSize};
    }
    if (destination.imageSize != ByteCount()) {
        return plan::DiskFacts{destination.imageSize};
    }
    const std::filesystem::path path = QFile::encodeName(destination.image).toStdString();
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot look at {}", path.string()), error.value());
    }
    return plan::DiskFacts{ByteCount(size)};
}

Result<std::shared_ptr<const Prepared>> prepare(const recipe::Recipe &recipe, const board::Board &board,
                                                const std::vector<Destination> &destinations, findings::List &findings,
                                                const std::stop_token &stop)
{
    std::vector<plan::DiskFacts> disks;
    for (const Destination &destination : destinations) {
        TRY_ASSIGN(const plan::DiskFacts facts, factsOf(destination));
        disks.push_back(facts);
    }
    TRY_ASSIGN(produce::Prepared prepared,
               produce::prepare(recipe, board, disks, findings, {stop, computer::openDisk}));
    return std::make_shared<const Prepared>(Prepared{std::move(prepared), findings, computer::sourcesOf(recipe)});
}

bool overwritesFile(const Destination &destination)
{
    return !destination.disk && !destination.image.isEmpty() && destination.imageSize == ByteCount();
}

QStringList fileNames(const std::vector<recipe::Input> &inputs)
{
    QStringList names;
    for (const recipe::Input &input : inputs) {
        names.append(QFile::decodeName(input.path.filename().c_str()));
    }
    return names;
}

// For a shell: in single quotes unless it needs none.
QString quoted(const QString &word)
{
    static const QString plainSigns = QStringLiteral("/._-+:=@%");
    const bool plain = std::ranges::all_of(word, [](QChar letter) {
        return (letter.unicode() < 128 && letter.isLetterOrNumber()) || plainSigns.contains(letter);
    });
    return plain && !word.isEmpty() ? word : u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

// How the command line names what is written to.
QString optionFor(const Destination &destination, const board::DiskLayout &layout, bool makesImages)
{
    if (layout.flash) {
        return QStringLiteral(" -o ") + quoted(destination.image);
    }
    if (makesImages) {
        return QStringLiteral(" -o %1 --size %2")
            .arg(quoted(destination.image), QString::number(destination.imageSize.value()));
    }
    return QStringLiteral(" --to ") +
           quoted(destination.disk ? QString::fromStdString(destination.disk->disk.path) : destination.image);
}

} // namespace

ReviewModel::ReviewModel(Draft &draft, Disks &disks, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_disks(disks)
    , m_inquiry(this, [this](const Answer &answer) {
        m_prepared = answer.prepared.value_or(nullptr);
        m_error = answer.prepared ? std::nullopt : std::optional(answer.prepared.error());
        m_findings = answer.findings;
        setState(answer.prepared ? State::Ready : State::Failed);
    })
{
    const auto again = [this] {
        if (m_following) {
            prepare();
        }
    };
    connect(&draft, &Draft::changed, this, again);
    connect(&draft, &Draft::destinationsChanged, this, again);
    connect(&disks, &Disks::changed, this, &ReviewModel::follow);
}

void ReviewModel::prepare()
{
    m_following = true;
    m_prepared.reset();
    m_error.reset();
    m_findings = {};
    m_destinations = m_draft.destinations();
    if (!disksAreThere()) {
        m_inquiry.forget();
        setState(State::NoDisk);
        return;
    }
    m_inquiry.ask([recipe = m_draft.recipe(), board = m_draft.board(), destinations = m_destinations](
                      const std::stop_token &stop) { return look(recipe, board, destinations, stop); });
    setState(State::Preparing);
}

ReviewModel::Answer ReviewModel::look(const recipe::Recipe &recipe, const board::Board &board,
                                      const std::vector<Destination> &destinations, const std::stop_token &stop)
{
    findings::List findings(recipe.name);
    auto prepared = app::prepare(recipe, board, destinations, findings, stop);
    return {std::move(prepared), std::move(findings)};
}

void ReviewModel::rest()
{
    m_following = false;
    m_inquiry.forget();
    m_prepared.reset();
    m_findings = {};
    setState(State::Idle);
}

// A disk came, went, or is another one now.
void ReviewModel::follow()
{
    if (m_following && disksAreThere() == (m_state == State::NoDisk)) {
        prepare();
    }
}

bool ReviewModel::disksAreThere() const
{
    const QList<DiskInfo> present = m_disks.disks();
    return std::ranges::all_of(m_destinations, [&](const Destination &destination) {
        const auto isIt = [&](const DiskInfo &disk) {
            return disk.id == destination.disk->id && disk.disk.diskseq == destination.disk->disk.diskseq &&
                   disk.disk.size == destination.disk->disk.size;
        };
        return destination.isChosen() && (!destination.disk || std::ranges::any_of(present, isIt));
    });
}

void ReviewModel::setState(State state)
{
    m_state = state;
    emit changed();
}

QStringList ReviewModel::uses() const
{
    QStringList uses;
    for (std::size_t i = 0; m_prepared && i < m_destinations.size(); ++i) {
        const Destination &destination = m_destinations[i];
        const QString target = nameOf(destination);
        const model::Volume &volume = m_prepared->plan.volumes[i];
        const QString role = boardText(volume.name);
        if (volume.flashFile() != nullptr) {
            uses.append(tr("The file %1 (%2) will be created for “%3”. The board itself writes it there.")
                            .arg(target, sizeText(volume.size), role));
        } else if (destination.disk) {
            uses.append(tr("%1 will be erased and used as “%2”.").arg(target, role));
        } else if (overwritesFile(destination)) {
            uses.append(tr("The image file %1 will be overwritten and used as “%2”.").arg(target, role));
        } else {
            uses.append(tr("The image file %1 (%2) will be created and used as “%3”.")
                            .arg(target, sizeText(destination.imageSize), role));
        }
    }
    return uses;
}

QStringList ReviewModel::steps() const
{
    if (!m_prepared) {
        return {};
    }
    QStringList steps;
    for (const Destination &destination : m_destinations) {
        if (destination.disk && destination.disk->unmountsFirst) {
            steps.append(tr("%1 will be unmounted.").arg(nameOf(destination)));
        }
    }
    steps.append(stepsOfParts(*m_prepared));
    steps.append(tr("The partition table will be written last, so that an interrupted card never looks finished."));
    steps.append(tr("Everything will be read back from the disk and compared."));
    return steps;
}

QStringList ReviewModel::stepsOfParts(const Prepared &prepared)
{
    const recipe::Recipe &recipe = prepared.recipe;
    const plan::Plan &plan = prepared.plan;
    QStringList steps;
    const bool isPacked =
        std::ranges::any_of(recipe.firmware.inputs, [](const auto &slot) { return !slot.parts.empty(); });
    steps.append(isPacked ? tr("BL31 and U-Boot will be packed into a FIP, and the firmware will be written to its "
                               "place.")
                          : tr("The firmware will be written to its place."));
    steps.append(tr("Linux %1 and its device tree will be written to the boot partition.")
                     .arg(QString::fromStdString(plan.kernelVersion)));
    if (!recipe.kernel.overlays.empty()) {
        steps.append(tr("%n overlay(s) will be merged into the device tree.", nullptr,
                        static_cast<int>(recipe.kernel.overlays.size())));
    }
    if (prepared.parts.initrd) {
        steps.append(tr("The initrd will be written next to the kernel."));
    }
    if (prepared.parts.openModules) {
        steps.append(tr("The kernel's modules will be added to the root file system."));
    }
    if (plan.rootKind == plan::RootKind::Ext4Image) {
        steps.append(recipe.root.size ? tr("The root file system image will be copied to its partition.")
                                      : tr("The root file system image will be copied to its partition and grown to "
                                           "fill it."));
    } else {
        steps.append(tr("A root file system that fills its partition will be created."));
    }
    return steps;
}

QStringList ReviewModel::losses() const
{
    QStringList losses;
    for (const Destination &destination : m_destinations) {
        if (overwritesFile(destination)) {
            losses.append(tr("The contents of the file %1").arg(destination.image));
        }
        if (destination.disk) {
            for (const DiskContent &content : destination.disk->contents) {
                //: A disk's name, and a caption of what is on it: “Partition table (GPT)”.
                losses.append(tr("On %1: %2").arg(destination.disk->name(), contentText(content)));
            }
        }
    }
    return losses;
}

std::vector<ReviewModel::Choice> ReviewModel::choices() const
{
    if (!m_prepared) {
        return {};
    }
    const recipe::Recipe &recipe = m_prepared->recipe;
    const auto listed = [](const QStringList &names) { return QLocale().createSeparatedList(names); };
    QStringList firmware;
    for (const recipe::FirmwareInput &input : recipe.firmware.inputs) {
        for (const std::optional<recipe::Input> &whole : {input.file, input.from}) {
            if (whole) {
                firmware.append(fileNames({*whole}));
            }
        }
        for (const auto &[part, file] : input.parts) {
            firmware.append(fileNames({file}));
        }
    }
    if (recipe.firmware.from) {
        firmware.append(fileNames({*recipe.firmware.from}));
    }
    firmware.removeDuplicates(); // one card for several
    QStringList targets;
    for (const Destination &destination : m_destinations) {
        targets.append(nameOf(destination));
    }
    QStringList overlays;
    for (const recipe::Input &overlay : recipe.kernel.overlays) {
        overlays.append(overlayTitle(overlay, m_prepared->board));
    }
    const QStringList kernel = QStringList(tr("Linux %1").arg(QString::fromStdString(m_prepared->plan.kernelVersion))) +
                               fileNames(recipe.kernel.build);
    const board::Medium *medium = m_prepared->board.medium(recipe.medium.value);
    return {
        {Step::Medium, listed({QString::fromStdString(m_prepared->board.name), boardText(medium->name)})},
        {Step::Firmware, listed(firmware)},
        {Step::Kernel, listed(kernel)},
        {Step::Overlays, overlays.isEmpty() ? tr("None") : listed(overlays)},
        {Step::Root, listed(fileNames({recipe.root.source}))},
        {Step::Target, listed(targets)},
    };
}

std::vector<ReviewModel::Remark> ReviewModel::remarks(findings::Severity severity) const
{
    std::vector<Remark> remarks;
    for (const findings::Finding &finding : m_findings.all()) {
        if (severityOf(finding) == severity) {
            remarks.push_back({findingText(finding), stepOf(finding.where)});
        }
    }
    return remarks;
}

QStringList ReviewModel::namesToType() const
{
    QStringList names;
    for (const Destination &destination : m_destinations) {
        if (destination.disk && (!destination.disk->disk.removable || !destination.disk->contents.isEmpty())) {
            names.append(destination.disk->name());
        } else if (overwritesFile(destination)) {
            names.append(QFileInfo(destination.image).fileName());
        }
    }
    return names;
}

QString ReviewModel::act() const
{
    QStringList names;
    bool erases = false;
    for (const Destination &destination : m_destinations) {
        names.append(destination.disk ? destination.disk->name() : nameOf(destination));
        erases = erases || destination.disk || overwritesFile(destination);
    }
    const QString all = QLocale().createSeparatedList(names);
    if (!remarks(findings::Severity::Warning).empty()) {
        return erases ? tr("&Erase and write %1 anyway").arg(all) : tr("&Write %1 anyway").arg(all);
    }
    return erases ? tr("&Erase and write %1").arg(all) : tr("&Write %1").arg(all);
}

QString ReviewModel::commandLine() const
{
    if (m_draft.file().isEmpty() || m_draft.isModified() || m_destinations.empty()) {
        return {};
    }
    const bool makesImages =
        std::ranges::all_of(m_destinations, [](const Destination &d) { return !d.disk && !overwritesFile(d); });
    QString line = makesImages ? QStringLiteral("bootlace-cli build ") : QStringLiteral("bootlace-cli flash ");
    line += quoted(m_draft.file());
    QString fixed;
    const std::size_t count = std::min(m_destinations.size(), m_draft.medium().disks.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Destination &destination = m_destinations[i];
        line += optionFor(destination, m_draft.medium().disks[i], makesImages);
        if (destination.disk && destination.disk->isFixed()) {
            fixed += QStringLiteral(" --allow-fixed=") + quoted(QString::fromStdString(destination.disk->disk.path));
        }
    }
    return makesImages ? line : line + fixed + QStringLiteral(" --yes");
}

} // namespace bootlace::app
