// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/disks.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace bootlace::app {

/// What becomes of the mounts that a desktop made, when a disk is opened.
enum class DesktopMounts : std::uint8_t { Stay, AreUnmounted };

/// Asks the guard about the disk, as things will be when it is opened: fills in refusals, unmountsFirst and trouble.
/// Reads /proc and /sys: not for the GUI thread.
void judge(DiskInfo &info, const std::vector<std::filesystem::path> &sources, DesktopMounts mounts);

/// Takes from `facts` the mounts that desktops make for the person (below /media and /run/media) of the disk itself or
/// one of its partitions, when the disk is made to be taken out. Answers whether there were any.
bool unmountDesktops(const device::Disk &disk, device::UseFacts &facts);

/// All disks without anybody's help, with what is on them as far as it may be read. Not for the GUI thread.
[[nodiscard]] Result<QList<DiskInfo>> lookAround(const std::vector<std::filesystem::path> &sources);

/// The name of the disk as long as it, or the card in it, is there; `place` is where it is plugged in.
[[nodiscard]] QString idOf(const QString &place, const device::Disk &disk);

/// Disks that are made to be taken out come first, then by their nodes.
void sortForPeople(QList<DiskInfo> &disks);

} // namespace bootlace::app
