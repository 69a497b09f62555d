// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpt/check.h"
#include "peer/gpt/sfdisk_json.h"
#include "support/files.h"
#include "support/result.h"
#include "unit/gpt/board_table.h"

#include <algorithm>

namespace bootlace::gpt {
namespace {

// A gigabyte, sparse: the board's table with a smaller root.
constexpr Geometry disk{.sectorSize = SectorSize::Bytes512, .sectorCount = 2097152};

Table peerTable()
{
    Table table = test::boardTable();
    table.partitions.back().last = lastUsable(disk);
    table.partitions.back().name = "Wurzel-äöü-факт";
    table.partitions.back().attributes = attribute::required | attribute::readOnly | attribute::noBlockIo;
    return table;
}

/// What makes that table with sgdisk(8); `shape` are the options for the table as a whole.
std::vector<std::string> sgdiskCommand(const Table &table, const std::vector<std::string> &shape,
                                       const std::string &image)
{
    std::vector<std::string> command{"sgdisk", "-a", "1", "-U", toText(table.diskId)};
    command.insert(command.begin() + 1, shape.begin(), shape.end());
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const Partition &partition = table.partitions[i];
        const std::string number = std::to_string(i + 1) + ":";
        command.insert(command.end(), {"-n", number + std::to_string(valueOf(partition.first)) + ":" +
                                                 std::to_string(valueOf(partition.last))});
        command.insert(command.end(), {"-t", number + toText(partition.type), "-u", number + toText(partition.id)});
        command.insert(command.end(), {"-c", number + partition.name});
        for (unsigned bit = 0; bit < 64; ++bit) {
            if ((partition.attributes >> bit & 1U) != 0) {
                command.insert(command.end(), {"-A", number + "set:" + std::to_string(bit)});
            }
        }
    }
    command.push_back(image);
    return command;
}

class GptPeer : public ::testing::Test
{
protected:
    void writeOurs(const Table &table)
    {
        ASSERT_OK_ASSIGN(const auto encoded, encode(table, disk));
        test::writeExtents(image, ByteCount(disk.sectorCount * 512),
                           std::vector{encoded.primary, encoded.movedEntries, encoded.backup});
    }

    void writeEmpty() { test::writeExtents(image, ByteCount(disk.sectorCount * 512), {}); }

    [[nodiscard]] Result<Reading> readOurs() const
    {
        return check(
            [&](ByteOffset at, MutableBytes out) -> Result<> {
                const Bytes bytes = test::readFile(image, {at, ByteCount(out.size())});
                std::ranges::copy(bytes, out.begin());
                return {};
            },
            disk);
    }

    void expectBytesOfTheirs(const Table &table)
    {
        ASSERT_OK_ASSIGN(auto encoded, encode(table, disk));
        Bytes primary = test::readFile(image, encoded.primary.range);
        for (Bytes *bytes : {&primary, &encoded.primary.bytes}) {
            for (const std::size_t i : {447U, 448U, 449U, 451U, 452U, 453U}) { // CHS: everyone has their own
                bytes->at(i) = {};
            }
        }
        EXPECT_TRUE(encoded.primary.bytes == primary);
        EXPECT_TRUE(encoded.movedEntries.bytes == test::readFile(image, encoded.movedEntries.range));
        EXPECT_TRUE(encoded.backup.bytes == test::readFile(image, encoded.backup.range));
    }

