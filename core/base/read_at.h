// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <functional>

namespace bootlace {

/// Fills the whole span from a place in something of known size (a partition, an image, a file); how pure rooms look
/// into things that are too big to hold. Fails with ReadFailed, DeviceGone, or BadInput when the range reaches beyond
/// the end.
using ReadAt = std::function<Result<>(ByteOffset, MutableBytes)>;

/// Reads from bytes in memory. The bytes must outlive the function.
[[nodiscard]] ReadAt readFrom(ByteView bytes);

} // namespace bootlace
