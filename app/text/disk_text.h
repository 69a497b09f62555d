// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "platform/disks.h"

#include <QString>

namespace bootlace::app {

/// "SanDisk Ultra (32 GB)", or the name of the image file.
[[nodiscard]] QString nameOf(const Destination &destination);
/// Vendor and model, serial number, node: what tells this disk from any other.
[[nodiscard]] QString identityText(const DiskInfo &disk);
/// "“boot”, vfat, 512 MiB".
[[nodiscard]] QString contentText(const DiskContent &content);

} // namespace bootlace::app
