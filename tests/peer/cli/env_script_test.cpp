// SPDX-License-Identifier: GPL-3.0-or-later
// env and script: what they write is what mkenvimage and mkimage write, and what they show is what U-Boot would read.
#include "program.h"
#include "support/files.h"

#include <filesystem>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(EnvPack, MakesTheBytesOfMkenvimage)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("# mine\nbootcmd=run a\\\nrun b\n\nbootdelay=2\n"));
    for (const auto &[ours, theirs] :
         {std::pair{"0x80000", "0x80000"}, {"512KiB", "0x80000"}, {"16384", "0x4000"}, {"0x1F000", "0x1F000"}}) {
        runOk({"mkenvimage", "-s", theirs, "-o", dir / "one", dir / "text"});
        runOk({"mkenvimage", "-r", "-s", theirs, "-o", dir / "two", dir / "text"});
        const Answer one = ask({"env", "pack", dir / "text", "--size", ours, "-o", dir / "ours", "--force"});
        ASSERT_EQ(one.status, 0) << one.document;
        EXPECT_TRUE(readFile(dir / "ours") == readFile(dir / "one")) << ours;
        EXPECT_EQ(one.document.at("variables"), 2);
        EXPECT_EQ(one.document.at("redundant"), false);
        EXPECT_THAT(one.document.at("notes"), IsEmpty());
        const Answer two =
            ask({"env", "pack", dir / "text", "--size", ours, "--redundant", "-o", dir / "ours", "--force"});
        ASSERT_EQ(two.status, 0) << two.document;
        EXPECT_TRUE(readFile(dir / "ours") == readFile(dir / "two")) << ours;
        EXPECT_EQ(two.document.at("redundant"), true);
    }
}

TEST(EnvPack, RefusesWhatDoesNotFitOrIsNoVariable)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("a=1\n"));
    writeFile(dir / "wrong", asBytes("a=1\nboot now\n"));
    const auto said = [&](const char *text, const std::string &size) {
        const test::ToolRun run = cli({"env", "pack", dir / text, "--size", size, "-o", dir / "out"});
        EXPECT_EQ(run.status, 2);
        EXPECT_FALSE(std::filesystem::exists(dir / "out"));
        return run.output;
    };
    EXPECT_THAT(said("text", "8"), HasSubstr("takes 9 bytes, and its area has 8"));
    EXPECT_THAT(said("text", "2MiB"), HasSubstr("1 MiB are the most"));
    for (const char *size : {"512K", "0x", "0x1g", "much", "-1"}) {
        EXPECT_THAT(said("text", size), HasSubstr(fmt::format("--size {} is not", size)));
    }
    EXPECT_THAT(said("wrong", "64KiB"), HasSubstr("line 2 is not a variable"));
    EXPECT_THAT(said("none", "64KiB"), HasSubstr("none"));
}

TEST(EnvPack, ReplacesNothingUnlessForcedAndTellsNotesBesideTheBytes)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("a=1\na=2\n"));
    writeFile(dir / "out", asBytes("mine"));
    EXPECT_THAT(cli({"env", "pack", dir / "text", "--size", "64", "-o", dir / "out"}).output, HasSubstr("--force"));
    EXPECT_EQ(asText(readFile(dir / "out")), "mine");
    const std::string note = "note: a is set more than once";
    EXPECT_THAT(cli({"env", "pack", dir / "text", "--size", "64", "-o", dir / "out", "--force"}).output,
                HasSubstr("  " + note));
    const std::string both = cli({"env", "pack", dir / "text", "--size", "64", "-o", "-"}).output;
    EXPECT_THAT(both, HasSubstr(note));
    EXPECT_THAT(both, HasSubstr(std::string(asText(readFile(dir / "out")))));
}

TEST(EnvShow, ShowsWhatFwPrintenvShows)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("b=2\na=1=x\nc=\nb=3\n"));
    runOk({"mkenvimage", "-s", "0x4000", "-o", dir / "env", dir / "text"});
    writeFile(dir / "config", asBytes(fmt::format("{} 0x0 0x4000\n", (dir / "env").string())));
    EXPECT_EQ(cli({"env", "show", dir / "env"}).output,
              "# 16 KiB, correct CRC\n" + runOk({"fw_printenv", "-c", dir / "config", "-f", dir / "none"}));
    const Answer answer = ask({"env", "show", dir / "env"});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.document.at("variables"), Json({{"a", "1=x"}, {"b", "3"}, {"c", ""}}));
    EXPECT_EQ(answer.document.at("copies"), Json::array({{{"offset", 0}, {"valid", true}, {"current", true}}}));
    EXPECT_EQ(answer.document.at("redundant"), false);
    EXPECT_EQ(answer.document.at("size"), 0x4000);
}

