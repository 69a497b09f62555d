// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/files.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::cli {

using test::runOk;
using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;

TEST(Boards, NamesTheBoardItsMediaAndTheirDisks)
{
    const Answer answer = ask({"boards"});
    ASSERT_EQ(answer.status, 0);
    const Json &board = answer.document.at("boards").at(0);
    EXPECT_EQ(board.at("id"), "bananapi-bpi-r3");
    EXPECT_THAT(board.at("soc").get<std::string>(), HasSubstr("MT7986"));
    EXPECT_EQ(board.at("media").at(0).at("id"), "sd");
    EXPECT_EQ(board.at("media").at(0).at("disks").at(0).at("role"), "card");
    EXPECT_THAT(cli({"boards"}).output, HasSubstr("bananapi-bpi-r3"));
}

TEST(Devices, EveryDiskTellsWhetherItCanBeUsedOrWhyNot)
{
    const Answer answer = ask({"devices"});
    ASSERT_EQ(answer.status, 0);
    ASSERT_EQ(answer.document.at("ok"), true);
    for (const Json &disk : answer.document.at("devices")) {
        EXPECT_TRUE(std::filesystem::is_block_file(disk.at("path").get<std::string>())) << disk;
        EXPECT_EQ(disk.at("usable"), disk.at("refusals").empty());
        for (const char *member : {"size", "model", "vendor", "serial", "bus", "holds", "partitions", "removable"}) {
            EXPECT_TRUE(disk.contains(member)) << member;
        }
        for (const Json &refusal : disk.at("refusals")) {
            EXPECT_THAT(refusal.at("sentence").get<std::string>(), HasSubstr(disk.at("path").get<std::string>()));
            EXPECT_FALSE(refusal.at("reason").get<std::string>().empty());
        }
    }
}

TEST(Devices, PeopleSeeTheSerialNumberThatExpectTakes)
{
    const Answer answer = ask({"devices"});
    const std::string text = cli({"devices"}).output;
    for (const Json &disk : answer.document.at("devices")) {
        const std::string serial = disk.at("serial");
        const std::string lines = text.substr(text.find(disk.at("path").get<std::string>() + "  "));
        EXPECT_THAT(lines.substr(0, lines.find("\n/dev/")),
                    HasSubstr("\n  serial number: " + (serial.empty() ? "none" : serial) + "\n"));
    }
}

/// As little as makes a build: a header and a banner, the board's device tree, an overlay, a configuration.
static void makeBuild(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder / "lib/modules/6.1.2");
    std::string image(4096, '\0');
    image.replace(56, 4, "ARM\x64");
    image += "Linux version 6.1.2 (a@b) #1 SMP\n";
    writeFile(folder / "Image", asBytes(image));
    writeFile(folder / "config-6.1.2",
              asBytes("CONFIG_MMC_MTK=m\nCONFIG_EXT4_FS=y\n# CONFIG_BLK_DEV_NVME is not set\n"));
    writeFile(folder / "lib/modules/6.1.2/modules.order", asBytes("\n"));
    writeFile(folder / "board.dts", asBytes("/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; };\n"));
    runOk({"dtc", "-q", "-@", "-o", folder / "mt7986a-bananapi-bpi-r3.dtb", folder / "board.dts"});
    std::filesystem::remove(folder / "board.dts");
}

TEST(Kernels, TellWhatEachBuildHasOrWhyItCannotBeUsed)
{
    const TempDir dir;
    makeBuild(dir / "good");
    std::filesystem::create_directory(dir / "bad");
    writeFile(dir / "bad/Image", asBytes("not a kernel"));
    const Answer answer = ask({"kernels", dir.path()});
    ASSERT_EQ(answer.status, 0) << answer.document;
    const Json &kernels = answer.document.at("kernels");
    ASSERT_EQ(kernels.size(), 2U);
    EXPECT_EQ(kernels.at(0).at("usable"), false);
    EXPECT_FALSE(kernels.at(0).at("message").get<std::string>().empty());
    const Json &good = kernels.at(1);
    ASSERT_EQ(good.at("usable"), true) << good;
    EXPECT_EQ(good.at("version"), "6.1.2");
    EXPECT_EQ(good.at("initrd"), false);
    EXPECT_EQ(good.at("drivers"), Json({{"MMC_MTK", "module"},
                                        {"MMC_BLOCK", "missing"},
                                        {"PCIE_MEDIATEK_GEN3", "missing"},
                                        {"BLK_DEV_NVME", "missing"},
                                        {"EFI_PARTITION", "missing"},
                                        {"EXT4_FS", "built-in"}}));
    EXPECT_THAT(good.at("lacks"),
                testing::Contains(Json({{"area", "Wi-Fi"}, {"option", "MT7915E"}, {"without", "There is no Wi-Fi."}})));
    const std::string text = cli({"kernels", dir.path()}).output;
    EXPECT_THAT(text, HasSubstr("MMC_MTK module"));
    EXPECT_THAT(text, HasSubstr("  lacks     Wi-Fi: MT7915E. There is no Wi-Fi.\n"));
}

TEST(Kernels, AreLookedForOfTheBoardsProcessor)
{
    const TempDir dir;
    std::filesystem::create_directories(dir / "lib/modules/6.1.2");
    // A zImage (Documentation/arch/arm/booting.rst): its mark, where it begins and ends.
    std::string image(4096, '\0');
    image.replace(0x24, 12, std::string("\x18\x28\x6f\x01\0\0\0\0\0\x10\0\0", 12));
    image += "Linux version 6.1.2 (a@b) #1 SMP\n";
    writeFile(dir / "vmlinuz-6.1.2", asBytes(image));
    writeFile(dir / "lib/modules/6.1.2/modules.order", asBytes("\n"));
    writeFile(dir / "board.dts", asBytes("/dts-v1/;\n/ { compatible = \"xunlong,orangepi-pc-plus\"; };\n"));
    runOk({"dtc", "-q", "-o", dir / "sun8i-h3-orangepi-pc-plus.dtb", dir / "board.dts"});
    const Answer answer = ask({"kernels", dir.path(), "--board", "orangepi-pc-plus"});
    ASSERT_EQ(answer.status, 0) << answer.document;
    const Json &kernels = answer.document.at("kernels");
    ASSERT_EQ(kernels.size(), 1U);
    EXPECT_EQ(kernels.at(0).at("usable"), true) << kernels;
    EXPECT_EQ(kernels.at(0).at("version"), "6.1.2");
}

TEST(Kernels, AnUnknownBoardOrFolderIsAMistake)
{
    const TempDir dir;
    EXPECT_EQ(ask({"kernels", dir.path(), "--board", "toaster"}).document.at("cause"), "bad-input");
    EXPECT_EQ(cli({"kernels", dir / "nowhere"}).status, 2);
    EXPECT_EQ(ask({"kernels", dir.path()}).document.at("kernels"), Json::array());
}

} // namespace bootlace::cli
