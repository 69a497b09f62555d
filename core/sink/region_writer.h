// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "sink/sink.h"
#include "sink/writer.h"

#include <cstddef>
#include <vector>

namespace bootlace::sink {

/// Writes into one region of a volume; places count from its beginning, and nothing outside can be reached. What
/// belongs to the first `heldBack` bytes stays in memory, for whoever decides that the volume is complete.
class RegionWriter
{
public:
    /// `disk` and `writer`, which writes to it, must outlive it.
    RegionWriter(Sink &disk, Writer &writer, ByteRange region, ByteCount heldBack);

    [[nodiscard]] ByteRange region() const { return m_region; }

    /// As Writer::write() and Writer::zero(); TooSmall beyond the region's end.
    [[nodiscard]] Result<> write(ByteOffset at, ByteView bytes);
    [[nodiscard]] Result<> zero(ByteRange range);
    /// As Writer::buffer() and Writer::advance(); Internal in a region of which something is held back.
    [[nodiscard]] Result<MutableBytes> buffer(ByteOffset at);
    [[nodiscard]] Result<> advance(std::size_t filled);

    /// Waits until all of it but what is held back is in the sink, so that reader() sees it.
    [[nodiscard]] Result<> finish();
    /// Reads within the region, from the medium; BadInput beyond its end. `disk` must outlive it.
    [[nodiscard]] ReadAt reader() const;

    /// What was written up to the last finish(), ascending; with what is held back.
    [[nodiscard]] const std::vector<Chunk> &chunks() const { return m_chunks; }

    /// How many bytes it was given so far, wherever they are by now.
    [[nodiscard]] ByteCount taken() const { return m_taken; }

    /// As long as was asked for, or empty: nothing was written there.
    [[nodiscard]] const Bytes &heldBack() const { return m_held; }

private:
    [[nodiscard]] Result<> checkRange(ByteOffset at, std::uint64_t size) const;

    [[nodiscard]] ByteOffset onDisk(ByteOffset at) const { return m_region.begin + (at - ByteOffset(0)); }

    /// The part of the range that is held back, in memory.
    [[nodiscard]] MutableBytes heldPart(ByteOffset at, std::uint64_t size);

    Sink &m_disk;
    Writer &m_writer;
    ByteRange m_region;
    ByteCount m_heldBack;
    ByteCount m_taken;
    Bytes m_held;
    std::vector<Chunk> m_chunks;
};

/// Reads within a range of the medium, as if it were all there is; BadInput beyond its end or the medium's. The medium
/// must outlive it.
[[nodiscard]] ReadAt inside(Medium &medium, ByteRange range);

} // namespace bootlace::sink
