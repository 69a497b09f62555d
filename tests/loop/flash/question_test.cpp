// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a terminal: the question before a disk is erased, and the bar.
#include "card_files.h"

#include <algorithm>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sstream>

namespace bootlace::loop {
namespace {

class OnTerminal : public testing::Test
{
protected:
    /// Runs it on a terminal of its own; `shell` is what comes before it there. People type `typed`.
    test::ToolRun run(const std::string &arguments, const std::string &typed, const std::string &shell = {})
    {
        const std::string command = fmt::format("{}'{}' {}", shell, BOOTLACE_CLI, arguments);
        return test::run({"env", "TERM=xterm", "script", "-qec", command, "/dev/null"}, typed);
    }

    [[nodiscard]] std::string flashing() const { return fmt::format("flash '{}' --to '{}'", files.recipe(), disk); }

    /// Nothing was written to it.
    [[nodiscard]] bool isUntouched() const
    {
        const Bytes bytes = test::readFile(disk, {ByteOffset(0), 1_MiB});
        return std::ranges::all_of(bytes, [](std::byte one) { return one == std::byte{0}; });
    }

    CardFiles files;
    std::string disk = files.disk("disk.img", 200_MiB);
};

TEST_F(OnTerminal, TheQuestionShowsTheDiskAndYesWrites)
{
    const test::ToolRun yes = run(flashing(), "yes\n");
    EXPECT_EQ(yes.status, 0) << yes.output;
    EXPECT_THAT(yes.output, testing::HasSubstr(disk + ": an image file, 200 MiB"));
    EXPECT_THAT(yes.output, testing::HasSubstr("Everything on it will be erased. Type yes to continue: "));
    EXPECT_EQ(bootlaceCli({"verify", disk}).status, 0);
}

TEST_F(OnTerminal, EveryOtherAnswerWritesNothing)
{
    for (const char *answer : {"y\n", "\n", "no\n", "yes, please\n", "Yes\n", ""}) {
        const test::ToolRun run = this->run(flashing(), answer);
        EXPECT_EQ(run.status, 130) << answer;
        EXPECT_THAT(run.output, testing::HasSubstr("nothing was written: the answer was not yes"));
        EXPECT_TRUE(isUntouched());
    }
}

TEST_F(OnTerminal, AnInterruptAnswersTheQuestion)
{
    // Ctrl+C is typed when the question is there.
    const std::string program =
        "for i in $(seq 1200); do grep -qs 'Type yes' \"$1\" && break; sleep 0.05; done | cat - "
        "\"$3\" | TERM=xterm script -qfec \"$2\" \"$1\"";
    files.write("interrupt", asBytes("\x03"));
    const test::ToolRun run = test::run({"sh", "-c", program, "sh", files.path("log"),
                                         fmt::format("'{}' {}", BOOTLACE_CLI, flashing()), files.path("interrupt")});
    EXPECT_EQ(run.status, 130) << run.output;
    EXPECT_THAT(run.output, testing::HasSubstr("nothing was written: the answer was not yes"));
    EXPECT_TRUE(isUntouched());
}

TEST_F(OnTerminal, AScriptIsNeverAsked)
{
    for (const std::string more : {"--json", "</dev/null", "2>/dev/null"}) {
        const test::ToolRun run = this->run(flashing() + ' ' + more, "yes\n");
        EXPECT_EQ(run.status, 2) << more;
        EXPECT_TRUE(isUntouched());
    }
}

TEST_F(OnTerminal, TheBarFitsAndADumbTerminalGetsLines)
{
    for (const std::size_t columns : {20U, 40U, 80U, 200U}) {
        const test::ToolRun run = this->run(flashing() + " --yes", "", fmt::format("stty cols {}; ", columns));
        ASSERT_EQ(run.status, 0) << run.output;
        std::istringstream lines(run.output);
        std::size_t bars = 0;
        for (std::string line; std::getline(lines, line, '\r');) {
            const std::size_t end = line.find("\x1b[K");
            bars += end != std::string::npos ? 1 : 0;
            EXPECT_LT(end == std::string::npos ? 0 : end, columns) << line;
        }
        EXPECT_GT(bars, 3U);
        EXPECT_EQ(run.output.find("[####") != std::string::npos, columns >= 40) << run.output;
    }
    const test::ToolRun dumb = run(flashing() + " --yes", "", "TERM=dumb ");
    EXPECT_THAT(dumb.output, testing::Not(testing::HasSubstr("\x1b")));
    EXPECT_THAT(dumb.output, testing::HasSubstr("100 %"));
}

TEST_F(OnTerminal, AWordSaysThatPartsAreReadAndVanishes)
{
    const std::string parts = "\rReading the parts…\r" + std::string(20, ' ') + '\r';
    const std::string plan = fmt::format("plan '{}'", files.recipe());
    const std::string build = fmt::format("build '{}' -o '{}' --size 200MiB --force", files.recipe(), disk);
    const std::string inspect = fmt::format("inspect '{}'", files.recipe());
    EXPECT_THAT(run(plan, "").output, testing::StartsWith(parts + "Banana Pi"));
    EXPECT_THAT(run(plan + " --set root.size=7", "").output, testing::StartsWith(parts + "bootlace-cli: "));
    EXPECT_THAT(run(build, "").output, testing::StartsWith(parts + "\rwrite "));
    EXPECT_THAT(run(flashing(), "no\n").output, testing::HasSubstr(parts + disk + ": an image file"));
    EXPECT_THAT(run(inspect, "").output,
                testing::StartsWith("\rReading the files…\r" + std::string(20, ' ') + '\r' + files.recipe()));
    for (const std::string &command : {plan, build, inspect}) {
        for (const std::string more : {" --json", " -q", " 2>/dev/null"}) {
            EXPECT_THAT(run(command + more, "").output, testing::Not(testing::HasSubstr("Reading"))) << command << more;
        }
        EXPECT_THAT(run(command, "", "TERM=dumb ").output, testing::Not(testing::HasSubstr("Reading"))) << command;
    }
    EXPECT_THAT(run(build + " --progress none", "").output, testing::Not(testing::HasSubstr("Reading")));
}

TEST_F(OnTerminal, ColoursAreLeftOutOnRequest)
{
    // A note of the plan: the recipe names no console.
    const std::string plan = fmt::format("plan '{}' --set 'kernel.cmdline=quiet'", files.recipe());
    EXPECT_THAT(run(plan, "").output, testing::ContainsRegex("\x1b\\[3[36]m(note|warning):"));
    EXPECT_THAT(run(plan, "", "NO_COLOR=1 ").output, testing::Not(testing::HasSubstr("\x1b")));
    EXPECT_THAT(run(plan, "", "TERM=dumb ").output, testing::Not(testing::HasSubstr("\x1b")));
    EXPECT_THAT(run(plan + " | cat", "").output, testing::Not(testing::HasSubstr("\x1b")));
}

} // namespace
} // namespace bootlace::loop
