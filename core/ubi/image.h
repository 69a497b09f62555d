// SPDX-License-Identifier: GPL-3.0-or-later
// A UBI image, as ubinize makes it or as it is read from NAND: erase blocks, each with a header of its own, one of
// which holds the table of the volumes (drivers/mtd/ubi/ubi-media.h of Linux). Everything is big-endian.
//
// What surprises: the size of an erase block is written nowhere; it is the distance from one header to the next. And
// the blocks of a volume lie in any order.
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::ubi {

struct Volume
{
    std::uint32_t id = 0;
    std::string name;
    bool isStatic = false;        ///< with a checksum over its contents: TF-A's BL2 reads only such a one
    std::uint32_t reserved = 0;   ///< erase blocks
    std::uint32_t blocksHere = 0; ///< erase blocks of it that are in the image
    bool autoResize = false;      ///< takes what is left of the chip when it is first attached

    bool operator==(const Volume &) const = default;
};

struct Image
{
    std::uint32_t eraseBlock = 0; ///< bytes
    std::uint32_t dataOffset = 0; ///< of the data in its erase block
    std::uint64_t blocks = 0;     ///< in the image
    std::uint64_t badHeaders = 0; ///< blocks that are neither erased nor begin with a sound header
    std::uint32_t sequence = 0;   ///< the same in every block of one image
    bool mixed = false;           ///< blocks of another image are among them: Linux refuses to attach it
    bool hasTable = false;        ///< the table of volumes is there, and is sound
    std::vector<Volume> volumes;  ///< by their ids
};

/// True when the bytes begin with a sound erase block header.
[[nodiscard]] bool isUbi(ByteView beginning);

/// Reads the headers of all erase blocks and the table. Fails with BadInput when it does not begin with a header, or
/// is longer than 4 GiB, and as `read` does.
[[nodiscard]] Result<Image> readImage(const ReadAt &read, ByteCount size);

} // namespace bootlace::ubi
