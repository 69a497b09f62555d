// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paced_progress.h"

#include <gmock/gmock.h>
#include <utility>
#include <vector>

namespace bootlace {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

/// What is told of ticks that come at times of the test's choice; a pause is 50 ms.
class Paced : public testing::Test
{
protected:
    void tick(Stage stage, std::uint64_t done) { progress.tick({stage, ByteCount(done), 100_B}); }

    void write(std::uint64_t done) { tick(Stage::Write, done); }

    /// How far each told tick was, since the last time this was asked.
    std::vector<std::uint64_t> told() { return std::exchange(m_told, {}); }

    PacedProgress::Clock::time_point now{1h};
    PacedProgress progress{[this](Tick tick) { m_told.push_back(tick.done.value()); }, 50ms, [this] { return now; }};

private:
    std::vector<std::uint64_t> m_told;
};

TEST_F(Paced, TheFirstTickIsToldAtOnce)
{
    write(1);
    EXPECT_THAT(told(), ElementsAre(1U));
}

TEST_F(Paced, NothingIsToldBeforeThePauseIsOver)
{
    write(1);
    now += 49ms;
    write(2);
    EXPECT_THAT(told(), ElementsAre(1U));
    now += 1ms;
    write(3);
    EXPECT_THAT(told(), ElementsAre(3U));
}

TEST_F(Paced, ThePauseBeginsWithWhatWasToldLast)
{
    write(1);
    now += 70ms;
    write(2);
    now += 49ms;
    write(3);
    EXPECT_THAT(told(), ElementsAre(1U, 2U));
    now += 1ms;
    write(4);
    EXPECT_THAT(told(), ElementsAre(4U));
}

TEST_F(Paced, TheLastTickOfAStageIsToldBeforeTheNextStageBegins)
{
    write(1);
    write(2);
    write(3);
    tick(Stage::Verify, 4);
    EXPECT_THAT(told(), ElementsAre(1U, 3U, 4U));
    tick(Stage::Verify, 5);
    EXPECT_THAT(told(), IsEmpty()); // the stage's own pause has begun
}

TEST_F(Paced, TheLastTickOfAllIsToldOnce)
{
    progress.tellHeld();
    EXPECT_THAT(told(), IsEmpty());
    write(1);
    progress.tellHeld();
    EXPECT_THAT(told(), ElementsAre(1U));
    write(2);
    write(3);
    progress.tellHeld();
    progress.tellHeld();
    EXPECT_THAT(told(), ElementsAre(3U));
}

TEST_F(Paced, ASecondHasTwentyTicksAndTheFirst)
{
    for (std::uint64_t millisecond = 0; millisecond <= 1000; ++millisecond) {
        write(millisecond);
        now += 1ms;
    }
    EXPECT_EQ(told().size(), 21U);
}

TEST(PacedProgress, TakesTheTimeOfTheSteadyClockByDefault)
{
    std::size_t told = 0;
    PacedProgress progress([&told](Tick) { ++told; }, 0ms);
    progress.tick({Stage::Write, 1_B, 2_B});
    progress.tick({Stage::Write, 2_B, 2_B});
    EXPECT_EQ(told, 2U);
}

} // namespace
} // namespace bootlace
