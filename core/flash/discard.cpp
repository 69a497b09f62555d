// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/discard.h"

#include "flash/wipe.h"

#include <algorithm>
#include <vector>

namespace bootlace::flash {

// A card erases in blocks of megabytes, and what was asked for in one go can't be stopped.
static constexpr ByteCount least = 1_MiB;
static constexpr ByteCount atOnce = 128_MiB;

Result<> discardUnused(sink::Sink &disk, std::span<const sink::Chunk> used, const std::stop_token &stop,
                       const std::function<void()> &tick)
{
    std::vector<ByteRange> ranges;
    for (const sink::Chunk &chunk : used) {
        ranges.push_back(chunk.range);
    }
    for (const ByteRange &gap : gapsIn({ByteOffset(0), disk.size()}, ranges)) {
        ByteOffset at = gap.begin;
        while (gap.size >= least && at < gap.end()) {
            if (stop.stop_requested()) {
                return fail(Cause::Cancelled, "writing was cancelled");
            }
            const ByteRange step{at, std::min(gap.end() - at, atOnce)};
            if (!disk.discard(step)) {
                return {};
            }
            tick();
            at = step.end();
        }
    }
    return {};
}

} // namespace bootlace::flash
