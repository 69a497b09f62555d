// SPDX-License-Identifier: GPL-3.0-or-later
// After "The .xz File Format", version 1.1.0, sections 2.1 (stream header and footer), 3.1 (block header), 4 (index).
#include "fip/xz.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace bootlace::fip {

namespace {

constexpr std::array<std::byte, 6> xzMagic{std::byte{0xFD}, std::byte{'7'}, std::byte{'z'},
                                           std::byte{'X'},  std::byte{'Z'}, std::byte{0}};

struct StreamHeader
{
    std::array<std::byte, 6> magic;
    std::array<std::byte, 2> flags; ///< 0, and the kind of check
    le32 crc;                       ///< of the flags
};

static_assert(sizeof(StreamHeader) == 12);

struct StreamFooter
{
    le32 crc; ///< of the next two
    le32 backwardSize;
    std::array<std::byte, 2> flags;
    std::array<char, 2> magic; ///< "YZ"
};

static_assert(sizeof(StreamFooter) == 12);

/// Reads bytes and the format's variable-length numbers one after the other.
class Reader
{
public:
    explicit Reader(ByteView bytes)
        : m_bytes(bytes)
    {}

    std::optional<std::uint8_t> byte()
    {
        if (m_at >= m_bytes.size()) {
            return std::nullopt;
        }
        return std::to_integer<std::uint8_t>(m_bytes[m_at++]);
    }

    std::optional<std::uint64_t> number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            const auto part = byte();
            if (!part) {
                return std::nullopt;
            }
            value |= std::uint64_t{*part & 0x7FU} << shift;
            if ((*part & 0x80U) == 0) {
                return value;
            }
        }
        return std::nullopt;
    }

private:
    ByteView m_bytes;
    std::size_t m_at = 0;
};

/// The stream's unpacked size by its index; trailing padding is not accepted, because BL2 does not either.
std::optional<ByteCount> sizeByIndex(ByteView image)
{
    if (image.size() < sizeof(StreamHeader) + sizeof(StreamFooter)) {
        return std::nullopt;
    }
    const std::size_t footerAt = image.size() - sizeof(StreamFooter);
    const auto footer = load<StreamFooter>(image, footerAt);
    if (!footer || footer->magic != std::array{'Y', 'Z'} || footer->crc != crc32(image.subspan(footerAt + 4, 6))) {
        return std::nullopt;
    }
    const std::uint64_t indexSize = (std::uint64_t{footer->backwardSize} + 1) * 4;
    if (indexSize > footerAt - sizeof(StreamHeader)) {
        return std::nullopt;
    }
    const ByteView index = image.subspan(footerAt - indexSize, indexSize);
    const auto indexCrc = load<le32>(index, indexSize - 4);
    Reader reader(index);
    const auto indicator = reader.byte();
    const auto records = reader.number();
    if (!indexCrc || *indexCrc != crc32(index.first(indexSize - 4)) || indicator != 0 || !records) {
        return std::nullopt;
    }
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < *records; ++i) {
        const auto packed = reader.number();
        const auto unpacked = reader.number();
        const auto sum = checkedAdd(total, unpacked.value_or(0));
        if (!packed || !unpacked || !sum) {
            return std::nullopt;
        }
        total = *sum;
    }
    return ByteCount(total);
}

/// The only filter of the first block is LZMA2; also true when the stream has no block.
bool hasOnlyLzma2(ByteView image)
{
    constexpr std::uint64_t lzma2 = 0x21;
    Reader reader(image.subspan(sizeof(StreamHeader)));
    const auto headerSize = reader.byte();
    if (headerSize == 0) {
        return true;
    }
    const auto flags = reader.byte();
    if (!flags || (*flags & 0x03U) != 0) {
        return false;
    }
    for (const unsigned sizeFlag : {0x40U, 0x80U}) {
        if ((*flags & sizeFlag) != 0 && !reader.number()) {
            return false;
        }
    }
    return reader.number() == lzma2;
}

} // namespace

Packing packingOf(ByteView image)
{
    if (image.size() < xzMagic.size() || !std::ranges::equal(image.first(xzMagic.size()), xzMagic)) {
        return {};
    }
    Packing packing{.compression = Compression::XzBroken, .unpackedSize = sizeByIndex(image)};
    const auto header = load<StreamHeader>(image, 0);
    if (!packing.unpackedSize || !header || header->flags[0] != std::byte{0} ||
        header->crc != crc32(bytesOfValue(header->flags))) {
        return {.compression = Compression::XzBroken, .unpackedSize = std::nullopt};
    }
    const auto check = std::to_integer<unsigned>(header->flags[1]);
    if (check > 1) {
        packing.compression = Compression::XzUnsupportedCheck;
    } else if (!hasOnlyLzma2(image)) {
        packing.compression = Compression::XzUnsupportedFilter;
    } else {
        packing.compression = check == 1 ? Compression::XzCrc32 : Compression::XzNone;
    }
    return packing;
}

} // namespace bootlace::fip
