// SPDX-License-Identifier: GPL-3.0-or-later
// The built wizard before there is a window: how it is called, and how a desktop finds it.
#include "support/files.h"
#include "support/tool.h"

#include <csignal>
#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace bootlace::app {
namespace {

using test::ToolRun;
using testing::HasSubstr;

ToolRun runWizard(const std::vector<std::string> &arguments, const std::string &screen)
{
    std::vector<std::string> command{"env",   "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM=" + screen,
                                     BOOTLACE};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return test::run(command);
}

TEST(Program, TellsWhatItIsWithoutAScreen)
{
    for (const char *question : {"-v", "--version"}) {
        const ToolRun version = runWizard({question}, "xcb");
        EXPECT_EQ(version.status, 0) << question;
        EXPECT_EQ(version.output, "bootlace " BOOTLACE_VERSION "\n");
    }
    for (const char *question : {"-h", "--help"}) {
        const ToolRun help = runWizard({question}, "xcb");
        EXPECT_EQ(help.status, 0) << question;
        EXPECT_THAT(help.output, HasSubstr("[RECIPE]"));
    }
}

TEST(Program, AMistakeInItsUseIsStatus2)
{
    const ToolRun unknown = runWizard({"--no-such-option"}, "offscreen");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.output, HasSubstr("no-such-option"));
    const ToolRun two = runWizard({"one.toml", "two.toml"}, "offscreen");
    EXPECT_EQ(two.status, 2);
    EXPECT_THAT(two.output, HasSubstr("Only one recipe can be opened at a time"));
}

TEST(Program, ABrokenBoardProfileIsSaidOnTheScreenToo)
{
    const test::TempDir data;
    std::filesystem::create_directories(data / "bootlace/boards");
    test::writeFile(data / "bootlace/boards/mine.toml", asBytes("format = 1\nid = 7\n"));
    // It waits until somebody closes what it shows: it sleeps, and has not been awake between two looks.
    const std::string program = R"(log=$1; shift
"$@" >"$log" 2>&1 &
before=
while now=$(grep -E '^(State|voluntary_ctxt_switches):' /proc/$!/status 2>/dev/null) && [ "${now#*Z (zombie)}" = "$now" ]; do
    [ "${now#*S (sleeping)}" != "$now" ] && [ "$now" = "$before" ] && grep -q 'mine.toml:2: ' "$log" && kill $!
    before=$now
    sleep 0.1
done
wait $!
status=$?
cat "$log"
exit $status)";
    const ToolRun run = test::run({"sh", "-c", program, "sh", data / "log", "env",
                                   "XDG_DATA_HOME=" + data.path().string(), "QT_QPA_PLATFORM=offscreen", BOOTLACE});
    EXPECT_EQ(run.status, 128 + SIGTERM);
    EXPECT_THAT(run.output, HasSubstr("mine.toml:2: "));
}

TEST(Program, ItsDesktopEntryIsValid)
{
    const ToolRun verdict = test::run({"desktop-file-validate", DESKTOP_ENTRY});
    EXPECT_EQ(verdict.status, 0);
    EXPECT_EQ(verdict.output, "");
}

} // namespace
} // namespace bootlace::app
