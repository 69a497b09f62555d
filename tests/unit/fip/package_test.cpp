// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "fip/package.h"
#include "support/files.h"
#include "support/result.h"

#include <gmock/gmock.h>

namespace bootlace::fip {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// `size` bytes, the i-th of them i * factor.
Bytes stepping(std::size_t size, unsigned factor)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * factor);
    }
    return bytes;
}

const Bytes monitor = stepping(1001, 7);
const Bytes uboot = stepping(2049, 13);

Bytes packed(const BuildOptions &options = {})
{
    return build(std::array{Part{bl31(), monitor}, Part{bl33(), uboot}}, options).value();
}

/// The package with a number of eight bytes replaced.
Bytes patched(std::size_t at, std::uint64_t value)
{
    Bytes bytes = packed();
    store(MutableBytes(bytes), at, le64(value));
    return bytes;
}

std::vector<DefectKind> kinds(ByteView bytes)
{
    std::vector<DefectKind> found;
    const Package package = parse(bytes).value();
    for (const Defect &defect : package.defects) {
        found.push_back(defect.kind);
    }
    return found;
}

// SHA-256 of what fiptool 2.8 makes: fiptool create [--align 512] --soc-fw monitor --nt-fw uboot fip
TEST(Build, MakesTheBytesOfFiptool)
{
    EXPECT_EQ(toHex(sha256(packed())), "5b0aad51e5aaeb3172a5290e75196b449965280a04cbafef6508cde95db26ce9");
    EXPECT_EQ(toHex(sha256(packed({.align = 512}))),
              "a2a7882bc908abc1949483c220f718c913d0c42fb3e55e4aa6afa2c9306adea9");
}

TEST(Build, PacksInTheOrderOfFiptoolWhateverTheOrderOfTheParts)
{
    EXPECT_EQ(build(std::array{Part{bl33(), uboot}, Part{bl31(), monitor}}).value(), packed());
}

TEST(Build, CompressesWhatBl2UnpacksAndNothingElse)
{
    const Bytes already = compress(uboot).value();
    const Uuid config = *uuidOf("nt-fw-config");
    ASSERT_OK_ASSIGN(const Bytes bytes, build(std::array{Part{bl33(), already}, Part{config, stepping(300, 3)},
                                                         Part{*uuidOf("tos-fw"), monitor}, Part{bl31(), monitor}},
                                              {.xz = true}));
    ASSERT_OK_ASSIGN(const Package package, parse(bytes));
    EXPECT_THAT(package.defects, IsEmpty());
    ASSERT_EQ(package.entries.size(), 4U);
    const auto stored = [&](const Uuid &uuid) { return contentOf(bytes, *package.find(uuid)); };
    EXPECT_TRUE(std::ranges::equal(stored(bl31()), compress(monitor).value()));
    EXPECT_TRUE(std::ranges::equal(stored(*uuidOf("tos-fw")), compress(monitor).value()));
    EXPECT_TRUE(std::ranges::equal(stored(bl33()), already));
    EXPECT_EQ(package.find(config)->packing, Packing{});
    EXPECT_FAILS(build(std::array{Part{bl31(), {}}}, {.xz = true}), Cause::BadInput, "soc-fw is empty");
}

TEST(Build, RefusesWhatCannotBeLoaded)
{
    EXPECT_FAILS(build(std::array{Part{bl31(), {}}}), Cause::BadInput, "soc-fw is empty");
    EXPECT_FAILS(build(std::array{Part{bl31(), monitor}, Part{bl31(), uboot}}), Cause::BadInput,
                 "soc-fw is given twice");
    EXPECT_FAILS(build(std::array{Part{{}, uboot}}), Cause::BadInput, "UUID zero");
    EXPECT_FAILS(build({}, {.align = 0}), Cause::BadInput, "alignment of 0");
    EXPECT_FAILS(build({}, {.align = 24}), Cause::BadInput, "alignment of 24");
}

TEST(Parse, FindsEveryImageAndItsBytes)
{
    const Bytes bytes = packed();
    ASSERT_OK_ASSIGN(const Package package, parse(bytes));
    EXPECT_THAT(package.defects, IsEmpty());
    EXPECT_EQ(package.serial, 0x12345678U);
    EXPECT_EQ(package.size, ByteCount(3186));
    ASSERT_EQ(package.entries.size(), 2U);
    EXPECT_EQ(package.entries[0].uuid, bl31());
    EXPECT_EQ(package.entries[0].range, (ByteRange{ByteOffset(0x88), ByteCount(1001)}));
    EXPECT_EQ(package.entries[1].range, (ByteRange{ByteOffset(0x471), ByteCount(2049)}));
    ASSERT_NE(package.find(bl33()), nullptr);
    EXPECT_TRUE(std::ranges::equal(contentOf(bytes, *package.find(bl33())), uboot));
    EXPECT_EQ(package.find(*uuidOf("tos-fw")), nullptr);
}

