// SPDX-License-Identifier: GPL-3.0-or-later
// The whole flash against simulated cards. A seed that fails is printed with the way to play it alone.
#include "sim/scenario.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <iterator>
#include <malloc.h>
#include <pthread.h>
#include <set>
#include <string>
#include <tuple>

namespace bootlace::sim {
namespace {

using enum SmallJob::Medium;

/// A flash makes and drops buffers and threads many times over. Here that would be most of the work: keep their memory.
class KeptMemory final : public testing::Environment
{
public:
    void SetUp() override
    {
        constexpr int most = 32 << 20; // that glibc takes
        mallopt(M_MMAP_THRESHOLD, most);
        mallopt(M_TRIM_THRESHOLD, 1 << 30);
#ifndef __SANITIZE_THREAD__ // which takes more of a stack than that
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstacksize(&attributes, 512 * 1024);
        pthread_setattr_default_np(&attributes);
        pthread_attr_destroy(&attributes);
#endif
    }
};

const auto *const keptMemory = testing::AddGlobalTestEnvironment(new KeptMemory);

Played expectWell(const Scenario &scenario)
{
    Played played = play(scenario);
    for (const std::string &sentence : played.wrong) {
        ADD_FAILURE() << scenario.describe() << "\n    " << sentence;
    }
    return played;
}

class Undisturbed : public testing::TestWithParam<std::tuple<SmallJob::Medium, Before>>
{};

TEST_P(Undisturbed, MakesAWholeCardOfAnyCard)
{
    const auto [medium, before] = GetParam();
    const Played played = expectWell({medium, before, 1, {}});
    EXPECT_FALSE(played.outcome.error);
    const Setting &setting = Setting::of(medium, before);
    const Setting &zeros = Setting::of(medium, Before::Zeros);
    for (std::size_t i = 0; i < setting.disks().size(); ++i) {
        EXPECT_EQ(played.requests[i], setting.disks()[i].requests) << "the same flash asks for the same";
        for (const ByteRange &place : zeros.disks()[i].places) {
            const auto &factory = setting.job().disks()[i].factory;
            const bool isKept = before == Before::OlderUsed && factory && place.overlaps(*factory);
            EXPECT_NE(isKept, setting.disks()[i].whole.same(zeros.disks()[i].whole, place)) << place.begin.value();
        }
    }
}

constexpr auto media = {Card, CardAndDisk};

INSTANTIATE_TEST_SUITE_P(Sim, Undisturbed,
                         testing::Combine(testing::ValuesIn(media),
                                          testing::Values(Before::Zeros, Before::Ones, Before::Older, Before::OlderUsed,
                                                          Before::Same)));

/// One event, at each request of a flash.
class Every : public testing::TestWithParam<SmallJob::Medium>
{
protected:
    void each(Call call, std::optional<Fault> fault, unsigned seeds = 1) const
    {
        const Setting &setting = Setting::of(GetParam(), Before::OlderUsed);
        for (std::size_t disk = 0; disk < setting.disks().size(); ++disk) {
            for (const Request &request : setting.disks()[disk].requests) {
                for (unsigned seed = 0; request.call == call && seed < seeds; ++seed) {
                    expectWell({GetParam(), Before::OlderUsed, seed, {{disk, request, fault, false}}});
                }
            }
        }
    }
};

TEST_P(Every, RequestFailsOnce)
{
    for (const Call call : {Call::Write, Call::Read, Call::Flush, Call::Discard}) {
        each(call, Fault::FailOnce);
    }
}

TEST_P(Every, RequestFailsForEver)
{
    for (const Call call : {Call::Write, Call::Read, Call::Flush, Call::Discard}) {
        each(call, Fault::FailForEver);
    }
}

TEST_P(Every, FlushIsCut)
{
    for (const Fault fault : {Fault::CutLost, Fault::CutKept}) {
        each(Call::Flush, fault);
    }
    for (const Fault fault : {Fault::CutSome, Fault::CutTorn, Fault::CutStray, Fault::CutUnit}) {
        each(Call::Flush, fault, 4);
    }
}

TEST_P(Every, WriteIsCut)
{
    for (const Fault fault : {Fault::CutLost, Fault::CutTorn, Fault::CutUnit}) {
        each(Call::Write, fault);
    }
}

TEST_P(Every, WriteLandsElsewhere)
{
    each(Call::Write, Fault::Misdirect);
}

TEST_P(Every, WriteIsTheFirstThatIsIgnored)
{
    each(Call::Write, Fault::Ignore);
}

TEST_P(Every, FlushIsALie)
{
    each(Call::Flush, Fault::Lie);
}

TEST_P(Every, DiscardTakesMore)
{
    each(Call::Discard, Fault::DiscardMore, 4);
}

TEST_P(Every, RequestIsWhereThePersonStops)
{
    for (const Call call : {Call::Write, Call::Read, Call::Flush, Call::Discard}) {
        each(call, std::nullopt);
    }
}

INSTANTIATE_TEST_SUITE_P(Sim, Every, testing::ValuesIn(media));

/// What goes wrong while the engine takes back what it wrote because something else went wrong.
class Withdrawal : public testing::TestWithParam<SmallJob::Medium>
{
protected:
    /// The requests that only a flash with this event makes, and what each of them may meet.
    void each(const Scenario::Event &first) const
    {
        const Setting &setting = Setting::of(GetParam(), Before::OlderUsed);
        const Scenario alone{GetParam(), Before::OlderUsed, 7, {first}};
        const Played without = play(alone);
        ASSERT_TRUE(without.outcome.error) << alone.describe();
        const std::vector<std::vector<Request>> &asked = without.requests;
        std::size_t taken = 0;
        for (std::size_t disk = 0; disk < asked.size(); ++disk) {
            for (const Request &request : more(asked[disk], setting.disks()[disk].requests)) {
                ++taken;
                for (const Fault fault : {Fault::FailOnce, Fault::FailForEver, Fault::CutLost, Fault::CutSome}) {
                    Scenario scenario = alone;
                    scenario.events.push_back({disk, request, fault, true});
                    expectWell(scenario);
                }
            }
        }
        EXPECT_GT(taken, 0U) << alone.describe() << "\n    nothing is taken back";
    }

