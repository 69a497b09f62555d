// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disk_choice.h"

#include "text/disk_text.h"
#include "text/size_text.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;
using State = ImageFacts::State;

} // namespace

DiskChoice::DiskChoice(const Disks &disks, Purpose purpose, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_list(disks, purpose)
    , m_look(this,
             [this](const ImageFacts &facts) {
                 m_facts = facts;
                 emit changed();
             })
    , m_findName(this, [this](const Result<fs::path> &free) {
        if (free && m_image.isEmpty()) {
            setImage(QFile::decodeName(free->c_str()));
        }
    })
{
    connect(&m_list, &DiskListModel::refreshed, this, &DiskChoice::follow);
}

// The disk that was chosen is still there, as it is now; or it is not chosen any more.
void DiskChoice::follow()
{
    if (m_disk) {
        const int row = m_list.rowOf(m_disk->id);
        if (row < 0) {
            m_notice =
                tr("%1 is no longer connected. Choose another disk, or connect it again.").arg(diskTitle(*m_disk));
            m_disk.reset();
        } else if (!m_list.mayBeChosen(m_list.at(row))) {
            m_notice = tr("%1 can no longer be chosen. The list shows the reason.").arg(diskTitle(*m_disk));
            m_disk.reset();
        } else {
            m_disk = m_list.at(row);
        }
    }
    emit changed();
}

void DiskChoice::setKind(Kind kind)
{
    if (m_kind != kind && !m_makesFile) {
        m_kind = kind;
        findName();
        emit changed();
    }
}

void DiskChoice::setMakesFile(ByteCount most)
{
    m_kind = Kind::Image;
    m_makesFile = true;
    m_imageSize = most;
    m_isSizeGiven = true;
    findName();
    emit changed();
}

void DiskChoice::suggestImageName(const QString &name)
{
    m_suggestedName = name;
    findName();
}

void DiskChoice::findName()
{
    if (m_kind != Kind::Image || !m_image.isEmpty() || m_suggestedName.isEmpty()) {
        m_findName.forget();
        return;
    }
    const fs::path stem = QFile::encodeName(QDir::home().filePath(m_suggestedName)).toStdString();
    m_findName.ask([stem](const std::stop_token & /*stop*/) { return freeImageName(stem); });
}

void DiskChoice::chooseDisk(const QString &id)
{
    const int row = m_list.rowOf(id);
    const bool may = row >= 0 && m_list.mayBeChosen(m_list.at(row));
    const std::optional<DiskInfo> disk = may ? std::optional(m_list.at(row)) : std::nullopt;
    if (disk != m_disk) {
        m_disk = disk;
        m_notice.clear();
        emit changed();
    }
}

void DiskChoice::setShowsFixed(bool shows)
{
    const auto before = m_disk;
    m_list.setShowsFixed(shows);
    if (before && !m_disk) {
        m_notice.clear(); // the person hid it; it did not go away
        emit changed();
    }
}

void DiskChoice::setImage(const QString &path)
{
    m_findName.forget();
    if (path != m_image) {
        m_image = path;
        m_replaces = false;
        m_facts.reset();
        recheck();
        emit changed();
    }
}

void DiskChoice::setImageSize(ByteCount size)
{
    m_isSizeGiven = true;
    if (m_imageSize != size) {
        m_imageSize = size;
        emit changed();
    }
}

void DiskChoice::suggestImageSize(ByteCount size)
{
    if (!m_isSizeGiven && m_imageSize != size) {
        m_imageSize = size;
        emit changed();
    }
}

void DiskChoice::setReplacesImage(bool replaces)
{
    if (m_replaces != replaces) {
        m_replaces = replaces;
        emit changed();
    }
}

bool DiskChoice::imageIsThere() const
{
    return m_facts && m_facts->state == State::There;
}

bool DiskChoice::imageIsUsable() const
{
    return imageIsThere() || (m_facts && m_facts->state == State::New && m_purpose == Purpose::Write);
}

FileReport DiskChoice::imageReport() const
{
    using Mood = FileReport::Mood;
    const auto report = [this](Mood mood, const QString &sentence) {
        return FileReport{mood, sentence, QString::fromStdString(m_facts->details), {}, {}};
    };
    if (m_image.isEmpty()) {
        return {};
    }
    if (!m_facts) {
        return {Mood::Looking, tr("Checking the file…"), {}, {}, {}};
    }
    switch (m_facts->state) {
    case State::New:
        return m_purpose == Purpose::Write ? report(Mood::Good, tr("A new file will be created."))
                                           : report(Mood::Wrong, tr("This file does not exist."));
    case State::There:
        if (m_purpose == Purpose::Read) {
            return report(Mood::Good, tr("Size of the file: %1.").arg(sizeText(m_facts->size)));
        }
        return m_replaces || m_makesFile
                   ? report(Mood::Odd, tr("The existing file will be replaced with a new one."))
                   : report(
                         Mood::Odd,
                         tr("The existing file will be overwritten. Its size stays %1.").arg(sizeText(m_facts->size)));
    case State::NoFolder:
        return report(Mood::Wrong, tr("This folder does not exist."));
    case State::NotWritable:
        return m_purpose == Purpose::Write ? report(Mood::Wrong, tr("You don't have permission to write there."))
                                           : report(Mood::Wrong, tr("You don't have permission to read it."));
    case State::Folder:
        return report(Mood::Wrong, tr("This is a folder. Enter the name of a file in it."));
    case State::Disk:
        return report(Mood::Wrong, tr("This is a disk, not a file. Choose it from the list of disks."));
    case State::InUse:
        return report(Mood::Wrong, tr("This file can't be overwritten: it is in use, or it is one of the parts that "
                                      "you chose."));
    case State::Unusable:
        break;
    }
    return report(Mood::Wrong, tr("This file can't be used as a card image."));
}

void DiskChoice::setSources(std::vector<fs::path> sources)
{
    if (sources != m_sources) {
        m_sources = std::move(sources);
        recheck();
    }
}

void DiskChoice::recheck()
{
    if (m_image.isEmpty()) {
        m_look.forget();
        return;
    }
    m_look.ask([path = m_image, purpose = m_purpose, sources = m_sources](const std::stop_token & /*stop*/) {
        return lookAtImage(path, purpose, sources);
    });
}

Destination DiskChoice::destination() const
{
    Destination destination;
    if (m_kind == Kind::Disk) {
        destination.disk = m_disk;
        destination.fixed = m_disk && m_disk->isFixed() ? device::FixedDisks::Allow : device::FixedDisks::Refuse;
    } else if (imageIsUsable()) {
        destination.image = m_image;
        destination.imageSize = imageIsThere() && !m_replaces && !m_makesFile ? ByteCount() : m_imageSize;
    }
    return destination;
}

void DiskChoice::adopt(const Destination &destination)
{
    if (destination == this->destination() || (m_makesFile && destination.image.isEmpty())) {
        return;
    }
    m_notice.clear();
    m_disk = destination.disk;
    if (destination.disk) {
        m_kind = Kind::Disk;
        m_list.setShowsFixed(m_list.showsFixed() || destination.fixed == device::FixedDisks::Allow);
        follow();
    } else {
        m_kind = destination.image.isEmpty() ? m_kind : Kind::Image;
        if (destination.imageSize != ByteCount()) {
            m_imageSize = destination.imageSize;
            m_isSizeGiven = true;
        }
        setImage(destination.image);
        m_replaces = destination.imageSize != ByteCount();
    }
    emit changed();
}

QString DiskChoice::missing() const
{
    if (m_kind == Kind::Disk) {
        return tr("Choose a disk.");
    }
    if (m_image.isEmpty()) {
        return tr("Choose an image file.");
    }
    return m_facts ? imageReport().sentence : tr("Checking the image file…");
}

} // namespace bootlace::app
