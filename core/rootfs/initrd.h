// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "findings/list.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace bootlace::rootfs {

enum class InitrdReading : std::uint8_t {
    Whole,
    Unknown, ///< it is no cpio archive, or something follows that can't be read here
    Cut,     ///< an archive ends too early, or what it is packed with is damaged
};

/// What lies in an initrd: one cpio archive (newc, Documentation/driver-api/early-userspace/buffer-format.rst) or
/// several, each packed or not.
struct Initrd
{
    InitrdReading reading = InitrdReading::Unknown;
    /// What its own fstab mounts as /sysroot or /: "/dev/disk/by-label/NIXOS_SD". Empty when there is no such fstab.
    std::string root;
    /// The first encrypted disk that it opens: "UUID=...". Empty when its crypttab(5) names none.
    std::string encrypted;
    bool hasInit = false; ///< /init: without it Linux mounts the root file system itself, and uses nothing of this
    /// Of each version of Linux the names of its modules, without ending, and with '_' for '-': "mtk_sd". Those in no
    /// folder of a version (lib/modules/VERSION) are for the empty one.
    std::map<std::string, std::set<std::string, std::less<>>, std::less<>> modules;

    /// For that version, or for none in particular; `module` is a file's name without ending.
    [[nodiscard]] bool hasModule(std::string_view version, std::string_view module) const;
};

/// Takes as long as unpacking it, at most 1 GiB.
[[nodiscard]] Initrd readInitrd(ByteView initrd);

/// Findings on an initrd that looks for another root file system than the one that is written, which has this label and
/// is not encrypted: it opens an encrypted disk first, or the command line leaves the root to it (root=fstab) and it
/// wants another one.
void checkInitrdRoot(std::string_view cmdline, const Initrd &initrd, std::string_view label,
                     const findings::Where &where, findings::List &findings);

} // namespace bootlace::rootfs
