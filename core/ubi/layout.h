// SPDX-License-Identifier: GPL-3.0-or-later
// The structures of UBI as they lie on the flash, after drivers/mtd/ubi/ubi-media.h of Linux. Everything is big-endian;
// every structure ends with its own CRC.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bootlace::ubi {

inline constexpr std::array<char, 4> eraseMagic{'U', 'B', 'I', '#'};
inline constexpr std::array<char, 4> volumeMagic{'U', 'B', 'I', '!'};
inline constexpr std::uint8_t knownVersion = 1;

/// At the beginning of every erase block.
struct EraseHeader
{
    std::array<char, 4> magic{};
    std::uint8_t version = 0;
    std::array<char, 3> padding{}; ///< "EOF" where OpenWrt's and TF-A's readers stop
    be64 erased{};                 ///< how often
    be32 volumeHeaderOffset{};
    be32 dataOffset{};
    be32 sequence{}; ///< of the image
    std::array<std::byte, 32> padding2{};
    be32 crc{};
};

static_assert(sizeof(EraseHeader) == 64);

inline constexpr std::uint8_t dynamicType = 1;
inline constexpr std::uint8_t staticType = 2;
inline constexpr std::uint8_t rejectCompatibility = 5; ///< who does not know this volume refuses the image

/// In an erase block that holds a block of a volume.
struct VolumeHeader
{
    std::array<char, 4> magic{};
    std::uint8_t version = 0;
    std::uint8_t type = 0;
    std::uint8_t copy = 0; ///< 1: moved here by wear levelling, with a CRC also when it is dynamic
    std::uint8_t compatibility = 0;
    be32 volume{};
    be32 number{}; ///< of the block in the volume
    std::array<std::byte, 4> padding{};
    be32 dataSize{};    ///< of static ones and copies
    be32 usedBlocks{};  ///< of static ones: how many the whole volume has
    be32 dataPadding{}; ///< bytes at the end of every block that the alignment leaves unused
    be32 dataCrc{};     ///< of static ones and copies
    std::array<std::byte, 4> padding2{};
    be64 written{}; ///< counts up over the whole chip
    std::array<std::byte, 12> padding3{};
    be32 crc{};
};

static_assert(sizeof(VolumeHeader) == 64);

inline constexpr std::uint8_t autoResizeFlag = 1;
inline constexpr std::uint8_t skipCheckFlag = 2;

/// One volume in the table; all zeros but for the CRC when there is none with that id.
struct Record
{
    be32 reserved{}; ///< blocks
    be32 alignment{};
    be32 dataPadding{};
    std::uint8_t type = 0;
    std::uint8_t updating = 0; ///< 1: an update of the volume was begun and not finished
    be16 nameSize{};
    std::array<char, 128> name{};
    std::uint8_t flags = 0;
    std::array<std::byte, 23> padding{};
    be32 crc{};
};

static_assert(sizeof(Record) == 172);

inline constexpr std::uint32_t tableVolume = 0x7FFFFFFF - 4096;
inline constexpr std::uint32_t tableBlocks = 2; ///< one copy of the table in each
inline constexpr std::uint32_t mostVolumes = 128;
inline constexpr std::size_t longestName = 127;
inline constexpr std::uint32_t smallestBlock = 4 * 1024;
inline constexpr std::uint32_t largestBlock = 4 * 1024 * 1024;

/// CRC-32 as UBI has it: it begins with ones, and is not inverted at the end.
[[nodiscard]] inline std::uint32_t crcOf(ByteView bytes)
{
    return ~crc32(bytes);
}

/// Puts the CRC at the end of a header or record.
template <typename T>
void seal(T &structure)
{
    structure.crc = crcOf(bytesOfValue(structure).first(sizeof(T) - sizeof(be32)));
}

template <typename T>
[[nodiscard]] bool isSound(const T &structure)
{
    return crcOf(bytesOfValue(structure).first(sizeof(T) - sizeof(be32))) == structure.crc;
}

/// How many volumes a table in a block with so many bytes of data has: 128, or as many as fit.
[[nodiscard]] constexpr std::uint32_t tableSlots(std::uint64_t dataSize)
{
    const std::uint64_t fit = dataSize / sizeof(Record);
    return fit < mostVolumes ? static_cast<std::uint32_t>(fit) : mostVolumes;
}

} // namespace bootlace::ubi
