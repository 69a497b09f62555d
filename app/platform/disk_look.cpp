// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/disk_look.h"

#include "device/signatures.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace bootlace::app {
namespace {

bool isDesktopsPlace(std::string_view place)
{
    return place.starts_with("/media/") || place.starts_with("/run/media/");
}

bool mayBeTakenOut(const device::Disk &disk)
{
    return disk.removable || disk.bus == device::Bus::Loop;
}

DiskContent contentOf(const std::string &node, ByteCount size)
{
    DiskContent content;
    content.size = size;
    const auto found = device::signaturesOn(node);
    if (found && !found->empty()) {
        content.name = QString::fromStdString(found->front().label);
        content.fileSystem = QString::fromStdString(found->front().type);
    }
    return content;
}

QList<DiskContent> contentsOf(const device::Disk &disk)
{
    QList<DiskContent> contents;
    for (const device::Partition &partition : disk.partitions) {
        contents.append(contentOf("/dev/" + partition.name, partition.range.size));
    }
    if (contents.isEmpty() && disk.size != ByteCount()) {
        const DiskContent whole = contentOf(disk.path, disk.size);
        if (!whole.fileSystem.isEmpty()) {
            contents.append(whole);
        }
    }
    return contents;
}

} // namespace

bool unmountDesktops(const device::Disk &disk, device::UseFacts &facts)
{
    if (!mayBeTakenOut(disk)) {
        return false;
    }
    const auto isOnDisk = [&](const device::Use &use) {
        return std::ranges::any_of(facts.layers, [&](const device::Layer &layer) {
            return layer.builtAs.empty() && use.device == layer.number;
        });
    };
    return std::erase_if(facts.mounts,
                         [&](const device::Use &use) { return isDesktopsPlace(use.place) && isOnDisk(use); }) > 0;
}

void judge(DiskInfo &info, const std::vector<std::filesystem::path> &sources, DesktopMounts mounts)
{
    auto facts = device::useFacts(info.disk, sources);
    if (!facts) {
        info.trouble = std::move(facts.error());
        return;
    }
    info.unmountsFirst = mounts == DesktopMounts::AreUnmounted && unmountDesktops(info.disk, *facts);
    info.refusals = device::refusals(info.disk, *facts);
}

Result<QList<DiskInfo>> lookAround(const std::vector<std::filesystem::path> &sources)
{
    TRY_ASSIGN(const std::vector<device::Disk> disks, device::enumerate());
    QList<DiskInfo> infos;
    for (const device::Disk &disk : disks) {
        DiskInfo info;
        info.disk = disk;
        info.id = idOf(QString::fromStdString(disk.path), disk);
        info.contents = contentsOf(disk);
        judge(info, sources, DesktopMounts::Stay);
        infos.append(info);
    }
    sortForPeople(infos);
    return infos;
}

QString idOf(const QString &place, const device::Disk &disk)
{
    const QString which = disk.diskseq
                              ? QString::number(*disk.diskseq)
                              : QString::fromStdString(disk.serial) + u' ' + QString::number(disk.size.value());
    return place + u'#' + which;
}

void sortForPeople(QList<DiskInfo> &disks)
{
    std::ranges::sort(disks, {}, [](const DiskInfo &info) {
        const bool loop = info.disk.bus == device::Bus::Loop;
        const bool empty = info.disk.size == ByteCount();
        return std::tuple(!info.disk.removable, loop, empty, info.disk.path.size(), info.disk.path);
    });
}

} // namespace bootlace::app
