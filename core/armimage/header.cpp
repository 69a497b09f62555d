// SPDX-License-Identifier: GPL-3.0-or-later
// Magic numbers: arm64 Image and its flags from Documentation/arch/arm64/booting.rst, zboot from
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

constexpr std::uint32_t imageMagic = 0x644D5241; // "ARM\x64"
constexpr std::uint64_t flagBigEndian = 1;
constexpr std::uint64_t flagAnywhere = 8;

struct Magic
{
    Kind kind;
    std::size_t at;
    std::string_view bytes;
};

using namespace std::string_view_literals;

// In the order of looking: a zboot program is an MZ program too.
constexpr auto magics = std::to_array<Magic>({
    {Kind::Image, 0x38, "ARM\x64"sv},
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
    {Kind::Arm32, 0x24, "\x18\x28\x6F\x01"sv},
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
    case Kind::Elf:
        return "elf";
    case Kind::Unknown:
        return "unknown";
    }
    return "unknown";
}

Result<Header> readHeader(ByteView beginning)
{
    const auto raw = load<RawHeader>(beginning, 0);
    if (!raw || raw->magic != imageMagic) {
        return fail(Cause::BadInput, fmt::format("this is no arm64 Image: \"ARM\\x64\" is missing at offset 0x38 "
                                                 "(it looks like: {})",
                                                 kindId(whatIs(beginning))));
    }
    const std::uint64_t flags = raw->flags;
    return Header{.textOffset = raw->textOffset,
                  .imageSize = ByteCount(raw->imageSize),
                  .bigEndian = (flags & flagBigEndian) != 0,
                  .pageSize = static_cast<PageSize>(flags >> 1U & 3U),
                  .anywhere = (flags & flagAnywhere) != 0,
                  .efiStub = asText(beginning.first(2)) == "MZ"};
}

} // namespace bootlace::armimage
