// SPDX-License-Identifier: GPL-3.0-or-later
// Disks as Linux shows them in sysfs. What surprises: sysfs counts in units of 512 bytes whatever the disk's sector
// is, an SD card in a built-in reader is not "removable", and /dev/sdb tomorrow is another disk than today: diskseq
// is what tells (it grows with every disk and every medium that appears).
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::device {

/// Where the system shows itself; another place in tests.
struct SystemPaths
{
    std::filesystem::path sys = "/sys";
    std::filesystem::path proc = "/proc";
    std::filesystem::path dev = "/dev";
};

/// The kernel's number of a block device.
struct DeviceNumber
{
    unsigned major = 0;
    unsigned minor = 0;

    auto operator<=>(const DeviceNumber &) const = default;
};

enum class Bus : std::uint8_t { Unknown, Sdio, Usb, Nvme, Ata, Scsi, Virtio, Loop, Virtual };

/// "sdio", "usb", ...: part of the command line's contract.
[[nodiscard]] std::string_view busId(Bus bus);

struct Partition
{
    std::string name; ///< the kernel's: "mmcblk0p1"
    unsigned index = 0;
    DeviceNumber number;
    ByteRange range;

    bool operator==(const Partition &) const = default;
};

struct Disk
{
    std::string path; ///< "/dev/mmcblk0"
    std::string name; ///< the kernel's: "mmcblk0"
    DeviceNumber number;
    std::string vendor;
    std::string model;
    std::string serial; ///< empty when the disk tells none; for SD cards the whole CID
    ByteCount size;     ///< 0: a reader without a card
    SectorSize sectorSize = SectorSize::Bytes512;
    /// Made to be taken out: the kernel says so, or it is an SD card (eMMC and USB hard disks are not).
    bool removable = false;
    bool readOnly = false;
    Bus bus = Bus::Unknown;
    std::optional<std::uint64_t> diskseq; ///< since Linux 5.15
    std::filesystem::path backingFile;    ///< of a loop device
    bool overDevice = false; ///< a loop device whose backing file is a block device: opening it claims nothing below
    std::vector<Partition> partitions; ///< that the kernel knows, by index

    bool operator==(const Disk &) const = default;
};

/// Every whole disk, sorted by name: cards, sticks, hard disks, loop devices that have a file. Not compressed memory,
/// optical drives, eMMC's boot areas, md and device-mapper, nor disks with sectors that are neither 512 nor 4096 bytes.
[[nodiscard]] Result<std::vector<Disk>> enumerate(const SystemPaths &paths = {});

/// The loop devices over a file, by their nodes, whatever their sectors are; the file is known by its device and inode.
/// NotFound when the system does not tell.
[[nodiscard]] Result<std::vector<std::string>> loopDevicesOver(const std::filesystem::path &file,
                                                               const SystemPaths &paths = {});

/// The disk behind a node (or a link to one). NotFound; Refused with the name of the disk when it is a partition, and
/// when it is no block device; Unsupported when its sectors are neither 512 nor 4096 bytes.
[[nodiscard]] Result<Disk> inspect(const std::filesystem::path &node, const SystemPaths &paths = {});
/// The disk of that number; as above.
[[nodiscard]] Result<Disk> inspect(DeviceNumber number, const SystemPaths &paths = {});

} // namespace bootlace::device
