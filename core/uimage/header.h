// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a legacy image as it lies in the file (include/image.h of U-Boot, struct legacy_img_hdr). Everything is
// big-endian.
#pragma once

#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bootlace::uimage {

inline constexpr std::size_t nameSize = 32;

struct Header
{
    be32 magic;
    be32 headerCrc; ///< over the header, this field zero
    be32 time;      ///< seconds since 1970
    be32 dataSize;
    be32 load;
    be32 entry;
    be32 dataCrc;
    std::uint8_t os;
    std::uint8_t arch;
    std::uint8_t type;
    std::uint8_t compression;
    std::array<char, nameSize> name; ///< filled with zeros; the last byte may be one of the name
};

static_assert(sizeof(Header) == 64);

inline constexpr std::uint32_t headerMagic = 0x27051956;

} // namespace bootlace::uimage
