// SPDX-License-Identifier: GPL-3.0-or-later
// The structures of a MediaTek boot image as they lie in the file, after tools/mtk_image.h and tools/mtk_nand_headers.c
// of U-Boot. Everything is little-endian.
#pragma once

#include "base/bytes.h"
#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bootlace::mtk {

/// SD, eMMC and NOR: the first 0x14 bytes; 0xFF follows up to 0x200.
struct DeviceHeader
{
    std::array<char, 12> name;
    le32 version;
    le32 size;
};

static_assert(sizeof(DeviceHeader) == 20);

inline constexpr std::uint32_t deviceHeaderSize = 0x200; ///< also the place of LayoutHeader
inline constexpr std::uint32_t gfhPlace = 0x600;         ///< on SD, eMMC and NOR

/// "BRLYT": where the rest is. 0xFF follows up to 0x600.
struct LayoutHeader
{
    std::array<char, 8> name;
    le32 version;
    le32 headerSize;
    le32 totalSize;
    le32 magic;
    le32 type;
    le32 headerSizeAgain;
    le32 totalSizeAgain;
    le32 unused;
};

static_assert(sizeof(LayoutHeader) == 40);

inline constexpr std::uint32_t layoutMagic = 0x42424242;

/// What differs between the media that have a LayoutHeader.
struct GenericMedium
{
    std::string_view name; ///< the device header's
    std::uint32_t layoutType;
};

inline constexpr GenericMedium sdHeader{.name = "SDMMC_BOOT", .layoutType = 0x10008};
inline constexpr GenericMedium emmcHeader{.name = "EMMC_BOOT", .layoutType = 0x10005};
inline constexpr GenericMedium norHeader{.name = "SF_BOOT", .layoutType = 0x10007};

/// What every GFH block begins with.
struct GfhHeader
{
    std::array<char, 3> magic; ///< "MMM"
    std::uint8_t version;
    le16 size; ///< of the whole block
    le16 type;
};

static_assert(sizeof(GfhHeader) == 8);

inline constexpr std::string_view gfhMagic = "MMM";

enum class GfhType : std::uint16_t {
    FileInfo = 0,
    BlInfo = 1,
    AntiClone = 2,
    BlSecKey = 3,
    BromCfg = 7,
    BromSecCfg = 8,
};

struct GfhFileInfo
{
    GfhHeader header;
    std::array<char, 12> name; ///< "FILE_INFO"
    le32 one;
    le16 fileType;
    std::uint8_t flashType;
    std::uint8_t signatureType;
    le32 loadAddress; ///< of this structure, not of the code
    le32 totalSize;   ///< from this structure to the end of the hash
    le32 maximumSize;
    le32 headerSize; ///< of the whole chain
    le32 signatureSize;
    le32 jumpOffset; ///< from this structure to the first instruction
    le32 processed;
};

static_assert(sizeof(GfhFileInfo) == 0x38);

inline constexpr std::string_view fileInfoName = "FILE_INFO";
inline constexpr std::uint16_t fileTypeBootLoader = 1;
inline constexpr std::uint8_t flashTypeGeneric = 5;
inline constexpr std::uint8_t flashTypeNand = 2;
inline constexpr std::uint8_t signatureSha256 = 1;

struct GfhBlInfo
{
    GfhHeader header;
    le32 attributes;
};

static_assert(sizeof(GfhBlInfo) == 0x0C);

struct GfhBromCfg
{
    GfhHeader header;
    le32 bits;
    std::array<std::byte, 73> reserved;
    std::uint8_t jumpArm64;
    std::array<std::byte, 2> reserved2;
    le32 usbDownloadTimeout; ///< milliseconds
    std::array<std::byte, 8> reserved3;
};

static_assert(sizeof(GfhBromCfg) == 0x64 && offsetof(GfhBromCfg, jumpArm64) == 0x55);

/// No search for a USB host; the two ways to ask for it by key or flag time out.
inline constexpr std::uint32_t configurationBase = 0x0190;
inline constexpr std::uint32_t configurationArm64 = 0x1000;
inline constexpr std::uint8_t jumpArm64Mark = 0x64;

struct GfhBlSecKey
{
    GfhHeader header;
    std::array<std::byte, 0x20C> key; ///< zero: not signed
};

static_assert(sizeof(GfhBlSecKey) == 0x214);

struct GfhAntiClone
{
    GfhHeader header;
    std::array<std::byte, 4> flags;
    le32 offset;
    le32 length;
};

static_assert(sizeof(GfhAntiClone) == 0x14);

struct GfhBromSecCfg
{
    GfhHeader header;
    le32 bits; ///< 1: JTAG, 2: UART
    std::array<std::byte, 0x24> reserved;
};

static_assert(sizeof(GfhBromSecCfg) == 0x30);

/// The chain in mkimage's order.
struct GfhChain
{
    GfhFileInfo fileInfo;
    GfhBlInfo blInfo;
    GfhBromCfg bromCfg;
    GfhBlSecKey blSecKey;
    GfhAntiClone antiClone;
    GfhBromSecCfg bromSecCfg;
};

static_assert(sizeof(GfhChain) == 0x300);

} // namespace bootlace::mtk
