// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <cstddef>

namespace bootlace::sink {

/// What a card is read back from: a block device, an image file, or a double in a test.
///
/// Places and lengths are multiples of the sector size and buffers are aligned to `bufferAlignment`. readAt() may be
/// called by several threads at once.
class Medium
{
public:
    static constexpr std::size_t bufferAlignment = 4096;

    Medium() = default;
    virtual ~Medium() = default;
    Medium(const Medium &) = delete;
    Medium &operator=(const Medium &) = delete;
    Medium(Medium &&) = delete;
    Medium &operator=(Medium &&) = delete;

    [[nodiscard]] virtual ByteCount size() const = 0;
    [[nodiscard]] virtual SectorSize sectorSize() const = 0;

    /// Fills the buffer from the medium itself, not from a cache of the host's: ReadFailed, DeviceGone.
    [[nodiscard]] virtual Result<> readAt(ByteOffset at, MutableBytes buffer) = 0;
};

/// What a card is written to; a Writer takes care of sectors and alignment. writeAt() may be called by several threads
/// at once, for ranges apart.
class Sink : public Medium
{
public:
    /// Writes all of the bytes or fails: WriteFailed, DeviceGone.
    [[nodiscard]] virtual Result<> writeAt(ByteOffset at, ByteView bytes) = 0;
    /// Returns when everything written so far is on the medium: WriteFailed, DeviceGone.
    [[nodiscard]] virtual Result<> flush() = 0;
    /// Tells the medium that nobody needs these bytes; what they read as afterwards is not known. False when it can't
    /// take that, as many can't: nothing is lost by it.
    virtual bool discard(ByteRange range) = 0;
};

/// Reads of any place and length, through a sector-aligned buffer: what the format rooms look through. The medium must
/// outlive the function.
[[nodiscard]] ReadAt readAnywhere(Medium &medium);

} // namespace bootlace::sink
