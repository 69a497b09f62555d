// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "gpt/gpt.h"
#include "support/result.h"
#include "unit/gpt/board_table.h"

#include <functional>

namespace bootlace::gpt {
namespace {

Result<Encoded> encodeWith(std::size_t index, const std::function<void(Partition &)> &change)
{
    Table table = test::boardTable();
    change(table.partitions.at(index));
    return encode(table, test::boardCard());
}

TEST(GptEncode, ConstantsAreTheirText)
{
    EXPECT_EQ(toText(type::linuxFilesystem), "0fc63daf-8483-4772-8e79-3d69d8477de4");
    EXPECT_EQ(toText(type::efiSystem), "c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    EXPECT_EQ(toText(type::linuxRootArm64), "b921b045-1df0-41c3-af44-4c6f280d3fae");
    EXPECT_EQ(toText(type::linuxRootArm), "69dad710-2ce4-4e3c-b16c-21a1d49abed3");
    EXPECT_EQ(toText(type::linuxRootRiscv64), "72ec70a6-cf74-40e6-bd49-4bda08e8f224");
    EXPECT_EQ(toText(type::ubootEnvironment), "3de21764-95bd-54bd-a5c3-4abe786f38a8");
}

TEST(GptEncode, EachArchitectureHasARootType)
{
    EXPECT_EQ(linuxRootFor(KernelArch::Arm64), type::linuxRootArm64);
    EXPECT_EQ(linuxRootFor(KernelArch::Armhf), type::linuxRootArm);
    EXPECT_EQ(linuxRootFor(KernelArch::Riscv64), type::linuxRootRiscv64);
    EXPECT_EQ(kernelArchFromWord("riscv64"), KernelArch::Riscv64);
    EXPECT_EQ(kernelArchFromWord("amd64"), std::nullopt);
}

TEST(GptEncode, UsableSectorsDependOnTheSectorSize)
{
    EXPECT_EQ(firstUsable({SectorSize::Bytes512, 1000}), Lba(34));
    EXPECT_EQ(lastUsable({SectorSize::Bytes512, 1000}), Lba(966));
    EXPECT_EQ(firstUsable({SectorSize::Bytes4096, 1000}), Lba(6));
    EXPECT_EQ(lastUsable({SectorSize::Bytes4096, 1000}), Lba(994));
}

TEST(GptEncode, BothCopiesLieAtTheEndsOfTheDisk)
{
    ASSERT_OK_ASSIGN(const auto encoded, encode(test::boardTable(), test::boardCard()));
    EXPECT_EQ(encoded.primary.range, (ByteRange{ByteOffset(0), ByteCount(34 * 512)}));
    EXPECT_EQ(encoded.backup.range, (ByteRange{ByteOffset((15523840 - 33) * 512ULL), ByteCount(33 * 512)}));
    EXPECT_EQ(encoded.primary.bytes.size(), 34U * 512);
    EXPECT_EQ(encoded.backup.bytes.size(), 33U * 512);
}

TEST(GptEncode, TheSmallestDiskHasOneUsableSector)
{
    for (const SectorSize size : {SectorSize::Bytes512, SectorSize::Bytes4096}) {
        const Geometry disk{size, minimumSectors(size)};
        EXPECT_EQ(firstUsable(disk), lastUsable(disk));
        ASSERT_OK(encode({test::boardTable().diskId, {}}, disk));
        EXPECT_FAILS(encode({test::boardTable().diskId, {}}, {size, minimumSectors(size) - 1}), Cause::TooSmall,
                     "takes at least");
    }
}

TEST(GptEncode, AProtectiveMbrOfAHugeDiskSaysTheMost)
{
    ASSERT_OK_ASSIGN(const auto encoded, encode(test::boardTable(), {SectorSize::Bytes512, 1ULL << 33U}));
    EXPECT_EQ(load<le32>(encoded.primary.bytes, 446 + 12), 0xFFFFFFFFU);
}

TEST(GptEncode, RefusalsNameThePartitionAndTheSector)
{
    EXPECT_FAILS(encodeWith(0, [](Partition &p) { p.first = Lba(33); }), Cause::BadInput,
                 "partition 1 begins at sector 33, but the first usable one is 34");
    EXPECT_FAILS(encodeWith(5, [](Partition &p) { p.last = Lba(15523807); }), Cause::TooSmall,
                 "partition 6 ends at sector 15523807, but the last usable one of this disk is 15523806");
    EXPECT_FAILS(encodeWith(4, [](Partition &p) { p.last = Lba(17407); }), Cause::BadInput,
                 "partition 5 ends at sector 17407, before it begins at sector 17408");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.first = Lba(8191); }), Cause::BadInput,
                 "partitions 1 and 2 overlap at sector 8191");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.id = test::boardTable().partitions[0].id; }), Cause::BadInput,
                 "partitions 1 and 2 have the same GUID");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.id = {}; }), Cause::BadInput, "partition 2 has no GUID");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.type = {}; }), Cause::BadInput, "partition 2 has no type");
    EXPECT_FAILS(encodeWith(3, [](Partition &p) { p.name = std::string(37, 'x'); }), Cause::BadInput,
                 "name of partition 4");
}