TEST(Parse, TakesTheRestOfAPartitionAsNoPartOfThePackage)
{
    Bytes partition = packed();
    partition.resize(2 * 1024 * 1024, std::byte{0xFF});
    ASSERT_OK_ASSIGN(const Package package, parse(partition));
    EXPECT_THAT(package.defects, IsEmpty());
    EXPECT_EQ(package.size, ByteCount(3186));
}

// Offsets in the package: serial 4, entries 0x10 and 0x38, terminator 0x60; in an entry: offset 0x10, size 0x18.
TEST(Parse, NamesEveryDefect)
{
    Bytes noSerial = packed();
    store(MutableBytes(noSerial), 4, le32(0));
    EXPECT_THAT(kinds(noSerial), ElementsAre(DefectKind::Serial));

    EXPECT_THAT(kinds(patched(0x10 + 0x18, 0)), ElementsAre(DefectKind::Empty));
    EXPECT_THAT(kinds(patched(0x10 + 0x10, 0x80)), ElementsAre(DefectKind::Bounds));
    EXPECT_THAT(kinds(patched(0x38 + 0x18, 0x802)), ElementsAre(DefectKind::Bounds, DefectKind::Size));
    EXPECT_THAT(kinds(patched(0x10 + 0x18, 0x3EA)), ElementsAre(DefectKind::Overlap));
    EXPECT_THAT(kinds(patched(0x60 + 0x10, 0xC71)), ElementsAre(DefectKind::Size));
    EXPECT_THAT(kinds(patched(0x60 + 0x10, 0xC73)), ElementsAre(DefectKind::Truncated));

    Bytes twice = packed();
    store(MutableBytes(twice), 0x38, bl31());
    EXPECT_THAT(kinds(twice), ElementsAre(DefectKind::Duplicate, DefectKind::Bl33Missing));
    Bytes other = packed();
    store(MutableBytes(other), 0x10, *uuidOf("tos-fw"));
    EXPECT_THAT(kinds(other), ElementsAre(DefectKind::Bl31Missing));
    Bytes crc64 = packed();
    store(MutableBytes(crc64), 0x88,
          std::array{std::byte{0xFD}, std::byte{'7'}, std::byte{'z'}, std::byte{'X'}, std::byte{'Z'}, std::byte{0},
                     std::byte{0}, std::byte{4}});
    EXPECT_THAT(kinds(crc64), ElementsAre(DefectKind::Compression));
}

TEST(Parse, SurvivesNumbersThatDoNotAddUp)
{
    EXPECT_THAT(kinds(patched(0x10 + 0x10, ~0ULL)),
                ElementsAre(DefectKind::Empty, DefectKind::Size)); // no room for a single byte behind that offset
    EXPECT_THAT(kinds(patched(0x10 + 0x18, ~0ULL)),
                ElementsAre(DefectKind::Bounds, DefectKind::Overlap, DefectKind::Size));
}

TEST(Parse, SaysWhereATruncatedPackageEnds)
{
    const Bytes bytes = packed();
    for (std::size_t size = 16; size < bytes.size(); ++size) {
        EXPECT_FALSE(kinds(ByteView(bytes).first(size)).empty()) << size;
    }
    EXPECT_THAT(kinds(ByteView(bytes).first(16 + 40)),
                ElementsAre(DefectKind::Terminator, DefectKind::Bounds, DefectKind::Bl33Missing));
}

TEST(Parse, ReportsATableWithoutEnd)
{
    Bytes bytes(64 * 1024, std::byte{1});
    store(MutableBytes(bytes), 0, le32(0xAA640001));
    EXPECT_THAT(kinds(bytes), ::testing::Contains(DefectKind::Terminator));
}

TEST(Parse, RefusesWhatIsNoPackage)
{
    EXPECT_FAILS(parse({}), Cause::BadInput, "not a FIP");
    EXPECT_FAILS(parse(Bytes(4096)), Cause::BadInput, "0xaa640001");
    EXPECT_FALSE(isPackage(Bytes(4096)));
    EXPECT_TRUE(isPackage(packed()));
}

TEST(KnownImages, NameTheirUuids)
{
    EXPECT_EQ(toHex(bl31()), "47d4086d4cfe98469b952950cbbd5a00");
    EXPECT_EQ(toHex(*uuidOf("nt-fw")), "d6d0eea7fcead54b97829934f234b6e4");
    EXPECT_EQ(nameOf(bl33()), "nt-fw");
    EXPECT_EQ(nameOf(Uuid{std::byte{0xAB}}), "ab000000000000000000000000000000");
    EXPECT_EQ(uuidOf("no-such-fw"), std::nullopt);
}

} // namespace bootlace::fip
