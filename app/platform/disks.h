// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "device/disk.h"
#include "device/guard.h"
#include "sink/sink.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bootlace::app {

/// Something on a disk, as a person knows it.
struct DiskContent
{
    QString name;       ///< the file system's label, or the partition's name; may be empty
    QString fileSystem; ///< "vfat", "ext4", ...; empty when it has none
    ByteCount size;
    QStringList mountPoints;
    QString table{}; ///< "gpt", "dos": it is a partition table, of which no partition is known

    bool operator==(const DiskContent &) const = default;
};

/// A disk as it is shown and chosen: what the system says of it, and what the guard does.
struct DiskInfo
{
    QString id; ///< of this disk for as long as it is plugged in; not to be shown
    device::Disk disk;
    QList<DiskContent> contents;           ///< empty: nothing is known to be on it
    std::vector<device::Refusal> refusals; ///< why it can't be written
    std::optional<Error> trouble;          ///< why it could not even be looked at: it can't be written then
    bool unmountsFirst = false; ///< it is mounted where desktops mount cards: opening it unmounts it, without force

    /// What becomes of looking at a disk when that fails.
    [[nodiscard]] static DiskInfo failed(Error error);

    /// It is made to stay in the computer (a loop device is not: it is a file of the person's own).
    [[nodiscard]] bool isFixed() const;
    /// The guard lets it be written; with Allow also when it is made to stay in the computer.
    [[nodiscard]] bool mayBeWritten(device::FixedDisks fixed = device::FixedDisks::Refuse) const;

    /// "SanDisk Ultra"; without a name the file of a loop device, or the node.
    [[nodiscard]] QString name() const;
    bool operator==(const DiskInfo &) const = default;
};

/// The disks of this computer, appearing and vanishing. Nothing here waits: answers come by signals and callbacks, in
/// the GUI thread.
class Disks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that are here now, removable ones first; empty until the first changed().
    [[nodiscard]] virtual QList<DiskInfo> disks() const = 0;
    /// Why disks can't be listed, in the person's language; empty when they can.
    [[nodiscard]] virtual QString problem() const = 0;
    /// Files that will be read while a disk is written.
    using Sources = std::vector<std::filesystem::path>;

    /// What the list shows as refused follows these sources, some time later; opening goes by its own.
    virtual void setListedSources(Sources sources) = 0;

    using Opened = std::function<void(Result<std::shared_ptr<sink::Sink>>)>;
    using OpenedForReading = std::function<void(Result<std::shared_ptr<sink::Medium>>)>;

    /// Unmounts what desktops mounted, opens the disk exclusively, and sees that it is still the disk that was chosen:
    /// as the guard's claim, which is asked before anything is unmounted, too. `fixed` is for this disk alone; the disk
    /// that carries one of the `sources` is refused. May ask the person for a password and take minutes.
    virtual void open(const DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened) = 0;
    /// For looking only.
    virtual void openForReading(const DiskInfo &disk, OpenedForReading opened) = 0;
    /// After the sink is gone: lets the system look at the disk anew.
    virtual void rescan(const DiskInfo &disk) = 0;

signals:
    void changed();

protected:
    /// The problem() when looking for them fails.
    [[nodiscard]] static QString cannotBeListed();
};

} // namespace bootlace::app
