// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mbr_sector.h"
#include "mbr/mbr.h"
#include "support/result.h"

#include <functional>

namespace bootlace::mbr {
namespace {

constexpr std::uint64_t sectors = 1048576;

Table cardTable()
{
    return {.diskSignature = 0x1BADCAFE,
            .partitions = {{type::fat32Lba, true, Lba(2048), Lba(264191)},
                           {type::linuxFilesystem, false, Lba(264192), Lba(sectors - 1)}}};
}

Result<Extent> encodeWith(std::size_t index, const std::function<void(Partition &)> &change)
{
    Table table = cardTable();
    change(table.partitions.at(index));
    return encode(table, sectors);
}

Reading checkWith(const std::function<void(MbrSector &)> &change)
{
    const Bytes bytes = encode(cardTable(), sectors).value().bytes;
    MbrSector sector = *load<MbrSector>(bytes, 0);
    change(sector);
    return check(bytesOfValue(sector), sectors);
}

std::vector<std::pair<DefectKind, std::uint32_t>> defects(const Reading &reading)
{
    std::vector<std::pair<DefectKind, std::uint32_t>> all;
    for (const Defect &defect : reading.defects) {
        EXPECT_FALSE(defect.sentence.empty());
        all.emplace_back(defect.kind, defect.partition);
    }
    return all;
}

using Defects = std::vector<std::pair<DefectKind, std::uint32_t>>;

TEST(Mbr, OwnTablesReadBackWithoutDefects)
{
    for (const SectorSize size : {SectorSize::Bytes512, SectorSize::Bytes4096}) {
        ASSERT_OK_ASSIGN(const Extent extent, encode(cardTable(), sectors, size));
        EXPECT_EQ(extent.range, (ByteRange{ByteOffset(0), ByteCount(bytesOf(size))}));
        const Reading reading = check(extent.bytes, sectors);
        EXPECT_EQ(reading.table, cardTable());
        EXPECT_EQ(defects(reading), Defects{});
    }
}

TEST(Mbr, UnusedSlotsKeepTheNumbers)
{
    Table table = cardTable();
    table.partitions.insert(table.partitions.begin() + 1, Partition{});
    ASSERT_OK_ASSIGN(const Extent extent, encode(table, sectors));
    EXPECT_EQ(check(extent.bytes, sectors).table, table);
}

TEST(Mbr, PartUuidIsLinuxs)
{
    EXPECT_EQ(partUuid(0x1BADCAFE, 2), "1badcafe-02");
    EXPECT_EQ(partUuid(0xA, 4), "0000000a-04");
}

TEST(Mbr, RefusalsNameThePartition)
{
    EXPECT_FAILS(encodeWith(0, [](Partition &p) { p.first = Lba(0); }), Cause::BadInput,
                 "partition 1 begins at sector 0");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.last = Lba(sectors); }), Cause::TooSmall,
                 "partition 2 ends at sector 1048576");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.last = Lba(5); }), Cause::BadInput, "before it begins");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.first = Lba(264191); }), Cause::BadInput,
                 "partitions 1 and 2 overlap at sector 264191");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.active = true; }), Cause::BadInput, "more than one");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.type = 0x05; }), Cause::BadInput, "logical");
    EXPECT_FAILS(encodeWith(1, [](Partition &p) { p.type = 0; }), Cause::BadInput, "partition 2 has no type");
    Table table = cardTable();
    table.diskSignature = 0;
    EXPECT_FAILS(encode(table, sectors), Cause::BadInput, "no signature");
    table = cardTable();
    table.partitions.resize(5);
    EXPECT_FAILS(encode(table, sectors), Cause::BadInput, "5 partitions");
}

TEST(Mbr, NumbersHave32Bits)
{
    Table table = cardTable();
    constexpr std::uint64_t huge = 1ULL << 33U;
    constexpr std::uint64_t most = (1ULL << 32U) - 1;
    table.partitions[1] = {
        .type = type::linuxFilesystem, .active = false, .first = Lba(most), .last = Lba(2 * most - 1)};
    ASSERT_OK_ASSIGN(const Extent extent, encode(table, huge));
    EXPECT_EQ(check(extent.bytes, huge).table, table);
    table.partitions[1].last = Lba(2 * most);
    EXPECT_FAILS(encode(table, huge), Cause::TooSmall, "32 bits");
    table.partitions[1].first = Lba(most + 1);
    EXPECT_FAILS(encode(table, huge), Cause::TooSmall, "32 bits");
}

TEST(Mbr, WhatIsNoTableIsToldApart)
{
    EXPECT_EQ(defects(check({}, sectors)), (Defects{{DefectKind::NoMark, 0}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.mark = 0x55AA; })), (Defects{{DefectKind::NoMark, 0}}));
    const Reading odd = checkWith([](MbrSector &s) { s.slots[3].status = std::byte{0x20}; });
    EXPECT_EQ(defects(odd), (Defects{{DefectKind::StatusByte, 4}}));
    EXPECT_FALSE(odd.table);
    const Reading fat = checkWith([](MbrSector &s) {
        s.code[0] = std::byte{0xEB};
        store(MutableBytes(s.code), 0x52, std::array{'F', 'A', 'T', '3', '2'});
    });
    EXPECT_EQ(defects(fat), (Defects{{DefectKind::FatSector, 0}}));
    EXPECT_FALSE(fat.table);
}

TEST(Mbr, WhatIsWrongInATableIsToldApart)
{
    using enum DefectKind;
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.signature = 0; })), (Defects{{NoSignature, 0}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[1].type = std::byte{0x0F}; })), (Defects{{Extended, 2}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[1].sectorCount = 0; })), (Defects{{NoSectors, 2}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[0].firstLba = 0; })), (Defects{{CoversTable, 1}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[1].firstLba = 264193; })), (Defects{{BeyondDisk, 2}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[1].firstLba = 4096; })), (Defects{{Overlap, 2}}));
    EXPECT_EQ(defects(checkWith([](MbrSector &s) { s.slots[1].status = std::byte{0x80}; })),
              (Defects{{SeveralActive, 0}}));
    const Reading hybrid =
        checkWith([](MbrSector &s) { s.slots[2] = {.type = std::byte{0xEE}, .firstLba = 1, .sectorCount = 2047}; });
    EXPECT_EQ(defects(hybrid), (Defects{{Protective, 3}}));
    EXPECT_EQ(hybrid.table->partitions.size(), 3U);
}

TEST(Mbr, SlotsThatCantBeAreLeftOutAndKeepTheNumbers)
{
    const Reading reading = checkWith([](MbrSector &s) { s.slots[0].sectorCount = 0; });
    ASSERT_TRUE(reading.table);
    ASSERT_EQ(reading.table->partitions.size(), 2U);
    EXPECT_EQ(reading.table->partitions[0], Partition{});
    EXPECT_EQ(reading.table->partitions[1], cardTable().partitions[1]);
}

} // namespace
} // namespace bootlace::mbr
