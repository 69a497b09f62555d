// SPDX-License-Identifier: GPL-3.0-or-later
// Magic numbers: arm64 Image and its flags from Documentation/arch/arm64/booting.rst, those of RISC-V from
// Documentation/arch/riscv/boot-image-header.rst, zImage from arch/arm/boot/compressed/head.S, zboot from
// drivers/firmware/efi/libstub/zboot-header.S, uImage from include/image.h of U-Boot, the rest from their formats.
#include "armimage/header.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace bootlace::armimage {
namespace {

struct RawHeader
{
    le32 code0; // "MZ" in its first half when the kernel is an EFI program too
    le32 code1;
    le64 textOffset;
    le64 imageSize;
    le64 flags;
    std::array<le64, 3> reserved;
    le32 magic;
    le32 peOffset;
};

static_assert(sizeof(RawHeader) == headerSize);

constexpr std::uint64_t flagBigEndian = 1;
constexpr std::uint64_t flagAnywhere = 8;

struct RawZImage
{
    std::array<le32, 9> code;
    le32 magic; // at 0x24
    le32 start; // where it was linked to: 0 when it runs anywhere
    le32 end;
    std::array<std::uint8_t, 4> order; // 01 02 03 04 or the other way round: the number 0x04030201 as the kernel has it
};

static_assert(sizeof(RawZImage) == 0x34 && sizeof(RawZImage) <= headerSize);

struct Magic
{
    Kind kind;
    std::size_t at;
    std::string_view bytes;
};

using namespace std::string_view_literals;

// In the order of looking: kernels and zboot programs are MZ programs too.
constexpr auto magics = std::to_array<Magic>({
    {Kind::Image, 0x38, "ARM\x64"sv},
    {Kind::Riscv, 0x38, "RSC\x05"sv},
    {Kind::Arm32, 0x24, "\x18\x28\x6F\x01"sv},
    {Kind::Gzip, 0, "\x1F\x8B\x08"sv},
    {Kind::Zstd, 0, "\x28\xB5\x2F\xFD"sv},
    {Kind::Xz, 0,
     "\xFD"
     "7zXZ\0"sv},
    {Kind::Lz4, 0, "\x04\x22\x4D\x18"sv},
    {Kind::Lz4, 0, "\x02\x21\x4C\x18"sv},
    {Kind::Lzma, 0, "\x5D\0\0"sv},
    {Kind::Bzip2, 0, "BZh"sv},
    {Kind::EfiZboot, 4, "zimg"sv},
    {Kind::EfiOther, 0, "MZ"sv},
    {Kind::UImage, 0, "\x27\x05\x19\x56"sv},
    {Kind::Fit, 0, "\xD0\x0D\xFE\xED"sv},
    {Kind::Elf, 0,
     "\x7F"
     "ELF"sv},
});

bool matches(ByteView beginning, const Magic &magic)
{
    const auto part = slice(beginning, magic.at, magic.bytes.size());
    return part && asText(*part) == magic.bytes;
}

} // namespace

Kind whatIs(ByteView beginning)
{
    for (const Magic &magic : magics) {
        if (matches(beginning, magic)) {
            return magic.kind;
        }
    }
    return Kind::Unknown;
}

std::string_view kindId(Kind kind)
{
    switch (kind) {
    case Kind::Image:
        return "image";
    case Kind::Gzip:
        return "gzip";
    case Kind::Zstd:
        return "zstd";
    case Kind::Xz:
        return "xz";
    case Kind::Lz4:
        return "lz4";
    case Kind::Lzma:
        return "lzma";
    case Kind::Bzip2:
        return "bzip2";
    case Kind::EfiZboot:
        return "efi-zboot";
    case Kind::EfiOther:
        return "efi";
    case Kind::UImage:
        return "uimage";
    case Kind::Fit:
        return "fit";
    case Kind::Arm32:
        return "arm32-zimage";
    case Kind::Riscv:
        return "riscv-image";
    case Kind::Elf:
        return "elf";
    case Kind::Unknown:
        return "unknown";
    }
    return "unknown";
}

std::optional<KernelArch> archOf(ByteView beginning)
{
    switch (whatIs(beginning)) {
    case Kind::Image:
        return KernelArch::Arm64;
    case Kind::Arm32:
        return KernelArch::Armhf;
    case Kind::Riscv:
        return KernelArch::Riscv64;
    default:
        return std::nullopt;
    }
}

static std::string_view missingFrom(KernelArch arch)
{
    switch (arch) {
    case KernelArch::Arm64:
        return "this is not an arm64 Image: \"ARM\\x64\" is missing at offset 0x38";
    case KernelArch::Armhf:
        return "this is not a zImage for 32-bit Arm: 18 28 6f 01 is missing at offset 0x24";
    case KernelArch::Riscv64:
        return "this is not a riscv64 Image: \"RSC\\x05\" is missing at offset 0x38";
    }
    return {};
}

static Result<Header> readZImage(const RawZImage &raw, bool efiStub)
{
    if (raw.end <= raw.start) {
        return fail(Cause::BadInput, fmt::format("the zImage's header says that it ends at 0x{:x}, before it begins",
                                                 std::uint32_t{raw.end}));
    }
    return Header{.imageSize = ByteCount(raw.end - raw.start), .bigEndian = raw.order[0] == 4, .efiStub = efiStub};
}

Result<Header> readHeader(ByteView beginning, KernelArch arch)
{
    const auto raw = load<RawHeader>(beginning, 0);
    if (!raw || archOf(beginning) != arch) {
        return fail(Cause::BadInput,
                    fmt::format("{} (it looks like: {})", missingFrom(arch), kindId(whatIs(beginning))));
    }
    const bool efiStub = asText(beginning.first(2)) == "MZ";
    if (arch == KernelArch::Armhf) {
        return readZImage(*load<RawZImage>(beginning, 0), efiStub);
    }
    const std::uint64_t flags = raw->flags;
    const bool isArm = arch == KernelArch::Arm64;
    return Header{.textOffset = raw->textOffset,
                  .imageSize = ByteCount(raw->imageSize),
                  .bigEndian = (flags & flagBigEndian) != 0,
                  .pageSize = isArm ? static_cast<PageSize>(flags >> 1U & 3U) : PageSize::Unspecified,
                  .anywhere = isArm && (flags & flagAnywhere) != 0,
                  .efiStub = efiStub};
}

} // namespace bootlace::armimage
