// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "sink/aligned_memory.h"
#include "sink/sink.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>

namespace bootlace::sink {

ReadAt readAnywhere(Medium &medium)
{
    return [&medium](ByteOffset at, MutableBytes buffer) -> Result<> {
        const auto end = checkedAdd(at.value(), buffer.size());
        if (!end || *end > medium.size().value()) {
            return fail(Cause::BadInput, fmt::format("{} bytes at byte {} reach beyond the end of the disk at byte {}",
                                                     buffer.size(), at.value(), medium.size().value()));
        }
        constexpr std::uint64_t most = 256 * 1024;
        const std::uint64_t sector = bytesOf(medium.sectorSize());
        const std::uint64_t last = roundUp(*end, sector);
        std::uint64_t from = roundDown(at.value(), sector);
        AlignedMemory memory(static_cast<std::size_t>(std::min(most, last - from)));
        while (!buffer.empty()) {
            const auto length = static_cast<std::size_t>(std::min(most, last - from));
            const MutableBytes sectors = memory.bytes().first(length);
            TRY(medium.readAt(ByteOffset(from), sectors));
            const auto skip = static_cast<std::size_t>(at.value() - from);
            const std::size_t part = std::min(length - skip, buffer.size());
            std::memcpy(buffer.data(), sectors.subspan(skip).data(), part);
            buffer = buffer.subspan(part);
            at += ByteCount(part);
            from += length;
        }
        return {};
    };
}

} // namespace bootlace::sink
