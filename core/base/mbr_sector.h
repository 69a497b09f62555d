// SPDX-License-Identifier: GPL-3.0-or-later
// Sector 0 of a disk with an MBR, or with the protective one of a GPT (UEFI 2.10, tables 5.1 and 5.2). In sectors of
// 4096 bytes it is the first 512.
#pragma once

#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bootlace {

struct MbrSlot
{
    std::byte status{}; ///< 0x80: active; 0 otherwise
    std::array<std::byte, 3> firstChs{};
    std::byte type{}; ///< 0: the slot is unused
    std::array<std::byte, 3> lastChs{};
    le32 firstLba;
    le32 sectorCount;
};

static_assert(sizeof(MbrSlot) == 16);

struct MbrSector
{
    std::array<std::byte, 440> code{};
    le32 signature; ///< of the disk: the first half of what Linux calls PARTUUID
    le16 unknown;
    std::array<MbrSlot, 4> slots;
    le16 mark;
};

static_assert(sizeof(MbrSector) == 512);

inline constexpr std::uint16_t mbrMark = 0xAA55;

} // namespace bootlace
