// SPDX-License-Identifier: GPL-3.0-or-later
// A card's image on a larger disk, whose table another program wrote anew.
#include "written_card.h"

namespace bootlace::verify {
namespace {

class MovedTable : public WrittenCard
{
protected:
    void SetUp() override
    {
        WrittenCard::SetUp();
        copyTo(larger);
    }

    /// As sgdisk -e does it.
    void rewrite(const gpt::Table &table)
    {
        const gpt::Geometry geometry{SectorSize::Bytes512, larger.size().value() / 512};
        const gpt::Encoded encoded = gpt::encode(table, geometry).value();
        for (const Extent *part : {&encoded.primary, &encoded.backup}) {
            sink::AlignedMemory memory(part->bytes.size());
            std::ranges::copy(part->bytes, memory.bytes().begin());
            ASSERT_OK(larger.writeAt(part->range.begin, memory.bytes().first(part->bytes.size())));
        }
    }

    [[nodiscard]] const gpt::Table &table() const { return *card.plan.volumes[0].gpt(); }

    test::MemorySink larger{card.disks[0].size + 8_MiB};
};

TEST_F(MovedTable, ThatSaysTheSameIsNoDamage)
{
    rewrite(table());
    ASSERT_OK_ASSIGN(const CardReport report, check(larger));
    EXPECT_TRUE(report.good());
    EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("partition table", Verdict::ChangedInUse)));
    EXPECT_THAT(report.findings.all(),
                testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardTableRewritten)));
    EXPECT_THAT(report.findings.all(),
                testing::Not(testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardDiskLarger))));
}

TEST_F(MovedTable, ThatSaysSomethingElseIsDamage)
{
    const std::vector<std::function<void(gpt::Partition &)>> changes{
        [](auto &one) { one.name += "x"; }, [](auto &one) { one.attributes ^= 4; },
        [](auto &one) { one.id.bytes[0] ^= std::byte{1}; }, [](auto &one) { one.type.bytes[0] ^= std::byte{1}; },
        [](auto &one) { one.last = Lba(valueOf(one.last) - 8); }};
    for (const auto &change : changes) {
        gpt::Table other = table();
        change(other.partitions.front());
        rewrite(other);
        ASSERT_OK_ASSIGN(const CardReport report, check(larger));
        EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("partition table", Verdict::Damaged)));
    }
}

TEST_F(MovedTable, ThatIsDamagedItselfIsDamage)
{
    rewrite(table());
    for (const ByteOffset at : {ByteOffset(510), ByteOffset(450), ByteOffset(512 + 40), ByteOffset(1024 + 5)}) {
        larger.flipBit(at); // the mark of the MBR, its type, the header, the first entry
        ASSERT_OK_ASSIGN(const CardReport report, check(larger));
        EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("partition table", Verdict::Damaged))) << at.value();
        larger.flipBit(at);
    }
}

TEST_F(MovedTable, OfWhichOnlyTheBackupIsMissingIsAFinding)
{
    ASSERT_OK_ASSIGN(const CardReport report, check(larger));
    EXPECT_TRUE(report.good());
    EXPECT_THAT(report.findings.all(),
                testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardDiskLarger)));
}

} // namespace
} // namespace bootlace::verify
