// SPDX-License-Identifier: GPL-3.0-or-later
// The disks and image files that a command writes to. A disk is looked at, judged by the guard and only then opened.
#pragma once

#include "base/result.h"
#include "device/disk.h"
#include "device/guard.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "sink/sink.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::computer {

/// The recipe's own file, if it has one, and the files that it names: no disk that carries one of them is written to.
[[nodiscard]] std::vector<std::filesystem::path> sourcesOf(const recipe::Recipe &recipe);

/// Refused when the file is one of the sources, or lies in a folder that is one; it need not be there yet.
[[nodiscard]] Result<> refuseSources(const std::filesystem::path &file,
                                     const std::vector<std::filesystem::path> &sources);

/// A disk or an existing image file that was chosen with --to, not opened yet.
struct ChosenTarget
{
    std::filesystem::path path;
    std::optional<device::Disk> disk; ///< nothing: an image file
    plan::DiskFacts facts;
};

/// Looks at what the paths name. Refused with every reason when the guard does not let a disk be written, or when an
/// image file is one of the sources, or lies in a folder that is one, or under a loop device; BadInput when a path is
/// neither or comes twice.
[[nodiscard]] Result<std::vector<ChosenTarget>> chooseTargets(const std::vector<std::string> &paths,
                                                              const std::vector<std::filesystem::path> &sources,
                                                              device::FixedDisks fixed);

/// Opened for writing; disks exclusively, after the guard's rules held once more.
struct OpenTarget
{
    std::unique_ptr<sink::Sink> sink;
    bool isDisk = false;
};

[[nodiscard]] Result<OpenTarget>
openTarget(const ChosenTarget &target, const std::vector<std::filesystem::path> &sources, device::FixedDisks fixed);

} // namespace bootlace::computer
