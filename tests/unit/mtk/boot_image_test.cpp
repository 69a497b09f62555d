// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtk/boot_image.h"
#include "support/files.h"
#include "support/result.h"

#include <gmock/gmock.h>

namespace bootlace::mtk {

using test::pseudoRandom;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Bytes countingBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i);
    }
    return bytes;
}

Bytes packed(Medium medium, const PackOptions &options = {})
{
    return pack(countingBytes(1000), medium, options).value();
}

std::vector<DefectKind> kinds(ByteView bytes, const PackOptions &expected = {})
{
    std::vector<DefectKind> found;
    const Image image = parse(bytes, expected).value();
    for (const Defect &defect : image.defects) {
        found.push_back(defect.kind);
    }
    return found;
}

/// The image with some bytes replaced, its hash made right again unless asked otherwise.
enum class Rehash { Yes, No };

Bytes patched(Bytes image, std::size_t at, std::initializer_list<unsigned> values, Rehash rehash = Rehash::Yes,
              std::size_t gfh = 0x600)
{
    for (const unsigned value : values) {
        image.at(at++) = static_cast<std::byte>(value);
    }
    if (rehash == Rehash::Yes) {
        store(MutableBytes(image), image.size() - 32, sha256(ByteView(image).subspan(gfh, image.size() - 32 - gfh)));
    }
    return image;
}

/// SHA-256 of what mkimage 2023.01 makes of 1000 counting bytes with
/// mkimage -T mtk_image -a 0x201000 -e 0x201000 -n "arm64=1;media=..." -d payload image
struct Golden
{
    Medium medium;
    std::size_t size;
    std::string_view sha256;
};

constexpr std::array goldens{
    Golden{Medium::Sd, 3336, "37c270e19a648c7e56174f0f06414ea10b80c747123c76c80ae93120a57d0173"},
    Golden{Medium::Emmc, 3336, "eaffcacdf62d631155c2fb1523dd898c4bf3481b3012b9893e69e0bd0db5712a"},
    Golden{Medium::Nor, 3336, "d2fa989e3f8f098fa1b523039f414e30bbbd0d48e314a74e5a21e9586fe504ee"},
    Golden{Medium::SpiNand2k64, 3848, "9692419aec9dc1b8381060df0ac8e925ee12a2d02cd5c9b02685a4bc13eb07cb"},
    Golden{Medium::SpiNand2k128, 3848, "494a71cba1e8858fb78c863a3c6562a9c7beff06a747e31620ce620399326437"},
    Golden{Medium::SpiNand4k256, 5896, "2fe3eeab0a7b7cdb9973f8435e0117f442ef0e563b6834e83fbfce3407145117"},
};

TEST(Pack, MakesTheBytesOfMkimage)
{
    for (const Golden &golden : goldens) {
        const Bytes image = packed(golden.medium);
        EXPECT_EQ(image.size(), golden.size);
        EXPECT_EQ(toHex(sha256(image)), golden.sha256);
    }
}

TEST(Pack, SaysArm64InTwoPlacesAndTheHash)
{
    const Bytes with = packed(Medium::Sd);
    const Bytes without = packed(Medium::Sd, {.arm64 = false});
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < with.size() - 32; ++i) {
        if (with[i] != without[i]) {
            differing.push_back(i);
        }
    }
    EXPECT_THAT(differing, ElementsAre(0x64D, 0x699));
}

TEST(Pack, FillsTheOnChipMemoryToTheLastByteAndNoFurther)
{
    EXPECT_EQ(maximumSize(), ByteCount(0x7F300));
    EXPECT_EQ(packOptions(0x201000, maximumSize()).memoryEnd, PackOptions().memoryEnd);
    const std::size_t most = 0x7F300 - 0x300 - 32;
    ASSERT_OK_ASSIGN(const Bytes image, pack(pseudoRandom(most), Medium::Sd));
    EXPECT_THAT(kinds(image), IsEmpty());
    EXPECT_FAILS(pack(pseudoRandom(most + 1), Medium::Sd), Cause::TooSmall,
                 "520961 bytes; the on-chip memory holds 520960");
}

