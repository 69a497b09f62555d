// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/targets.h"
#include "support/files.h"
#include "support/result.h"

#include <filesystem>

namespace bootlace::computer {
namespace {

using device::FixedDisks;

/// For which of the disks a fixed one is allowed.
std::vector<bool> allowed(const std::vector<std::string> &targets, BareAllowance bare,
                          const std::vector<std::string> &named = {})
{
    std::vector<bool> allowances;
    const auto requests = requestTargets({targets, bare, named, {}});
    for (const TargetRequest &request : requests.value()) {
        allowances.push_back(request.fixed == FixedDisks::Allow);
    }
    return allowances;
}

TEST(TargetOptions, AnAllowanceIsForOneDisk)
{
    using testing::ElementsAre;
    EXPECT_THAT(allowed({"a", "b"}, BareAllowance::Absent), ElementsAre(false, false));
    EXPECT_THAT(allowed({"a"}, BareAllowance::Given), ElementsAre(true)); // the person asks for that one
    EXPECT_THAT(allowed({"a", "b"}, BareAllowance::Given), ElementsAre(false, true)) << "the card is none to stay";
    EXPECT_THAT(allowed({"a", "b"}, BareAllowance::Absent, {"a"}), ElementsAre(true, false));
    EXPECT_THAT(allowed({"a", "b"}, BareAllowance::Given, {"a"}), ElementsAre(true, true));
    EXPECT_FAILS(requestTargets({{"a", "b"}, BareAllowance::Given, {"c"}, {}}), Cause::BadInput, "--allow-fixed=c");
}

TEST(TargetOptions, ADiskIsNamedByAnyOfItsNames)
{
    const test::TempDir dir;
    test::writeFile(dir / "disk", Bytes(512));
    std::filesystem::create_symlink(dir / "disk", dir / "link");
    EXPECT_THAT(allowed({dir / "other", dir / "disk"}, BareAllowance::Absent, {dir / "link"}),
                testing::ElementsAre(false, true));
}

TEST(TargetOptions, ASerialIsExpectedOfEachDiskOrOfNone)
{
    ASSERT_OK_ASSIGN(const auto requests, requestTargets({{"a", "b"}, BareAllowance::Absent, {}, {"1", "2"}}));
    EXPECT_EQ(requests[0].serial, "1");
    EXPECT_EQ(requests[1].serial, "2");
    ASSERT_OK_ASSIGN(const auto none, requestTargets({{"a", "b"}, BareAllowance::Absent, {}, {}}));
    EXPECT_FALSE(none[0].serial || none[1].serial);
    EXPECT_FAILS(requestTargets({{"a", "b"}, BareAllowance::Absent, {}, {"1"}}), Cause::BadInput, "once for each --to");
}

TEST(ChooseTargets, AnImageFileHasNoSerial)
{
    const test::TempDir dir;
    test::writeFile(dir / "card.img", Bytes(4096));
    const TargetRequest image{dir / "card.img", FixedDisks::Refuse, "12"};
    EXPECT_FAILS(chooseTargets({image}, {}), Cause::Refused, "is an image file, which has no serial number: \"12\"");
}

TEST(OpenTarget, AFileThatChangedSinceItWasChosenIsRefused)
{
    const test::TempDir dir;
    test::writeFile(dir / "card.img", Bytes(4096));
    ASSERT_OK_ASSIGN(const auto chosen, chooseTargets({{.path = dir / "card.img"}}, {}));
    ASSERT_OK(openTarget(chosen.front(), {}));
    std::filesystem::resize_file(dir / "card.img", 8192);
    EXPECT_FAILS(openTarget(chosen.front(), {}), Cause::Refused, "it is 8192 bytes long, not 4096");
}

} // namespace
} // namespace bootlace::computer