    test::TempDir folder;
    std::string image = (folder / "disk.img").string();
};

TEST_F(GptPeer, SgdiskAndSfdiskFindNoFaultInOurs)
{
    writeOurs(peerTable());
    EXPECT_THAT(test::runOk({"sgdisk", "-v", image}), ::testing::HasSubstr("No problems found"));
    EXPECT_THAT(test::runOk({"sfdisk", "--verify", image}), ::testing::HasSubstr("No errors detected"));
}

TEST_F(GptPeer, SfdiskReadsOursAsWeMeantIt)
{
    Table table = peerTable();
    table.partitions[4].name = "outside the BMP \xF0\x9F\x98\x80";
    writeOurs(table);
    EXPECT_EQ(test::readWithSfdisk(image), table);
}

TEST_F(GptPeer, SfdisksTableIsOursByteForByte)
{
    writeEmpty();
    test::runOk({"sfdisk", image}, test::sfdiskScript(peerTable(), disk));
    ASSERT_OK_ASSIGN(const Reading reading, readOurs());
    EXPECT_EQ(reading.table, peerTable());
    EXPECT_TRUE(reading.defects.empty());
    expectBytesOfTheirs(peerTable());
}

TEST_F(GptPeer, SgdisksTableIsOursByteForByte)
{
    writeEmpty();
    const Table table = peerTable();
    test::runOk(sgdiskCommand(table, {"-o"}, image));
    ASSERT_OK_ASSIGN(const Reading reading, readOurs());
    EXPECT_EQ(reading.table, table);
    EXPECT_TRUE(reading.defects.empty());
    expectBytesOfTheirs(table);
}

// Tables as cards for other BootROMs have them: fewer entries, or entries that lie elsewhere.
std::vector<Table> tablesOfOtherShapes()
{
    Table fewer = peerTable();
    fewer.partitions[0].first = Lba(2048);
    std::vector<Table> tables;
    for (const TableShape &shape :
         {TableShape{.entryCount = 56}, TableShape{.entryCount = 8}, TableShape{.entryCount = 256},
          TableShape{.entriesAt = Lba(2016)}, TableShape{.entryCount = 56, .entriesAt = Lba(1000)}}) {
        fewer.shape = shape;
        fewer.partitions.back().last = lastUsable(disk, shape);
        tables.push_back(fewer);
    }
    return tables;
}

TEST_F(GptPeer, SgdisksTablesOfOtherShapesAreOursByteForByte)
{
    for (const Table &table : tablesOfOtherShapes()) {
        writeEmpty();
        test::runOk({"sgdisk", "-o", image});
        test::runOk({"sgdisk", "-S", std::to_string(table.shape.entryCount), image});
        if (table.shape.entriesAt != Lba(2)) {
            test::runOk({"sgdisk", "-j", std::to_string(valueOf(table.shape.entriesAt)), image});
        }
        test::runOk(sgdiskCommand(table, {}, image));
        ASSERT_OK_ASSIGN(const Reading reading, readOurs());
        EXPECT_EQ(reading.table, table);
        EXPECT_EQ(reading.has(DefectKind::ArrayMoved), table.shape.entriesAt != Lba(2));
        expectBytesOfTheirs(table);
    }
}

TEST_F(GptPeer, SgdiskAndSfdiskReadOursOfOtherShapes)
{
    std::vector<Table> tables = tablesOfOtherShapes();
    tables.push_back(tables.front());
    tables.back().shape.usableFrom = Lba(2048);
    for (const Table &table : tables) {
        writeEmpty();
        writeOurs(table);
        EXPECT_THAT(test::runOk({"sgdisk", "-v", image}), ::testing::HasSubstr("No problems found"));
        EXPECT_THAT(test::runOk({"sgdisk", "-p", image}),
                    ::testing::HasSubstr("Partition table holds up to " + std::to_string(table.shape.entryCount)));
        EXPECT_THAT(test::runOk({"sfdisk", "--verify", image}), ::testing::HasSubstr("No errors detected"));
        Table read = test::readWithSfdisk(image);
        read.shape = table.shape; // sfdisk tells none of it
        EXPECT_EQ(read, table);
    }
}

// sfdisk writes a table of another length, and names its own first usable sector.
TEST_F(GptPeer, SfdisksShorterTableIsOursByteForByte)
{
    writeEmpty();
    Table table = tablesOfOtherShapes().front();
    table.shape.usableFrom = Lba(2048);
    test::runOk({"sfdisk", image}, "table-length: 56\n" + test::sfdiskScript(table, disk));
    ASSERT_OK_ASSIGN(const Reading reading, readOurs());
    EXPECT_EQ(reading.table, table);
    EXPECT_TRUE(reading.defects.empty());
    expectBytesOfTheirs(table);
}

TEST_F(GptPeer, WhatSgdiskCanDoToATableIsToldApart)
{
    const auto kindsAfter = [&](std::vector<std::string> options) {
        Table table = peerTable();
        table.partitions[0].first = Lba(2048); // room for -j
        writeOurs(table);
        options.insert(options.begin(), "sgdisk");
        options.push_back(image);
        test::runOk(options);
        std::vector<DefectKind> kinds;
        const Reading reading = readOurs().value();
        for (const Defect &defect : reading.defects) {
            kinds.push_back(defect.kind);
        }
        return kinds;
    };
    using Kinds = std::vector<DefectKind>;
    EXPECT_EQ(kindsAfter({"-d", "3"}), Kinds{DefectKind::GapBeforeEntry});
    EXPECT_EQ(kindsAfter({"-S", "16"}), Kinds{});
    EXPECT_EQ(kindsAfter({"-h", "1"}), (Kinds{DefectKind::MbrHybrid}));
    EXPECT_EQ(kindsAfter({"-h", "1:EE"}), (Kinds{DefectKind::MbrFirstSlotNotEe, DefectKind::MbrHybrid}));
    EXPECT_EQ(kindsAfter({"-j", "100"}), (Kinds{DefectKind::ArrayMoved}));
}

} // namespace
} // namespace bootlace::gpt
