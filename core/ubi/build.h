// SPDX-License-Identifier: GPL-3.0-or-later
// Makes UBI images: what ubinize makes of the same input, byte for byte. An image is made one erase block after the
// other, with only one of them in memory.
//
// What surprises: a volume that is empty takes no erase block of the image, and ubinize counts what a volume reserves
// in whole logical erase blocks, whatever its alignment leaves unused of them.
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "ubi/geometry.h"
#include "ubi/put.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::ubi {

struct NewVolume
{
    std::uint32_t id = 0;
    std::string name = {};
    bool isStatic = false;       ///< with a checksum over its contents: TF-A's BL2 reads only such a one
    bool autoResize = false;     ///< takes what is left of the chip when it is first attached
    bool skipCheck = false;      ///< static ones: Linux does not compare the checksum when it opens it
    std::uint32_t alignment = 1; ///< its blocks are shortened to a multiple of it
    ByteCount size = {};         ///< what it reserves, rounded up to blocks; zero: as much as the contents have
    ByteCount contentSize = {};  ///< zero: it is empty, which only a dynamic one can be
    ReadAt contents = {};        ///< asked from the beginning to the end, for each byte once: a stream will do
};

struct NewImage
{
    Geometry geometry;
    std::uint32_t sequence = 0;          ///< the same in all blocks of an image, other than in those of another image
    std::vector<NewVolume> volumes = {}; ///< their blocks lie in this order
};

/// An image's sequence number for an identity, never zero: Linux takes zero for none.
[[nodiscard]] std::uint32_t deriveSequence(ByteView seed);

/// How many erase blocks it reserves on the chip.
[[nodiscard]] std::uint64_t reservedBlocks(const Geometry &geometry, const NewVolume &volume);

/// BadInput when ubinize or Linux would refuse it.
[[nodiscard]] Result<> check(const NewImage &image);

/// The size of the whole image; BadInput as check().
[[nodiscard]] Result<ByteCount> sizeOf(const NewImage &image);

/// TooSmall when the volumes reserve more than the partition has for them.
[[nodiscard]] Result<> checkRoom(const NewImage &image, const Partition &partition);

/// Hands out the erase blocks from the first to the last. BadInput as check(); else fails as `put` or the contents do.
[[nodiscard]] Result<> build(const NewImage &image, const Put &put);

/// The whole image in memory.
[[nodiscard]] Result<Bytes> build(const NewImage &image);

} // namespace bootlace::ubi
