// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes: Documentation/ABI/stable/sysfs-block and Documentation/driver-api/mmc/mmc-dev-attrs.rst of Linux.
#include "device/disk.h"

#include "base/result.h"
#include "base/units.h"
#include "device/sysfs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::device {
namespace {

using std::filesystem::path;

/// size and start are in units of 512 bytes on every disk.
ByteCount inUnits(const path &file)
{
    const auto bytes = checkedMul(decimal(attribute(file)).value_or(0), 512);
    return ByteCount(bytes.value_or(0));
}

bool isOne(const path &file)
{
    return attribute(file) == "1";
}

Bus busOf(const std::string &name, const path &folder)
{
    if (name.starts_with("loop")) {
        return Bus::Loop;
    }
    // The folder's path names every bridge on the way to the disk. The outermost that tells is the last to match: a USB
    // reader is a SCSI disk behind USB.
    constexpr std::array<std::pair<std::string_view, Bus>, 8> marks = {{{"/usb", Bus::Usb},
                                                                        {"/mmc_host/", Bus::Sdio},
                                                                        {"/nvme", Bus::Nvme},
                                                                        {"/ata", Bus::Ata},
                                                                        {"/virtio", Bus::Virtio},
                                                                        {"/host", Bus::Scsi},
                                                                        {"/vbd-", Bus::Virtual},
                                                                        {"/virtual/", Bus::Virtual}}};
    const std::string text = folder.string();
    const auto *const mark = std::ranges::find_if(
        marks, [&](const auto &candidate) { return text.find(candidate.first) != std::string::npos; });
    return mark == marks.end() ? Bus::Unknown : mark->second;
}

std::vector<Partition> partitionsOf(const path &folder)
{
    std::vector<Partition> partitions;
    for (const std::string &name : namesIn(folder)) {
        const auto index = decimal(attribute(folder / name / "partition"));
        const auto number = numberFromText(attribute(folder / name / "dev"));
        if (index && number) {
            const ByteOffset begin = ByteOffset(0) + inUnits(folder / name / "start");
            partitions.push_back({.name = name,
                                  .index = static_cast<unsigned>(*index),
                                  .number = *number,
                                  .range = {begin, inUnits(folder / name / "size")}});
        }
    }
    std::ranges::sort(partitions, {}, &Partition::index);
    return partitions;
}

/// The first of the files that says something.
std::string firstOf(const path &folder, std::initializer_list<std::string_view> files)
{
    for (const std::string_view file : files) {
        if (std::string text = attribute(folder / file); !text.empty()) {
            return text;
        }
    }
    return {};
}

/// A USB reader's own device folder is some levels up; it holds the serial number that SCSI does not pass on.
std::string usbSerial(path folder)
{
    while (folder.has_relative_path()) {
        if (!attribute(folder / "idVendor").empty()) {
            return attribute(folder / "serial");
        }
        folder = folder.parent_path();
    }
    return {};
}

Result<Disk> readDisk(const path &folder)
{
    Disk disk;
    // "cciss!c0d0" is /dev/cciss/c0d0.
    disk.name = folder.filename().string();
    std::string node = disk.name;
    std::ranges::replace(node, '!', '/');
    disk.path = fmt::format("/dev/{}", node);
    const auto number = numberFromText(attribute(folder / "dev"));
    if (!number) {
        return fail(Cause::NotFound, fmt::format("{} has gone", disk.path));
    }
    disk.number = *number;
    const std::string sector = attribute(folder / "queue/logical_block_size");
    if (sector != "512" && sector != "4096") {
        return fail(Cause::Unsupported,
                    fmt::format("{} has sectors of \"{}\" bytes; only 512 and 4096 are supported", disk.path, sector));
    }
    disk.sectorSize = sector == "512" ? SectorSize::Bytes512 : SectorSize::Bytes4096;
    disk.size = inUnits(folder / "size");
    disk.bus = busOf(disk.name, folder);
    disk.removable = isOne(folder / "removable") || attribute(folder / "device/type") == "SD";
    disk.readOnly = isOne(folder / "ro");
    disk.vendor = attribute(folder / "device/vendor");
    disk.model = firstOf(folder, {"device/model", "device/name"});
    disk.serial = firstOf(folder, {"device/cid", "device/serial", "serial"});
    if (disk.bus == Bus::Usb && disk.serial.empty()) {
        disk.serial = usbSerial(folder);
    }
    if (disk.bus == Bus::Virtio) {
        disk.vendor.clear(); // a number: that of the virtual PCI device
    }
    disk.diskseq = decimal(attribute(folder / "diskseq"));
    disk.backingFile = attribute(folder / "loop/backing_file");
    std::error_code absent;
    disk.overDevice = !disk.backingFile.empty() && std::filesystem::is_block_file(disk.backingFile, absent);
    disk.partitions = partitionsOf(folder);
    return disk;
}

bool isOffered(const std::string &name)
{
    const auto begins = [&](std::string_view start) { return name.starts_with(start); };
    const bool emmcArea = begins("mmcblk") && name.find_first_not_of("0123456789", 6) != std::string::npos;
    return !emmcArea && !begins("zram") && !begins("ram") && !begins("sr") && !begins("fd") && !begins("dm-") &&
           !begins("md") && !begins("nbd") && !begins("mtdblock");
}

} // namespace

