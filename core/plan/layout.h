// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/list.h"
#include "plan/plan.h"
#include "ubi/build.h"

namespace bootlace::plan {

/// What of the recipe and the facts decides where things lie.
struct Sizes
{
    recipe::Esp esp;
    std::optional<ByteCount> root;                          ///< nothing: it fills the disk
    recipe::Line rootLine;                                  ///< of its size
    std::map<std::string, ByteCount, std::less<>> firmware; ///< by slot
    KernelArch arch = KernelArch::Arm64;                    ///< of the root
    ByteCount rootImage;                                    ///< 0 for a root that is built
};

/// A root has this many bytes at the least, and fewer than the most: 2^32 blocks of 4 KiB.
inline constexpr ByteCount smallestRoot = 16_MiB;
inline constexpr ByteCount largestRoot = 16384_GiB;

/// A root that can't have that size.
[[nodiscard]] std::string badRootSize(std::string_view name, ByteCount size);

/// What ubi::build() makes, once its volumes have their contents.
[[nodiscard]] ubi::NewImage ubiImage(const model::Ubi &content);

/// What the disk must have at the least; what is not known of the sizes counts as nothing. 0: the profile does not fit
/// a disk with such sectors, or it is a part of a flash chip.
[[nodiscard]] ByteCount leastSize(const board::DiskLayout &profile, SectorSize sectorSize, Sizes sizes);

/// The regions and the table of one disk; what does not fit goes to the findings.
[[nodiscard]] model::Volume layOut(const board::DiskLayout &profile, const DiskFacts &facts, const Sizes &sizes,
                                   ByteView seed, findings::List &findings);

} // namespace bootlace::plan
