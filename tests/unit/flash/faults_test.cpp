// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever fails, and whenever: the cause is told, the card does not look finished unless it is, and a second run on
// the same card makes it whole.
#include "flashing.h"

#include <cerrno>

namespace bootlace::flash {
namespace {

class Faults : public testing::Test
{
protected:
    /// The card that lay in the reader before: one of ours, of another identity, so that it has everything to lose.
    void SetUp() override
    {
        ASSERT_GT(now->clean.writes, 20U);
        ASSERT_EQ(now->clean.flushes, 6U);
        ASSERT_OK(flashTo(before->card, medium));
    }

    struct Case
    {
        explicit Case(const std::string &seed)
            : card("sd", seed)
            , clean(card)
        {}

        ExampleCard card;
        CleanRun clean;
    };

    bool carriesTableOf(const Case &owner)
    {
        const gpt::Reading reading = tablesOn(medium);
        return reading.table && reading.table->diskId == owner.card.plan.volumes[0].gpt()->diskId;
    }

    void expectNoFalseCard(std::uint64_t flushes)
    {
        if (flushes > 1) {
            EXPECT_FALSE(carriesTableOf(*before));
        }
        if (carriesTableOf(*now)) {
            expectHonest(now->card, now->clean, medium);
        }
    }

    /// A second run makes the card whole; it is the old card for what comes next.
    void expectHeals()
    {
        ASSERT_OK(flashTo(now->card, medium));
        EXPECT_EQ(now->clean.digest(medium, {}), now->clean.whole);
        std::swap(now, before);
    }

    Case one{"router-1"};
    Case other{"router-0"};
    Case *now = &one;
    Case *before = &other;
    MemorySink medium{one.card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
};

TEST_F(Faults, EveryWriteMayFail)
{
    for (std::uint64_t n = 1; n <= now->clean.writes; ++n) {
        SCOPED_TRACE(n);
        const ByteCount tear = n % 2 == 0 ? 4_KiB : 0_B;
        const int systemError = n % 3 == 0 ? ENODEV : EIO;
        FaultySink faulty(medium, {.write = n, .systemError = systemError, .tear = tear});
        EXPECT_FAILS(flashTo(now->card, faulty), systemError == EIO ? Cause::WriteFailed : Cause::DeviceGone,
                     "write at");
        expectNoFalseCard(faulty.flushes());
        expectHeals();
    }
}

TEST_F(Faults, EveryFlushMayFail)
{
    for (std::uint64_t n = 1; n <= now->clean.flushes; ++n) {
        SCOPED_TRACE(n);
        FaultySink faulty(medium, {.flush = n});
        EXPECT_FAILS(flashTo(now->card, faulty), Cause::WriteFailed, "flush");
        expectNoFalseCard(faulty.flushes());
        expectHeals();
    }
}

TEST_F(Faults, EveryReadMayFail)
{
    std::uint64_t good = 0;
    for (std::uint64_t n = 1; n <= now->clean.reads; ++n) {
        SCOPED_TRACE(n);
        FaultySink faulty(medium, {.read = n});
        const auto outcome = flashTo(now->card, faulty);
        if (outcome) { // only a look at what can do no harm failed: all of it was read back later
            EXPECT_EQ(now->clean.digest(medium, {}), now->clean.whole);
            ++good;
            continue;
        }
        EXPECT_EQ(outcome.error().cause(), Cause::ReadFailed);
        // Also while everything is read back: what can't be read is no finished card.
        EXPECT_FALSE(carriesTableOf(*now));
    }
    EXPECT_LT(good, now->clean.reads / 2);
    expectHeals();
}

TEST_F(Faults, ThePowerMayGoAtEveryFlush)
{
    using enum PowerCutSink::Unflushed;
    for (const PowerCutSink::Unflushed unflushed : {AllLost, EverySecondLost, AllKept}) {
        for (std::uint64_t n = 1; n <= now->clean.flushes; ++n) {
            SCOPED_TRACE(testing::Message() << "flush " << n << ", loss " << static_cast<int>(unflushed));
            PowerCutSink cut(medium, n, unflushed);
            EXPECT_FAILS(flashTo(now->card, cut), Cause::DeviceGone, "the power was cut");
            expectNoFalseCard(n - 1);
            expectHeals();
        }
    }
}

TEST_F(Faults, ACancelledFlashStopsAndLeavesNoTable)
{
    for (const std::uint64_t n : {std::uint64_t{1}, std::uint64_t{3}, now->clean.writes / 2, now->clean.writes - 3}) {
        SCOPED_TRACE(n);
        StoppingSink stopping(medium, n);
        EXPECT_FAILS(flashTo(now->card, stopping, stopping.token()), Cause::Cancelled, "");
        EXPECT_FALSE(carriesTableOf(*now));
        expectHeals();
    }
}

TEST_F(Faults, AFlashThatIsCancelledWhileItDiscardsLeavesNoTable)
{
    RecordingSink recorder(medium);
    StoppingSink stopping(recorder, 0, 0, 1);
    EXPECT_FAILS(flashTo(now->card, stopping, stopping.token()), Cause::Cancelled, "");
    EXPECT_EQ(recorder.count(RecordingSink::Call::Discard), 1U) << "of several";
    EXPECT_FALSE(carriesTableOf(*now));
    expectHeals();
}

TEST_F(Faults, ACardThatDiscardsMoreThanItWasAskedToIsFound)
{
    FaultySink faulty(medium, {.overDiscard = 4_KiB});
    EXPECT_FAILS(flashTo(now->card, faulty), Cause::Mismatch, "");
    EXPECT_FALSE(carriesTableOf(*now));
    expectHeals();
}

TEST_F(Faults, ACancelledReadBackIsNoSuccess)
{
    StoppingSink stopping(medium, 0, now->clean.reads / 2);
    EXPECT_FAILS(flashTo(now->card, stopping, stopping.token()), Cause::Cancelled, "");
    expectHeals();
}

TEST_F(Faults, AFlashThatWasCancelledBeforeItBeganTouchesNothing)
{
    std::stop_source stop;
    stop.request_stop();
    RecordingSink recorder(medium);
    EXPECT_FAILS(flashTo(now->card, recorder, stop.get_token()), Cause::Cancelled, "");
    EXPECT_EQ(recorder.count(RecordingSink::Call::Write), 0U);
    EXPECT_TRUE(carriesTableOf(*before));
}

} // namespace
} // namespace bootlace::flash
