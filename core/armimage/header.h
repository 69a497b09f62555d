// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a Linux kernel that U-Boot starts from extlinux.conf. On arm64 and riscv64 it is the Image: the kernel's
// bytes as they lie in memory, behind a header of 64 bytes (Documentation/arch/arm64/booting.rst and
// Documentation/arch/riscv/boot-image-header.rst of Linux), for booti. On 32-bit Arm it is the zImage, which unpacks
// itself (arch/arm/boot/compressed/head.S), for bootz.
//
// What surprises: image_size is what the kernel takes in memory, .bss included, so it is larger than the file; a zImage
// does not say that. And many files called vmlinuz are something else: whatIs() tells what.
#pragma once

#include "base/bytes.h"
#include "base/kernel_arch.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
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
    Arm32,    ///< a zImage for 32-bit Arm: what bootz starts
    Riscv,    ///< an uncompressed Image for 64-bit RISC-V: what booti starts there
    Elf,      ///< vmlinux, not an Image yet
    Unknown,
};

[[nodiscard]] Kind whatIs(ByteView beginning);
/// The word for a kind: "image", "gzip", "efi-zboot", ...
[[nodiscard]] std::string_view kindId(Kind kind);

enum class PageSize : std::uint8_t { Unspecified, KiB4, KiB16, KiB64 };

struct Header
{
    std::uint64_t textOffset = 0; ///< bytes from a 2 MiB boundary at which the kernel wants to lie; 0 for a zImage
    /// Bytes of memory from there; 0 in arm64 kernels before 3.17, which don't say. Of a zImage its own length: what
    /// the kernel takes besides, where it unpacks itself to, is not in its header.
    ByteCount imageSize;
    bool bigEndian = false;
    PageSize pageSize = PageSize::Unspecified;
    bool anywhere = false; ///< may lie anywhere in memory, not only near its beginning; arm64 only
    bool efiStub = false;  ///< also an EFI program

    bool operator==(const Header &) const = default;
};

/// What a kernel is for that is in the form to be started; nothing for all other files.
[[nodiscard]] std::optional<KernelArch> archOf(ByteView beginning);

/// The header of a kernel for that architecture. Fails with BadInput when it is none, and says what it is instead.
[[nodiscard]] Result<Header> readHeader(ByteView beginning, KernelArch arch = KernelArch::Arm64);

} // namespace bootlace::armimage
