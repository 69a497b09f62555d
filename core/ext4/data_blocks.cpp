// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/data_blocks.h"

#include "base/units.h"
#include "ext4/builder.h"

#include <fmt/format.h>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t blockSize = Builder::blockSize;
constexpr std::uint64_t mostFileBlocks = UINT32_MAX; // numbers of a file's blocks have 32 bits, the last one means none

} // namespace

Result<std::vector<BlockSpan>> dataBlocks(const FileEntry &entry)
{
    if (entry.size > mostFileBlocks * blockSize) {
        return fail(Cause::Unsupported, fmt::format("a file of {} bytes is too large for ext4", entry.size));
    }
    std::vector<BlockSpan> spans;
    std::uint64_t done = 0;
    for (const DataPart &part : entry.data) {
        const auto end = checkedAdd(part.offset, part.size);
        if (!end || *end > entry.size || part.offset < done) {
            return fail(Cause::BadInput, fmt::format("{} bytes of data at {} overlap what came before or reach beyond "
                                                     "the file's end at {}",
                                                     part.size, part.offset, entry.size));
        }
        if (part.size == 0) {
            continue;
        }
        done = *end;
        const BlockSpan span{.begin = part.offset / blockSize, .end = roundUp(*end, blockSize) / blockSize};
        if (!spans.empty() && span.begin <= spans.back().end) {
            spans.back().end = span.end;
        } else {
            spans.push_back(span);
        }
    }
    return spans;
}

} // namespace bootlace::ext4
