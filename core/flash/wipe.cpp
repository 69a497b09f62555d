// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/wipe.h"

#include <algorithm>
#include <iterator>

namespace bootlace::flash {

std::vector<ByteRange> gapsIn(ByteRange area, std::span<const ByteRange> written)
{
    std::vector<ByteRange> gaps;
    ByteOffset reached = area.begin;
    for (const ByteRange &range : written) {
        if (!range.overlaps(area)) {
            continue;
        }
        if (range.begin > reached) {
            gaps.push_back(rangeBetween(reached, range.begin));
        }
        reached = std::max(reached, range.end());
    }
    if (reached < area.end()) {
        gaps.push_back(rangeBetween(reached, area.end()));
    }
    return gaps;
}

std::vector<ByteRange> wipeRanges(ByteRange piece, std::span<const ByteRange> written)
{
    if (piece.size <= signatureArea * 2) {
        return gapsIn(piece, written);
    }
    std::vector<ByteRange> gaps = gapsIn({piece.begin, signatureArea}, written);
    std::ranges::copy(gapsIn({piece.end() - signatureArea, signatureArea}, written), std::back_inserter(gaps));
    return gaps;
}

} // namespace bootlace::flash
