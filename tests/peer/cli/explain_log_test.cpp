// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <string>

namespace bootlace::cli {

using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;
using ::testing::Not;

static const std::string bl2 = "Jump to BL\r\n"
                               "NOTICE:  BL2: v2.9(release): sdmmc\r\n"
                               "NOTICE:  EMI: Detected DRAM size: 2048MB\r\n";
static const std::string failed = bl2 + "ERROR:   Partition 'fip' not found\x1b[0m\r\n"
                                        "ERROR:   FIP boot source initialization failed with -2\r\n";

TEST(ExplainLog, NamesTheCauseItsLineAndWhatToDo)
{
    const TempDir dir;
    writeFile(dir / "board.log", asBytes(failed));
    const test::ToolRun run = cli({"explain-log", dir / "board.log"});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.output, HasSubstr("The start failed. It got as far as the first loader (BL2 or SPL).\n"));
    EXPECT_THAT(run.output, HasSubstr("bl2           v2.9(release): sdmmc\n"));
    EXPECT_THAT(run.output,
                HasSubstr("\ncause: line 4: ERROR:   Partition 'fip' not found\n  BL2 finds no partition named"));

    const Answer answer = ask({"explain-log", dir / "board.log"});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.document.at("ok"), false);
    EXPECT_EQ(answer.document.at("reached"), "first-loader");
    EXPECT_EQ(answer.document.at("facts").at(1), Json({{"key", "memory"}, {"value", "2048MB"}, {"line", 3}}));
    const Json finding = answer.document.at("findings").at(0);
    EXPECT_EQ(finding.at("id"), "log-fip-partition-absent");
    EXPECT_EQ(finding.at("severity"), "error");
    EXPECT_EQ(finding.at("line"), 4);
    EXPECT_EQ(finding.at("text"), "ERROR:   Partition 'fip' not found");
    EXPECT_EQ(answer.document.at("findings").at(1).at("causes").at(0), "fip-damaged");
}

TEST(ExplainLog, ReadsTheStandardInput)
{
    const test::ToolRun run = test::run({BOOTLACE_CLI, "explain-log", "-"}, failed);
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.output, HasSubstr("cause: line 4"));
    EXPECT_EQ(test::run({BOOTLACE_CLI, "explain-log", "-"}, "").status, 2);
}

TEST(ExplainLog, SaysThatAStartSucceeded)
{
    const TempDir dir;
    writeFile(dir / "board.log", asBytes(bl2 + "[    0.0] Linux version 6.12.1 (a@b) #1 SMP\r\n\r\nrouter login: "));
    const test::ToolRun run = cli({"explain-log", dir / "board.log"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output, HasSubstr("The start succeeded: it reached the login.\n"));
    EXPECT_THAT(run.output, Not(HasSubstr("cause")));
    EXPECT_EQ(ask({"explain-log", dir / "board.log"}).document.at("ok"), true);
    EXPECT_EQ(cli({"explain-log", "-q", dir / "board.log"}).output, "");
}

TEST(ExplainLog, PrintsNothingOfABoardThatATerminalObeys)
{
    const TempDir dir;
    writeFile(dir / "board.log", asBytes("Jump to BL\nERROR:   Partition '\xe2\x80\xae"
                                         "fip\xff' not found\n"));
    EXPECT_THAT(cli({"explain-log", dir / "board.log"}).output,
                HasSubstr("Partition '\\xe2\\x80\\xaefip\\xff' not found"));
    EXPECT_EQ(ask({"explain-log", dir / "board.log"}).status, 1);
}

TEST(ExplainLog, WhatIsNoLogIsAMistake)
{
    const TempDir dir;
    writeFile(dir / "program", test::pseudoRandom(100'000));
    writeFile(dir / "empty", {});
    for (const char *file : {"program", "empty", "none"}) {
        const Answer answer = ask({"explain-log", dir / file});
        EXPECT_EQ(answer.status, 2) << file;
        EXPECT_EQ(answer.document.at("ok"), false);
    }
    EXPECT_THAT(cli({"explain-log", dir / "program"}).output, HasSubstr("is not a log of a board's serial console"));
    EXPECT_EQ(cli({"explain-log"}).status, 2);
}

} // namespace bootlace::cli
