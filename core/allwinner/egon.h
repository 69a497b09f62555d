// SPDX-License-Identifier: GPL-3.0-or-later
// The image that an Allwinner BootROM starts from a card, SPI flash or eMMC: "eGON.BT0", a header of 96 bytes in front
// of U-Boot's SPL (include/sunxi_image.h and tools/sunxi_egon.c of U-Boot). The same file goes on: U-Boot lies behind
// the SPL, 32 KiB behind the file's beginning or, when the SPL is longer, right behind it.
//
// What surprises: the BootROM says nothing when the sum is wrong, it just looks at the next medium. And it notes in the
// header, in memory, where it found the image; there is no such note in a file.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::allwinner {

/// How many bytes from a file's beginning isEgon() wants to see.
inline constexpr std::size_t magicEnd = 12;

/// "eGON.BT0" is in its place.
[[nodiscard]] bool isEgon(ByteView beginning);

/// Something that keeps the BootROM from starting the image, or the SPL from finding U-Boot.
enum class DefectKind : std::uint8_t {
    Jump,      ///< the first instruction is no jump to the code behind the header
    Length,    ///< the length is below the header's, or no multiple of 512 bytes
    Truncated, ///< the length is more than the bytes that are there
    Sum,       ///< the sum of the words is not the header's
    TreeName,  ///< the device tree's name is not where the header says
    Behind,    ///< there is no U-Boot behind the SPL
};

struct Defect
{
    DefectKind kind = DefectKind::Jump;
    ByteOffset offset; ///< from the image's beginning: the field that is wrong
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

/// The processor that the first instruction is for; 64-bit Arm SoCs of Allwinner begin in 32-bit state.
enum class Processor : std::uint8_t { Unknown, Arm, RiscV };

/// What lies behind the SPL.
enum class Payload : std::uint8_t { None, UImage, Fit };

/// An image taken apart. What could not be read is zero or empty; a defect then says so.
struct Image
{
    Processor processor = Processor::Unknown;
    ByteCount splSize;              ///< header, code and padding
    std::uint32_t sum = 0;          ///< as stored
    std::uint8_t headerVersion = 0; ///< of U-Boot's own fields: 2 stands for 0.2; 0: they are not there
    /// The device tree of the board that the SPL was built for, "sun8i-h3-orangepi-pc-plus"; empty when it says none.
    std::string treeName;
    Payload payload = Payload::None;
    ByteOffset payloadAt; ///< where U-Boot is or should be
    std::vector<Defect> defects;
};

/// Takes an image apart; `bytes` begin with it and may be longer (a dump of the card). Fails with BadInput only when it
/// is no eGON image; everything else that is wrong is in `defects`.
[[nodiscard]] Result<Image> parse(ByteView bytes);

} // namespace bootlace::allwinner