TEST(Pack, RefusesWhatIsNotBareCode)
{
    EXPECT_FAILS(pack({}, Medium::Sd), Cause::BadInput, "empty");
    EXPECT_FAILS(pack(packed(Medium::Nor), Medium::Sd), Cause::BadInput, "header already");
    EXPECT_FAILS(pack(countingBytes(8), Medium::Sd, {.loadAddress = 0x2FF}), Cause::BadInput, "0x2ff");
}

TEST(Parse, ReadsBackWhatWasPacked)
{
    const Bytes image = packed(Medium::Sd);
    ASSERT_OK_ASSIGN(const Image read, parse(image));
    EXPECT_THAT(read.defects, IsEmpty());
    EXPECT_EQ(read.identity, Identity::Sd);
    EXPECT_EQ(read.layoutType, 0x10008U);
    EXPECT_EQ(read.flashType, 5);
    EXPECT_EQ(read.loadAddress, 0x200D00U);
    EXPECT_EQ(read.jumpOffset, 0x300U);
    EXPECT_EQ(read.configuration, 0x1190U);
    EXPECT_TRUE(read.arm64);
    EXPECT_EQ(read.size, ByteCount(image.size()));
    EXPECT_EQ(read.code, (ByteRange{ByteOffset(0x900), 1000_B}));
    std::vector<int> types;
    for (const GfhBlock &block : read.blocks) {
        types.push_back(block.type);
    }
    EXPECT_THAT(types, ElementsAre(0, 1, 7, 3, 2, 8));
}

TEST(Parse, KnowsTheGeometryOfTheNandHeader)
{
    ASSERT_OK_ASSIGN(const Image read, parse(packed(Medium::SpiNand4k256)));
    EXPECT_THAT(read.defects, IsEmpty());
    EXPECT_EQ(read.identity, Identity::SpiNand);
    EXPECT_EQ(read.pageSize, 4096U);
    EXPECT_EQ(read.spareSize, 256U);
    EXPECT_EQ(read.flashType, 2);
    EXPECT_EQ(read.code.begin, ByteOffset(0x1300));
}

TEST(Parse, TakesTheRestOfAPartitionAsNoPartOfTheImage)
{
    Bytes partition = packed(Medium::Sd);
    partition.resize(64 * 1024, std::byte{0xA5});
    ASSERT_OK_ASSIGN(const Image read, parse(partition));
    EXPECT_THAT(read.defects, IsEmpty());
    EXPECT_EQ(read.size, ByteCount(3336));
}

/// The order of MediaTek's own tool: ANTI_CLONE, BL_SEC_KEY, BROM_CFG. The image that results is, by its SHA-256, the
/// one that bromimage -c mt7986 -f sdmmc -a 0x201000 -d -e makes of the same bytes.
TEST(Parse, WalksTheChainOfBromimage)
{
    Bytes image = packed(Medium::Sd);
    const Bytes original = image;
    const auto move = [&](std::size_t from, std::size_t size, std::size_t to) {
        std::copy_n(original.begin() + 0x600 + static_cast<std::ptrdiff_t>(from), size,
                    image.begin() + 0x600 + static_cast<std::ptrdiff_t>(to));
    };
    move(0x2BC, 0x14, 0x44);
    move(0xA8, 0x214, 0x58);
    move(0x44, 0x64, 0x26C);
    image = patched(image, 0, {});
    ASSERT_OK_ASSIGN(const Image read, parse(image));
    EXPECT_THAT(read.defects, IsEmpty());
    EXPECT_EQ(read.blocks.at(4).type, 7);
    EXPECT_TRUE(read.arm64);
    EXPECT_EQ(toHex(sha256(image)), "6d9f3110eeea026a7264ff20faec0c8842554028e83b1d455e84afb0b6666c3f");
}

