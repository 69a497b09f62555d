// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "dtb/blob.h"
#include "dtb/device.h"
#include "dtb/overlay.h"
#include "parts/kernel.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <array>
#include <gmock/gmock.h>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::parts {
namespace {

using findings::Id;

constexpr const char *controller = "/soc/mmc@11230000";
constexpr const char *base = "mt7986a-bananapi-bpi-r3";

Bytes golden(const std::string &name)
{
    return test::readFile(std::string(GOLDEN_FOLDER "/") + name);
}

/// The base with the overlay in it, as a kernel build has it that comes with merged trees.
catalog::DeviceTree mergedTree(const std::string &overlay)
{
    const std::array overlays{dtb::Overlay{overlay, dtb::Blob::fromBytes(golden(overlay + ".dtbo")).value()}};
    const dtb::Blob merged = dtb::merge(dtb::Blob::fromBytes(golden("base.dtb")).value(), overlays).value();
    const std::string name = std::string(base) + "-" + overlay;
    return {name, "boot/" + name + ".dtb", {merged.bytes().begin(), merged.bytes().end()}};
}

class DeviceTreeOfACard : public ::testing::Test
{
protected:
    /// Merges for the SD card; the findings are in `found`.
    std::optional<dtb::DeviceState> merge(const std::string &overlays = "")
    {
        const auto recipe =
            recipe::parse("format=1\nboard='bananapi-bpi-r3'\nmedium='sd'\n[firmware]\nbl2='a'\nfip='b'\n"
                          "[kernel]\nbuild='k'\noverlays=[" +
                              overlays + "]\n[root]\nsource='r'\n",
                          "r.toml", m_folder.path());
        EXPECT_TRUE(recipe.has_value());
        const Bytes bytes = mergeDeviceTree(*recipe, m_board, m_build, m_findings);
        const auto blob = dtb::Blob::fromBytes(bytes);
        return blob ? dtb::stateOf(*blob, controller) : std::nullopt;
    }

    std::vector<Id> found() const
    {
        std::vector<Id> ids;
        std::ranges::transform(m_findings.all(), std::back_inserter(ids), &findings::Finding::id);
        return ids;
    }

    test::TempDir m_folder;
    board::Board m_board = board::loadAll({}).value().front();
    catalog::KernelBuild m_build;
    findings::List m_findings;
};

TEST_F(DeviceTreeOfACard, IsAskedWhetherItsControllerIsEnabledHoweverThatCame)
{
    m_build.trees = {{base, "a.dtb", golden("base.dtb")}};
    m_build.overlays = {{std::string(base) + "-sd", "sd.dtbo", golden("sd.dtbo")}};
    EXPECT_FALSE(merge()->isEnabled);
    EXPECT_THAT(found(), ::testing::ElementsAre(Id::OverlayMissing));

    m_findings = {};
    EXPECT_TRUE(merge("'mt7986a-bananapi-bpi-r3-sd'")->isEnabled);
    EXPECT_THAT(found(), ::testing::IsEmpty());

    m_build.trees = {{base, "a.dtb", mergedTree("sd").bytes}};
    EXPECT_TRUE(merge()->isEnabled);
    EXPECT_THAT(found(), ::testing::IsEmpty()) << "no overlay is named, and none is needed";
}

TEST_F(DeviceTreeOfACard, IsTheOneThatFitsTheMediumAndIsNamed)
{
    m_build.trees = {mergedTree("emmc"), mergedTree("sd")};
    const auto state = merge();
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(state->busWidth, 4U);
    ASSERT_THAT(found(), ::testing::ElementsAre(Id::DeviceTreeTaken));
    EXPECT_EQ(m_findings.all().front().arguments.front(), findings::Argument("boot/mt7986a-bananapi-bpi-r3-sd.dtb"));
}

TEST_F(DeviceTreeOfACard, OfSeveralThatFitIsAQuestion)
{
    m_build.trees = {mergedTree("sd"), mergedTree("sd")};
    m_build.trees[1].name += "-nand";
    m_build.trees[1].path = "boot/other.dtb";
    ASSERT_TRUE(merge().has_value());
    ASSERT_THAT(found(), ::testing::ElementsAre(Id::DeviceTreeAmbiguous));
    const std::vector<std::string> names{"mt7986a-bananapi-bpi-r3-sd", "mt7986a-bananapi-bpi-r3-sd-nand"};
    EXPECT_EQ(m_findings.all().front().arguments.front(), findings::Argument(names));
}

TEST_F(DeviceTreeOfACard, MadeForAnotherMediumIsSaid)
{
    m_build.trees = {mergedTree("emmc")};
    ASSERT_TRUE(merge().has_value());
    EXPECT_THAT(found(), ::testing::ElementsAre(Id::DeviceTreeTaken, Id::ControllerBusWidth));
}

TEST_F(DeviceTreeOfACard, WhatAnOverlayAsksToDeleteIsSaid)
{
    m_build.trees = {mergedTree("sd")};
    m_build.trees[0].name = base;
    test::writeFile(m_folder / "card.dtso",
                    asBytes("/dts-v1/;\n/plugin/;\n&{/soc/mmc@11230000} { /delete-property/ max-frequency; };\n"));
    ASSERT_TRUE(merge("'card.dtso'").has_value());
    ASSERT_THAT(found(), ::testing::ElementsAre(Id::OverlayDeletes));
    const std::vector<std::string> deletions{"/delete-property/ max-frequency"};
    EXPECT_THAT(m_findings.all().front().arguments, ::testing::ElementsAre("card.dtso", deletions));
}

TEST_F(DeviceTreeOfACard, WhatOfTheBuildIsNotUsedIsSaid)
{
    m_build.trees = {{base, "a.dtb", mergedTree("sd").bytes}};
    m_build.initrdPath = "boot/a.cpio";
    m_build.isInitrdByContent = true;
    m_build.initrdsNotUsed = {"boot/b.cpio"};
    using Reason = catalog::NotUsed::Reason;
    m_build.kernelsNotUsed = {{"boot/vmlinuz-9", Reason::NoDeviceTree, {}},
                              {"boot/vmlinuz-8", Reason::NoModules, {}},
                              {"boot/vmlinuz-7", Reason::Unusable, "it is a uImage"}};
    ASSERT_TRUE(merge().has_value());
    EXPECT_THAT(found(), ::testing::ElementsAre(Id::KernelLacksDeviceTree, Id::KernelLacksModules, Id::KernelNotUsed,
                                                Id::InitrdFoundByContent, Id::InitrdsNotUsed));
}

TEST_F(DeviceTreeOfACard, InitrdsOfWhichNoneIsUsedAreSaid)
{
    m_build.trees = {{base, "a.dtb", mergedTree("sd").bytes}};
    m_build.initrdsNotUsed = {"boot/b.cpio"};
    ASSERT_TRUE(merge().has_value());
    ASSERT_THAT(found(), ::testing::ElementsAre(Id::InitrdsNoneUsed));
    EXPECT_THAT(sentenceOf(m_findings.all().front()), ::testing::HasSubstr("Not used: boot/b.cpio."));
}

} // namespace
} // namespace bootlace::parts
