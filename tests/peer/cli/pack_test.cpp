// SPDX-License-Identifier: GPL-3.0-or-later
// What the packing commands write is what mkimage, fiptool and fdtoverlay write.
#include "base/digest.h"
#include "program.h"
#include "support/files.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <string>
#include <utility>

namespace bootlace::cli {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;

static std::string tree(const std::string &name)
{
    return std::string(TREES) + "/" + name;
}

static std::string sorted(const std::filesystem::path &blob)
{
    return runOk({"dtc", "-q", "-s", "-I", "dtb", "-O", "dts", blob});
}

static std::size_t filesIn(const std::filesystem::path &folder)
{
    const std::filesystem::directory_iterator files(folder);
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

TEST(Bl2Pack, MakesTheBytesOfMkimage)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", pseudoRandom(70'001));
    for (const auto &[ours, theirs] : {std::pair{"sd", "sdmmc"},
                                       {"emmc", "emmc"},
                                       {"nor", "nor"},
                                       {"spim-nand", "spim-nand;nandinfo=spim:2k+64"},
                                       {"spim-nand-2k128", "spim-nand;nandinfo=spim:2k+128"},
                                       {"spim-nand-4k256", "spim-nand;nandinfo=spim:4k+256"}}) {
        runOk({"mkimage", "-T", "mtk_image", "-a", "0x201000", "-e", "0x201000", "-n",
               std::string("arm64=1;media=") + theirs, "-d", dir / "bl2.bin", dir / "theirs.img"});
        const Answer answer =
            ask({"bl2", "pack", dir / "bl2.bin", "--medium", ours, "-o", dir / "ours.img", "--force"});
        ASSERT_EQ(answer.status, 0) << answer.document;
        EXPECT_TRUE(readFile(dir / "ours.img") == readFile(dir / "theirs.img")) << ours;
        EXPECT_EQ(answer.document.at("sha256"), toHex(sha256(readFile(dir / "theirs.img"))));
        EXPECT_EQ(answer.document.at("medium"), ours);
    }
}

TEST(Bl2Pack, TakesTheLoadAddressAndRefusesWhatDoesNotFit)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", pseudoRandom(5000));
    runOk({"mkimage", "-T", "mtk_image", "-a", "0x211000", "-e", "0x211000", "-n", "arm64=1;media=sdmmc", "-d",
           dir / "bl2.bin", dir / "theirs.img"});
    EXPECT_EQ(
        cli({"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "--load-address", "0x211000", "-o", dir / "o"}).status,
        0);
    EXPECT_TRUE(readFile(dir / "o") == readFile(dir / "theirs.img"));
    EXPECT_EQ(ask({"bl2", "pack", dir / "o", "--medium", "sd", "-o", dir / "p"}).document.at("cause"), "bad-input");
    writeFile(dir / "large.bin", pseudoRandom(600'000));
    EXPECT_EQ(cli({"bl2", "pack", dir / "large.bin", "--medium", "sd", "-o", dir / "p"}).status, 2);
    EXPECT_FALSE(std::filesystem::exists(dir / "p"));
}

TEST(FipPack, MakesTheBytesOfFiptool)
{
    const TempDir dir;
    writeFile(dir / "bl31", pseudoRandom(30'003, 1));
    writeFile(dir / "bl32", pseudoRandom(999, 2));
    writeFile(dir / "bl33", pseudoRandom(300'001, 3));
    for (const std::string align : {"1", "512"}) {
        runOk({"fiptool", "create", "--align", align, "--soc-fw", dir / "bl31", "--tos-fw", dir / "bl32", "--nt-fw",
               dir / "bl33", dir / "theirs"});
        const Answer answer = ask({"fip", "pack", "--bl33", dir / "bl33", "--tos-fw", dir / "bl32", "--bl31",
                                   dir / "bl31", "--align", align, "-o", dir / "ours", "--force"});
        ASSERT_EQ(answer.status, 0) << answer.document;
        EXPECT_TRUE(readFile(dir / "ours") == readFile(dir / "theirs")) << align;
        EXPECT_EQ(answer.document.at("images"), Json({"soc-fw", "tos-fw", "nt-fw"}));
        EXPECT_EQ(answer.document.at("notes"), Json::array());
    }
}

TEST(FipPack, CompressesImagesThatUnpackGivesBack)
{
    const TempDir dir;
    const Bytes bl31(30'003, std::byte{1});
    const Bytes bl33(300'001, std::byte{3});
    writeFile(dir / "bl31", bl31);
    writeFile(dir / "bl33", bl33);
    const Answer packed =
        ask({"fip", "pack", "--bl31", dir / "bl31", "--bl33", dir / "bl33", "--xz", "-o", dir / "fip"});
    ASSERT_EQ(packed.status, 0) << packed.document;
    EXPECT_EQ(packed.document.at("xz"), true);
    EXPECT_LT(packed.document.at("size"), 2000);
    ASSERT_EQ(cli({"fip", "unpack", dir / "fip", "-o", dir / "stored"}).status, 0);
    EXPECT_TRUE(readFile(dir / "stored/nt-fw.bin").size() < 1000);
    const Answer unpacked = ask({"fip", "unpack", dir / "fip", "--unxz", "-o", dir / "images"});
    ASSERT_EQ(unpacked.status, 0) << unpacked.document;
    EXPECT_EQ(unpacked.document.at("images").at(1).at("size"), bl33.size());
    EXPECT_TRUE(readFile(dir / "images/soc-fw.bin") == bl31);
    EXPECT_TRUE(readFile(dir / "images/nt-fw.bin") == bl33);
    Bytes damaged = readFile(dir / "fip");
    damaged[damaged.size() - 60] ^= std::byte{1};
    writeFile(dir / "fip", damaged);
    const Answer refused = ask({"fip", "unpack", dir / "fip", "--unxz", "-o", dir / "none"});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.document.at("message"), HasSubstr("nt-fw can't be unpacked"));
    EXPECT_FALSE(std::filesystem::exists(dir / "none"));
}

TEST(FipPack, SaysWhatBl2WillMiss)
{
    const TempDir dir;
    writeFile(dir / "bl31", pseudoRandom(300));
    EXPECT_THAT(cli({"fip", "pack", "--soc-fw", dir / "bl31", "-o", dir / "fip"}).output, HasSubstr("BL33"));
    EXPECT_EQ(ask({"fip", "pack", "-o", dir / "none"}).status, 2);
}

TEST(FipUnpack, MakesTheFilesOfFiptool)
{
    const TempDir dir;
    writeFile(dir / "bl31", pseudoRandom(30'003, 1));
    writeFile(dir / "bl33", pseudoRandom(300'001, 3));
    runOk({"fiptool", "create", "--align", "64", "--soc-fw", dir / "bl31", "--nt-fw", dir / "bl33", dir / "fip"});
    std::filesystem::create_directory(dir / "theirs");
    runOk({"fiptool", "unpack", "--out", dir / "theirs", dir / "fip"});
    ASSERT_EQ(cli({"fip", "unpack", dir / "fip", "-o", dir / "ours"}).status, 0);
    for (const char *name : {"soc-fw.bin", "nt-fw.bin"}) {
        EXPECT_TRUE(readFile(dir / "ours" / name) == readFile(dir / "theirs" / name)) << name;
    }
    EXPECT_EQ(filesIn(dir / "ours"), filesIn(dir / "theirs"));
    EXPECT_EQ(cli({"fip", "unpack", dir / "fip", "-o", dir / "ours"}).status, 2);
    EXPECT_EQ(cli({"fip", "unpack", dir / "fip", "-o", dir / "ours", "--force"}).status, 0);
}

TEST(FipUnpack, WritesNothingOfACutPackage)
{
    const TempDir dir;
    writeFile(dir / "bl31", pseudoRandom(3000));
    runOk({"fiptool", "create", "--soc-fw", dir / "bl31", "--nt-fw", dir / "bl31", dir / "fip"});
    std::filesystem::resize_file(dir / "fip", 4000);
    EXPECT_EQ(ask({"fip", "unpack", dir / "fip", "-o", dir / "out"}).document.at("ok"), false);
    EXPECT_FALSE(std::filesystem::exists(dir / "out"));
}

TEST(DtbMerge, MakesTheTreeOfFdtoverlay)
{
    const TempDir dir;
    runOk({"fdtoverlay", "-i", tree("base.dtb"), "-o", dir / "theirs.dtb", tree("sd.dtbo"), tree("nand.dtbo")});
    const Answer answer =
        ask({"dtb", "merge", tree("base.dtb"), tree("sd.dtbo"), tree("nand.dtbo"), "-o", dir / "ours.dtb"});
    ASSERT_EQ(answer.status, 0) << answer.document;
    EXPECT_EQ(sorted(dir / "ours.dtb"), sorted(dir / "theirs.dtb"));
    EXPECT_EQ(answer.document.at("size"), std::filesystem::file_size(dir / "ours.dtb"));
}

TEST(DtbMerge, CompilesSources)
{
    const TempDir dir;
    writeFile(dir / "my.dtso", asBytes("/dts-v1/;\n/plugin/;\n&{/} { mine = \"yes\"; };\n"));
    ASSERT_EQ(cli({"dtb", "merge", tree("base.dtb"), dir / "my.dtso", "-o", dir / "ours.dtb"}).status, 0);
    EXPECT_THAT(sorted(dir / "ours.dtb"), HasSubstr("mine = \"yes\""));
}

TEST(DtbMerge, RefusesConflictsUnlessTheyAreAllowedAndOtherBoards)
{
    const TempDir dir;
    const std::vector<std::string> both{"dtb", "merge",         tree("base.dtb"), tree("sd.dtbo"), tree("emmc.dtbo"),
                                        "-o",  dir / "ours.dtb"};
    const Answer refused = ask(both);
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.document.at("message").get<std::string>(), HasSubstr("contradict each other"));
    EXPECT_FALSE(std::filesystem::exists(dir / "ours.dtb"));
    std::vector<std::string> allowed = both;
    allowed.emplace_back("--allow-conflicts");
    const Answer merged = ask(allowed);
    EXPECT_EQ(merged.status, 0);
    EXPECT_FALSE(merged.document.at("notes").empty());
    writeFile(dir / "other.dtso", asBytes("/dts-v1/;\n/plugin/;\n/ { compatible = \"some,board\"; };\n"
                                          "&{/} { mine = \"yes\"; };\n"));
    EXPECT_THAT(cli({"dtb", "merge", tree("base.dtb"), dir / "other.dtso", "-o", dir / "x"}).output,
                HasSubstr("some,board"));
}

TEST(Output, IsNotReplacedUnlessForcedAndLeavesNothingElse)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", pseudoRandom(5000));
    writeFile(dir / "out", asBytes("mine"));
    std::vector<std::string> command{"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "-o", dir / "out"};
    const Answer refused = ask(command);
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.document.at("message").get<std::string>(), HasSubstr("--force"));
    EXPECT_EQ(asText(readFile(dir / "out")), "mine");
    command.emplace_back("--force");
    EXPECT_EQ(cli(command).status, 0);
    EXPECT_NE(asText(readFile(dir / "out")), "mine");
    EXPECT_EQ(filesIn(dir.path()), 2U);
    std::filesystem::create_directory(dir / "folder");
    EXPECT_EQ(cli({"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "--force", "-o", dir / "folder"}).status, 2);
}

TEST(Output, GoesToTheStandardOutputAlone)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", pseudoRandom(5000));
    ASSERT_EQ(cli({"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "-o", dir / "file"}).status, 0);
    const test::ToolRun run = cli({"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "-o", "-"});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output == asText(readFile(dir / "file")));
    EXPECT_EQ(ask({"bl2", "pack", dir / "bl2.bin", "--medium", "sd", "-o", "-"}).document.at("cause"), "bad-input");
}

TEST(Usage, MistakesAreStatus2)
{
    for (const std::vector<std::string> &arguments : {std::vector<std::string>{},
                                                      {"nonsense"},
                                                      {"bl2"},
                                                      {"bl2", "pack"},
                                                      {"inspect"},
                                                      {"fip", "unpack"},
                                                      {"bl2", "pack", "x", "--medium", "paper", "-o", "y"},
                                                      {"boards", "--nonsense"}}) {
        EXPECT_EQ(cli(arguments).status, 2) << ::testing::PrintToString(arguments);
    }
    EXPECT_EQ(cli({"--help"}).status, 0);
}

} // namespace bootlace::cli
