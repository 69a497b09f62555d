// SPDX-License-Identifier: GPL-3.0-or-later
// UDisks2 shows every block device as an object, whole disks and partitions alike, and the hardware behind them
// ("drive") as another one. What surprises: paths and device nodes are arrays of bytes with a zero at the end, a card
// reader is a drive also without a card, and a loop device has no drive at all.
#include "platform/udisks_objects.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QFile>
#include <QRegularExpression>

namespace bootlace::app {
namespace {

constexpr QLatin1String blockInterface("org.freedesktop.UDisks2.Block");
constexpr QLatin1String driveInterface("org.freedesktop.UDisks2.Drive");
constexpr QLatin1String fileSystemInterface("org.freedesktop.UDisks2.Filesystem");
constexpr QLatin1String loopInterface("org.freedesktop.UDisks2.Loop");
constexpr QLatin1String partitionInterface("org.freedesktop.UDisks2.Partition");
constexpr QLatin1String tableInterface("org.freedesktop.UDisks2.PartitionTable");

// Arrays of arrays arrive packed.
QVariantMap unpacked(QVariantMap properties)
{
    for (QVariant &value : properties) {
        if (value.userType() == qMetaTypeId<QDBusArgument>()) {
            const auto argument = value.value<QDBusArgument>();
            value = argument.currentSignature() == QLatin1String("aay")
                        ? QVariant::fromValue(qdbus_cast<QByteArrayList>(argument))
                        : QVariant();
        }
    }
    return properties;
}

QByteArray withoutZero(QByteArray bytes)
{
    if (const auto zero = bytes.indexOf('\0'); zero >= 0) {
        bytes.truncate(zero);
    }
    return bytes;
}

QString objectIn(const QVariantMap &properties, const char *name)
{
    return properties.value(QLatin1String(name)).value<QDBusObjectPath>().path();
}

QString textIn(const QVariantMap &properties, const char *name)
{
    return properties.value(QLatin1String(name)).toString().trimmed();
}

} // namespace

void UDisksObjects::add(const QString &object, const Interfaces &interfaces)
{
    for (auto each = interfaces.begin(); each != interfaces.end(); ++each) {
        m_objects[object][each.key()] = unpacked(each.value());
    }
}

void UDisksObjects::remove(const QString &object, const QStringList &interfaces)
{
    const auto found = m_objects.find(object);
    if (found == m_objects.end()) {
        return;
    }
    for (const QString &interface : interfaces) {
        found->remove(interface);
    }
    if (found->isEmpty()) {
        m_objects.erase(found);
    }
}

void UDisksObjects::change(const QString &object, const QString &interface, const QVariantMap &properties)
{
    if (m_objects.contains(object)) {
        m_objects[object][interface].insert(unpacked(properties));
    }
}

QList<UDisk> UDisksObjects::disks() const
{
    QList<UDisk> disks;
    for (auto each = m_objects.begin(); each != m_objects.end(); ++each) {
        if (isWholeDisk(each.key())) {
            disks.append(describe(each.key()));
        }
    }
    return disks;
}

QVariantMap UDisksObjects::properties(const QString &object, QLatin1String interface) const
{
    return m_objects.value(object).value(interface);
}

bool UDisksObjects::isWholeDisk(const QString &object) const
{
    static const QRegularExpression emmcArea(QStringLiteral("mmcblk\\d+(boot\\d+|rpmb|gp\\d+)$"));
    const Interfaces interfaces = m_objects.value(object);
    if (!interfaces.contains(blockInterface) || interfaces.contains(partitionInterface) ||
        emmcArea.match(object).hasMatch()) {
        return false;
    }
    const QVariantMap block = interfaces.value(blockInterface);
    if (interfaces.contains(loopInterface)) {
        return !withoutZero(interfaces.value(loopInterface).value(QStringLiteral("BackingFile")).toByteArray())
                    .isEmpty();
    }
    const QVariantMap drive = properties(objectIn(block, "Drive"), driveInterface);
    return !drive.isEmpty() && !drive.value(QStringLiteral("Optical")).toBool() &&
           !block.value(QStringLiteral("HintIgnore")).toBool();
}

UDisk UDisksObjects::describe(const QString &object) const
{
    const QVariantMap block = properties(object, blockInterface);
    const QVariantMap drive = properties(objectIn(block, "Drive"), driveInterface);
    UDisk disk;
    disk.object = object;
    disk.node = withoutZero(block.value(QStringLiteral("Device")).toByteArray()).toStdString();
    disk.vendor = textIn(drive, "Vendor");
    disk.model = textIn(drive, "Model");
    disk.serial = textIn(drive, "Serial");
    disk.size = ByteCount(block.value(QStringLiteral("Size")).toULongLong());
    disk.removable =
        drive.value(QStringLiteral("MediaRemovable")).toBool() || drive.value(QStringLiteral("Removable")).toBool();
    addContent(object, disk);
    for (const QString &partition : partitionsOf(object)) {
        addContent(partition, disk);
    }
    const QString table = textIn(properties(object, tableInterface), "Type");
    if (disk.contents.isEmpty() && !table.isEmpty()) { // an empty one, or one that the system can't read
        disk.contents.append({.name = {}, .fileSystem = {}, .size = disk.size, .mountPoints = {}, .table = table});
    }
    return disk;
}

QStringList UDisksObjects::partitionsOf(const QString &object) const
{
    QMap<uint, QString> byNumber;
    for (auto each = m_objects.begin(); each != m_objects.end(); ++each) {
        const QVariantMap partition = each.value().value(partitionInterface);
        if (!partition.isEmpty() && objectIn(partition, "Table") == object) {
            byNumber.insert(partition.value(QStringLiteral("Number")).toUInt(), each.key());
        }
    }
    return byNumber.values();
}

// A whole disk counts as content only when a file system or the like fills it; a partition always does.
void UDisksObjects::addContent(const QString &object, UDisk &disk) const
{
    const QVariantMap block = properties(object, blockInterface);
    const QVariantMap partition = properties(object, partitionInterface);
    DiskContent content;
    content.name = textIn(block, "IdLabel");
    if (content.name.isEmpty()) {
        content.name = textIn(partition, "Name");
    }
    content.fileSystem = textIn(block, "IdType");
    content.size = ByteCount(block.value(QStringLiteral("Size")).toULongLong());
    const auto mounts =
        properties(object, fileSystemInterface).value(QStringLiteral("MountPoints")).value<QByteArrayList>();
    for (const QByteArray &mount : mounts) {
        content.mountPoints.append(QFile::decodeName(withoutZero(mount)));
    }
    if (!mounts.isEmpty()) {
        disk.mounted.append(object);
    }
    const bool container = partition.value(QStringLiteral("IsContainer")).toBool();
    if (!container && (!partition.isEmpty() || !content.fileSystem.isEmpty())) {
        disk.contents.append(content);
    }
}

} // namespace bootlace::app
