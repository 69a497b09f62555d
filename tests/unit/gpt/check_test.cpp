// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "gpt/check.h"
#include "gpt/layout.h"
#include "support/result.h"

#include <algorithm>
#include <functional>
#include <ostream>

namespace bootlace::gpt {
namespace {

constexpr std::uint64_t sectors = 1024;

Table smallTable()
{
    const Guid a = guidOf(1, 1, 1, 1);
    const Guid b = guidOf(2, 2, 2, 2);
    return {.diskId = guidOf(9, 9, 9, 9),
            .partitions = {{type::linuxFilesystem, a, Lba(34), Lba(99), attribute::legacyBiosBootable, "bl2"},
                           {type::efiSystem, b, Lba(100), Lba(199), 0, "boot"}}};
}

// A small disk in memory whose table can be damaged with correct checksums.
struct Disk
{
    explicit Disk(const Table &table = smallTable(), SectorSize size = SectorSize::Bytes512)
        : geometry{size, sectors}
        , image(sectors * bytesOf(size))
    {
        const auto encoded = encode(table, geometry).value();
        for (const Extent &extent : {encoded.primary, encoded.movedEntries, encoded.backup}) {
            std::ranges::copy(extent.bytes, image.begin() + static_cast<std::ptrdiff_t>(extent.range.begin.value()));
        }
    }

    [[nodiscard]] std::uint64_t at(std::uint64_t lba) const { return lba * bytesOf(geometry.sectorSize); }

    void header(Copy copy, const std::function<void(Header &)> &change)
    {
        const std::uint64_t place = at(copy == Copy::Primary ? 1 : sectors - 1);
        Header header = *load<Header>(image, place);
        change(header);
        const auto array = slice(image, at(header.arrayLba), std::uint64_t{header.entryCount} * header.entrySize);
        header.arrayCrc = array ? crc32(*array) : 0;
        header.headerCrc = 0;
        header.headerCrc = crc32(bytesOfValue(header));
        store(image, place, header);
    }

    void entry(std::uint32_t number, const std::function<void(Entry &)> &change)
    {
        for (const auto &[copy, array] : {std::pair(Copy::Primary, at(2)), std::pair(Copy::Backup, at(sectors - 33))}) {
            Entry entry = *load<Entry>(image, array + (number - 1) * sizeof(Entry));
            change(entry);
            store(image, array + (number - 1) * sizeof(Entry), entry);
            header(copy, [](Header &) {});
        }
    }

    [[nodiscard]] Reading check() const { return gpt::check(readFrom(image), geometry).value(); }