TEST(Parse, NamesEveryDefect)
{
    const Bytes sd = packed(Medium::Sd);
    EXPECT_THAT(kinds(patched(sd, 0x000, {'X'})), ElementsAre(DefectKind::Name));
    EXPECT_THAT(kinds(patched(sd, 0x00A, {'X'})), ElementsAre(DefectKind::Name));
    EXPECT_THAT(kinds(patched(sd, 0x00C, {2})), ElementsAre(DefectKind::Version));
    EXPECT_THAT(kinds(patched(sd, 0x010, {1})), ElementsAre(DefectKind::HeaderSize));
    EXPECT_THAT(kinds(patched(sd, 0x200, {'b'})), ElementsAre(DefectKind::Layout));
    EXPECT_THAT(kinds(patched(sd, 0x208, {3})), ElementsAre(DefectKind::Version));
    EXPECT_THAT(kinds(patched(sd, 0x210, {9})), ElementsAre(DefectKind::LayoutSize, DefectKind::LayoutSize));
    EXPECT_THAT(kinds(patched(sd, 0x214, {9})), ElementsAre(DefectKind::Layout));
    EXPECT_THAT(kinds(patched(sd, 0x218, {5})), ElementsAre(DefectKind::LayoutType));
    EXPECT_THAT(kinds(patched(sd, 0x21C, {9})), ElementsAre(DefectKind::HeaderSize));
    EXPECT_THAT(kinds(patched(sd, 0x600, {0})), ElementsAre(DefectKind::Chain));
    EXPECT_THAT(kinds(patched(sd, 0x618, {7})), ElementsAre(DefectKind::FileType));
    EXPECT_THAT(kinds(patched(sd, 0x61A, {2})), ElementsAre(DefectKind::FlashType));
    EXPECT_THAT(kinds(patched(sd, 0x61B, {2})), ElementsAre(DefectKind::Signature));
    EXPECT_THAT(kinds(patched(sd, 0x61D, {0x1D})), ElementsAre(DefectKind::LoadAddress));
    EXPECT_THAT(kinds(patched(sd, 0x638, {0})), ElementsAre(DefectKind::Chain, DefectKind::Chain));
    EXPECT_THAT(kinds(patched(sd, 0x64D, {0x01})), ElementsAre(DefectKind::Arm64Missing));
    EXPECT_THAT(kinds(patched(sd, 0x699, {0x00})), ElementsAre(DefectKind::Arm64Missing));
    EXPECT_THAT(kinds(patched(sd, 0x900, {0xFF}, Rehash::No)), ElementsAre(DefectKind::Hash));
    EXPECT_THAT(kinds(patched(packed(Medium::SpiNand2k64), 0x14, {0x80}, Rehash::Yes, 0x800)),
                ElementsAre(DefectKind::NandHeader));
}

TEST(Parse, MeasuresAgainstTheSocThatIsExpected)
{
    EXPECT_THAT(kinds(packed(Medium::Sd, {.loadAddress = 0x202000})), ElementsAre(DefectKind::LoadAddress));
    EXPECT_THAT(kinds(packed(Medium::Sd), {.memoryEnd = 0x201000}), ElementsAre(DefectKind::Size));
    EXPECT_THAT(kinds(packed(Medium::Sd, {.arm64 = false}), {.arm64 = false}), IsEmpty());
}

TEST(Parse, SaysWhereATruncatedImageEnds)
{
    const Bytes image = packed(Medium::Sd);
    for (std::size_t size = 12; size < image.size(); ++size) {
        ASSERT_OK_ASSIGN(const Image read, parse(ByteView(image).first(size)));
        EXPECT_FALSE(read.defects.empty()) << size;
    }
    ASSERT_OK_ASSIGN(const Image read, parse(ByteView(image).first(3335)));
    ASSERT_EQ(read.defects.size(), 1U);
    EXPECT_EQ(read.defects[0].kind, DefectKind::Truncated);
    EXPECT_EQ(read.defects[0].offset, ByteOffset(3335));
    EXPECT_EQ(read.defects[0].sentence, "the image is 3336 bytes long; only 3335 are there");
}