TEST(GptEncode, RefusesATableWithoutDiskIdOrWithTooManyPartitions)
{
    Table table = test::boardTable();
    table.diskId = {};
    EXPECT_FAILS(encode(table, test::boardCard()), Cause::BadInput, "the disk has no GUID");
    table = test::boardTable();
    table.partitions.resize(128);
    ASSERT_OK(encode(table, test::boardCard()));
    table.partitions.resize(129);
    EXPECT_FAILS(encode(table, test::boardCard()), Cause::BadInput, "129 partitions");
}

TEST(GptEncode, FewerEntriesLeaveTheSectorsBehindThemAlone)
{
    Table table = test::boardTable();
    table.shape.entryCount = 56; // of which the last one ends where an Allwinner BootROM looks for its SPL
    const Geometry disk = test::boardCard();
    EXPECT_EQ(firstUsable(disk, table.shape), Lba(16));
    EXPECT_EQ(lastUsable(disk, table.shape), Lba(15523840 - 16));
    ASSERT_OK_ASSIGN(const auto encoded, encode(table, disk));
    EXPECT_EQ(encoded.primary.range, (ByteRange{ByteOffset(0), ByteCount(16 * 512)}));
    EXPECT_EQ(encoded.backup.range, (ByteRange{ByteOffset((15523840 - 15) * 512ULL), ByteCount(15 * 512)}));
    EXPECT_TRUE(encoded.movedEntries.range.empty());
    table.shape.entryCount = 57; // a sector is written whole
    ASSERT_OK_ASSIGN(const auto more, encode(table, disk));
    EXPECT_EQ(more.primary.range.size, ByteCount(17 * 512));
    EXPECT_EQ(firstUsable(disk, table.shape), Lba(17));
    EXPECT_EQ(arraySectors(SectorSize::Bytes4096, table.shape), 2U);
}

TEST(GptEncode, MovedEntriesAreAPlaceOfTheirOwn)
{
    Table table = test::boardTable();
    table.partitions.erase(table.partitions.begin());
    table.shape.entriesAt = Lba(100);
    const Geometry disk = test::boardCard();
    EXPECT_EQ(firstUsable(disk, table.shape), Lba(132));
    ASSERT_OK_ASSIGN(const auto encoded, encode(table, disk));
    EXPECT_EQ(encoded.primary.range, (ByteRange{ByteOffset(0), ByteCount(2 * 512)}));
    EXPECT_EQ(encoded.movedEntries.range, (ByteRange{ByteOffset(100 * 512), ByteCount(32 * 512)}));
    EXPECT_EQ(encoded.backup.range.size, ByteCount(33 * 512));
}

TEST(GptEncode, UsableSectorsCanBeginLater)
{
    Table table = test::boardTable();
    table.partitions.erase(table.partitions.begin());
    table.shape.usableFrom = Lba(8192);
    ASSERT_OK(encode(table, test::boardCard()));
    table.shape.usableFrom = Lba(8193);
    EXPECT_FAILS(encode(table, test::boardCard()), Cause::BadInput,
                 "partition 1 begins at sector 8192, but the first usable one is 8193");
    table.shape.usableFrom = Lba(33);
    EXPECT_FAILS(encode(table, test::boardCard()), Cause::BadInput, "sector 33 can't be usable");
}

TEST(GptEncode, RefusesAShapeThatCantBe)
{
    const auto encodeWithShape = [](const TableShape &shape) {
        return encode({test::boardTable().diskId, {}, shape}, {SectorSize::Bytes512, 4096});
    };
    EXPECT_FAILS(encodeWithShape({.entryCount = 0}), Cause::BadInput, "1 to 1024 entries, not 0");
    EXPECT_FAILS(encodeWithShape({.entryCount = 1025}), Cause::BadInput, "1 to 1024 entries, not 1025");
    EXPECT_FAILS(encodeWithShape({.entriesAt = Lba(1)}), Cause::BadInput, "can't begin at sector 1");
    EXPECT_FAILS(encodeWithShape({.entriesAt = Lba(4050)}), Cause::TooSmall, "takes at least");
    EXPECT_FAILS(encodeWithShape({.entriesAt = Lba(~0ULL)}), Cause::TooSmall, "ends before sector");
    EXPECT_FAILS(encodeWithShape({.usableFrom = Lba(~0ULL)}), Cause::TooSmall, "ends before sector");
    ASSERT_OK(encodeWithShape({.entryCount = 1024, .entriesAt = Lba(100), .usableFrom = Lba(2000)}));
}

TEST(GptEncode, ATableWithFewEntriesHasNoRoomForMore)
{
    Table table = test::boardTable();
    table.shape.entryCount = 4;
    EXPECT_FAILS(encode(table, test::boardCard()), Cause::BadInput, "6 partitions, but the table has room for 4");
}

} // namespace
} // namespace bootlace::gpt
