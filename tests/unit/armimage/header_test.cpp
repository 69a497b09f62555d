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
}

// The first 64 bytes of Debian's vmlinuz-6.12.117+deb13-armmp, of 6074880 bytes.
constexpr std::string_view debianZImage = "4d5a25e24d5a25e20000a0e10000a0e10000a0e10000a0e10000a0e10000a0e1"
                                          "f60300ea18286f010000000000b25c00010203044545454524da000040000000";
// And of vmlinux-6.12.117+deb13-riscv64.
constexpr std::string_view debianRiscv = "4d5a6f10600d01000000200000000000"
                                         "00c0e601000000000000000000000000"
                                         "02000000000000000000000000000000"
                                         "52495343560000005253430540000000";

TEST(ArmImage, KernelsOfOtherArchitecturesAreRead)
{
    const Bytes zImage = *fromHex(debianZImage);
    EXPECT_EQ(whatIs(zImage), Kind::Arm32) << "although it begins with MZ";
    EXPECT_EQ(archOf(zImage), KernelArch::Armhf);
    ASSERT_OK_ASSIGN(const Header arm, readHeader(zImage, KernelArch::Armhf));
    EXPECT_EQ(arm, (Header{.imageSize = ByteCount(6074880), .efiStub = true}));
    const Bytes riscv = *fromHex(debianRiscv);
    EXPECT_EQ(whatIs(riscv), Kind::Riscv);
    EXPECT_EQ(archOf(riscv), KernelArch::Riscv64);
    ASSERT_OK_ASSIGN(const Header risc, readHeader(riscv, KernelArch::Riscv64));
    EXPECT_EQ(risc, (Header{.textOffset = 0x200000, .imageSize = ByteCount(0x1E6C000), .efiStub = true}));
    EXPECT_EQ(archOf(*fromHex(debianKernel)), KernelArch::Arm64);
    EXPECT_EQ(archOf(asBytes("\x1F\x8B\x08")), std::nullopt);
}

TEST(ArmImage, AKernelForAnotherArchitectureIsRefused)
{
    EXPECT_FAILS(readHeader(*fromHex(debianKernel), KernelArch::Armhf), Cause::BadInput,
                 "not a zImage for 32-bit Arm: 18 28 6f 01 is missing at offset 0x24 (it looks like: image)");
    EXPECT_FAILS(readHeader(*fromHex(debianZImage)), Cause::BadInput, "it looks like: arm32-zimage");
    EXPECT_FAILS(readHeader(*fromHex(debianZImage), KernelArch::Riscv64), Cause::BadInput, "not a riscv64 Image");
    EXPECT_FAILS(readHeader(*fromHex(debianRiscv)), Cause::BadInput, "it looks like: riscv-image");
}

TEST(ArmImage, AZImageThatEndsBeforeItBeginsIsRefused)
{
    Bytes zImage = *fromHex(debianZImage);
    store(zImage, 0x28, std::array<unsigned char, 4>{0, 0, 0, 1});
    EXPECT_FAILS(readHeader(zImage, KernelArch::Armhf), Cause::BadInput, "before it begins");
}

TEST(ArmImage, ABigEndianZImageIsToldApart)
{
    Bytes zImage = *fromHex(debianZImage);
    store(zImage, 0x30, std::array<unsigned char, 4>{4, 3, 2, 1});
    EXPECT_TRUE(readHeader(zImage, KernelArch::Armhf)->bigEndian);
}

TEST(ArmImage, ShortFilesAreNoImages)
{
    const Bytes beginning = *fromHex(debianKernel);
    for (std::size_t size = 0; size < headerSize; ++size) {
        EXPECT_FAILS(readHeader(ByteView(beginning).first(size)), Cause::BadInput, "not an arm64 Image");
    }
}

} // namespace
} // namespace bootlace::armimage
