// SPDX-License-Identifier: GPL-3.0-or-later
// U-Boot's legacy image ("uImage"): a header of 64 bytes with two CRCs in front of a kernel, a script (boot.scr), an
// initrd, U-Boot itself, or several of them (include/image.h and boot/image.c of U-Boot).
//
// What surprises: a script is a list like an image of several parts, with one part; and U-Boot runs a script whatever
// architecture its header says.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::uimage {

/// Numbers of the header that this program has a use for; others are read as they are.
namespace type {
inline constexpr std::uint8_t kernel = 2;
inline constexpr std::uint8_t ramdisk = 3;
inline constexpr std::uint8_t multi = 4;
inline constexpr std::uint8_t firmware = 5;
inline constexpr std::uint8_t script = 6;
} // namespace type

namespace arch {
inline constexpr std::uint8_t arm = 2;
inline constexpr std::uint8_t arm64 = 22;
inline constexpr std::uint8_t riscv = 26;
} // namespace arch

namespace os {
inline constexpr std::uint8_t linuxKernel = 5;
inline constexpr std::uint8_t uBoot = 17;
} // namespace os

/// A number of the header, and mkimage's word for it.
struct Word
{
    std::uint8_t number;
    std::string_view text;
};

/// The processors that have a word here.
[[nodiscard]] std::span<const Word> knownArchs();

/// mkimage's words for the header's numbers: "kernel", "arm64", "linux", "gzip"; the number itself when it has none
/// here.
[[nodiscard]] std::string typeWord(std::uint8_t type);
[[nodiscard]] std::string archWord(std::uint8_t arch);
[[nodiscard]] std::string osWord(std::uint8_t os);
[[nodiscard]] std::string compressionWord(std::uint8_t compression);

/// What the header says.
struct Fields
{
    std::uint8_t type = type::kernel;
    std::uint8_t arch = arch::arm64;
    std::uint8_t os = os::linuxKernel;
    std::uint8_t compression = 0; ///< 0: none
    std::uint32_t time = 0;       ///< seconds since 1970
    std::uint32_t load = 0;
    std::uint32_t entry = 0;
    std::string name{}; ///< at most 32 bytes

    bool operator==(const Fields &) const = default;
};

enum class DefectKind : std::uint8_t {
    HeaderCrc, ///< U-Boot refuses it: "Bad Header Checksum"
    Truncated, ///< the data are longer than the bytes that are there
    DataCrc,   ///< U-Boot refuses it: "Bad Data CRC"
    Parts,     ///< the list of an image of several parts, or of a script, does not fit its data
    Name,      ///< the name is not printable
};

struct Defect
{
    DefectKind kind = DefectKind::HeaderCrc;
    ByteOffset offset; ///< from the image's beginning
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

struct Image
{
    Fields fields;
    ByteRange data; ///< behind the header, as far as the bytes reach
    /// Where in the file the parts of a "multi" image or the text of a script are; empty for all other types.
    std::vector<ByteRange> parts;
    std::vector<Defect> defects; ///< empty: U-Boot takes it
};

/// Takes an image apart; `bytes` begin with it and may be longer. Fails with BadInput only when it is no uImage;
/// everything else that is wrong is in `defects`.
[[nodiscard]] Result<Image> parse(ByteView bytes);

} // namespace bootlace::uimage
