// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that a verdict looks at is found when it is wrong.
#include "sim/verdict.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bootlace::sim {
namespace {

using flash::DiskState;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class VerdictTest : public testing::Test
{
protected:
    /// Of a flash of a card over an older one, which ended so and left this.
    [[nodiscard]] std::vector<std::string> of(std::optional<Error> error, DiskState told, const Pages &after) const
    {
        const SmallJob::Outcome outcome{std::move(error), {told}};
        Verdict verdict(setting, scenario, outcome);
        verdict.lookAt(0, {after, after, {}, true});
        return verdict.wrong();
    }

    [[nodiscard]] Pages changed(Pages pages, ByteOffset at) const
    {
        Bytes bytes = pages.contents({at, 512_B});
        std::ranges::transform(bytes, bytes.begin(), [](std::byte byte) { return byte ^ std::byte{1}; });
        pages.write(at, bytes);
        return pages;
    }

    [[nodiscard]] Pages without(Pages pages, ByteRange range) const
    {
        pages.erase(range);
        return pages;
    }

    const Setting &setting = Setting::of(SmallJob::Medium::Card, Before::Older);
    const SmallJob::Disk &disk = setting.job().disks()[0];
    const Pages &whole = setting.disks()[0].whole;
    const Pages &before = setting.disks()[0].before;
    const ByteOffset inRoot = ByteOffset(0) + 4_MiB + 1_KiB;
    const Scenario scenario{
        SmallJob::Medium::Card, Before::Older, 1, {{0, {Call::Flush, 1, {}, 0}, Fault::FailOnce, false}}};
    const Error failed{Cause::WriteFailed, "a flush"};
};

TEST_F(VerdictTest, KnowsTheCause)
{
    const Pages none = without(without(whole, disk.primary), disk.backup);
    EXPECT_THAT(of(failed, DiskState::Unfinished, none), IsEmpty());
    EXPECT_THAT(of(Error(Cause::Mismatch, "other"), DiskState::Unfinished, none),
                ElementsAre(HasSubstr("the cause is mismatch")));
    EXPECT_THAT(of(std::nullopt, DiskState::Good, whole), ElementsAre(HasSubstr("the cause is success")));
}

TEST_F(VerdictTest, SeesATableThatWasLeft)
{
    EXPECT_THAT(of(failed, DiskState::Unfinished, whole), Contains(HasSubstr("the primary table is still there")));
    EXPECT_THAT(of(failed, DiskState::Unfinished, without(whole, disk.primary)),
                Contains(HasSubstr("the backup table is still there")));
    EXPECT_THAT(of(failed, DiskState::Unknown, whole), IsEmpty());
}

TEST_F(VerdictTest, SeesATableOverMissingBytes)
{
    const auto unknown = [this](const Pages &after) { return of(failed, DiskState::Unknown, after); };
    EXPECT_THAT(unknown(changed(whole, inRoot)), ElementsAre(HasSubstr("primary table is there")));
    EXPECT_THAT(unknown(changed(without(whole, disk.primary), inRoot)),
                ElementsAre(HasSubstr("backup table is there")));
    EXPECT_THAT(unknown(before), IsEmpty());
    EXPECT_THAT(unknown(without(before, disk.backup)), IsEmpty());
    EXPECT_THAT(unknown(without(changed(before, disk.bootHead->begin), disk.primary)), IsEmpty());
    EXPECT_THAT(unknown(changed(before, inRoot)), ElementsAre(HasSubstr("the old card")));
    EXPECT_THAT(unknown(changed(before, disk.bootHead->begin)), ElementsAre(HasSubstr("the old card")));
}

TEST_F(VerdictTest, SeesWhatIsToldWrongly)
{
    const Pages none = without(without(whole, disk.primary), disk.backup);
    EXPECT_THAT(of(failed, DiskState::Untouched, none), ElementsAre(HasSubstr("told to be untouched")));
    EXPECT_THAT(of(failed, DiskState::Untouched, before), IsEmpty());
    EXPECT_THAT(of(failed, DiskState::Unfinished, before), ElementsAre(HasSubstr("told to have no table")));
    EXPECT_THAT(of(failed, DiskState::Wrong, before), ElementsAre(HasSubstr("told to have no table")));
    EXPECT_THAT(of(failed, DiskState::Written, none), ElementsAre(HasSubstr("told to be whole")));
    EXPECT_THAT(of(failed, DiskState::Good, whole), Contains(HasSubstr("told to be good")));
    const SmallJob::Outcome unknown{Error(Cause::Cancelled, "stopped"), {DiskState::Unknown}};
    const Scenario stopped{SmallJob::Medium::Card, Before::Older, 1, {{0, scenario.events[0].at, std::nullopt, false}}};
    Verdict verdict(setting, stopped, unknown);
    verdict.lookAt(0, {none, none, {}, true});
    EXPECT_THAT(verdict.wrong(), ElementsAre(HasSubstr("its state is not known")));
}

TEST_F(VerdictTest, SeesASuccessThatIsNone)
{
    const SmallJob::Outcome good{std::nullopt, {DiskState::Good}};
    const Scenario nothing{SmallJob::Medium::Card, Before::Older, 1, {}};
    const auto of = [&](const Pages &after) {
        Verdict verdict(setting, nothing, good);
        verdict.lookAt(0, {after, after, {}, true});
        return verdict.wrong();
    };
    EXPECT_THAT(of(whole), IsEmpty());
    EXPECT_THAT(of(changed(whole, inRoot)), Contains(HasSubstr("the bytes are others")));
    EXPECT_THAT(of(changed(whole, disk.backup.begin)), Contains(HasSubstr("the bytes are others")));
}

TEST_F(VerdictTest, SeesAnEventThatDidNotHappen)
{
    const SmallJob::Outcome outcome{failed, {DiskState::Untouched}};
    Verdict verdict(setting, scenario, outcome);
    verdict.lookAt(0, {before, before, {}, false});
    EXPECT_THAT(verdict.wrong(), ElementsAre(HasSubstr("what was to happen did not")));
}

TEST_F(VerdictTest, SeesWhatDoesNotHeal)
{
    const auto healed = [&](const Pages &now, const std::vector<ByteRange> &harmed, std::optional<Error> error) {
        const SmallJob::Outcome outcome{failed, {DiskState::Unfinished}};
        Verdict verdict(setting, scenario, outcome);
        verdict.lookAtHealed(0, {std::move(error), {DiskState::Good}}, now, harmed);
        return verdict.wrong();
    };
    EXPECT_THAT(healed(whole, {}, std::nullopt), IsEmpty());
    EXPECT_THAT(healed(whole, {}, failed), ElementsAre(HasSubstr("another flash fails")));
    EXPECT_THAT(healed(changed(whole, inRoot), {}, std::nullopt), ElementsAre(HasSubstr("makes other bytes")));
    const Pages factory = changed(whole, disk.factory->begin);
    EXPECT_THAT(healed(factory, {}, std::nullopt), ElementsAre(HasSubstr("makes other bytes")));
    EXPECT_THAT(healed(factory, {*disk.factory}, std::nullopt), IsEmpty());
    EXPECT_THAT(healed(before, {}, std::nullopt), Contains(HasSubstr("leaves a bad table")));
}

} // namespace
} // namespace bootlace::sim
