// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "source/tree.h"

#include <filesystem>
#include <memory>
#include <string>

namespace bootlace::catalog {

/// Whether the folder is a NixOS system ("toplevel"): it has kernel, init and kernel-params.
[[nodiscard]] bool isNixosSystem(const std::filesystem::path &folder);

/// kernel, initrd, dtbs/ and lib/modules/ of the system. Its links into the store are followed: on this computer, or in
/// the store that the folder itself lies in (a mounted card). NotFound when one leads nowhere.
[[nodiscard]] Result<std::unique_ptr<source::Tree>> openNixosSystem(const std::filesystem::path &folder);

/// "init=/nix/store/…/init" and the words of kernel-params.
[[nodiscard]] Result<std::string> nixosCommandLine(const std::filesystem::path &folder);

} // namespace bootlace::catalog
