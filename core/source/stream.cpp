// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/stream.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::source {

Result<std::size_t> readFully(Stream &stream, MutableBytes buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        TRY_ASSIGN(const std::size_t got, stream.read(buffer.subspan(filled)));
        if (got == 0) {
            break;
        }
        filled += got;
    }
    return filled;
}

Result<Bytes> readAll(Stream &stream, ByteCount limit)
{
    constexpr std::uint64_t step = 1024 * 1024;
    Bytes bytes;
    // Growing by doubling would hold a large file nearly three times.
    if (const auto size = stream.size(); size && *size <= limit) {
        bytes.reserve(static_cast<std::size_t>(roundUp(size->value(), step)));
    }
    while (bytes.size() < limit.value()) {
        const std::size_t before = bytes.size();
        bytes.resize(before + static_cast<std::size_t>(std::min(step, limit.value() - before)));
        TRY_ASSIGN(const std::size_t got, readFully(stream, MutableBytes(bytes).subspan(before)));
        bytes.resize(before + got);
        if (got < step) {
            break;
        }
    }
    std::byte more{};
    TRY_ASSIGN(const std::size_t rest, stream.read({&more, 1}));
    if (rest != 0) {
        return fail(Cause::TooSmall,
                    fmt::format("it is longer than the {} bytes that are allowed here", limit.value()));
    }
    return bytes;
}

} // namespace bootlace::source
