// SPDX-License-Identifier: GPL-3.0-or-later
// Where UBI puts things in an erase block of a chip, and how many erase blocks it leaves for volumes.
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <cstdint>

namespace bootlace::ubi {

/// A chip, as ubinize's options describe it. The functions want one that check() accepts.
struct Geometry
{
    std::uint32_t eraseBlock = 0;   ///< bytes: a power of two from 4 KiB to 4 MiB
    std::uint32_t minIo = 1;        ///< the smallest unit of writing: a NAND's page; 1 for NOR
    std::uint32_t subPage = 0;      ///< the smallest unit of writing a header; 0: the same as minIo
    std::uint32_t volumeHeader = 0; ///< its offset in the erase block; 0: the first sub-page behind the first header

    [[nodiscard]] std::uint32_t volumeHeaderOffset() const;
    [[nodiscard]] std::uint32_t dataOffset() const;
    /// What is left of an erase block for data: a logical erase block.
    [[nodiscard]] std::uint32_t dataSize() const;

    bool operator==(const Geometry &) const = default;
};

/// BadInput when no UBI device can have it.
[[nodiscard]] Result<> check(const Geometry &geometry);

/// The erase blocks that UBI gets: a partition of a chip.
struct Partition
{
    std::uint64_t blocks = 0;
    std::uint64_t chipBlocks = 0;        ///< of the whole chip; 0: the partition is the chip
    bool canHaveBadBlocks = true;        ///< NAND; NOR has none
    std::uint32_t badBlocksPer1024 = 20; ///< CONFIG_MTD_UBI_BEB_LIMIT, whose default is 20
};

/// How many bad erase blocks Linux expects: a share of the whole chip, rounded up, since all of them may lie in the
/// partition (get_bad_peb_limit() of drivers/mtd/ubi/build.c).
[[nodiscard]] std::uint64_t expectedBadBlocks(const Partition &partition);

/// The erase blocks that UBI keeps for itself: two for the volume table, one for wear levelling (WL_RESERVED_PEBS of
/// drivers/mtd/ubi/wl.c), one for changing a block in one go (EBA_RESERVED_PEBS of drivers/mtd/ubi/eba.c).
inline constexpr std::uint64_t ownBlocks = 2 + 1 + 1;

/// How many erase blocks are left for volumes, whether or not some are bad already: without its own, and without the
/// reserve for those that may go bad (ubi_calculate_reserved() of drivers/mtd/ubi/misc.c). Zero when even these have no
/// room.
[[nodiscard]] std::uint64_t blocksForVolumes(const Partition &partition);

} // namespace bootlace::ubi
