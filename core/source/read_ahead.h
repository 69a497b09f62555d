// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"

namespace bootlace::source {

/// How far a stream may run ahead; together they are the memory that it takes.
struct Ahead
{
    std::size_t buffers = 4;
    std::size_t bufferSize = std::size_t{1024} * 1024;
};

/// The same bytes, read by a thread of its own, so that reading and unpacking go on while the caller works with what
/// came before. An error is answered after all bytes that were read before it, and again at every further call. The
/// destructor waits for the read under way and then ends the thread. Buffers and their size are not zero.
[[nodiscard]] std::unique_ptr<Stream> readAhead(std::unique_ptr<Stream> stream, Ahead ahead = {});

} // namespace bootlace::source