TEST(EnvShow, TellsTheCopiesOfAPairApart)
{
    const TempDir dir;
    writeFile(dir / "old", asBytes("from=old\n"));
    writeFile(dir / "new", asBytes("from=new\n"));
    Bytes pair;
    for (const auto &[name, number] : {std::pair{"new", 0}, {"old", 255}}) {
        runOk({"mkenvimage", "-r", "-s", "0x2000", "-o", dir / "env", dir / name});
        Bytes copy = readFile(dir / "env");
        copy[4] = static_cast<std::byte>(number);
        pair.insert(pair.end(), copy.begin(), copy.end());
    }
    writeFile(dir / "pair", pair);
    EXPECT_EQ(cli({"env", "show", dir / "pair"}).output,
              "# copy 1 at offset 0x0: 8 KiB, correct CRC, number 0, current\n"
              "# copy 2 at offset 0x2000: 8 KiB, correct CRC, number 255\n"
              "from=new\n");
    pair[100] ^= std::byte{1};
    writeFile(dir / "pair", pair);
    const Answer answer = ask({"env", "show", dir / "pair"});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(answer.document.at("copies"),
              Json::array({{{"offset", 0}, {"valid", false}, {"current", false}},
                           {{"offset", 0x2000}, {"valid", true}, {"number", 255}, {"current", true}}}));
    EXPECT_EQ(answer.document.at("variables").at("from"), "old");
    EXPECT_THAT(cli({"env", "show", dir / "pair"}).output, HasSubstr("# copy 1 at offset 0x0: wrong CRC\n"));
    EXPECT_THAT(cli({"env", "show", dir / "env"}).output,
                HasSubstr("# 8 KiB, correct CRC, one of two copies, number 1\n"));
}

TEST(EnvShow, WhatItShowsIsPackedAgain)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("a=one\\\n\ttwo\nb=2\n"));
    ASSERT_EQ(cli({"env", "pack", dir / "text", "--size", "0x1000", "-o", dir / "first"}).status, 0);
    writeFile(dir / "shown", asBytes(cli({"env", "show", dir / "first"}).output));
    ASSERT_EQ(cli({"env", "pack", dir / "shown", "--size", "0x1000", "-o", dir / "second"}).status, 0);
    EXPECT_TRUE(readFile(dir / "first") == readFile(dir / "second"));
}

TEST(EnvShow, OfAWrongCrcShowsNothing)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("a=1\n"));
    runOk({"mkenvimage", "-s", "0x1000", "-o", dir / "env", dir / "text"});
    Bytes bytes = readFile(dir / "env");
    bytes.back() ^= std::byte{1};
    writeFile(dir / "env", bytes);
    const test::ToolRun run = cli({"env", "show", dir / "env"});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.output, HasSubstr("its CRC is wrong"));
    EXPECT_EQ(ask({"env", "show", dir / "none"}).document.at("cause"), "not-found");
}

std::vector<std::string> dated(const std::string &seconds, std::vector<std::string> command)
{
    command.insert(command.begin(), {"env", "SOURCE_DATE_EPOCH=" + seconds});
    return command;
}

TEST(ScriptPack, MakesTheBytesOfMkimage)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("echo hello\n"));
    for (const auto &[arch, name, time] : {std::tuple{"arm", "boot script", "1700000000"}, {"riscv", "", "1"}}) {
        runOk(dated(time, {"mkimage", "-A", arch, "-T", "script", "-C", "none", "-n", name, "-d", dir / "text",
                           dir / "theirs"}));
        runOk(dated(time, {BOOTLACE_CLI, "script", "pack", dir / "text", "--arch", arch, "--name", name, "-o",
                           dir / "ours", "--force"}));
        EXPECT_TRUE(readFile(dir / "ours") == readFile(dir / "theirs")) << arch;
    }
}

