// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "base/result.h"

#include <cstdint>
#include <vector>

namespace bootlace::ext4 {

/// Blocks [begin, end) of a file.
struct BlockSpan
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// The blocks that the entry's data parts touch, joined where two parts share one. BadInput when the parts overlap or
/// reach beyond the file's end; Unsupported for a file that is larger than ext4's can be. Internal to the room.
[[nodiscard]] Result<std::vector<BlockSpan>> dataBlocks(const FileEntry &entry);

} // namespace bootlace::ext4
