// SPDX-License-Identifier: GPL-3.0-or-later
// Which blocks of the file system hold which blocks of a file. Internal to the room.
#pragma once

#include "base/result.h"
#include "ext4/inode.h"
#include "ext4/volume.h"

#include <cstdint>
#include <span>

namespace bootlace::ext4 {

/// Blocks of a file, and where they are.
struct MappedRun
{
    std::uint64_t fileBlock = 0;
    BlockRun blocks;
};

/// Gives the inode an extent tree over the runs (ascending by file block, apart) and counts their blocks and the
/// tree's own. The tree's blocks are taken from the volume and written. Runs may be longer than an extent can be.
Result<> mapBlocks(Volume &volume, std::uint32_t number, Inode &inode, std::span<const MappedRun> runs);

/// The blocks that a file of this inode occupies, tree blocks and attribute block included, are released.
Result<> releaseFileBlocks(Volume &volume, const Inode &inode);

} // namespace bootlace::ext4
