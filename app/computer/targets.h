// SPDX-License-Identifier: GPL-3.0-or-later
// The disks and image files that a command writes to. A disk is looked at, judged by the guard and only then opened.
#pragma once

#include "base/result.h"
#include "device/disk.h"
#include "device/guard.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "recognise/subject.h"
#include "sink/sink.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::computer {

/// The recipe's own file, if it has one, and the files that it names: no disk that carries one of them is written to.
[[nodiscard]] std::vector<std::filesystem::path> sourcesOf(const recipe::Recipe &recipe);

/// A disk, to be looked at and not written. Fails like device::openForReading().
[[nodiscard]] Result<recognise::Subject> openDisk(const std::filesystem::path &path);

/// Refused when the file is one of the sources, or lies in a folder that is one; it need not be there yet.
[[nodiscard]] Result<> refuseSources(const std::filesystem::path &file,
                                     const std::vector<std::filesystem::path> &sources);

/// A disk or an existing image file that the person asks for, by what they say of this one.
struct TargetRequest
{
    std::filesystem::path path;
    device::FixedDisks fixed = device::FixedDisks::Refuse;
    std::optional<std::string> serial{}; ///< that the disk must have; nothing: any
};

/// --allow-fixed without the name of a disk.
enum class BareAllowance : std::uint8_t { Absent, Given };

/// What a command line says of its disks.
struct TargetOptions
{
    std::vector<std::string> targets; ///< --to, in the order of the medium's disks
    BareAllowance allowFixed = BareAllowance::Absent;
    std::vector<std::string> fixed;   ///< --allow-fixed=DISK, each one of the targets
    std::vector<std::string> serials; ///< --expect: one for each target, or none at all
};

/// Which of the options is for which disk. Without a name --allow-fixed is for the only disk, or for every disk but the
/// first, which the board starts from: that is a card, and a fixed disk in its place is most likely a mistake. BadInput
/// when an option is for none of the targets.
[[nodiscard]] Result<std::vector<TargetRequest>> requestTargets(const TargetOptions &options);

/// What was asked for, as it was then; not opened yet.
struct ChosenTarget
{
    std::filesystem::path path;
    device::FixedDisks fixed = device::FixedDisks::Refuse;
    std::optional<device::Disk> disk; ///< nothing: an image file
    plan::DiskFacts facts;
};

/// Looks at what the paths name. Refused with every reason when the guard does not let a disk be written, when its
/// serial is another one than was asked for (an image file has none), or when an image file is one of the sources, or
/// lies in a folder that is one, or under a loop device; BadInput when a path is neither or comes twice.
[[nodiscard]] Result<std::vector<ChosenTarget>> chooseTargets(const std::vector<TargetRequest> &requests,
                                                              const std::vector<std::filesystem::path> &sources);

/// Opens it for writing; a disk exclusively, after the guard's rules held once more. Refused when it is another one by
/// now, or an image file of another size.
[[nodiscard]] Result<std::unique_ptr<sink::Sink>> openTarget(const ChosenTarget &target,
                                                             const std::vector<std::filesystem::path> &sources);

} // namespace bootlace::computer
