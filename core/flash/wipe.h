// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <span>
#include <vector>

namespace bootlace::flash {

/// File systems and RAID members are recognised by signatures near either end of a partition; ZFS keeps the most, two
/// labels of 256 KiB.
inline constexpr ByteCount signatureArea = 1_MiB;

/// What of the area is not in `written`, which is ascending and may reach beyond it.
[[nodiscard]] std::vector<ByteRange> gapsIn(ByteRange area, std::span<const ByteRange> written);

/// What must be zeroed so that no stale signature survives in the piece: both its ends, without what was written there.
/// `written` is ascending.
[[nodiscard]] std::vector<ByteRange> wipeRanges(ByteRange piece, std::span<const ByteRange> written);

} // namespace bootlace::flash
