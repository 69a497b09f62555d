// SPDX-License-Identifier: GPL-3.0-or-later
// An ext4 file system grows offline by getting more groups. Its group descriptor table grows with them, into blocks
// that mke2fs reserved right behind it (and behind each backup of it) for this purpose. These reserved blocks belong
// to a hidden file, the resize inode, whose one double indirect block lists those of the primary table; each of them
// lists in turn its counterparts behind the backups. Growing therefore takes from one end of that file's list and adds
// the new groups' backups to all that is left of it.
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "ext4/facts.h"

#include <cstdint>
#include <optional>
#include <vector>

struct struct_ext2_filsys;

namespace bootlace::ext4 {

/// Blocks [first, first + count).
struct BlockRange
{
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    [[nodiscard]] std::uint64_t end() const { return first + count; }
};

/// What the file system's superblock will say.
struct Growth
{
    std::uint64_t blocks = 0;
    std::uint32_t groups = 0;
    std::uint32_t descriptorBlocks = 0;         ///< of each copy of the descriptor table
    std::uint16_t reservedDescriptorBlocks = 0; ///< what is left behind each copy
};

/// How the file system can fill `target` (not less than it has), or nothing when that is its own size, give or take a
/// group that would be too small. Fails with Unsupported, and what to do, when growing needs blocks to be moved. Pure.
[[nodiscard]] Result<std::optional<Growth>> planGrowth(const Facts &facts, ByteCount target);

/// Grows the file system as planned and flushes it to its store. Of the old blocks it reads and writes the superblock
/// and descriptors with their backups, the reserved descriptor blocks of the first group, all bitmaps, the block
/// of the inode table that holds the resize inode, and that inode's double indirect block; nothing else. Answers the
/// blocks beyond the old end that must be on the disk, ascending: zeros unless they are in the store.
/// The store fills all of the new size. Fails with BadInput when bitmaps or the resize inode are damaged.
[[nodiscard]] Result<std::vector<BlockRange>> grow(struct_ext2_filsys &filesystem, const Growth &growth);

} // namespace bootlace::ext4
