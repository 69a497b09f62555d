// SPDX-License-Identifier: GPL-3.0-or-later
// The structures on the disk: UEFI 2.10, tables 5.5 (header) and 5.6 (entry). The protective MBR is base/mbr_sector.h.
#pragma once

#include "base/disk_int.h"
#include "base/guid.h"
#include "base/mbr_sector.h" // IWYU pragma: export

#include <array>
#include <cstddef>
#include <cstdint>

namespace bootlace::gpt {

struct Header
{
    le64 signature;
    le32 revision;
    le32 headerSize;
    le32 headerCrc; ///< over headerSize bytes, this field zero
    le32 reserved;
    le64 myLba;
    le64 alternateLba;
    le64 firstUsable;
    le64 lastUsable;
    Guid diskId;
    le64 arrayLba;
    le32 entryCount;
    le32 entrySize;
    le32 arrayCrc; ///< over entryCount * entrySize bytes
};

static_assert(sizeof(Header) == 92);

inline constexpr std::size_t nameUnits = 36;

struct Entry
{
    Guid type;
    Guid id;
    le64 first;
    le64 last;
    le64 attributes;
    std::array<le16, nameUnits> name; ///< UTF-16, filled with zeros
};

static_assert(sizeof(Entry) == 128);

inline constexpr std::byte protectiveType{0xEE};
inline constexpr std::uint64_t headerSignature = 0x5452415020494645; // "EFI PART"
inline constexpr std::uint32_t headerRevision = 0x00010000;
inline constexpr std::uint32_t mostEntries = 1024; ///< of ours: eight times as many as anybody makes
inline constexpr std::uint64_t primaryLba = 1;
inline constexpr std::uint64_t primaryArrayLba = 2;

} // namespace bootlace::gpt
