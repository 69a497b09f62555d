// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace bootlace::source {

/// Bytes that come one after another: a file, or what a compressed one unpacks to. One thread at a time.
class Stream
{
public:
    Stream() = default;
    virtual ~Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    Stream(Stream &&) = delete;
    Stream &operator=(Stream &&) = delete;

    /// Puts 1 to buffer.size() bytes at the beginning of the buffer and answers how many; 0 only at the end of what is
    /// known to be whole. Truncated or damaged input is BadInput, never an early end. `buffer` is not empty.
    [[nodiscard]] virtual Result<std::size_t> read(MutableBytes buffer) = 0;

    /// Goes on behind at most `count` bytes without reading them; answers how many it left out, which may be none.
    [[nodiscard]] virtual Result<std::uint64_t> skip(std::uint64_t /*count*/) { return 0; }

    /// Bytes in all, when that is known beforehand.
    [[nodiscard]] virtual std::optional<ByteCount> size() const { return std::nullopt; }
};

/// Reads until the buffer is full or the stream ends; answers how many bytes came.
[[nodiscard]] Result<std::size_t> readFully(Stream &stream, MutableBytes buffer);

/// The whole rest of the stream; TooSmall when it is longer than `limit`.
[[nodiscard]] Result<Bytes> readAll(Stream &stream, ByteCount limit);

} // namespace bootlace::source
