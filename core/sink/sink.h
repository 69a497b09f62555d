// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

namespace bootlace::sink {

/// What a card is written to and read back from: a block device, an image file, or a double in a test.
///
/// Places and sizes are multiples of the sector size and buffers are aligned to `bufferAlignment`; a Writer takes care
/// of that. writeAt() and readAt() may be called by several threads at once, for ranges apart.
class Sink
{
public:
    static constexpr std::size_t bufferAlignment = 4096;

    Sink() = default;
    virtual ~Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    Sink(Sink &&) = delete;
    Sink &operator=(Sink &&) = delete;

    [[nodiscard]] virtual ByteCount size() const = 0;
    [[nodiscard]] virtual SectorSize sectorSize() const = 0;

    /// Writes all of the bytes or fails: WriteFailed, DeviceGone.
    [[nodiscard]] virtual Result<> writeAt(ByteOffset at, ByteView bytes) = 0;
    /// Fills the buffer from the medium itself, not from a cache of the host's: ReadFailed, DeviceGone.
    [[nodiscard]] virtual Result<> readAt(ByteOffset at, MutableBytes buffer) = 0;
    /// Returns when everything written so far is on the medium: WriteFailed, DeviceGone.
    [[nodiscard]] virtual Result<> flush() = 0;
};

} // namespace bootlace::sink
