// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/busy_time.h"

#include <gtest/gtest.h>
#include <latch>
#include <thread>
#include <vector>

namespace bootlace {
namespace {

using Clock = BusyTime::Clock;

// Something that takes a moment, however busy the machine is.
void passTime()
{
    const auto begin = Clock::now();
    while (Clock::now() - begin < std::chrono::milliseconds(2)) {
        std::this_thread::yield();
    }
}

TEST(BusyTime, IsTheTimeOfItsSpansAndNoOther)
{
    BusyTime time;
    EXPECT_EQ(time.total(), Clock::duration::zero());
    passTime();
    const auto begin = Clock::now();
    {
        const BusyTime::Span span(time);
        passTime();
        EXPECT_GE(time.total(), std::chrono::milliseconds(2)); // what is under way counts
    }
    const auto whole = Clock::now() - begin;
    const auto total = time.total();
    EXPECT_GE(total, std::chrono::milliseconds(2));
    EXPECT_LE(total, whole);
    passTime();
    EXPECT_EQ(time.total(), total);
}

TEST(BusyTime, CountsThreadsThatAreAtItTogetherOnce)
{
    BusyTime time;
    std::latch allInside(4);
    const auto begin = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const BusyTime::Span span(time);
                allInside.arrive_and_wait();
                passTime();
            });
        }
    }
    const auto whole = Clock::now() - begin;
    EXPECT_GE(time.total(), std::chrono::milliseconds(2));
    EXPECT_LE(time.total(), whole);
}

} // namespace
} // namespace bootlace
