// SPDX-License-Identifier: GPL-3.0-or-later
// The XZ dialect of the boot loader: TF-A unpacks an image whose first bytes are the XZ magic, but its decoder knows
// only CRC-32 or no check at all and only the LZMA2 filter. What xz makes by default (CRC-64) stops the boot.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>

namespace bootlace::fip {

enum class Compression : std::uint8_t {
    None,                ///< copied as it is
    XzCrc32,             ///< unpacked by BL2
    XzNone,              ///< without a check; unpacked by BL2
    XzUnsupportedCheck,  ///< CRC-64, SHA-256, ...: BL2 stops
    XzUnsupportedFilter, ///< a BCJ or delta filter: BL2 stops
    XzBroken,            ///< begins like XZ; its header or index can't be read
};

struct Packing
{
    Compression compression = Compression::None;
    /// By the index at the end of the stream, which is not proof that the data unpack; nothing when not compressed or
    /// broken.
    std::optional<ByteCount> unpackedSize;

    bool operator==(const Packing &) const = default;
};

/// How an image is stored, told from the ends of its bytes; nothing is unpacked.
[[nodiscard]] Packing packingOf(ByteView image);

/// The image as BL2 unpacks it: one stream, one block, CRC-32, LZMA2 alone, with a dictionary that is no larger than
/// the image needs. The same liblzma makes the same bytes.
[[nodiscard]] Result<Bytes> compress(ByteView image);

/// What an image that is compressed with XZ unpacks to; with every check and filter that liblzma knows, also those that
/// BL2 does not. Fails with BadInput when it is not whole, or unpacks to more than `most`.
[[nodiscard]] Result<Bytes> decompress(ByteView image, ByteCount most);

} // namespace bootlace::fip
