// SPDX-License-Identifier: GPL-3.0-or-later
// What one kernel build is, wherever it came from: a Debian package, a tar, a .zip, a folder, a NixOS system, or the
// root file system's own /boot.
#pragma once

#include "armimage/kernel_config.h"
#include "base/bytes.h"
#include "base/kernel_arch.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::catalog {

/// What tells the board's device trees from the hundreds of others in a kernel build.
struct Board
{
    /// The base device tree's file name without its suffix: "mt7986a-bananapi-bpi-r3".
    std::string deviceTree;
    /// The board's own word among the root node's `compatible`: "bananapi,bpi-r3".
    std::string compatible;
    KernelArch arch = KernelArch::Arm64;
};

/// A .dtb or .dtbo.
struct DeviceTree
{
    std::string name; ///< the file name without its suffix
    std::string path; ///< inside the build
    Bytes bytes;
};

/// A kernel that was looked at and left.
struct NotUsed
{
    enum class Reason : std::uint8_t { NoDeviceTree, NoModules, Unusable };

    std::string path;
    Reason reason = Reason::Unusable;
    std::string details; ///< of an unusable one, in a sentence: "it is a uImage: ..."
};

struct KernelBuild
{
    std::string version; ///< as `uname -r` says it; empty when nothing in the build tells
    Bytes image;         ///< in the form that U-Boot starts (an Image, or a zImage on 32-bit Arm), uncompressed
    std::string imagePath;
    std::optional<Bytes> initrd; ///< without U-Boot's header, if it had one
    std::string initrdPath;
    bool isInitrdByContent = false;          ///< its name does not say it
    std::vector<std::string> initrdsNotUsed; ///< paths of others that could be meant
    std::vector<NotUsed> kernelsNotUsed;     ///< that a person may have expected
    /// Those whose root node is compatible with the board, the base device tree first, the others by name. Never empty.
    std::vector<DeviceTree> trees;
    /// Those that name the board as compatible, and those that name nothing and have the base device tree's name as the
    /// beginning of theirs; by name.
    std::vector<DeviceTree> overlays;
    /// Where the modules are inside the build ("usr/lib/modules/6.12.1"); empty when it has none.
    std::string modulesPath;
    ByteCount modulesSize; ///< of the files below it
    /// Whether modules.dep is among them. Debian's packages have none (their postinst runs depmod), and without it
    /// modprobe finds nothing.
    bool modulesIndexed = false;
    /// What the build itself wants on the kernel's command line; only NixOS systems say so (init= and their own words).
    std::string cmdline;
    /// The kernel's configuration, from its file (config-VERSION) or from inside the kernel (CONFIG_IKCONFIG).
    std::optional<armimage::KernelConfig> config;
    std::string origin; ///< what the person pointed at
};

} // namespace bootlace::catalog