TEST(ScriptPack, IsTheSameAgainWithoutATime)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("echo hello\n"));
    runOk(dated("0", {"mkimage", "-A", "arm64", "-T", "script", "-C", "none", "-d", dir / "text", dir / "theirs"}));
    const Answer answer = ask({"script", "pack", dir / "text", "-o", dir / "ours"});
    ASSERT_EQ(answer.status, 0) << answer.document;
    EXPECT_TRUE(readFile(dir / "ours") == readFile(dir / "theirs"));
    EXPECT_EQ(answer.document.at("arch"), "arm64");
    EXPECT_EQ(answer.document.at("time"), 0);
    for (const char *time : {"", "-1", "4294967296", "now"}) {
        const test::ToolRun run =
            test::run(dated(time, {BOOTLACE_CLI, "script", "pack", dir / "text", "-o", dir / "out"}));
        EXPECT_EQ(run.status, 2) << time;
        EXPECT_THAT(run.output, HasSubstr("SOURCE_DATE_EPOCH"));
    }
}

TEST(ScriptPack, RefusesWhatIsNoScript)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("echo hello\n"));
    writeFile(dir / "empty", {});
    ASSERT_EQ(cli({"script", "pack", dir / "text", "-o", dir / "boot.scr"}).status, 0);
    EXPECT_THAT(cli({"script", "pack", dir / "text", "-o", dir / "boot.scr"}).output, HasSubstr("--force"));
    EXPECT_THAT(cli({"script", "pack", dir / "boot.scr", "-o", dir / "out"}).output, HasSubstr("not the text"));
    EXPECT_THAT(cli({"script", "pack", dir / "empty", "-o", dir / "out"}).output, HasSubstr("empty"));
    EXPECT_EQ(cli({"script", "pack", dir / "text", "--arch", "z80", "-o", dir / "out"}).status, 2);
    EXPECT_EQ(cli({"script", "pack", dir / "text", "--name", std::string(33, 'n'), "-o", dir / "out"}).status, 2);
    EXPECT_FALSE(std::filesystem::exists(dir / "out"));
}

TEST(ScriptShow, ShowsTheTextThatMkimagePacked)
{
    const TempDir dir;
    const std::string text = "if true; then\n\techo \x1b[31mred\nfi";
    writeFile(dir / "text", asBytes(text));
    runOk(dated("5", {"mkimage", "-A", "arm", "-T", "script", "-n", "n", "-d", dir / "text", dir / "boot.scr"}));
    EXPECT_EQ(cli({"script", "show", dir / "boot.scr"}).output, "if true; then\n\techo \\x1b[31mred\nfi\n");
    const Answer answer = ask({"script", "show", dir / "boot.scr"});
    EXPECT_EQ(answer.document.at("text"), text);
    EXPECT_EQ(answer.document.at("arch"), "arm");
    EXPECT_EQ(answer.document.at("name"), "n");
    EXPECT_EQ(answer.document.at("time"), 5);
}

TEST(ScriptShow, OfADamagedOrOtherImageShowsNothing)
{
    const TempDir dir;
    writeFile(dir / "text", asBytes("echo hello\r\n"));
    ASSERT_EQ(cli({"script", "pack", dir / "text", "-o", dir / "boot.scr"}).status, 0);
    EXPECT_THAT(cli({"script", "show", dir / "boot.scr"}).output, HasSubstr("note: lines end in CR and LF"));
    EXPECT_EQ(ask({"script", "show", dir / "boot.scr"}).document.at("notes").size(), 1U);
    Bytes bytes = readFile(dir / "boot.scr");
    bytes.back() ^= std::byte{1};
    writeFile(dir / "boot.scr", bytes);
    EXPECT_THAT(cli({"script", "show", dir / "boot.scr"}).output, HasSubstr("CRC of the image's data"));
    EXPECT_EQ(ask({"script", "show", dir / "text"}).status, 2);
    runOk({"mkimage", "-A", "arm", "-T", "kernel", "-C", "none", "-d", dir / "text", dir / "kernel"});
    EXPECT_THAT(cli({"script", "show", dir / "kernel"}).output, HasSubstr("its type is kernel"));
}

} // namespace
} // namespace bootlace::cli
