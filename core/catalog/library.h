// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "catalog/kernel_build.h"
#include "catalog/load.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::catalog {

struct FoundBuild
{
    Sources sources;
    /// What it is; or why it can't be used for the board, with the cause NotFound when it only has no kernel or no
    /// device tree for it.
    Result<KernelBuild> build;
    std::string version; ///< of its kernel, also when there is no device tree for the board; empty: it has no kernel
    ByteCount size;      ///< of the sources as they lie there; of a folder: everything in it
};

/// Whether the folder itself looks like a build, rather than a folder with builds in it. Looks at names only.
[[nodiscard]] bool looksLikeBuild(const std::filesystem::path &folder);

/// What looks like a kernel build in the folder, by path: packages (those of one kernel together), archives, and
/// folders that look like a build; subfolders are not searched further. Looks at names only. A folder that can't be
/// listed is an error.
[[nodiscard]] Result<std::vector<Sources>> candidatesIn(const std::filesystem::path &folder);

/// What the path is a build with: for a package all of its kernel's that lie beside it, else the path alone.
[[nodiscard]] Sources buildWith(const std::filesystem::path &path);

/// Reads a candidate to its end: seconds for a big package. Stopped, it answers with the cause Cancelled.
[[nodiscard]] FoundBuild readBuild(const Sources &sources, const Board &board, const std::stop_token &stop = {});

/// The kernel builds at these paths, by path: every candidate in a folder, or what the path itself is, read, its files
/// left empty (`initrd` is there when the build has one).
[[nodiscard]] Result<std::vector<FoundBuild>> findBuilds(const std::vector<std::filesystem::path> &paths,
                                                         const Board &board);

} // namespace bootlace::catalog
