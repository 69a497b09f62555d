// SPDX-License-Identifier: GPL-3.0-or-later
#include "allwinner/egon.h"
#include "base/disk_int.h"
#include "support/files.h"
#include "support/result.h"

#include <functional>

namespace bootlace::allwinner {
namespace {

// mkimage -A arm -T sunxi_egon -n sun8i-h3-x: its first 96 bytes, over an SPL of zeros that is padded to 8 KiB.
Bytes smallImage()
{
    Bytes image(33UL * 1024);
    const auto word = [&image](std::size_t at, std::uint32_t value) { store(image, at, le32(value)); };
    word(0, 0xEA000016);
    std::ranges::copy(asBytes("eGON.BT0"), image.begin() + 4);
    word(0x10, 8192);
    std::ranges::copy(asBytes("SPL\x02"), image.begin() + 0x14);
    word(0x20, 0x2C);
    std::ranges::copy(asBytes("sun8i-h3-x"), image.begin() + 0x2C);
    word(0x0C, 0x35D1816A);
    store(image, 32UL * 1024, be32(0x27051956));
    return image;
}

std::vector<DefectKind> defectsWith(const std::function<void(Bytes &)> &change)
{
    Bytes image = smallImage();
    change(image);
    std::vector<DefectKind> kinds;
    const auto parsed = parse(image);
    for (const Defect &defect : parsed.value().defects) {
        EXPECT_FALSE(defect.sentence.empty());
        kinds.push_back(defect.kind);
    }
    return kinds;
}

using Kinds = std::vector<DefectKind>;

TEST(Egon, AGoodImageIsTakenApart)
{
    ASSERT_OK_ASSIGN(const Image image, parse(smallImage()));
    EXPECT_EQ(image.defects, std::vector<Defect>());
    EXPECT_EQ(image.processor, Processor::Arm);
    EXPECT_EQ(image.splSize, 8_KiB);
    EXPECT_EQ(image.headerVersion, 2);
    EXPECT_EQ(image.treeName, "sun8i-h3-x");
    EXPECT_EQ(image.payload, Payload::UImage);
    EXPECT_EQ(image.payloadAt, ByteOffset(32768));
}

TEST(Egon, EachDefectIsToldApart)
{
    using enum DefectKind;
    EXPECT_EQ(defectsWith([](Bytes &b) { b[0x1FFF] = std::byte{1}; }), Kinds{Sum});
    EXPECT_EQ(defectsWith([](Bytes &b) { b[0] = std::byte{0x17}; }), (Kinds{Jump, Sum}));
    EXPECT_EQ(defectsWith([](Bytes &b) { b[0x10] = std::byte{4}; }), Kinds{Length});
    EXPECT_EQ(defectsWith([](Bytes &b) { store(b, 0x10, le32(0)); }), Kinds{Length});
    EXPECT_EQ(defectsWith([](Bytes &b) { store(b, 0x10, le32(0xFFFFFE00)); }), (Kinds{Truncated, Behind}));
    EXPECT_EQ(defectsWith([](Bytes &b) {
                  b[0x20] = std::byte{0x5F};
                  b[0x5F] = std::byte{'x'};
              }),
              (Kinds{TreeName, Sum}));
    EXPECT_EQ(defectsWith([](Bytes &b) { store(b, 0x20, le32(0xFFFFFFFF)); }), (Kinds{TreeName, Sum}));
    EXPECT_EQ(defectsWith([](Bytes &b) { b[0x2D] = std::byte{0xFF}; }), (Kinds{TreeName, Sum}));
    EXPECT_EQ(defectsWith([](Bytes &b) { b[0x8000] = std::byte{0}; }), Kinds{Behind});
    EXPECT_EQ(defectsWith([](Bytes &b) { b.resize(0x8003); }), Kinds{Behind});
    EXPECT_EQ(defectsWith([](Bytes &b) { b.resize(100); }), (Kinds{Truncated, Behind}));
}

// The SPL of an H6 takes more than 32 KiB, and U-Boot follows it.
TEST(Egon, ALongSplMovesUBoot)
{
    Bytes image = smallImage();
    image.resize(0xA004);
    store(image, 0x8000, be32(0));
    store(image, 0x10, le32(0xA000));
    store(image, 0x0C, le32(0x35D1816A + 0xA000 - 8192));
    store(image, 0xA000, be32(0xD00DFEED));
    ASSERT_OK_ASSIGN(const Image parsed, parse(image));
    EXPECT_EQ(parsed.defects, std::vector<Defect>());
    EXPECT_EQ(parsed.payload, Payload::Fit);
    EXPECT_EQ(parsed.payloadAt, ByteOffset(0xA000));
}

TEST(Egon, OtherFilesAreNone)
{
    EXPECT_FAILS(parse({}), Cause::BadInput, "eGON.BT0");
    EXPECT_FAILS(parse(asBytes("0123eGON.BT1 and more than ninety-six bytes")), Cause::BadInput, "eGON.BT0");
    EXPECT_FAILS(parse(ByteView(smallImage()).first(95)), Cause::BadInput, "ends after 95 bytes");
}

} // namespace
} // namespace bootlace::allwinner
