// SPDX-License-Identifier: GPL-3.0-or-later
// The image that a MediaTek BootROM starts: a device header that names the medium, a chain of "GFH" blocks that says
// where the code goes in on-chip memory and how to jump there, the code itself (TF-A's BL2) and a SHA-256 at the end.
//
// What surprises: the same BL2 needs another header for every medium, the hash does not cover the device header, and a
// 64-bit BL2 without the arm64 bit passes every check of the ROM and then hangs without a word.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::mtk {

/// Where the BootROM reads the image from. The SPI-NAND ones name the chip's page and spare size.
enum class Medium : std::uint8_t { Sd, Emmc, Nor, SpiNand2k64, SpiNand2k128, SpiNand4k256 };

/// What the BootROM will do with BL2; the defaults are MT7986's.
struct PackOptions
{
    /// BL2's first byte in on-chip memory, which is also its entry point.
    std::uint32_t loadAddress = 0x201000;
    /// The ROM starts in 32-bit state and jumps to BL2 in 64-bit state only when told so.
    bool arm64 = true;
    /// The end of the on-chip memory that BL2 is loaded into.
    std::uint32_t memoryEnd = 0x280000;
};

/// The options of a board that has `most` bytes for GFH chain, BL2 and hash, the chain right before the load address.
[[nodiscard]] PackOptions packOptions(std::uint32_t loadAddress, ByteCount most);

/// The most that GFH chain, BL2 and hash may take together; 0x7F300 bytes with the defaults.
[[nodiscard]] ByteCount maximumSize(const PackOptions &options = {});

/// The image of `bl2` (bare code) for the medium: what mkimage -T mtk_image makes, byte for byte. Fails with BadInput
/// when BL2 is empty or an image already, with TooSmall when it does not fit the on-chip memory.
[[nodiscard]] Result<Bytes> pack(ByteView bl2, Medium medium, const PackOptions &options = {});

/// What a file or the beginning of a partition is, told from its first bytes alone.
enum class Identity : std::uint8_t {
    Sd,        ///< "SDMMC_BOOT"
    Emmc,      ///< "EMMC_BOOT"
    Nor,       ///< "SF_BOOT"
    SpiNand,   ///< "SPINAND!"
    SnfiNand,  ///< "NANDCFG!" or "BOOTLOADER!": NAND behind another controller than BPI-R3's
    Arm64Code, ///< no header, but 64-bit Arm instructions: a bare bl2.bin, which the ROM will not start
    None,
};

[[nodiscard]] Identity identify(ByteView bytes);

/// What pack() makes for the medium.
[[nodiscard]] Identity identityOf(Medium medium);

/// mkimage's words: "sdmmc", "emmc", "nor", "spim-nand" (2k+64).
[[nodiscard]] std::optional<Medium> mediumNamed(std::string_view word);

/// Something that keeps the ROM from starting the image, or that is not what `PackOptions` expect.
enum class DefectKind : std::uint8_t {
    Name,         ///< the device header's name
    Version,      ///< a version number
    HeaderSize,   ///< the size or place of a header
    Layout,       ///< no BRLYT header or no BBBB magic
    LayoutType,   ///< BRLYT names another medium than the device header
    LayoutSize,   ///< BRLYT's sizes are not the image's
    NandHeader,   ///< page size or checksum of the SPI-NAND header
    Chain,        ///< the GFH chain is broken, or a block is missing from it
    FileType,     ///< FILE_INFO: not a boot loader
    FlashType,    ///< FILE_INFO: another kind of flash than the device header
    Signature,    ///< FILE_INFO: not signed with a plain SHA-256
    LoadAddress,  ///< FILE_INFO: where the code goes, or where it begins
    Size,         ///< FILE_INFO: sizes that contradict each other or do not fit on-chip memory
    Truncated,    ///< the image is longer than the bytes
    Hash,         ///< the SHA-256 at the end is not that of the content
    Arm64Missing, ///< BROM_CFG: the ROM would jump in 32-bit state
    OtherCode,    ///< BL2's own code says that it was built for another medium than the headers
};

struct Defect
{
    DefectKind kind = DefectKind::Name;
    ByteOffset offset; ///< from the beginning of the image: the field that is wrong
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

/// One block of the GFH chain.
struct GfhBlock
{
    std::uint16_t type = 0;
    std::uint8_t version = 0;
    ByteRange range; ///< from the beginning of the image, block header included

    bool operator==(const GfhBlock &) const = default;
};

/// Where BL2 looks for the FIP on its medium.
enum class FindsFip : std::uint8_t {
    Unknown,         ///< the code is compressed, or not all of it is there
    ByPartitionName, ///< in the GPT partition that is named "fip"
    AtFixedPlace,    ///< older ones; and all on raw NAND and NOR
    InUbiVolume,     ///< in the static UBI volume that is named "fip"
};

/// What BL2's own code gives away; little of it when it is compressed.
struct Bl2Facts
{
    std::string version; ///< "v2.9(release): sdmmc"; empty when there is none
    FindsFip findsFip = FindsFip::Unknown;
    bool nmbm = false;   ///< built for NAND whose bad blocks MediaTek's NMBM remaps
    bool packed = false; ///< it unpacks itself (XZ) when it starts
    /// The medium that the version names: Sd, Emmc, Nor, SpiNand. None: it names none, or more than one.
    Identity builtFor = Identity::None;
    /// The version says that it was built to be sent over the serial line ("ram"): it reads no medium at all.
    bool fromRam = false;

    bool operator==(const Bl2Facts &) const = default;
};

/// `isWhole`: all of the code is there, so what is not found is not in it.
[[nodiscard]] Bl2Facts readBl2(ByteView code, bool isWhole = true);

/// An image taken apart. Fields that could not be read are zero; a defect then says so.
struct Image
{
    Identity identity = Identity::None;
    std::uint32_t layoutType = 0;    ///< BRLYT's media type; 0 on NAND, which has no BRLYT here
    std::uint32_t headerOffset = 0;  ///< BRLYT counts from a place that many bytes before the image (hdroffset)
    std::uint32_t pageSize = 0;      ///< SPI-NAND: bytes
    std::uint32_t spareSize = 0;     ///< SPI-NAND: bytes
    std::vector<GfhBlock> blocks;    ///< in the order of the file, which differs between tools
    std::uint8_t flashType = 0;      ///< 5: SD, eMMC, NOR; 2: NAND
    std::uint8_t signatureType = 0;  ///< 1: SHA-256
    std::uint32_t loadAddress = 0;   ///< where the GFH chain goes in memory
    std::uint32_t jumpOffset = 0;    ///< from there to the first instruction
    std::uint32_t configuration = 0; ///< BROM_CFG's bits, which the ROM prints as "G0:"
    bool arm64 = false;              ///< both marks of a 64-bit image are there
    ByteRange code;                  ///< BL2, as far as the bytes reach
    ByteCount size;                  ///< of the whole image by its own word; what follows it is not part of it
    Sha256 hash{};                   ///< as stored
    Bl2Facts bl2;
    std::vector<Defect> defects; ///< in the order of the checks; empty: the ROM will start it
};

/// Takes an image apart; `bytes` may be longer (a dump of the partition). Fails with BadInput only when there is no
/// device header at all; everything else that is wrong is in `defects`.
[[nodiscard]] Result<Image> parse(ByteView bytes, const PackOptions &expected = {});

} // namespace bootlace::mtk
