// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/image_file.h"
#include "platform/disks.h"

#include <QAbstractListModel>
#include <QSet>

#include <cstdint>

namespace bootlace::app {

/// What a disk is chosen for.
/// The disks of this computer as rows that appear and vanish one by one, so that a selection stays. Disks that can't be
/// chosen are there too, with the reason.
class DiskListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        IdentityRole = Qt::UserRole, ///< Qt::DisplayRole is the name
        SizeRole,
        ContentsRole,
        ReasonRole, ///< why it can't be chosen; empty: it can
        NoteRole,   ///< what happens when it is chosen
    };

    DiskListModel(const Disks &disks, Purpose purpose, QObject *parent = nullptr);

    /// Also disks that are built in, or otherwise not made to be taken out.
    void setShowsFixed(bool shows);

    [[nodiscard]] bool showsFixed() const { return m_showsFixed; }

    /// Disks that were chosen for something else.
    void setTaken(const QSet<QString> &ids);

    /// Smaller disks can't be chosen. 0: any will do.
    void setLeastSize(ByteCount size);

    [[nodiscard]] DiskInfo at(int row) const { return m_disks[row]; }

    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: it is not shown
    [[nodiscard]] bool mayBeChosen(const DiskInfo &info) const;
    /// While there are no rows: why, and what to do.
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Disks came, went or changed, or the emptyText() did; the rows are right already.
    void refreshed();

private:
    void refresh();
    [[nodiscard]] QList<DiskInfo> wanted() const;
    [[nodiscard]] QString reasonOf(const DiskInfo &info) const;
    [[nodiscard]] QString spoken(const DiskInfo &info) const;
    [[nodiscard]] device::FixedDisks fixed() const;

    const Disks &m_disksOfComputer;
    Purpose m_purpose;
    QList<DiskInfo> m_disks;
    QSet<QString> m_taken;
    ByteCount m_leastSize;
    bool m_showsFixed = false;
    bool m_heard = false; ///< of the disks, at least once
};

} // namespace bootlace::app