    static std::vector<Request> more(const std::vector<Request> &all, const std::vector<Request> &known)
    {
        std::vector<Request> rest;
        std::ranges::set_difference(all, known, std::back_inserter(rest));
        return rest;
    }
};

TEST_P(Withdrawal, MayFailAfterABadReadBack)
{
    const Setting &setting = Setting::of(GetParam(), Before::OlderUsed);
    for (std::size_t disk = 0; disk < setting.disks().size(); ++disk) {
        const auto &requests = setting.disks()[disk].requests;
        // Firmware, kernel, root: what begins the largest writes differs from card to card.
        for (const Request &request : requests) {
            const Scenario::Event event{disk, request, Fault::Misdirect, false};
            if (request.call == Call::Write && play({GetParam(), Before::OlderUsed, 7, {event}}).outcome.error) {
                each(event);
                break;
            }
        }
    }
}

TEST_P(Withdrawal, MayFailAfterALateFlushFailed)
{
    const Setting &setting = Setting::of(GetParam(), Before::OlderUsed);
    for (std::size_t disk = 0; disk < setting.disks().size(); ++disk) {
        std::vector<Request> flushes;
        std::ranges::copy_if(setting.disks()[disk].requests, std::back_inserter(flushes),
                             [](const Request &request) { return request.call == Call::Flush; });
        ASSERT_GT(flushes.size(), 2U);
        for (std::size_t i = flushes.size() - 2; i < flushes.size(); ++i) {
            each({disk, flushes[i], Fault::FailOnce, false});
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sim, Withdrawal, testing::ValuesIn(media));

std::uint64_t numberFrom(const char *variable, std::uint64_t otherwise)
{
    const char *text = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): no thread is there yet
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 0);
}

/// Every eighth seed each, so that they can be played side by side.
class Seeds : public testing::TestWithParam<std::uint64_t>
{
protected:
    static constexpr std::uint64_t shares = 8;
};

TEST_P(Seeds, EndWell)
{
    constexpr std::uint64_t ordinarily = 2000;
    constexpr std::uint64_t none = UINT64_MAX;
    const std::uint64_t only = numberFrom("BOOTLACE_SIM_SEED", none);
    const std::uint64_t count = numberFrom("BOOTLACE_SIM_SEEDS", ordinarily);
    for (std::uint64_t seed = GetParam(); only == none && seed < count; seed += shares) {
        SCOPED_TRACE(fmt::format("BOOTLACE_SIM_SEED={} sim_flash --gtest_filter=*Seeds*", seed));
        expectWell(Scenario::fromSeed(seed));
    }
    if (only != none && only % shares == GetParam()) {
        expectWell(Scenario::fromSeed(only));
    }
}

INSTANTIATE_TEST_SUITE_P(Sim, Seeds, testing::Range<std::uint64_t>(0, 8));

/// What two runs of one seed tell alike. Several writes are under way at a time: when all of them fail, the error names
/// the one that came back first.
std::string errorOf(const Played &played, std::optional<Fault> fault)
{
    if (!played.outcome.error) {
        return "none";
    }
    const Error &error = *played.outcome.error;
    return fault == Fault::FailForEver ? std::string(causeId(error.cause())) : error.describe();
}

TEST(Seed, ReplaysARun)
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Scenario scenario = Scenario::fromSeed(seed);
        SCOPED_TRACE(scenario.describe());
        const Played one = play(scenario);
        const Played two = play(Scenario::fromSeed(seed));
        const std::optional<Fault> fault = scenario.events.front().fault;
        EXPECT_EQ(errorOf(one, fault), errorOf(two, fault));
        EXPECT_EQ(one.outcome.disks, two.outcome.disks);
        EXPECT_EQ(one.wrong, two.wrong);
        // After a write that fails, what other threads had under way may be on the card or not.
        for (std::size_t i = 0; i < one.after.size() && fault && isCut(*fault); ++i) {
            const ByteRange all{ByteOffset(0), Setting::of(scenario.medium, scenario.before).job().disks()[i].size()};
            EXPECT_TRUE(one.after[i].same(two.after[i], all));
        }
    }
}

} // namespace
} // namespace bootlace::sim