    Geometry geometry;
    Bytes image;
};

std::vector<DefectKind> kinds(const Reading &reading)
{
    std::vector<DefectKind> result;
    for (const Defect &defect : reading.defects) {
        EXPECT_FALSE(defect.sentence.empty());
        result.push_back(defect.kind);
    }
    return result;
}

using Kinds = std::vector<DefectKind>;

TEST(GptCheck, OwnTablesReadBackWithoutDefects)
{
    for (const SectorSize size : {SectorSize::Bytes512, SectorSize::Bytes4096}) {
        const Reading reading = Disk(smallTable(), size).check();
        EXPECT_EQ(reading.table, smallTable());
        EXPECT_EQ(kinds(reading), Kinds{});
    }
}

TEST(GptCheck, UnusedSlotsKeepTheNumbers)
{
    Table table = smallTable();
    table.partitions.insert(table.partitions.begin() + 1, Partition{});
    const Reading reading = Disk(table).check();
    EXPECT_EQ(reading.table, table);
    ASSERT_EQ(kinds(reading), Kinds{DefectKind::GapBeforeEntry});
    EXPECT_EQ(reading.defects[0].partition, 3U);
}

TEST(GptCheck, AnEmptyDiskHasNothing)
{
    Disk disk;
    std::ranges::fill(disk.image, std::byte{});
    const Reading reading = disk.check();
    EXPECT_FALSE(reading.table);
    EXPECT_EQ(kinds(reading),
              (Kinds{DefectKind::ProtectiveMbrMissing, DefectKind::HeaderSignature, DefectKind::BackupMissing}));
}

TEST(GptCheck, ATableForTheOtherSectorSizeIsRecognised)
{
    Disk disk;
    disk.geometry = {SectorSize::Bytes4096, sectors * 512 / 4096};
    EXPECT_TRUE(disk.check().has(DefectKind::OtherSectorSize));
    Disk large(smallTable(), SectorSize::Bytes4096);
    large.geometry = {SectorSize::Bytes512, sectors * 4096 / 512};
    EXPECT_TRUE(large.check().has(DefectKind::OtherSectorSize));
    EXPECT_FALSE(large.check().table);
}

TEST(GptCheck, DisksTooSmallOrTooLargeAndFailingReadsAreErrors)
{
    const Disk disk;
    EXPECT_FAILS(check(readFrom(disk.image), {SectorSize::Bytes512, 67}), Cause::TooSmall, "67 sectors");
    EXPECT_FAILS(check(readFrom(disk.image), {SectorSize::Bytes512, ~0ULL}), Cause::BadInput, "no disk has");
    EXPECT_FAILS(check(readFrom(disk.image), {SectorSize::Bytes512, sectors + 1}), Cause::BadInput, "ends before");
}

struct Damage
{
    const char *name;
    std::function<void(Disk &)> apply;
    Kinds expected;
    std::optional<Copy> used; ///< nothing: no table
};

std::ostream &operator<<(std::ostream &out, const Damage &damage)
{
    return out << damage.name;
}

class GptDamage : public ::testing::TestWithParam<Damage>
{};

TEST_P(GptDamage, IsToldApart)
{
    Disk disk;
    GetParam().apply(disk);
    const Reading reading = disk.check();
    EXPECT_EQ(kinds(reading), GetParam().expected);
    EXPECT_EQ(reading.table.has_value(), GetParam().used.has_value());
    EXPECT_EQ(reading.usedCopy, GetParam().used.value_or(Copy::Primary));
}

std::function<void(Disk &)> primary(const std::function<void(Header &)> &change)
{
    return [change](Disk &disk) { disk.header(Copy::Primary, change); };
}

std::function<void(Disk &)> backup(const std::function<void(Header &)> &change)
{
    return [change](Disk &disk) { disk.header(Copy::Backup, change); };
}

std::function<void(Disk &)> second(const std::function<void(Entry &)> &change)
{
    return [change](Disk &disk) { disk.entry(2, change); };
}

std::function<void(Disk &)> poke(std::uint64_t at, unsigned value)
{
    return [at, value](Disk &disk) { disk.image.at(at) = static_cast<std::byte>(value); };
}

using K = DefectKind;

std::string damageName(const ::testing::TestParamInfo<Damage> &tested)
{
    return tested.param.name;
}

INSTANTIATE_TEST_SUITE_P(Mbr, GptDamage,
                         ::testing::Values(Damage{"NoMark", poke(510, 0), {K::ProtectiveMbrMissing}, Copy::Primary},
                                           Damage{"NoEe", poke(450, 0x83), {K::ProtectiveMbrMissing}, Copy::Primary},
                                           Damage{"EeStartsAt2", poke(454, 2), {K::MbrFirstSlotStart}, Copy::Primary},
                                           Damage{"Hybrid", poke(466, 0x83), {K::MbrHybrid}, Copy::Primary},
                                           Damage{"EeSecond",
                                                  [](Disk &disk) {
                                                      poke(450, 0x83)(disk);
                                                      poke(466, 0xEE)(disk);
                                                  },
                                                  {K::MbrFirstSlotNotEe, K::MbrHybrid},
                                                  Copy::Primary}),
                         damageName);

INSTANTIATE_TEST_SUITE_P(
    Header, GptDamage,
    ::testing::Values(
        Damage{"Signature", poke(512, 'e'), {K::HeaderSignature}, Copy::Backup},
        Damage{"Crc", poke(512 + 56, 0xFF), {K::HeaderCrc}, Copy::Backup},
        Damage{"CrcOfBoth",
               [](Disk &disk) {
                   poke(512 + 56, 0xFF)(disk);
                   poke(1023 * 512 + 56, 0xFF)(disk);
               },
               {K::HeaderCrc, K::HeaderCrc},
               std::nullopt},
        Damage{"SizeBelow92", primary([](Header &h) { h.headerSize = 91; }), {K::HeaderSize}, Copy::Backup},
        Damage{"SizeOverASector", primary([](Header &h) { h.headerSize = 513; }), {K::HeaderSize}, Copy::Backup},
        Damage{"MyLba", primary([](Header &h) { h.myLba = 2; }), {K::WrongMyLba}, Copy::Backup},
        Damage{"LastUsable", primary([](Header &h) { h.lastUsable = sectors; }), {K::UsableBeyondDisk}, Copy::Backup},
        Damage{"FirstUsable", primary([](Header &h) { h.firstUsable = ~0ULL; }), {K::UsableBeyondDisk}, Copy::Backup},
        Damage{"UsableSwapped",
               primary([](Header &h) { std::swap(h.firstUsable, h.lastUsable); }),
               {K::UsableBackwards},
               Copy::Backup},
        Damage{"NoEntries", primary([](Header &h) { h.entryCount = 0; }), {K::ArrayShape}, Copy::Backup},
        Damage{"HostileCount", primary([](Header &h) { h.entryCount = 0xFFFFFFFF; }), {K::ArrayShape}, Copy::Backup},
        Damage{"HostileSize", primary([](Header &h) { h.entrySize = 0xFFFFFFFF; }), {K::ArrayShape}, Copy::Backup},
        Damage{"OddSize", primary([](Header &h) { h.entrySize = 136; }), {K::ArrayShape}, Copy::Backup},
        Damage{
            "ArrayAtTheEnd", primary([](Header &h) { h.arrayLba = sectors - 1; }), {K::ArrayBeyondDisk}, Copy::Backup},
        Damage{"ArrayWraps", primary([](Header &h) { h.arrayLba = ~0ULL; }), {K::ArrayBeyondDisk}, Copy::Backup},
        Damage{"ArrayOverHeader", primary([](Header &h) { h.arrayLba = 1; }), {K::ArrayBeyondDisk}, Copy::Backup},
        Damage{"ArrayCrc", poke(1024 + 56, 1), {K::ArrayCrc}, Copy::Backup},
        Damage{"Alternate", primary([](Header &h) { h.alternateLba = 500; }), {K::WrongAlternate}, Copy::Primary},
        Damage{"BackupAlternate", backup([](Header &h) { h.alternateLba = 2; }), {K::WrongAlternate}, Copy::Primary},
        Damage{"BackupGone", poke(1023 * 512, 0), {K::BackupMissing}, Copy::Primary},
        Damage{"BackupCrc", poke(1023 * 512 + 56, 0xFF), {K::HeaderCrc}, Copy::Primary},
        Damage{"BackupArrayCrc", poke(991 * 512, 0xFF), {K::ArrayCrc}, Copy::Primary},
        Damage{"BackupOfAnotherDisk",
               backup([](Header &h) { h.diskId = guidOf(8, 8, 8, 8); }),
               {K::BackupStale},
               Copy::Primary},
        Damage{"BackupFewerEntries", backup([](Header &h) { h.entryCount = 16; }), {K::BackupStale}, Copy::Primary}),
    damageName);

INSTANTIATE_TEST_SUITE_P(
    Entry, GptDamage,
    ::testing::Values(
        Damage{"Backwards", second([](Entry &e) { e.last = 99; }), {K::EntryBackwards}, Copy::Primary},
        Damage{"BeyondDisk", second([](Entry &e) { e.last = sectors; }), {K::BeyondDisk}, Copy::Primary},
        Damage{"FarBeyondDisk", second([](Entry &e) { e.last = ~0ULL; }), {K::BeyondDisk}, Copy::Primary},
        Damage{"IntoTheBackup", second([](Entry &e) { e.last = sectors - 33; }), {K::OutsideUsable}, Copy::Primary},
        Damage{"OverThePrimary", second([](Entry &e) { e.first = e.last = 33; }), {K::OutsideUsable}, Copy::Primary},
        Damage{"Overlap", second([](Entry &e) { e.first = 99; }), {K::Overlap}, Copy::Primary},
        Damage{"OverlapWithin", second([](Entry &e) { e.first = e.last = 50; }), {K::Overlap}, Copy::Primary},
        Damage{"SameId", second([](Entry &e) { e.id = guidOf(1, 1, 1, 1); }), {K::DuplicateId}, Copy::Primary},
        Damage{"Name", second([](Entry &e) { e.name[0] = 0xD800; }), {K::NameNotUtf16}, Copy::Primary}),
    damageName);

TEST(GptCheck, EntryDefectsNameTheNumberAndLeaveBrokenSlotsOut)
{
    Disk disk;
    disk.entry(2, [](Entry &entry) { entry.last = ~0ULL; });
    const Reading reading = disk.check();
    ASSERT_EQ(reading.defects.size(), 1U);
    EXPECT_EQ(reading.defects[0].partition, 2U);
    EXPECT_EQ(reading.defects[0].copy, Copy::Primary);
    ASSERT_TRUE(reading.table);
    EXPECT_EQ(reading.table->partitions.size(), 1U);
}

TEST(GptCheck, AMovedArrayWithLargerEntriesIsRead)
{
    Disk disk;
    const Bytes entries(disk.image.begin() + 1024, disk.image.begin() + 1024 + 2 * sizeof(Entry));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto entry = load<Entry>(entries, i * sizeof(Entry));
        store(disk.image, 300 * 512 + i * 256, *entry);
    }
    disk.header(Copy::Primary, [](Header &header) {
        header.arrayLba = 300;
        header.entrySize = 256;
        header.entryCount = 1024;
    });
    const Reading reading = disk.check();
    Table moved = smallTable();
    moved.shape = {.entryCount = 1024, .entriesAt = Lba(300), .usableFrom = Lba(34)};
    EXPECT_EQ(reading.table, moved);
    EXPECT_EQ(kinds(reading), (Kinds{K::EntrySizeNot128, K::ArrayMoved, K::BackupStale}));
}

TEST(GptCheck, OtherShapesAreReadAsTheyWereWritten)
{
    Table table = smallTable();
    table.partitions[0].first = Lba(80);
    for (const SectorSize size : {SectorSize::Bytes512, SectorSize::Bytes4096}) {
        for (const std::uint32_t count : {2U, 56U, 57U, 129U, 256U}) {
            for (const std::optional<Lba> from : {std::optional<Lba>{}, std::optional(Lba(75))}) {
                table.shape = {.entryCount = count, .usableFrom = from};
                const Reading reading = Disk(table, size).check();
                EXPECT_EQ(reading.table, table) << count;
                EXPECT_EQ(kinds(reading), Kinds{}) << count;
            }
        }
    }
}

TEST(GptCheck, MovedEntriesAreReadAndNamed)
{
    Table table = smallTable();
    table.shape = {.entryCount = 56, .entriesAt = Lba(10)};
    const Reading reading = Disk(table).check();
    EXPECT_EQ(reading.table, table);
    EXPECT_EQ(kinds(reading), Kinds{DefectKind::ArrayMoved});
}

// What an SPL at 8 KiB does to a table of the usual shape: the entries from 57 on are its first sectors.
TEST(GptCheck, AnSplOverTheEntriesMakesThePrimaryUnusable)
{
    Disk disk;
    disk.image[16 * 512] = std::byte{0xEA};
    const Reading reading = disk.check();
    EXPECT_EQ(kinds(reading), Kinds{DefectKind::ArrayCrc});
    EXPECT_EQ(reading.usedCopy, Copy::Backup);
    Table few = smallTable();
    few.shape.entryCount = 56;
    Disk small(few);
    small.image[16 * 512] = std::byte{0xEA};
    EXPECT_EQ(kinds(small.check()), Kinds{});
}

} // namespace
} // namespace bootlace::gpt
