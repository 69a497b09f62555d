// SPDX-License-Identifier: GPL-3.0-or-later
// The Image of a 64-bit ARM Linux kernel: the kernel's bytes as they lie in memory, behind a header of 64 bytes
// (Documentation/arch/arm64/booting.rst of Linux). U-Boot's booti starts it.
//
// What surprises: image_size is what the kernel takes in memory, .bss included, so it is larger than the file. And many
// files called vmlinuz are something else: whatIs() tells what.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bootlace::armimage {

/// How many bytes from a file's beginning whatIs() and readHeader() want to see.
inline constexpr std::size_t headerSize = 64;

/// What a file that is offered as a kernel is.
enum class Kind : std::uint8_t {
    Image, ///< an uncompressed arm64 Image: what booti starts
    Gzip,  ///< compressed, of whatever: booti needs kernel_comp_addr_r for all of these
    Zstd,
    Xz,
    Lz4, ///< in the frame format or in the legacy one, which the kernel's build uses
    Lzma,
    Bzip2,
    EfiZboot, ///< compressed, in an EFI program that unpacks itself: booti can't start it
    EfiOther, ///< some other EFI program (MZ)
    UImage,   ///< U-Boot's legacy image, for bootm
    Fit,      ///< a FIT image (or any device tree), for bootm
    Arm32,    ///< a zImage for 32-bit ARM
    Elf,      ///< vmlinux, not an Image yet
    Unknown,
};

[[nodiscard]] Kind whatIs(ByteView beginning);
/// The word for a kind: "image", "gzip", "efi-zboot", ...
[[nodiscard]] std::string_view kindId(Kind kind);

enum class PageSize : std::uint8_t { Unspecified, KiB4, KiB16, KiB64 };

struct Header
{
    std::uint64_t textOffset = 0; ///< bytes from a 2 MiB boundary at which the kernel wants to lie
    ByteCount imageSize;          ///< bytes of memory from there; 0 in kernels before 3.17, which don't say
    bool bigEndian = false;
    PageSize pageSize = PageSize::Unspecified;
    bool anywhere = false; ///< may lie anywhere in memory, not only near its beginning
    bool efiStub = false;  ///< also an EFI program

    bool operator==(const Header &) const = default;
};

/// Fails with BadInput when it is no Image, and says what it is instead.
[[nodiscard]] Result<Header> readHeader(ByteView beginning);

} // namespace bootlace::armimage
