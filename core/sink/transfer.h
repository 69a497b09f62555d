// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

namespace bootlace::sink {

/// Writes all of the bytes to the descriptor, through interruptions and short writes. WriteFailed (or what errno says)
/// with the byte at which it stopped.
[[nodiscard]] Result<> writeAll(int fd, ByteOffset at, ByteView bytes);

/// Fills the buffer from the descriptor. ReadFailed (or what errno says) with the byte at which it stopped; an end of
/// file is ReadFailed too.
[[nodiscard]] Result<> readAll(int fd, ByteOffset at, MutableBytes buffer);

} // namespace bootlace::sink
