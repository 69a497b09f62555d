// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "findings/list.h"

#include <string>
#include <string_view>

namespace bootlace::rootfs {

/// What an initrd's own fstab mounts as the root file system ("/dev/disk/by-label/NIXOS_SD"): the device for /sysroot
/// or
/// /. `initrd` is one cpio archive (newc, Documentation/driver-api/early-userspace/buffer-format.rst) or several, each
/// packed or not. Empty when there is no such fstab, or it can't be read.
[[nodiscard]] std::string rootInFstab(ByteView initrd);

/// A finding when the command line leaves the root to the initrd (root=fstab) and that looks for something else than a
/// file system with this label.
void checkInitrd(std::string_view cmdline, ByteView initrd, std::string_view label, const findings::Where &where,
                 findings::List &findings);

} // namespace bootlace::rootfs
