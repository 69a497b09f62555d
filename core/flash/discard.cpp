// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/discard.h"

#include "flash/wipe.h"

#include <algorithm>
#include <vector>

namespace bootlace::flash {

// A card erases in blocks of megabytes, and what was asked for in one go can't be stopped.
static constexpr ByteCount least = 1_MiB;
static constexpr ByteCount atOnce = 128_MiB;

static std::vector<ByteRange> gapsBetween(const sink::Sink &disk, std::span<const sink::Chunk> used)
{
    std::vector<ByteRange> ranges;
    for (const sink::Chunk &chunk : used) {
        ranges.push_back(chunk.range);
    }
    std::vector<ByteRange> gaps = gapsIn({ByteOffset(0), disk.size()}, ranges);
    std::erase_if(gaps, [](const ByteRange &gap) { return gap.size < least; });
    return gaps;
}

ByteCount unusedOn(const sink::Sink &disk, std::span<const sink::Chunk> used)
{
    ByteCount total;
    for (const ByteRange &gap : gapsBetween(disk, used)) {
        total += gap.size;
    }
    return total;
}

Result<> discardUnused(sink::Sink &disk, std::span<const sink::Chunk> used, const std::stop_token &stop,
                       const std::function<void(ByteCount)> &tick)
{
    ByteCount discarded;
    for (const ByteRange &gap : gapsBetween(disk, used)) {
        ByteOffset at = gap.begin;
        while (at < gap.end()) {
            if (stop.stop_requested()) {
                return fail(Cause::Cancelled, "writing was cancelled");
            }
            const ByteRange step{at, std::min(gap.end() - at, atOnce)};
            if (!disk.discard(step)) {
                return {};
            }
            discarded += step.size;
            tick(discarded);
            at = step.end();
        }
    }
    return {};
}

} // namespace bootlace::flash
