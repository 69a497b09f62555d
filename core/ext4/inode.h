// SPDX-License-Identifier: GPL-3.0-or-later
// One inode of 256 bytes, and what of a FileEntry goes straight into it. Internal to the room.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <ext2fs/ext2fs.h>

namespace bootlace::ext4 {

inline constexpr std::size_t inodeSize = 256;

struct Inode
{
    ext2_inode_large head = {};                                               ///< in the order of the host
    std::array<std::byte, inodeSize - sizeof(ext2_inode_large)> attributes{}; ///< as they lie on the disk
};

static_assert(sizeof(Inode) == inodeSize);

/// Kind, permissions, owner, size, times and device number; one link; no blocks. A time that ext4 and e2fsck
/// don't understand (before 1901 or after 2310) becomes the nearest that they do.
[[nodiscard]] Inode makeInode(const FileEntry &entry);

/// What the two fields of a time say: `extra` has two bits that lead beyond 2038, and nanoseconds.
[[nodiscard]] Timestamp timeOf(std::uint32_t seconds, std::uint32_t extra);

/// Adds blocks of 4096 bytes to what the inode occupies.
void countBlocks(Inode &inode, std::uint64_t blocks);

/// The block with extended attributes; 0 is none.
[[nodiscard]] std::uint64_t attributeBlock(const Inode &inode);
void setAttributeBlock(Inode &inode, std::uint64_t block);

/// What a directory entry says about the kind (EXT2_FT_...).
[[nodiscard]] std::uint8_t directoryEntryType(FileKind kind);

} // namespace bootlace::ext4
