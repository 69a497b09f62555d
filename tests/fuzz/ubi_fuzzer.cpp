// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubi/image.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>

using namespace bootlace;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkVolume(const ReadAt &read, const ubi::Volume &volume)
{
    std::optional<std::uint32_t> last;
    for (const ubi::Block &block : volume.blocks) {
        require(!last || *last < block.number);
        require(block.number < volume.reserved && block.dataSize <= volume.blockSize);
        last = block.number;
    }
    require(!volume.name.empty());
    const auto contents = ubi::contentsOf(read, volume, 1_MiB);
    require(!contents || ByteCount(contents->size()) == volume.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const ReadAt read = readFrom(bytes);
    const auto image = ubi::readImage(read, ByteCount(size));
    require(image.has_value() == ubi::isUbi(bytes));
    if (image) {
        for (const ubi::Volume &volume : image->volumes) {
            checkVolume(read, volume);
        }
    }
    return 0;
}
