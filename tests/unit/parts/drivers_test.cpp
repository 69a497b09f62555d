// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/drivers.h"

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::parts {
namespace {

using findings::Id;

class Drivers : public testing::Test
{
protected:
    Drivers()
    {
        medium.drivers = {{"card controller", "MMC_MTK", "mtk-sd"},
                          {"card block device", "MMC_BLOCK", "mmc_block"},
                          {"something", "SOMETHING", ""}};
        set.version = "6.12.1";
    }

    [[nodiscard]] static rootfs::Initrd initrd(std::string_view version, std::initializer_list<const char *> modules)
    {
        rootfs::Initrd initrd;
        initrd.reading = rootfs::InitrdReading::Whole;
        initrd.hasInit = true;
        initrd.modules[std::string(version)].insert(modules.begin(), modules.end());
        return initrd;
    }

    [[nodiscard]] std::vector<findings::Finding> found(std::string_view config)
    {
        set.config = armimage::KernelConfig::fromText(config);
        findings::List list;
        checkDrivers(medium, set, list);
        return list.all();
    }

    board::Medium medium;
    BootSet set;
    static constexpr const char *builtIn = "CONFIG_MMC_MTK=y\nCONFIG_MMC_BLOCK=y\nCONFIG_SOMETHING=y\n";
    static constexpr const char *modular = "CONFIG_MMC_MTK=m\nCONFIG_MMC_BLOCK=m\nCONFIG_SOMETHING=m\n";
};

TEST_F(Drivers, BuiltInOnesNeedNothing)
{
    EXPECT_TRUE(found(builtIn).empty());
    set.initrd = initrd("6.1", {});
    EXPECT_TRUE(found(builtIn).empty());
}

TEST_F(Drivers, ThoseThatAreNotBuiltAreNamed)
{
    const auto findings = found("CONFIG_MMC_MTK=y\n# CONFIG_MMC_BLOCK is not set\n");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].id, Id::KernelLacksDrivers);
    EXPECT_EQ(std::get<std::vector<std::string>>(findings[0].arguments[1]),
              (std::vector<std::string>{"card block device", "something"}));
}

TEST_F(Drivers, ModulesNeedAnInitrdThatHasThem)
{
    auto findings = found(modular);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].id, Id::KernelDriversNeedInitrd);
    set.initrd = initrd("6.12.1", {"mtk_sd", "mmc_block"}); // the third one's file is not known
    EXPECT_TRUE(found(modular).empty());
    set.initrd = initrd("6.12.1", {"mmc_block"});
    findings = found(modular);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].id, Id::InitrdLacksDrivers);
    EXPECT_EQ(std::get<std::vector<std::string>>(findings[0].arguments[1]),
              std::vector<std::string>{"card controller"});
}

TEST_F(Drivers, AnInitrdOfAnotherKernelOrWithoutInitHelpsNothing)
{
    set.initrd = initrd("6.1.0-9", {"mtk_sd", "mmc_block"});
    EXPECT_EQ(found(modular).at(0).id, Id::InitrdOfOtherKernel);
    set.initrd = initrd("6.12.1", {"mtk_sd", "mmc_block"});
    set.initrd->hasInit = false;
    EXPECT_EQ(found(modular).at(0).id, Id::InitrdHasNoInit);
}

TEST_F(Drivers, ModulesOutsideOfAFolderOfAVersionAreForThisKernel)
{
    set.initrd = initrd("", {"mtk_sd", "mmc_block"});
    EXPECT_TRUE(found(modular).empty());
    set.initrd = initrd("", {"mtk_sd"});
    EXPECT_EQ(found(modular).at(0).id, Id::InitrdLacksDrivers);
}

TEST_F(Drivers, WhatCannotBeReadIsNotJudged)
{
    set.initrd = initrd("6.1.0-9", {});
    set.initrd->reading = rootfs::InitrdReading::Unknown;
    EXPECT_TRUE(found(modular).empty());
    set.initrd->reading = rootfs::InitrdReading::Whole;
    set.version.clear();
    EXPECT_TRUE(found(modular).empty());
}

TEST(Lacks, AreNamedByArea)
{
    board::Board board;
    board.kernelAreas = {{"Wi-Fi", {{"MT7915E", "There is none."}, {"MT798X_WMAC", "There is none."}}},
                         {"USB", {{"USB_XHCI_MTK", "It does not work."}}}};
    const auto lacks = [&board](std::string_view config) {
        return lackedBy(armimage::KernelConfig::fromText(config), board);
    };
    EXPECT_TRUE(lacks("CONFIG_MT7915E=m\nCONFIG_MT798X_WMAC=y\nCONFIG_USB_XHCI_MTK=y\n").empty());
    const auto some = lacks("CONFIG_MT7915E=m\n# CONFIG_MT798X_WMAC is not set\nCONFIG_USB_XHCI_MTK=y\n");
    ASSERT_EQ(some.size(), 1U);
    EXPECT_EQ(some[0].title, "Wi-Fi");
    ASSERT_EQ(some[0].options.size(), 1U);
    EXPECT_EQ(some[0].options[0].option, "MT798X_WMAC");
    EXPECT_EQ(lacks("").size(), 2U);
}

} // namespace
} // namespace bootlace::parts
