// SPDX-License-Identifier: GPL-3.0-or-later
// The same job twice, over other cards, and on two disks.
#include "flashing.h"
#include "verify/card.h"

namespace bootlace::flash {
namespace {

constexpr std::byte ones{0xff};

ByteRange factoryOf(const ExampleCard &card)
{
    return std::ranges::find(card.plan.volumes[0].regions, "factory", &model::Region::name)->range;
}

TEST(SameJob, WritesTheSameBytesWhateverWasThereBefore)
{
    const ExampleCard card;
    const CleanRun clean(card);
    MemorySink used(card.disks[0].size, SectorSize::Bytes512, ones);
    ASSERT_OK(flashTo(card, used));
    EXPECT_EQ(clean.digest(used, {}), clean.whole);
    ASSERT_OK(flashTo(card, used));
    EXPECT_EQ(clean.digest(used, {}), clean.whole);
    const ExampleCard again;
    const CleanRun cleanAgain(again);
    EXPECT_EQ(cleanAgain.places, clean.places);
    EXPECT_EQ(cleanAgain.whole, clean.whole);
}

TEST(SameJob, LeavesNothingOfAnOldCardAtTheEndsOfFileSystems)
{
    const ExampleCard card;
    MemorySink used(card.disks[0].size, SectorSize::Bytes512, ones);
    ASSERT_OK(flashTo(card, used));
    for (const model::Region *region :
         {card.plan.volumes[0].find<model::BootFiles>(), card.plan.volumes[0].find<model::RootFs>()}) {
        EXPECT_TRUE(allZero(used.contents({region->range.end() - 64_KiB, 64_KiB}))) << region->name;
    }
}

TEST(Factory, IsKeptWhenTheCardHasData)
{
    const ExampleCard card;
    MemorySink medium(card.disks[0].size);
    ASSERT_OK(flashTo(card, medium));
    const ByteOffset mine = factoryOf(card).begin + 100_B;
    medium.flipBit(mine);
    const Bytes before = medium.contents(factoryOf(card));
    ASSERT_OK_ASSIGN(const Outcome report, flashTo(ExampleCard("sd", "router-2"), medium));
    EXPECT_EQ(medium.contents(factoryOf(card)), before);
    const auto region = std::ranges::find(report.disks[0].regions, "factory", &WrittenRegion::name);
    EXPECT_TRUE(region->kept);
    EXPECT_EQ(region->written, 0_B);

    NoProgress progress;
    sink::Medium *disk = &medium;
    ASSERT_OK_ASSIGN(const auto checked, verify::checkCard({&disk, 1}, progress, {}));
    EXPECT_TRUE(checked.good());
}

TEST(Factory, IsComparedAlsoWhenItWasOnlyKept)
{
    const ExampleCard card;
    MemorySink medium(card.disks[0].size);
    ASSERT_OK(flashTo(card, medium));
    medium.flipBit(factoryOf(card).begin + 100_B);
    FaultySink faulty(medium, {.overDiscard = 8_MiB});
    EXPECT_FAILS(flashTo(card, faulty), Cause::Mismatch, "factory");
}

TEST(NoReadBack, MeansNoDiscards)
{
    const ExampleCard card;
    MemorySink medium(card.disks[0].size);
    RecordingSink recorder(medium);
    sink::Sink *disk = &recorder;
    const Outcome outcome = test::flashExample(card, {&disk, 1}, ReadBack::Skip).outcome;
    EXPECT_FALSE(outcome.error.has_value());
    EXPECT_EQ(outcome.disks[0].state, DiskState::Written);
    EXPECT_EQ(recorder.count(RecordingSink::Call::Discard), 0U);
}

TEST(Factory, SurvivesAFlashThatWasInterrupted)
{
    const ExampleCard card;
    MemorySink medium(card.disks[0].size);
    ASSERT_OK(flashTo(card, medium));
    medium.flipBit(factoryOf(card).begin + 100_B);
    const Bytes before = medium.contents(factoryOf(card));
    for (const std::uint64_t write : {3U, 10U, 20U}) {
        FaultySink faulty(medium, {.write = write});
        EXPECT_FAILS(flashTo(card, faulty), Cause::WriteFailed, "write at");
    }
    ASSERT_OK(flashTo(card, medium));
    EXPECT_EQ(medium.contents(factoryOf(card)), before);
}

TEST(Factory, IsZeroedOnAForeignCard)
{
    const ExampleCard card;
    MemorySink medium(card.disks[0].size, SectorSize::Bytes512, ones);
    ASSERT_OK_ASSIGN(const Outcome report, flashTo(card, medium));
    EXPECT_TRUE(allZero(medium.contents(factoryOf(card))));
    EXPECT_FALSE(std::ranges::find(report.disks[0].regions, "factory", &WrittenRegion::name)->kept);
}

class TwoDisks : public testing::Test
{
protected:
    ExampleCard pair{"nvme"};
    MemorySink first{pair.disks[0].size, SectorSize::Bytes512, ones};
    MemorySink second{pair.disks[1].size, SectorSize::Bytes4096, ones};
};

TEST_F(TwoDisks, AreWrittenAndChecked)
{
    ASSERT_OK(flashTo(pair, {&first, &second}));
    NoProgress progress;
    std::vector<sink::Medium *> disks{&first, &second};
    ASSERT_OK_ASSIGN(const auto both, verify::checkCard(disks, progress, {}));
    EXPECT_TRUE(both.good());
    EXPECT_EQ(both.disks.size(), 2U);
    disks.pop_back();
    ASSERT_OK_ASSIGN(const auto one, verify::checkCard(disks, progress, {}));
    EXPECT_EQ(one.disks.size(), 1U);
    EXPECT_THAT(one.findings.all(),
                testing::ElementsAre(testing::Field(&findings::Finding::id, findings::Id::CardRegionNotCompared),
                                     testing::Field(&findings::Finding::id, findings::Id::CardDiskNotGiven)));
    EXPECT_TRUE(one.good());
    EXPECT_FALSE(one.complete());
    std::vector<sink::Medium *> wrong{&second};
    EXPECT_FAILS(verify::checkCard(wrong, progress, {}), Cause::NotFound, "the other one after it");
    disks.push_back(&first);
    EXPECT_FAILS(verify::checkCard(disks, progress, {}), Cause::Mismatch, "disk 'root'");
}

TEST_F(TwoDisks, ADamagedSecondDiskIsNamed)
{
    const ByteOffset superblock = pair.plan.volumes[1].find<model::RootFs>()->range.begin + 1024_B;
    FaultySink faulty(second, {.flip = superblock + 8_B});
    const auto result = flashTo(pair, {&first, &faulty});
    EXPECT_FAILS(result, Cause::Mismatch, "'NVMe disk' does not hold");
}

TEST_F(TwoDisks, TheCardBecomesWholeLast)
{
    for (const std::uint64_t flush : {1U, 2U, 3U, 4U}) {
        FaultySink faulty(second, {.flush = flush});
        EXPECT_FAILS(flashTo(pair, {&first, &faulty}), Cause::WriteFailed, "flush");
        EXPECT_FALSE(tablesOn(first).table.has_value()) << flush;
    }
}

} // namespace
} // namespace bootlace::flash
