// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "sink/sink.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace bootlace::sink {

/// One run of bytes as it was written, with the digests of exactly these bytes: the zeros that pad its last sector are
/// part of both.
struct Chunk
{
    ByteRange range; ///< on the disk; at most Writer::chunkSize, and never across a multiple of it
    Xxh128 fast{};   ///< what the read-back compares
    Sha256 sha256{}; ///< what the manifest keeps

    bool operator==(const Chunk &) const = default;
};

/// The chunks that these bytes make at that place, as a Writer would have written them.
[[nodiscard]] std::vector<Chunk> chunksOf(ByteOffset at, ByteView bytes);

/// Takes bytes in any order and size and writes them in aligned chunks, several at a time, hashing each on the way.
/// Runs that follow each other are joined. One thread calls; a fixed pool of threads hashes and writes. Memory: a fixed
/// pool of buffers. The chunks come out the same for the same calls, whatever the threads do. The first error stops
/// all. Between two finish()es a place may be written once only, since the order of writes is the threads' own.
class Writer
{
public:
    /// Writes never cross a multiple of this place on the disk, so that chunks don't depend on timing.
    static constexpr ByteCount chunkSize = 1_MiB;

    /// Told from the calling thread after bytes have reached the sink: how many in all so far.
    using Written = std::function<void(ByteCount)>;

    /// `sink` must outlive the writer. After a stop request every call fails with Cancelled within one buffer's time.
    Writer(Sink &sink, std::stop_token stop, Written written = {});
    ~Writer(); ///< waits for what is under way; what was not finish()ed may be lost
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    Writer(Writer &&) = delete;
    Writer &operator=(Writer &&) = delete;

    /// Copies the bytes. A run's beginning is a multiple of the sector size (else Internal); an end that is not is
    /// padded with zeros when the run ends. Errors of an earlier write are answered here; TooSmall beyond the end of
    /// the sink.
    [[nodiscard]] Result<> write(ByteOffset at, ByteView bytes);
    /// Writes zeros.
    [[nodiscard]] Result<> zero(ByteRange range);
    /// A buffer for bytes that belong at `at` (to be decoded or read straight into it); hand over how much of it was
    /// filled with advance() before any other call. The same joining as with write().
    [[nodiscard]] Result<MutableBytes> buffer(ByteOffset at);
    [[nodiscard]] Result<> advance(std::size_t filled);

    /// Waits until everything is in the sink (not flushed) and answers the chunks written since the last finish(), in
    /// ascending order. The writer can go on being used.
    [[nodiscard]] Result<std::vector<Chunk>> finish();

private:
    class Pool;

    [[nodiscard]] Result<> takeSlot(ByteOffset at);
    [[nodiscard]] Result<> endRun();

    std::unique_ptr<Pool> m_pool;
    MutableBytes m_slot; ///< the buffer in hand; empty when there is none
    ByteOffset m_begin;  ///< where it belongs
    std::size_t m_filled = 0;
};

} // namespace bootlace::sink
