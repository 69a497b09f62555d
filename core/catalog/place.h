// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bootlace::catalog {

enum class Role : std::uint8_t {
    Other,
    Image,
    Initrd,
    Config,
    Tree,
    Overlay,
    Module,
    ModuleIndex,
    Unknown, ///< lies where kernels and initrds do: what is in it tells
};

/// What a file's path says about it. The path proves nothing: the kernel's banner and lib/modules/V do.
struct Place
{
    Role role = Role::Other;
    /// What tells kernels apart in the name, or in the folders of a device tree: a version ("6.12.1-arm64") or a
    /// flavour
    /// ("lts"); empty when there is nothing.
    std::string tag;
    /// Modules: the folder of the version.
    std::string modulesPath;
    /// A former version that somebody or a tool keeps: .old, .bak, .dpkg-*, -old.efi, -fallback, -rescue.
    bool isBackup = false;
};

/// Looks at names only. Layouts: boot/ of distributions (vmlinuz-V, vmlinuz-FLAVOUR, Image), modules and what lies in
/// their folder (lib/modules/V), `make modules_install dtbs_install` (dtbs/V), NixOS systems (kernel, initrd, dtbs/)
/// and loose files (Image, *.dtb, *.dtbo). All of them may lie in some folder.
[[nodiscard]] Place placeOf(std::string_view path);

/// Begins like a version of Linux: a digit.
[[nodiscard]] bool looksLikeVersion(std::string_view text);

/// The part of a path names the version or flavour, alone or behind a '-': "dtbs-lts" names "lts".
[[nodiscard]] bool names(std::string_view part, std::string_view tag);
/// One of the folders of the path does.
[[nodiscard]] bool foldersName(std::string_view path, std::string_view tag);

} // namespace bootlace::catalog
