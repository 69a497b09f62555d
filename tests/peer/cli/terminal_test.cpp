// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches a terminal, and what a script gets when it asks wrongly.
#include "program.h"
#include "support/files.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::cli {

using test::TempDir;
using ::testing::HasSubstr;
using ::testing::Not;

/// Nothing in it moves a cursor or turns the direction of writing.
static bool isHarmless(const std::string &output)
{
    return std::ranges::all_of(output, [](char c) { return c == '\n' || (c >= ' ' && c != '\x7f'); }) &&
           output.find("\u202e") == std::string::npos && output.find("\u009b") == std::string::npos;
}

TEST(Terminal, NamesOfOthersCannotCommandIt)
{
    const TempDir dir;
    const std::string evil = dir / "\x1b[2J\r\x07 \u202etxt.\u009b31m \x9b caf\u00e9";
    test::writeFile(evil, asBytes("nothing that is known"));
    for (const std::vector<std::string> &command : {std::vector<std::string>{"inspect", evil},
                                                    {"plan", evil},
                                                    {"verify", evil},
                                                    {"kernels", evil},
                                                    {"dtb", "merge", evil, evil, "-o", dir / "x"},
                                                    {"boards", evil},
                                                    {"plan", evil + "none"}}) {
        const test::ToolRun run = cli(command);
        EXPECT_EQ(run.status == 0, command.front() == "kernels") << "which lists also what can't be used";
        std::string output = run.output;
        for (std::size_t at = 0; (at = output.find("caf\u00e9", at)) != std::string::npos;) {
            output.erase(at, 5); // letters stay as they are
        }
        EXPECT_TRUE(isHarmless(output)) << output;
        EXPECT_THAT(run.output, HasSubstr("\\x1b[2J\\x0d\\x07 \\xe2\\x80\\xaetxt.\\xc2\\x9b31m \\x9b caf\u00e9"));
    }
}

TEST(Terminal, TextsOfADeviceTreeCannotCommandIt)
{
    const TempDir dir;
    test::writeFile(dir / "evil.dts",
                    asBytes("/dts-v1/;\n/ { model = \"\\x1b[31mred\\nline\"; compatible = \"a,b\"; };\n"));
    test::runOk({"dtc", "-q", "-o", dir / "evil.dtb", dir / "evil.dts"});
    const test::ToolRun run = cli({"inspect", dir / "evil.dtb"});
    EXPECT_TRUE(isHarmless(run.output)) << run.output;
}

TEST(Terminal, JsonIsAsciiAndHoldsTheNameAsItIs)
{
    const TempDir dir;
    const std::string name = dir / "\x1b[2J\u202e\u009b caf\u00e9";
    const Answer answer = ask({"inspect", name});
    EXPECT_EQ(answer.document.at("files").at(0).at("path"), name);
    EXPECT_TRUE(std::ranges::all_of(cli({"inspect", name, "--json"}).output,
                                    [](char c) { return c == '\n' || (c >= ' ' && c < '\x7f'); }));
}

TEST(Usage, AMistakeIsTheDocumentOfTheContractWhenJsonIsAskedFor)
{
    for (const std::vector<std::string> &command : {std::vector<std::string>{"flash"},
                                                    {},
                                                    {"no-such-command"},
                                                    {"plan", "a.toml", "--colour", "red"},
                                                    {"build", "a.toml", "--size", "1 MiB"}}) {
        const Answer answer = ask(command);
        EXPECT_EQ(answer.status, 2);
        ASSERT_TRUE(answer.document.is_object());
        EXPECT_EQ(answer.document.at("ok"), false);
        EXPECT_EQ(answer.document.at("cause"), "bad-input");
        EXPECT_FALSE(answer.document.at("message").get<std::string>().empty());
        EXPECT_TRUE(answer.document.at("trail").is_array());
        const test::ToolRun run = cli(command);
        EXPECT_EQ(run.status, 2);
        EXPECT_THAT(run.output, HasSubstr("bootlace-cli help"));
    }
    EXPECT_THAT(cli({"flush"}).output, HasSubstr("bootlace-cli: there is no command 'flush'"));
    EXPECT_EQ(cli({"flash", "--help"}).status, 0);
    EXPECT_EQ(cli({"--version"}).status, 0);
}

} // namespace bootlace::cli
