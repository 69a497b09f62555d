// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bootlace::catalog {

enum class Role : std::uint8_t { Other, Image, Initrd, Config, Tree, Overlay, Module, ModuleIndex };

/// What a file's path says about it.
struct Place
{
    Role role = Role::Other;
    /// The kernel's version in the path; empty when the path tells none: it then goes with any version.
    std::string version;
    /// Modules: the folder of the version.
    std::string modulesPath;
    /// Several files in one role: the higher rank wins (a plain Image over its Image.gz).
    int rank = 0;
};

/// Looks at names only. Layouts: Debian's (boot/vmlinuz-V, usr/lib/linux-image-V/, since 7.x everything below
/// usr/lib/modules/V), `make modules_install dtbs_install` (lib/modules/V, dtbs/V), NixOS systems (kernel, initrd,
/// dtbs/) and loose files (Image, *.dtb, *.dtbo). All of them may lie in some folder.
[[nodiscard]] Place placeOf(std::string_view path);

} // namespace bootlace::catalog
