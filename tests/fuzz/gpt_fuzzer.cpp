// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says how to treat the rest, the disk: bit 0 sets the checksums right (nothing behind them is reached
// by chance), bit 1 chooses sectors of 4096 bytes. What is read without defects is written again and reads the same.
#include "base/digest.h"
#include "gpt/check.h"
#include "gpt/layout.h"

#include <algorithm>
#include <cstdlib>

namespace bootlace::gpt {

static void seal(Bytes &image, std::uint64_t lba, std::uint64_t sectorSize)
{
    auto header = load<Header>(image, lba * sectorSize);
    if (!header || header->headerSize != sizeof(Header)) {
        return;
    }
    const auto place = checkedMul(header->arrayLba, sectorSize);
    const auto array = slice(image, place.value_or(~0ULL), std::uint64_t{header->entryCount} * header->entrySize);
    header->arrayCrc = array ? crc32(*array) : 0;
    header->headerCrc = 0;
    header->headerCrc = crc32(bytesOfValue(*header));
    store(image, lba * sectorSize, *header);
}

static void checkImage(std::byte mode, Bytes image)
{
    const auto size = (mode & std::byte{2}) != std::byte{} ? SectorSize::Bytes4096 : SectorSize::Bytes512;
    image.resize(std::max<std::size_t>(image.size() / bytesOf(size), minimumSectors(size)) * bytesOf(size));
    const Geometry disk{size, image.size() / bytesOf(size)};
    if ((mode & std::byte{1}) != std::byte{}) {
        seal(image, 1, bytesOf(size));
        seal(image, disk.sectorCount - 1, bytesOf(size));
    }
    const auto reading = check(readFrom(image), disk);
    if (!reading) {
        std::abort(); // the disk is large enough and every sector can be read
    }
    if (!reading->table || !reading->defects.empty()) {
        return;
    }
    const auto encoded = encode(*reading->table, disk);
    if (!encoded) {
        return; // a name with a character that is none, a nil GUID
    }
    std::ranges::copy(encoded->primary.bytes, image.begin());
    std::ranges::copy(encoded->backup.bytes,
                      image.begin() + static_cast<std::ptrdiff_t>(encoded->backup.range.begin.value()));
    const auto again = check(readFrom(image), disk);
    if (!again || again->table != reading->table || !again->defects.empty()) {
        std::abort();
    }
}

} // namespace bootlace::gpt

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    if (!bytes.empty() && bytes.size() < 1'000'000) {
        bootlace::gpt::checkImage(bytes[0], bootlace::Bytes(bytes.begin() + 1, bytes.end()));
    }
    return 0;
}
