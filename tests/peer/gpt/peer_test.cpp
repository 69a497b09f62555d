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

class GptPeer : public ::testing::Test
{
protected:
    void writeOurs(const Table &table)
    {
        ASSERT_OK_ASSIGN(const auto encoded, encode(table, disk));
        test::writeExtents(image, ByteCount(disk.sectorCount * 512), std::vector{encoded.primary, encoded.backup});
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
    std::vector<std::string> command{"sgdisk", "-o", "-a", "1", "-U", toText(table.diskId)};
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
    test::runOk(command);
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
