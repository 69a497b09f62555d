// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::board {

/// A volume of a UBI image.
struct UbiVolume
{
    std::string name;
    std::string slot; ///< of the firmware in it; empty: nothing is in it
    bool isStatic = false;
    ByteCount size; ///< that it reserves; zero: as much as its contents have
};

/// A part of a chip on the board, which no card reader reaches: what belongs there becomes a file, and the board writes
/// it.
struct FlashPart
{
    ByteRange range; ///< on the chip
    ByteCount chip;  ///< all of it
    std::uint32_t eraseBlock = 0;
    std::uint32_t page = 1; ///< the smallest unit of writing
    bool canHaveBadBlocks = false;
    std::vector<UbiVolume> ubi; ///< in their order; empty: it is no UBI
};

} // namespace bootlace::board
