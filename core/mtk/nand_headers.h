// SPDX-License-Identifier: GPL-3.0-or-later
// What a boot image on NAND begins with, after tools/mtk_nand_headers.h and tools/mtk_nand_headers.c of U-Boot.
#pragma once

#include "base/bytes.h"
#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bootlace::mtk {

/// SPI-NAND: the beginning of page 0; 0xFF follows to the end of the page. The ROM programs its controller with it.
struct SpiNandHeader
{
    std::array<char, 8> name;
    le32 version;
    le32 headerVersion;
    le32 pageSize;
    le32 spareSize;
    le16 pagesPerBlock;
    std::uint8_t planes;
    std::uint8_t reserved;
    std::array<std::uint8_t, 4> eccStatus;
    le32 firstPage;
    le32 lastPage;
    std::array<std::byte, 38> zero;
    le16 crc; ///< CRC-16 of everything before
};

static_assert(sizeof(SpiNandHeader) == 80);

inline constexpr std::string_view spiNandName = "SPINAND!";
inline constexpr std::string_view hsmNandName = "NANDCFG!";
inline constexpr std::string_view apNandName = "BOOTLOADER!";

/// The checksum of a SpiNandHeader: polynomial 0x8005, most significant bit first, beginning with "NO".
[[nodiscard]] constexpr std::uint16_t spiNandCrc(ByteView bytes)
{
    std::uint32_t crc = 0x4F4E;
    for (const std::byte byte : bytes) {
        crc ^= std::to_integer<std::uint32_t>(byte) << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 0x8000U) != 0 ? (crc << 1U) ^ 0x8005U : crc << 1U;
        }
    }
    return static_cast<std::uint16_t>(crc);
}

} // namespace bootlace::mtk
