// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/kernel_build.h"
#include "catalog/load.h"

#include <filesystem>
#include <vector>

namespace bootlace::catalog {

struct FoundBuild
{
    Sources sources;
    /// What it is, its files left empty (`initrd` is there when the build has one); or why it can't be used for the
    /// board, with the cause NotFound when it only has no kernel or no device tree for it.
    Result<KernelBuild> build;
};

/// The kernel builds in library folders, by path: packages (those of one kernel together), archives, and folders that
/// look like a build; subfolders are not searched further. Reads every one of them to its end: seconds for a big
/// package. A folder that can't be listed is an error.
[[nodiscard]] Result<std::vector<FoundBuild>> findBuilds(const std::vector<std::filesystem::path> &folders,
                                                         const Board &board);

} // namespace bootlace::catalog