TEST(Parse, RefusesWhatHasNoHeader)
{
    EXPECT_FAILS(parse(Bytes(4096)), Cause::BadInput, "no MediaTek BootROM header");
    EXPECT_FAILS(parse(fromHex("f40300aaf50301aa").value()), Cause::BadInput, "bl2.bin");
}

TEST(Identify, TellsMediaAndBareCodeApart)
{
    EXPECT_EQ(identify(packed(Medium::Sd)), Identity::Sd);
    EXPECT_EQ(identify(packed(Medium::Emmc)), Identity::Emmc);
    EXPECT_EQ(identify(packed(Medium::Nor)), Identity::Nor);
    EXPECT_EQ(identify(packed(Medium::SpiNand2k64)), Identity::SpiNand);
    EXPECT_EQ(identify(asBytes("NANDCFG!")), Identity::SnfiNand);
    EXPECT_EQ(identify(fromHex("f40300aaf50301aa").value()), Identity::Arm64Code);
    EXPECT_EQ(identify({}), Identity::None);
    EXPECT_EQ(identify(Bytes(4096)), Identity::None);
    EXPECT_EQ(identify(asBytes("plain text is not code")), Identity::None);
}

TEST(Bl2, GivesItsVersionAndTheWayItFindsTheFip)
{
    const Bl2Facts facts =
        readBl2(asBytes(std::string_view("\1(release): no\0xv2.9(release): sdmmc\0Partition 'fip' not found\0", 63)));
    EXPECT_EQ(facts.version, "v2.9(release): sdmmc");
    EXPECT_EQ(facts.findsFip, FindsFip::ByPartitionName);
    EXPECT_EQ(facts.builtFor, Identity::Sd);
    EXPECT_EQ(readBl2(asBytes("v2.7(debug):2.7.0-mtk")).version, "v2.7(debug):2.7.0-mtk");
    EXPECT_EQ(readBl2(pseudoRandom(10'000)), Bl2Facts{});
    EXPECT_EQ(readBl2(asBytes("9(release):")), Bl2Facts{});
}

TEST(Bl2, IsReadInsideAnImage)
{
    Bytes code = pseudoRandom(500);
    const ByteView text = asBytes(std::string_view("\0v2.9(release): emmc\0", 21));
    code.insert(code.end(), text.begin(), text.end());
    ASSERT_OK_ASSIGN(const Image read, parse(pack(code, Medium::Emmc).value()));
    EXPECT_EQ(read.bl2.version, "v2.9(release): emmc");
    EXPECT_EQ(read.bl2.findsFip, FindsFip::AtFixedPlace);
    EXPECT_THAT(read.defects, IsEmpty());
}

TEST(Bl2, HasATabInItsVersionSinceV210AndFillsInThePartitionsNameSinceV213)
{
    EXPECT_EQ(readBl2(asBytes("v2.10.0\t(release):v2.10.0-mtk")).version, "v2.10.0 (release):v2.10.0-mtk");
    EXPECT_EQ(readBl2(asBytes("v2.13.0\t(release):x Partition '%s' not found")).findsFip, FindsFip::ByPartitionName);
}

TEST(Bl2, IsUnknownWhereItsCodeCantBeSeen)
{
    const std::string_view old = "v2.7(release):2.7.0-mtk";
    EXPECT_EQ(readBl2(asBytes(old)).findsFip, FindsFip::AtFixedPlace);
    EXPECT_EQ(readBl2(asBytes(old), false).findsFip, FindsFip::Unknown);
    EXPECT_EQ(readBl2(asBytes("bare noise")).findsFip, FindsFip::Unknown);
    Bytes code = pseudoRandom(500);
    const ByteView xz = asBytes(std::string_view("\xFD\67zXZ\0", 6));
    code.insert(code.end(), xz.begin(), xz.end());
    const ByteView version = asBytes(old);
    code.insert(code.end(), version.begin(), version.end());
    EXPECT_TRUE(readBl2(code).packed);
    EXPECT_EQ(readBl2(code).findsFip, FindsFip::Unknown);
}

TEST(Bl2, TellsRawUbiAndNmbmApart)
{
    const Bl2Facts ubi = readBl2(asBytes("v2.10.0\t(release):spim-nand-ubi No volume named %s could be found"));
    EXPECT_EQ(ubi.findsFip, FindsFip::InUbiVolume);
    EXPECT_EQ(ubi.builtFor, Identity::SpiNand);
    EXPECT_TRUE(readBl2(asBytes("v2.9(release): spim-nand NMBM has been initialized")).nmbm);
    EXPECT_FALSE(readBl2(asBytes("v2.9(release): spim-nand")).nmbm);
}

TEST(Bl2, SaysWhatItWasBuiltFor)
{
    const auto builtFor = [](std::string_view version) { return readBl2(asBytes(version)).builtFor; };
    EXPECT_EQ(builtFor("v2.12.0\t(release):bpi-r3-sdmmc"), Identity::Sd);
    EXPECT_EQ(builtFor("v2.9(release): nor"), Identity::Nor);
    EXPECT_EQ(builtFor("v2.9(release): snand"), Identity::SpiNand);
    EXPECT_EQ(builtFor("v2.9(release): sdmmc-emmc"), Identity::None) << "two media are none";
    EXPECT_EQ(builtFor("v2.9(release):v2.9-normal"), Identity::None);
    EXPECT_TRUE(readBl2(asBytes("v2.9(release): ram")).fromRam);
    EXPECT_FALSE(readBl2(asBytes("v2.9(release): sdmmc")).fromRam);
}

TEST(Bl2, IsWrongBehindTheHeaderOfAnotherMedium)
{
    const auto with = [](std::string_view version, Medium medium) {
        return kinds(pack(asBytes(version), medium).value());
    };
    EXPECT_THAT(with("v2.9(release): emmc", Medium::Sd), ElementsAre(DefectKind::OtherCode));
    EXPECT_THAT(with("v2.9(release): ram", Medium::Sd), ElementsAre(DefectKind::OtherCode));
    EXPECT_THAT(with("v2.9(release): emmc", Medium::Emmc), IsEmpty());
    EXPECT_THAT(with("v2.9(release): snand", Medium::SpiNand2k64), IsEmpty());
    EXPECT_THAT(with("v2.9(release):v2.9-g12ab34c", Medium::Sd), IsEmpty());
}

/// MediaTek's TF-A v2.6 for SD: everything but the second header size counts from 0x4400 bytes before the image.
TEST(Parse, TakesSizesThatCountFromTheBeginningOfTheDisk)
{
    const Bytes offset = patched(packed(Medium::Sd), 0x20C, {0x00, 0x4A, 0, 0, 0x08, 0x51});
    const Bytes v26 = patched(offset, 0x220, {0x08, 0x51});
    ASSERT_OK_ASSIGN(const Image read, parse(v26));
    EXPECT_THAT(read.defects, IsEmpty());
    EXPECT_EQ(read.headerOffset, 0x4400U);
    EXPECT_EQ(read.size, ByteCount(3336));
    EXPECT_THAT(kinds(patched(v26, 0x21D, {0x4A})), IsEmpty()) << "mkimage adds it to all four";
    EXPECT_THAT(kinds(patched(v26, 0x21D, {0x4B})), ElementsAre(DefectKind::HeaderSize));
    EXPECT_THAT(kinds(patched(v26, 0x210, {0x09})), ElementsAre(DefectKind::LayoutSize, DefectKind::LayoutSize));
    EXPECT_THAT(kinds(patched(packed(Medium::Sd), 0x20C, {0x01})), ::testing::Contains(DefectKind::HeaderSize));
}

} // namespace bootlace::mtk
