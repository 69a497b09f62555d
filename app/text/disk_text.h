// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "platform/disks.h"

#include <QString>
#include <QStringList>

namespace bootlace::app {

/// "SanDisk Ultra (32 GB)", or the name of the image file.
[[nodiscard]] QString nameOf(const Destination &destination);
/// Vendor and model, serial number, node: what tells this disk from any other.
[[nodiscard]] QString identityText(const DiskInfo &disk);
/// "“boot”, vfat, 512 MiB".
[[nodiscard]] QString contentText(const DiskContent &content);

/// "SanDisk Ultra (32 GB)": how a disk is called in a sentence.
[[nodiscard]] QString diskTitle(const DiskInfo &info);
/// "SD card, serial 0x1a2b3c4d, /dev/mmcblk0": what tells it from another one.
[[nodiscard]] QString diskIdentity(const DiskInfo &info);
/// "On it now: “BOOT”, vfat, 512 MiB; “root”, ext4, 29 GiB"; says so when nothing is.
[[nodiscard]] QString diskContents(const DiskInfo &info);
/// Why it can't be written, a sentence for each reason; empty when it can.
[[nodiscard]] QStringList diskRefusals(const DiskInfo &info, device::FixedDisks fixed);
/// The engine's own sentences (English) about the same.
[[nodiscard]] QString diskRefusalDetails(const DiskInfo &info);

} // namespace bootlace::app
