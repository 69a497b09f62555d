// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/header.h"
#include "base/digest.h"
#include "support/result.h"

namespace bootlace::armimage {
namespace {

// The first 64 bytes of Debian's vmlinuz-6.12.117+deb13-arm64.
constexpr std::string_view debianKernel = "4d5a40fa3b907414000000000000000000005002000000000a00000000000000000000000000"
                                          "00000000000000000000000000000000000041524d6440000000";

TEST(ArmImage, DebiansKernelIsOne)
{
    const Bytes beginning = *fromHex(debianKernel);
    EXPECT_EQ(whatIs(beginning), Kind::Image);
    ASSERT_OK_ASSIGN(const Header header, readHeader(beginning));
    EXPECT_EQ(header, (Header{.textOffset = 0,
                              .imageSize = ByteCount(0x2500000),
                              .bigEndian = false,
                              .pageSize = PageSize::KiB4,
                              .anywhere = true,
                              .efiStub = true}));
}

TEST(ArmImage, FlagsAndAnOldKernelsHeaderAreRead)
{
    Bytes beginning(headerSize);
    store(beginning, 0x38, std::array{'A', 'R', 'M', 'd'});
    beginning[9] = std::byte{0x08}; // text_offset 0x80000
    beginning[10] = std::byte{0x08};
    beginning[24] = std::byte{1U | 3U << 1U};
    ASSERT_OK_ASSIGN(const Header header, readHeader(beginning));
    EXPECT_EQ(header, (Header{.textOffset = 0x80800,
                              .imageSize = ByteCount(0),
                              .bigEndian = true,
                              .pageSize = PageSize::KiB64,
                              .anywhere = false,
                              .efiStub = false}));
}

TEST(ArmImage, WhatIsNoImageIsCalledByItsName)
{
    const auto withZeros = [](std::string_view start) {
        Bytes bytes(headerSize);
        std::ranges::copy(asBytes(start), bytes.begin());
        return bytes;
    };
    using namespace std::string_view_literals;
    const std::vector<std::pair<std::string_view, Kind>> cases{
        {"\x1F\x8B\x08\x08"sv, Kind::Gzip},
        {"\x28\xB5\x2F\xFD"sv, Kind::Zstd},
        {"\xFD"
         "7zXZ\0"sv,
         Kind::Xz},
        {"\x02\x21\x4C\x18"sv, Kind::Lz4},
        {"\x04\x22\x4D\x18"sv, Kind::Lz4},
        {"\x5D\0\0\0\x04"sv, Kind::Lzma},
        {"BZh9"sv, Kind::Bzip2},
        {"MZ\0\0zimg"sv, Kind::EfiZboot},
        {"MZ\x90"sv, Kind::EfiOther},
        {"\x27\x05\x19\x56"sv, Kind::UImage},
        {"\xD0\x0D\xFE\xED"sv, Kind::Fit},
        {"\x7F"
         "ELF\x02"sv,
         Kind::Elf},
        {"#!/bin/sh"sv, Kind::Unknown},
        {""sv, Kind::Unknown},
    };
    for (const auto &[start, kind] : cases) {
        EXPECT_EQ(kindId(whatIs(withZeros(start))), kindId(kind));
        EXPECT_FAILS(readHeader(withZeros(start)), Cause::BadInput, std::string(kindId(kind)));
    }
    Bytes zImage(headerSize);
    store(zImage, 0x24, std::array<unsigned char, 4>{0x18, 0x28, 0x6F, 0x01});
    EXPECT_EQ(whatIs(zImage), Kind::Arm32);
}

TEST(ArmImage, ShortFilesAreNoImages)
{
    const Bytes beginning = *fromHex(debianKernel);
    for (std::size_t size = 0; size < headerSize; ++size) {
        EXPECT_FAILS(readHeader(ByteView(beginning).first(size)), Cause::BadInput, "no arm64 Image");
    }
}

} // namespace
} // namespace bootlace::armimage
