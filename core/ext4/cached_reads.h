// SPDX-License-Identifier: GPL-3.0-or-later
// libext2fs reads block by block. A card answers 64 KiB about as fast as 4, and what lies beside an inode or a
// directory's block is mostly wanted next. Internal to the room.
#pragma once

#include "base/read_at.h"
#include "base/units.h"

namespace bootlace::ext4 {

/// Reads from something of `size` bytes in aligned blocks of 64 KiB and remembers the 256 that were used last; reads of
/// 64 KiB and more go straight through. Where a block can't be read whole, only what was asked for is read.
[[nodiscard]] ReadAt readInBlocks(ReadAt readAt, ByteCount size);

} // namespace bootlace::ext4
