// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble/wipe.h"

#include <algorithm>

namespace bootlace::assemble {

static void addGaps(ByteRange area, std::span<const ByteRange> written, std::vector<ByteRange> &gaps)
{
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
}

std::vector<ByteRange> wipeRanges(ByteRange piece, std::span<const ByteRange> written)
{
    std::vector<ByteRange> gaps;
    if (piece.size <= signatureArea * 2) {
        addGaps(piece, written, gaps);
    } else {
        addGaps({piece.begin, signatureArea}, written, gaps);
        addGaps({piece.end() - signatureArea, signatureArea}, written, gaps);
    }
    return gaps;
}

} // namespace bootlace::assemble
