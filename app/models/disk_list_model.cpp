// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disk_list_model.h"

#include "text/disk_text.h"
#include "text/size_text.h"

#include <algorithm>

namespace bootlace::app {
DiskListModel::DiskListModel(const Disks &disks, Purpose purpose, QObject *parent)
    : QAbstractListModel(parent)
    , m_disksOfComputer(disks)
    , m_purpose(purpose)
{
    m_heard = !disks.disks().isEmpty() || !disks.problem().isEmpty();
    m_disks = wanted();
    connect(&disks, &Disks::changed, this, [this] {
        m_heard = true;
        refresh();
    });
}

void DiskListModel::setShowsFixed(bool shows)
{
    if (m_showsFixed != shows) {
        m_showsFixed = shows;
        refresh();
    }
}

void DiskListModel::setTaken(const QSet<QString> &ids)
{
    if (m_taken != ids) {
        m_taken = ids;
        refresh();
    }
}

void DiskListModel::setLeastSize(ByteCount size)
{
    if (m_leastSize != size) {
        m_leastSize = size;
        refresh();
    }
}

QList<DiskInfo> DiskListModel::wanted() const
{
    QList<DiskInfo> disks = m_disksOfComputer.disks();
    disks.removeIf([this](const DiskInfo &info) { return info.isFixed() && !m_showsFixed; });
    return disks;
}

// Row by row, so that views keep what is selected and where they are.
void DiskListModel::refresh()
{
    const QList<DiskInfo> disks = wanted();
    const auto isIn = [](const QList<DiskInfo> &list, const QString &id) {
        return std::ranges::find(list, id, &DiskInfo::id) != list.end();
    };
    for (int row = static_cast<int>(m_disks.size()) - 1; row >= 0; --row) {
        if (!isIn(disks, m_disks[row].id)) {
            beginRemoveRows({}, row, row);
            m_disks.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < disks.size(); ++row) {
        if (!isIn(m_disks, disks[row].id)) {
            beginInsertRows({}, row, row);
            m_disks.insert(row, disks[row]);
            endInsertRows();
        }
    }
    // Disks keep their order among each other, unless one of them turns into another kind of disk.
    m_disks = disks;
    if (!m_disks.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit refreshed();
}

int DiskListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_disks, id, &DiskInfo::id);
    return found == m_disks.end() ? -1 : static_cast<int>(found - m_disks.begin());
}

device::FixedDisks DiskListModel::fixed() const
{
    return m_showsFixed ? device::FixedDisks::Allow : device::FixedDisks::Refuse;
}

bool DiskListModel::mayBeChosen(const DiskInfo &info) const
{
    return reasonOf(info).isEmpty();
}

QString DiskListModel::reasonOf(const DiskInfo &info) const
{
    if (m_taken.contains(info.id)) {
        return tr("It is already chosen as the other disk.");
    }
    if (m_purpose == Purpose::Write) {
        QStringList reasons = diskRefusals(info, fixed());
        if (info.disk.size != ByteCount() && info.disk.size < m_leastSize) {
            reasons.append(tr("It is too small: at least %1 is needed.").arg(soldSizeText(m_leastSize)));
        }
        return reasons.join(u' ');
    }
    // Whatever stands in the way of writing does not hinder looking.
    DiskInfo readable = info;
    std::erase_if(readable.refusals,
                  [](const device::Refusal &refusal) { return refusal.reason != device::Reason::NoMedium; });
    return diskRefusals(readable, device::FixedDisks::Allow).join(u' ');
}

QString DiskListModel::emptyText() const
{
    if (!m_disksOfComputer.problem().isEmpty()) {
        return m_disksOfComputer.problem();
    }
    if (!m_heard) {
        return tr("Looking for disks…");
    }
    return m_showsFixed ? tr("No disks found. Insert a card or plug in a USB stick; it appears here automatically.")
                        : tr("No card or USB stick found. Insert one; it appears here automatically.");
}

int DiskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_disks.size());
}

QString DiskListModel::spoken(const DiskInfo &info) const
{
    QStringList sentences{tr("%1.", "a disk's name, to be read aloud").arg(diskTitle(info)),
                          tr("%1.", "what tells a disk from others, to be read aloud").arg(diskIdentity(info))};
    const QString contents = diskContents(info);
    sentences.append(info.contents.isEmpty() ? contents
                                             : tr("%1.", "what is on a disk, to be read aloud").arg(contents));
    if (const QString reason = reasonOf(info); !reason.isEmpty()) {
        sentences.append(reason);
    }
    return sentences.join(u' ');
}

QVariant DiskListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const DiskInfo &info = m_disks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return info.name();
    case Qt::AccessibleTextRole:
        return spoken(info);
    case Qt::ToolTipRole:
        return diskRefusalDetails(info);
    case IdentityRole:
        return diskIdentity(info);
    case SizeRole:
        return info.disk.size == ByteCount() ? QString() : soldSizeText(info.disk.size);
    case ContentsRole:
        return info.disk.size == ByteCount() ? QString() : diskContents(info);
    case ReasonRole:
        return reasonOf(info);
    case NoteRole:
        return info.unmountsFirst && m_purpose == Purpose::Write
                   ? tr("Your desktop has mounted it. Bootlace unmounts it before writing to it.")
                   : QString();
    default:
        return {};
    }
}

// A disk that can't be chosen can be gone to with the keyboard all the same: the reason is worth reading.
Qt::ItemFlags DiskListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return mayBeChosen(m_disks[index.row()]) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                             : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace bootlace::app
