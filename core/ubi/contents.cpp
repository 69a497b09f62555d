// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "ubi/image.h"
#include "ubi/layout.h"
#include "ubi/put.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>

namespace bootlace::ubi {

ByteCount Volume::size() const
{
    return blocks.empty() ? ByteCount(0)
                          : ByteCount(blockSize) * blocks.back().number + ByteCount(blocks.back().dataSize);
}

static Result<> checkComplete(const Volume &volume)
{
    if (!volume.isStatic || volume.blocks.size() == volume.used) {
        return {};
    }
    return fail(Cause::BadInput,
                fmt::format("the static volume “{}” has {} blocks, and only {} of them are in the image",
                            plainText(volume.name), volume.used, volume.blocks.size()));
}

Result<> readVolume(const ReadAt &read, const Volume &volume, const Put &put)
{
    TRY(checkComplete(volume));
    Bytes buffer(volume.blockSize);
    for (const Block &block : volume.blocks) {
        const auto data = MutableBytes(buffer).first(block.dataSize);
        TRY(read(block.data, data));
        if (volume.isStatic && crcOf(data) != block.crc) {
            return fail(
                Cause::BadInput,
                fmt::format("block {} of the volume “{}”, at offset {} of the image, does not have its checksum: "
                            "its contents are damaged",
                            block.number, plainText(volume.name), block.data.value()));
        }
        TRY(put(ByteOffset(std::uint64_t{block.number} * volume.blockSize), data));
    }
    return {};
}

Result<Bytes> contentsOf(const ReadAt &read, const Volume &volume, ByteCount most)
{
    const ByteCount size = volume.size();
    if (size > most) {
        return fail(Cause::BadInput, fmt::format("the volume “{}” has {} bytes: at most {} were expected",
                                                 plainText(volume.name), size.value(), most.value()));
    }
    Bytes bytes(size.value(), std::byte{0xFF});
    TRY(readVolume(read, volume, [&](ByteOffset at, ByteView data) -> Result<> {
        std::ranges::copy(data, MutableBytes(bytes).subspan(at.value()).begin());
        return {};
    }));
    return bytes;
}

} // namespace bootlace::ubi
