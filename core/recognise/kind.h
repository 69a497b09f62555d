// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace bootlace::recognise {

/// What a file, or a part of a disk, is.
enum class Kind : std::uint8_t {
    Nothing, ///< no bytes
    Zeros,   ///< it begins with zeros
    Unknown,
    // Firmware.
    BootImage, ///< BL2 with the header of a MediaTek BootROM
    Bl2,       ///< bare
    Bl31,
    UBoot,
    Code, ///< 64-bit Arm code that does not say what it is
    Fip,
    AllwinnerImage,  ///< an SPL for an Allwinner BootROM, with U-Boot behind it
    Environment,     ///< of U-Boot, saved
    EnvironmentText, ///< of U-Boot: uEnv.txt
    // What firmware starts.
    DeviceTree,
    Overlay,
    Fit,
    Kernel,      ///< an arm64 Image
    OtherKernel, ///< an image of another kind: armimage::Kind tells which
    KernelConfig,
    Extlinux,
    // Disks and file systems.
    Disk,           ///< begins with a partition table
    PartitionTable, ///< nothing but a partition table
    Ext4,
    Fat,
    Squashfs,
    Ubi,
    // Packages and texts.
    Tar,
    Cpio,
    Deb,
    Zip,
    SevenZip,
    Compressed,
    Manifest,
    Recipe,
    Text,
};

/// The word for programs: "bl2", "fip", "disk-image", ...
[[nodiscard]] std::string_view wordOf(Kind kind);

} // namespace bootlace::recognise
