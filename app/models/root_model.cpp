// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/root_model.h"

#include "rootfs/check.h"

#include <QFile>

#include <algorithm>

namespace bootlace::app {
namespace {

constexpr std::uint64_t mebibyte = (1_MiB).value();

QString pathOf(const recipe::Input &input)
{
    return QFile::decodeName(input.path.c_str());
}

bool carries(const board::DiskLayout &disk, board::Holds what)
{
    return std::ranges::any_of(disk.partitions, [what](const auto &partition) { return partition.holds == what; });
}

} // namespace

RootModel::RootModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_recognise(this, [this](const Look &look) { recognised(look); })
    , m_lookInside(this, [this](const Result<rootfs::Facts> &content) {
        m_content = content;
        publishFindings();
        emit changed();
    })
{
    connect(&m_draft, &Draft::changed, this, &RootModel::follow);
    connect(&m_draft, &Draft::destinationsChanged, this, &RootModel::changed);
    follow();
}

RootModel::State RootModel::state() const
{
    if (m_path.isEmpty()) {
        return State::NothingChosen;
    }
    if (!m_look) {
        return State::Recognising;
    }
    if (!m_look->source) {
        return State::NoRoot;
    }
    if (!m_content) {
        return State::LookingInside;
    }
    if (!*m_content) {
        return isCopiedAsItIs() ? State::Usable : State::Unreadable;
    }
    if (rootfs::isForeign((*m_content)->architecture, m_draft.board().arch)) {
        return State::Foreign;
    }
    return oddities().hasErrors() ? State::NoSystem : State::Usable;
}

void RootModel::choose(const QString &path)
{
    m_draft.edit(
        [&](recipe::Recipe &recipe) { recipe.root.source = path.isEmpty() ? recipe::Input() : inputFor(path); });
}

void RootModel::lookAgain()
{
    m_draft.lookForFiles();
    if (m_look) {
        recognise();
    }
}

void RootModel::recognise()
{
    m_recognise.ask([input = m_draft.recipe().root.source](const std::stop_token &stop) {
        return Look{.file = identityOf(input.path), .source = parts::recogniseRoot(input, stop)};
    });
}

void RootModel::recognised(const Look &look)
{
    if (m_look == look) {
        emit foundTheSame();
        return;
    }
    m_look = look;
    m_content.reset();
    m_lookInside.forget();
    if (look.source) {
        m_lookInside.ask([input = m_draft.recipe().root.source, kind = look.source->kind](const std::stop_token &stop) {
            return parts::lookIntoRoot(input, kind, stop);
        });
    }
    publishFindings();
    emit changed();
}

void RootModel::follow()
{
    const QString path = pathOf(m_draft.recipe().root.source);
    if (path != m_path) {
        m_path = path;
        m_look.reset();
        m_content.reset();
        m_lookInside.forget();
        m_recognise.forget();
        if (!m_path.isEmpty()) {
            recognise();
        }
    }
    publishFindings();
    emit changed();
}

void RootModel::publishFindings()
{
    findings::List findings = oddities();
    const auto add = [&findings](const Error &error) {
        findings.add(0, error.message(), error.cause(), "root.source");
    };
    if (const auto error = sourceError()) {
        add(*error);
    }
    if (const auto error = contentError(); error && !isCopiedAsItIs()) {
        add(*error);
    }
    if (const auto facts = content()) {
        const auto fits =
            rootfs::checkProcessor(facts->architecture, m_draft.recipe().root.source.written, m_draft.board().arch);
        if (!fits) {
            add(fits.error());
        }
    }
    m_draft.setFindings("root", findings);
    m_draft.setRootAtLeast(source() ? source()->atLeast : ByteCount());
}

std::optional<parts::RootSource> RootModel::source() const
{
    return m_look && m_look->source ? std::optional(*m_look->source) : std::nullopt;
}

std::optional<rootfs::Facts> RootModel::content() const
{
    return m_content && *m_content ? std::optional(**m_content) : std::nullopt;
}

findings::List RootModel::oddities() const
{
    findings::List list;
    const recipe::Recipe &recipe = m_draft.recipe();
    if (m_content && *m_content) {
        findings::Where where;
        where.slot = "root.source";
        rootfs::check(**m_content, recipe.root.source.path.filename().string(), where, recipe.kernel.cmdline, list);
    }
    return list;
}

std::optional<Error> RootModel::sourceError() const
{
    return m_look && !m_look->source ? std::optional(m_look->source.error()) : std::nullopt;
}

std::optional<Error> RootModel::contentError() const
{
    return m_content && !*m_content ? std::optional(m_content->error()) : std::nullopt;
}

bool RootModel::isCopiedAsItIs() const
{
    return m_look && m_look->source && m_look->source->kind == plan::RootKind::Ext4Image;
}

QString RootModel::label() const
{
    return QString::fromStdString(m_draft.recipe().root.label);
}

void RootModel::setLabel(const QString &label)
{
    constexpr qsizetype longest = 16; // bytes, in an ext4 superblock
    QString fitting = label;
    while (fitting.toUtf8().size() > longest) {
        fitting.chop(fitting.back().isLowSurrogate() ? 2 : 1);
    }
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.root.label = fitting.toStdString(); });
    if (fitting != label) {
        emit changed(); // the line is to show what was taken
    }
}

void RootModel::setSize(std::optional<ByteCount> size)
{
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.root.size = size; });
}

ByteCount RootModel::smallestSize() const
{
    const auto recognised = source();
    const std::uint64_t image = recognised && recognised->image ? recognised->image->size.value() : 0;
    return ByteCount(std::max((64_MiB).value(), (image + mebibyte - 1) / mebibyte * mebibyte));
}

ByteCount RootModel::largestSize() const
{
    const ByteCount disk = rootDiskSize().value_or(64_GiB);
    // What comes before the root and behind it, roughly: the plan counts it out.
    std::uint64_t others = (16_MiB).value();
    for (const board::DiskLayout &layout : m_draft.medium().disks) {
        if (carries(layout, board::Holds::Root) && carries(layout, board::Holds::BootFiles)) {
            others += m_draft.recipe().esp.size.value();
        }
    }
    const std::uint64_t room = disk.value() > others ? (disk.value() - others) / mebibyte * mebibyte : 0;
    return std::max(ByteCount(room), smallestSize());
}

std::optional<ByteCount> RootModel::rootDiskSize() const
{
    const auto &layouts = m_draft.medium().disks;
    const auto &destinations = m_draft.destinations();
    for (std::size_t index = 0; index < layouts.size() && index < destinations.size(); ++index) {
        if (!carries(layouts[index], board::Holds::Root)) {
            continue;
        }
        if (destinations[index].disk) {
            return destinations[index].disk->disk.size;
        }
        if (destinations[index].imageSize > ByteCount(0)) {
            return destinations[index].imageSize;
        }
    }
    return std::nullopt;
}

void RootModel::setKeepsTimes(bool keeps)
{
    m_draft.edit(
        [&](recipe::Recipe &recipe) { recipe.root.times = keeps ? recipe::Times::Keep : recipe::Times::Fixed; });
}

void RootModel::setAddsModules(bool adds)
{
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.kernel.addModules = adds; });
}

} // namespace bootlace::app