std::string_view busId(Bus bus)
{
    switch (bus) {
    case Bus::Unknown:
        return "unknown";
    case Bus::Sdio:
        return "sdio";
    case Bus::Usb:
        return "usb";
    case Bus::Nvme:
        return "nvme";
    case Bus::Ata:
        return "ata";
    case Bus::Scsi:
        return "scsi";
    case Bus::Virtio:
        return "virtio";
    case Bus::Loop:
        return "loop";
    case Bus::Virtual:
        return "virtual";
    }
    return "unknown";
}

static Result<std::vector<std::string>> blockDevices(const SystemPaths &paths)
{
    std::error_code error;
    if (!std::filesystem::is_directory(paths.sys / "block", error)) {
        return fail(Cause::NotFound,
                    fmt::format("{} is not there: disks can't be listed", (paths.sys / "block").string()),
                    error.value());
    }
    return namesIn(paths.sys / "block");
}

Result<std::vector<std::string>> loopDevicesOver(const path &file, const SystemPaths &paths)
{
    TRY_ASSIGN(const std::vector<std::string> names, blockDevices(paths));
    std::vector<std::string> nodes;
    for (const std::string &name : names) {
        const std::string backing = attribute(paths.sys / "block" / name / "loop/backing_file");
        std::error_code gone;
        if (!backing.empty() && std::filesystem::equivalent(backing, file, gone)) {
            nodes.push_back("/dev/" + name);
        }
    }
    return nodes;
}

Result<std::vector<Disk>> enumerate(const SystemPaths &paths)
{
    TRY_ASSIGN(const std::vector<std::string> names, blockDevices(paths));
    std::error_code error;
    std::vector<Disk> disks;
    for (const std::string &name : names) {
        const path folder = std::filesystem::canonical(paths.sys / "block" / name, error);
        if (error || !isOffered(name)) {
            continue;
        }
        // A disk that goes meanwhile, or that is of no use, is no reason not to show the others.
        Result<Disk> disk = readDisk(folder);
        if (disk && (disk->bus != Bus::Loop || !disk->backingFile.empty())) {
            disks.push_back(*std::move(disk));
        }
    }
    return disks;
}

Result<Disk> inspect(const path &node, const SystemPaths &paths)
{
    struct stat status{};
    if (::stat(node.c_str(), &status) != 0) {
        return failErrno(Cause::NotFound, fmt::format("cannot find {}", node.string()), errno);
    }
    if (!S_ISBLK(status.st_mode)) {
        return fail(Cause::Refused, fmt::format("{} is not a block device", node.string()));
    }
    return inspect(numberOf(status.st_rdev), paths);
}

Result<Disk> inspect(DeviceNumber number, const SystemPaths &paths)
{
    const path folder = folderOf(number, paths);
    if (folder.empty()) {
        return fail(Cause::NotFound, fmt::format("the system knows no disk with the number {}", toText(number)));
    }
    if (mayBeThere(folder / "partition")) {
        return fail(Cause::Refused, fmt::format("/dev/{} is a partition; a card is written as a whole: name /dev/{}",
                                                folder.filename().string(), folder.parent_path().filename().string()));
    }
    return readDisk(folder);
}

} // namespace bootlace::device
