// SPDX-License-Identifier: GPL-3.0-or-later
// The structures of a FIP as they lie in the file, after include/tools_share/firmware_image_package.h of Trusted
// Firmware-A. Everything is little-endian; a UUID is the 16 bytes as they are.
#pragma once

#include "base/disk_int.h"
#include "fip/known_images.h"

#include <cstdint>

namespace bootlace::fip {

struct TocHeader
{
    le32 name;
    le32 serial; ///< any but zero
    le64 flags;  ///< bits 32 to 47 are the platform's
};

static_assert(sizeof(TocHeader) == 16);

inline constexpr std::uint32_t tocName = 0xAA640001;
inline constexpr std::uint32_t tocSerial = 0x12345678;

/// One image; the table ends with an entry whose UUID is zero and whose offset is the size of the whole package.
struct TocEntry
{
    Uuid uuid;
    le64 offset; ///< from the beginning of the package
    le64 size;
    le64 flags;
};

static_assert(sizeof(TocEntry) == 40);

} // namespace bootlace::fip
