// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/disks.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace bootlace::app {

/// The properties of one object of UDisks2, by interface.
using Interfaces = QMap<QString, QVariantMap>;

/// A whole disk, as UDisks2 tells of it.
struct UDisk
{
    QString object; ///< of its block device: "/org/freedesktop/UDisks2/block_devices/sda"
    std::string node;
    QString vendor;
    QString model;
    QString serial;
    ByteCount size;
    bool removable = false;
    QList<DiskContent> contents;
    QStringList mounted; ///< the objects of its mounted file systems

    bool operator==(const UDisk &) const = default;
};

/// All that UDisks2 knows, kept up to date by its signals: values only, no bus.
class UDisksObjects
{
public:
    void clear() { m_objects.clear(); }

    void add(const QString &object, const Interfaces &interfaces);
    void remove(const QString &object, const QStringList &interfaces);
    void change(const QString &object, const QString &interface, const QVariantMap &properties);

    /// Cards, sticks and disks, also readers without a card; loop devices that have a file. Not optical drives, nor
    /// what the system was told to ignore, nor eMMC's boot areas, nor what is built over other disks.
    [[nodiscard]] QList<UDisk> disks() const;

private:
    [[nodiscard]] QVariantMap properties(const QString &object, QLatin1String interface) const;
    [[nodiscard]] bool isWholeDisk(const QString &object) const;
    [[nodiscard]] UDisk describe(const QString &object) const;
    [[nodiscard]] QStringList partitionsOf(const QString &object) const;
    void addContent(const QString &object, UDisk &disk) const;

    QMap<QString, Interfaces> m_objects;
};

} // namespace bootlace::app
