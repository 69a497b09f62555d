// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of boards whose firmware lies outside of all partitions, with the tables that leave it room.
#include "sink/aligned_memory.h"
#include "written_card.h"

namespace bootlace::verify {
namespace {

class OtherShapes : public testing::TestWithParam<board::TableKind>
{
protected:
    // The first loader lies where a table of 128 entries has its last ones.
    void SetUp() override
    {
        board::DiskLayout &disk = m_card.board.media.front().disks.front();
        const auto sectors = [](std::uint64_t first, std::uint64_t end) {
            return rangeBetween(ByteOffset(first * board::profileSector), ByteOffset(end * board::profileSector));
        };
        std::erase_if(disk.partitions, [](const board::Partition &one) {
            return one.holds != board::Holds::BootFiles && one.holds != board::Holds::Root;
        });
        disk.zeroAreas.clear();
        disk.raw = {{"bl2", "bl2", {}, sectors(16, 1024), true}, {"fip", "fip", {}, sectors(1024, 5120), false}};
        disk.table = GetParam();
        disk.tableEntries = 56;
        findings::List findings;
        ASSERT_OK_ASSIGN(m_card.plan,
                         plan::make(m_card.recipe, m_card.board, m_card.parts.facts, m_card.disks, findings));
        sink::Sink *sink = &m_medium;
        ASSERT_FALSE(test::flashExample(m_card, {&sink, 1}).outcome.error.has_value());
    }

    Result<CardReport> check()
    {
        NoProgress progress;
        sink::Medium *medium = &m_medium;
        return checkCard({&medium, 1}, progress, {});
    }

    test::ExampleCard m_card;
    test::MemorySink m_medium{m_card.disks.front().size};
};

INSTANTIATE_TEST_SUITE_P(Tables, OtherShapes, testing::Values(board::TableKind::Gpt, board::TableKind::Mbr));

TEST_P(OtherShapes, AreWrittenAndFoundGood)
{
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_TRUE(report.complete());
    EXPECT_TRUE(report.good());
    const Bytes &bl2 = m_card.parts.firmware.at("bl2");
    EXPECT_TRUE(std::ranges::equal(m_medium.contents({ByteOffset(16 * 512), ByteCount(bl2.size())}), bl2));
}

TEST_P(OtherShapes, DamagedFirmwareIsNamed)
{
    sink::AlignedMemory zeros(4096);
    std::ranges::fill(zeros.bytes(), std::byte{0});
    ASSERT_OK(m_medium.writeAt(ByteOffset(16 * 512), zeros.bytes()));
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_FALSE(report.good());
    ASSERT_FALSE(report.disks.empty());
    const auto bl2 = std::ranges::find(report.disks[0].regions, std::string("bl2"), &CheckedRegion::name);
    ASSERT_NE(bl2, report.disks[0].regions.end());
    EXPECT_EQ(bl2->verdict, Verdict::Damaged);
}

} // namespace
} // namespace bootlace::verify
