// SPDX-License-Identifier: GPL-3.0-or-later
// A directory's blocks, from all its entries at once. Internal to the room.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace bootlace::ext4 {

/// An entry of a directory that is made; what is read is a DirectoryEntry.
struct NewEntry
{
    std::string_view name; ///< 1 to 255 bytes
    std::uint32_t inode = 0;
    std::uint8_t type = 0; ///< EXT2_FT_...
};

struct DirectoryBlocks
{
    std::vector<Bytes> blocks; ///< with room for checksums
    bool indexed = false;      ///< the first one is the root of a hash tree
};

using HashSeed = std::array<std::uint32_t, 4>;

/// The blocks of the directory with inode `self` in `parent`: one block when everything fits into it, otherwise a hash
/// tree. Same entries in the same order, same blocks. Unsupported for more than about 250,000 blocks.
[[nodiscard]] Result<DirectoryBlocks> directoryBlocks(std::uint32_t self, std::uint32_t parent,
                                                      std::span<const NewEntry> entries, const HashSeed &seed);

/// A block of a directory without any entries.
[[nodiscard]] Bytes emptyDirectoryBlock();

} // namespace bootlace::ext4
