// SPDX-License-Identifier: GPL-3.0-or-later
// What is told while a flash goes on.
#include "flashing.h"

#include <optional>

namespace bootlace::flash {
namespace {

class Told final : public Progress
{
public:
    void tick(Tick now) override { ticks.push_back(now); }

    [[nodiscard]] std::vector<Tick> of(Stage stage) const
    {
        std::vector<Tick> found;
        std::ranges::copy_if(ticks, std::back_inserter(found),
                             [stage](const Tick &tick) { return tick.stage == stage; });
        return found;
    }

    std::vector<Tick> ticks;
};

/// Writes what the other one writes, and knows how much only at first.
class Forgetful final : public Producer
{
public:
    explicit Forgetful(std::unique_ptr<Producer> inner)
        : m_inner(std::move(inner))
    {}

    Result<> write(sink::RegionWriter &region, const Record &soFar) override { return m_inner->write(region, soFar); }

    [[nodiscard]] ByteCount expected(ByteCount written) const override
    {
        return written.value() == 0 ? 4_MiB : ByteCount();
    }

private:
    std::unique_ptr<Producer> m_inner;
};

class Progressing : public testing::Test
{
protected:
    void run(sink::Sink &disk, bool forgets)
    {
        auto production = produce::stepsOf(card.recipe, card.plan, card.parts);
        ASSERT_OK(production);
        for (Step &step : production->steps) {
            step.producer = forgets ? std::make_unique<Forgetful>(std::move(step.producer)) : std::move(step.producer);
        }
        const std::vector<sink::Sink *> disks{&disk};
        const Outcome outcome =
            flash::flash({card.plan.volumes, disks, std::move(production->steps), ReadBack::Compare}, told, {});
        ASSERT_FALSE(outcome.error.has_value());
        written = outcome.disks[0].written;
    }

    void expectSense() const
    {
        std::optional<Tick> before;
        for (const Tick &tick : told.ticks) {
            EXPECT_TRUE(tick.total.value() == 0 || tick.done <= tick.total);
            if (before) {
                EXPECT_GE(tick.stage, before->stage) << "none comes back";
            }
            if (before && before->stage == tick.stage) {
                EXPECT_GE(tick.done, before->done);
                EXPECT_TRUE(before->total.value() == 0 || tick.total.value() != 0) << "what is known stays known";
            }
            before = tick;
        }
    }

    ExampleCard card;
    MemorySink medium{card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
    Told told;
    ByteCount written;
};

TEST_F(Progressing, EveryStageGoesToItsEndAndNoneComesBack)
{
    run(medium, false);
    expectSense();
    EXPECT_EQ(told.of(Stage::Write).back(), (Tick{Stage::Write, written, written}));
    const std::vector<Tick> discards = told.of(Stage::Discard);
    ASSERT_FALSE(discards.empty());
    for (const Tick &tick : discards) {
        EXPECT_EQ(tick.total, discards.back().total);
        EXPECT_NE(tick.done, ByteCount());
    }
    EXPECT_EQ(discards.back().done, discards.back().total);
    EXPECT_EQ(told.of(Stage::Flush), (std::vector<Tick>{{Stage::Flush, {}, {}}}));
    EXPECT_EQ(told.ticks.back().stage, Stage::Verify);
    EXPECT_EQ(told.ticks.back().done, told.ticks.back().total);
}

TEST_F(Progressing, WhatIsExpectedIsNotForgotten)
{
    run(medium, true);
    expectSense();
    EXPECT_NE(told.of(Stage::Write).front().total, ByteCount());
}

TEST_F(Progressing, ADiskThatDiscardsNothingIsNotSaidToDoSo)
{
    class Plain final : public test::WrappedSink
    {
    public:
        using WrappedSink::WrappedSink;

        bool discard(ByteRange /*range*/) override { return false; }
    } plain(medium);

    run(plain, false);
    expectSense();
    EXPECT_TRUE(told.of(Stage::Discard).empty());
}

} // namespace
} // namespace bootlace::flash
