// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <map>

namespace bootlace::bootlog {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;
using ::testing::Pair;

std::map<std::string_view, std::string> factsOf(const Report &report)
{
    std::map<std::string_view, std::string> facts;
    for (const Fact &fact : report.facts) {
        EXPECT_GT(fact.line, 0U);
        facts.emplace(fact.key, fact.value);
    }
    return facts;
}

TEST(GoodStart, OfABoardWithBl2)
{
    const Report report = reportOf(goodLog());
    EXPECT_TRUE(report.isLog);
    EXPECT_FALSE(report.failed());
    EXPECT_EQ(report.reached, Stage::Login);
    EXPECT_EQ(report.starts, 1U);
    EXPECT_EQ(report.firstLine, 1U);
    EXPECT_EQ(headlineOf(report), "log-environment-default");
    EXPECT_THAT(report.overcome, IsEmpty());
    const auto facts = factsOf(report);
    EXPECT_EQ(facts.at("boot-source"), "SD card");
    EXPECT_EQ(facts.at("bl2"), "v2.9(release): sdmmc");
    EXPECT_EQ(facts.at("bl31"), "v2.9(release): sdmmc");
    EXPECT_EQ(facts.at("processor"), "MT7986 (2000MHz)");
    EXPECT_EQ(facts.at("memory"), "2048MB");
    EXPECT_EQ(facts.at("u-boot"), "2025.01-rc4");
    EXPECT_EQ(facts.at("board"), "BananaPi BPi-R3");
    EXPECT_EQ(facts.at("kernel"), "6.12.107+deb13-arm64");
    EXPECT_EQ(facts.at("command-line"), "root=PARTUUID=11-22 console=ttyS0,115200");
    EXPECT_EQ(facts.at("system"), "Debian GNU/Linux 13 (trixie)");
}

TEST(GoodStart, OfOlderFirmware)
{
    const Report report = reportOf(goodOldLog());
    EXPECT_FALSE(report.failed());
    EXPECT_EQ(report.reached, Stage::Login);
    EXPECT_EQ(headlineOf(report), "log-environment-saved");
    const auto facts = factsOf(report);
    EXPECT_EQ(facts.at("bl2"), "v2.6(release):e2bd69e72-dirty");
    EXPECT_EQ(facts.at("u-boot"), "2022.07");
    EXPECT_EQ(facts.at("kernel"), "5.15.72");
}

TEST(GoodStart, OfABl2ThatSaysDram)
{
    const auto facts = factsOf(reportOf("NOTICE:  BL2: v2.14.0\t(release):v2.14\nNOTICE:  DRAM: 512MB\n"
                                        "NOTICE:  SPI-NAND: WINBOND W25N01GV (128MB)\n"));
    EXPECT_EQ(facts.at("memory"), "512MB");
    EXPECT_EQ(facts.at("bl2"), "v2.14.0 (release):v2.14");
}

TEST(GoodStart, OfABoardWithSpl)
{
    const Report report = reportOf(goodSplLog());
    EXPECT_FALSE(report.failed());
    EXPECT_EQ(report.starts, 1U);
    EXPECT_EQ(report.reached, Stage::Login);
    EXPECT_THAT(report.sightings, IsEmpty());
    const auto facts = factsOf(report);
    EXPECT_EQ(facts.at("spl"), "2023.01+dfsg-2+deb12u1");
    EXPECT_EQ(facts.at("u-boot"), "2023.01+dfsg-2+deb12u1");
    EXPECT_EQ(facts.at("loaded-from"), "MMC1");
    EXPECT_EQ(facts.at("memory"), "1024 MiB");
    EXPECT_EQ(facts.at("board"), "Xunlong Orange Pi PC Plus");
}

TEST(GoodStart, OfAQuietKernel)
{
    const Report report = reportOf(bl2Good + uBootGood + systemGood);
    EXPECT_EQ(report.reached, Stage::Login);
    EXPECT_FALSE(report.failed());
}

TEST(GoodStart, EveryWayOfBeingCutIsNoFailureOrASilence)
{
    const std::string log = goodLog();
    for (std::size_t size = log.find('\n') + 1; size < log.size(); ++size) {
        const Report report = reportOf(std::string_view(log).substr(0, size));
        ASSERT_TRUE(report.isLog) << size;
        const bool isSilence = report.reached == Stage::LoaderCalled || report.reached == Stage::KernelCalled;
        ASSERT_EQ(report.failed(), isSilence) << size << headlineOf(report);
    }
}

TEST(Starts, ErrorsThatAreOvercomeDoNotCount)
{
    std::string log = goodLog();
    log.insert(log.find("Hit any key"), "Failed to load 'uEnv.txt'\n");
    const Report report = reportOf(log);
    EXPECT_FALSE(report.failed());
    ASSERT_EQ(report.overcome.size(), 1U);
    EXPECT_EQ(report.overcome.front().finding.id, findings::Id::LogBootFileAbsent);
}

TEST(Starts, TheLastOneIsTold)
{
    const std::string bad = bootRomGood + bl2Begin + "ERROR:   BL2: Failed to load image id 3 (-2)\n";
    const Report failed = reportOf(goodLog() + "\n" + bad);
    EXPECT_EQ(failed.starts, 2U);
    EXPECT_EQ(headlineOf(failed), "log-fip-unusable");
    EXPECT_THAT(factsOf(failed), Not(Contains(Key("kernel"))));
    const std::string good = goodLog();
    EXPECT_EQ(failed.firstLine, std::ranges::count(good, '\n') + 2);

    const Report mended = reportOf(bad + goodLog());
    EXPECT_EQ(mended.starts, 2U);
    EXPECT_FALSE(mended.failed());
    EXPECT_EQ(mended.reached, Stage::Login);
}

TEST(Starts, OneThatIsCutTellsLessThanTheOneBefore)
{
    const Report report =
        reportOf(bootRomGood + bl2Begin + "ERROR:   BL2: Failed to load image id 3 (-2)\n" + bootRomGood.substr(0, 30));
    EXPECT_EQ(report.starts, 2U);
    EXPECT_EQ(headlineOf(report), "log-fip-unusable");
    EXPECT_EQ(reportOf(goodLog() + "\n" + bootRomGood.substr(0, 30)).reached, Stage::Login);
    EXPECT_EQ(reportOf(goodLog() + "\n" + bootRomGood).reached, Stage::Login);
    EXPECT_EQ(headlineOf(reportOf(goodLog() + "\n" + bl2Good + uBootGood)), "log-kernel-silent");
}

TEST(Starts, ABoardThatHaltsAgainAndAgain)
{
    const std::string loop = "F0: 102B 0000\nBP: 2000 00C0 [0001]\nT0: 0000 01A5 [010F]\nSystem halt!\n";
    const Report report = reportOf(loop + loop + loop);
    EXPECT_EQ(headlineOf(report), "log-bootrom-halt");
    EXPECT_EQ(report.sightings.front().times, 3U);
}

TEST(Starts, ALoopOfBl2IsAsManyStarts)
{
    const std::string loop = bl2Begin + "ERROR:   Partition 'fip' not found\n";
    const Report report = reportOf(loop + loop + loop);
    EXPECT_EQ(report.starts, 3U);
    EXPECT_EQ(headlineOf(report), "log-fip-partition-absent");
}

TEST(Starts, WhatASessionPrintsIsNoStart)
{
    const Report report =
        reportOf(goodLog() + "root\r\nroot@router:~# fw_printenv\nver=U-Boot 2025.01 (Jan 06 2025 - 1:2:3)\n"
                             "root@router:~# cat notes\nERROR:   BL2: Failed to load image id 3 (-2)\n"
                             "Card did not respond to voltage select! : -110\nroot@router:~#\n");
    EXPECT_EQ(report.starts, 1U);
    EXPECT_FALSE(report.failed());
    EXPECT_THAT(report.overcome, IsEmpty());
}

TEST(Starts, TellsEachFindingWhenItsLineEnds)
{
    std::vector<std::string> told;
    Reader reader([&told](const Sighting &sighting) { told.push_back(sighting.text); });
    const std::string line = "ERROR:   Partition 'fip' not found";
    reader.add(asBytes(bootRomGood + "NOTICE:  BL2: v2.9(release): sdmmc\r\n" + line));
    EXPECT_TRUE(told.empty());
    reader.add(asBytes("\r\n" + line + "\r\n"));
    EXPECT_EQ(told, std::vector<std::string>{line}) << "each kind once";
    EXPECT_EQ(reader.finish().sightings.front().times, 2U);
}

} // namespace
} // namespace bootlace::bootlog
