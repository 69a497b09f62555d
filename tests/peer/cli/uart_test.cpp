// SPDX-License-Identifier: GPL-3.0-or-later
// uart-load and console, with a simulated board behind a pseudo terminal.
#include "fip/package.h"
#include "program.h"
#include "support/files.h"
#include "uart_line.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <gmock/gmock.h>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::cli {

using test::TempDir;
using test::UartBoard;
using test::UartManner;
using test::writeFile;
using ::testing::HasSubstr;
using ::testing::Not;

// 64-bit code that says what it is.
static Bytes programOf(std::string_view words, std::size_t size, std::uint32_t seed)
{
    Bytes bytes = test::pseudoRandom(size, seed);
    constexpr std::array<std::uint8_t, 8> beginning{0xF4, 0x03, 0x00, 0xAA, 0xF5, 0x03, 0x01, 0xAA};
    std::ranges::transform(beginning, bytes.begin(), [](std::uint8_t byte) { return std::byte{byte}; });
    std::ranges::copy(asBytes(words), bytes.begin() + 100);
    return bytes;
}

class Uart : public ::testing::Test
{
protected:
    Uart()
    {
        const std::string ram("\0BL2: v2.10.0\t(release):v2.10 (ram)\0", 36);
        bl2 = programOf(ram, 60'000, 1);
        const Bytes bl31 = programOf("BL31: v2.10.0", 20'000, 2);
        const Bytes bl33 = programOf("something", 80'000, 3);
        fip = fip::build(std::array{fip::Part{fip::bl31(), bl31}, fip::Part{fip::bl33(), bl33}}).value();
        writeFile(dir / "bl2.bin", bl2);
        writeFile(dir / "fip.bin", fip);
    }

    [[nodiscard]] std::vector<std::string> loading(const std::string &port, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words{"uart-load",     port,         "--bl2", dir / "bl2.bin", "--fip",
                                       dir / "fip.bin", "--progress", "none"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }

    [[nodiscard]] bool isIn(const UartBoard &board) const
    {
        return board.program == bl2 && board.package == fip && board.started;
    }

    TempDir dir;
    Bytes bl2;
    Bytes fip;
};

TEST_F(Uart, LoadsABoardAndSaysWhatItIs)
{
    UartLine line({.deafFor = 30});
    const termios before = line.settings();
    const Answer answer = ask(loading(line.port()));
    ASSERT_EQ(answer.status, 0) << answer.document;
    EXPECT_TRUE(isIn(line.board()));
    EXPECT_EQ(answer.document.at("board"), "bananapi-bpi-r3");
    EXPECT_EQ(answer.document.at("hardware-code"), 0x7986);
    EXPECT_EQ(answer.document.at("bl2").at("size"), bl2.size());
    EXPECT_EQ(answer.document.at("bl2").at("baud"), 460800);
    EXPECT_EQ(answer.document.at("fip").at("baud"), 921600);
    const termios after = line.settings();
    EXPECT_EQ(after.c_lflag, before.c_lflag) << "the port has its settings again";
    EXPECT_EQ(after.c_oflag, before.c_oflag);
    EXPECT_EQ(::cfgetospeed(&after), ::cfgetospeed(&before));
}

TEST_F(Uart, TellsItsProgress)
{
    UartLine line;
    const test::ToolRun run = cli({"uart-load", line.port(), "--bl2", dir / "bl2.bin", "--fip", dir / "fip.bin",
                                   "--progress", "json", "--baud", "115200"});
    EXPECT_EQ(run.status, 0) << run.output;
    EXPECT_TRUE(line.board().speeds.empty());
    EXPECT_THAT(run.output, HasSubstr(R"({"event":"waiting","message":"Waiting for the board on )"));
    EXPECT_THAT(run.output, HasSubstr(R"({"event":"progress","stage":"write","done":1024,"total":)"));
    EXPECT_THAT(run.output, HasSubstr("bananapi-bpi-r3 (hardware code 0x7986) has its firmware and starts it"));
}

TEST_F(Uart, SaysWhatIsWrongWithABoard)
{
    const std::vector<std::pair<UartManner, std::string>> boards{
        {{.configuration = 1}, "this board takes only programs that its maker signed (secure boot is on"},
        {{.configuration = 6}, "serial link authorisation, download agent authorisation"},
        {{.code = 0x1234}, "has the hardware code 0x1234, but no known board has it"},
        {{.wrongProgramSums = 100}, "the BL2 arrived damaged 3 times"},
        {{.wrongPacketSums = 100}, "a packet of the firmware package arrived damaged 5 times"},
        {{.lost = {4 + 5 + 9 + 7 + 3}}, "bytes are lost on the line"},
        {{.stopsAt = 20'000}, "the transfer of the firmware package stopped at byte"}};
    for (const auto &[manner, sentence] : boards) {
        UartLine line(manner);
        const Answer answer = ask(loading(line.port()));
        EXPECT_NE(answer.status, 0) << sentence;
        EXPECT_EQ(answer.document.at("ok"), false);
        EXPECT_THAT(answer.document.at("message").get<std::string>(), HasSubstr(sentence));
        EXPECT_FALSE(line.board().started);
    }
}

TEST_F(Uart, GoesOnAtTheSpeedThatTheBootRomCan)
{
    UartLine line({.baudStatus = 0x1D1D});
    const Answer answer = ask(loading(line.port(), {"--board", "bananapi-bpi-r3"}));
    EXPECT_EQ(answer.status, 0) << answer.document;
    EXPECT_EQ(answer.document.at("bl2").at("baud"), 115200);
    EXPECT_TRUE(isIn(line.board()));
}

TEST_F(Uart, RefusesABoardThatIsNotTheOneThatIsNamed)
{
    UartLine line({.code = 0x7988});
    const Answer answer = ask(loading(line.port(), {"--board", "bananapi-bpi-r3"}));
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.document.at("message").get<std::string>(), HasSubstr("0x7988, but that of bananapi-bpi-r3 has"));
    EXPECT_EQ(ask(loading(line.port(), {"--board", "none"})).status, 2);
    EXPECT_THAT(cli(loading(line.port(), {"--board", "cubieboard"})).output, HasSubstr("its profile has no [uart]"));
}

TEST_F(Uart, RefusesFilesBeforeItTouchesThePort)
{
    const auto complaint = [this](const std::string &bl2File, const std::string &fipFile) {
        const test::ToolRun run =
            cli({"uart-load", "/dev/none", "--bl2", dir / bl2File, "--fip", dir / fipFile, "--progress", "none"});
        EXPECT_EQ(run.status, 2);
        return run.output;
    };
    ASSERT_EQ(cli({"bl2", "pack", dir / "bl2.bin", "--medium", "emmc", "-o", dir / "bl2.img"}).status, 0);
    EXPECT_THAT(complaint("bl2.img", "fip.bin"),
                HasSubstr("behind the header with which a BootROM starts it from eMMC"));
    writeFile(dir / "emmc.bin", programOf(std::string("\0BL2: v2.9(release): emmc\0", 26), 60'000, 1));
    EXPECT_THAT(complaint("emmc.bin", "fip.bin"), HasSubstr("built to read the firmware package from eMMC"));
    EXPECT_THAT(complaint("fip.bin", "fip.bin"), HasSubstr("is a complete FIP"));
    EXPECT_THAT(complaint("bl2.bin", "bl2.bin"), HasSubstr("BL2"));
    writeFile(dir / "short.bin", ByteView(fip).first(50'000));
    EXPECT_THAT(complaint("bl2.bin", "short.bin"), HasSubstr("short.bin"));
    EXPECT_THAT(complaint("bl2.bin", "fip.bin"), HasSubstr("there is no port /dev/none"));
}

TEST_F(Uart, OpensNothingButATerminalThatNobodyElseHas)
{
    for (const std::string &port : {std::string("/dev/null"), std::string(dir / "fip.bin"), std::string("/dev")}) {
        const test::ToolRun run = cli(loading(port));
        EXPECT_EQ(run.status, 2) << port;
        EXPECT_THAT(run.output, HasSubstr(port + " is not a serial port"));
    }
    UartLine line({.deafFor = UartManner::never});
    RunningCli first(loading(line.port()), false);
    line.waitFor([](const UartBoard &board) { return board.heard() > 0; });
    const test::ToolRun run = cli({"console", line.port()});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.output, HasSubstr(line.port() + " is in use by another program"));
    first.signal(SIGTERM);
    EXPECT_EQ(first.wait(), 130);
}

TEST_F(Uart, CanBeCancelledWhileItWaits)
{
    UartLine line({.deafFor = UartManner::never});
    const termios before = line.settings();
    RunningCli run({"uart-load", line.port(), "--bl2", dir / "bl2.bin", "--fip", dir / "fip.bin"}, true);
    line.waitFor([](const UartBoard &board) { return board.heard() > 0; });
    run.signal(SIGINT);
    EXPECT_EQ(run.wait(), 130);
    EXPECT_THAT(run.output(), HasSubstr("switch it on now, or press its reset button. Ctrl-C stops."));
    EXPECT_EQ(line.settings().c_lflag, before.c_lflag);
}

TEST_F(Uart, ShowsTheConsoleBehindIt)
{
    UartLine line;
    RunningCli run({"uart-load", line.port(), "--bl2", dir / "bl2.bin", "--fip", dir / "fip.bin", "--log", dir / "log"},
                   true);
    run.readUntil("=> ");
    run.type("version\r");
    line.waitFor([](const UartBoard &board) { return board.typed == "version\r"; });
    run.type("\x1d");
    EXPECT_EQ(run.wait(), 0) << run.output();
    EXPECT_THAT(run.output(), HasSubstr("NOTICE:  EMI: Detected DRAM size: 2048MB"));
    EXPECT_THAT(run.output(), HasSubstr("The start got as far as U-Boot."));
    EXPECT_THAT(run.output(), Not(HasSubstr("ends here"))) << "a person ended it";
    EXPECT_THAT(std::string(asText(test::readFile(dir / "log"))), HasSubstr("U-Boot 2024.10"));
}

TEST_F(Uart, TheConsoleExplainsWhatItShows)
{
    UartManner manner;
    manner.afterwards = "ERROR:   Partition 'fip' not found\x1b]0;title\a\x1b[0m\r\n\x0e\x1b]0;cut off\r\nnext\r\n";
    UartLine line(manner);
    RunningCli run(loading(line.port(), {"--console", "--log", dir / "log"}), false);
    run.readUntil("next");
    line.unplug();
    EXPECT_EQ(run.wait(), 1);
    EXPECT_THAT(run.output(), HasSubstr("ERROR:   Partition 'fip' not found\x1b[0m\r\n"));
    EXPECT_THAT(run.output(), HasSubstr("\r\nnext\r\n"));
    EXPECT_THAT(run.output(), Not(HasSubstr("cut off")));
    EXPECT_THAT(run.output(), HasSubstr("bootlace-cli: error:\n  BL2 finds no partition named"));
    EXPECT_THAT(run.output(), HasSubstr("cause: line"));
    EXPECT_THAT(run.output(), HasSubstr("it is only listened to"));
    EXPECT_THAT(run.output(), HasSubstr("is gone: the USB serial adapter was unplugged"));
    EXPECT_THAT(run.output(), Not(HasSubstr("title")));
    EXPECT_THAT(run.output(), Not(HasSubstr("\x0e")));
    EXPECT_THAT(std::string(asText(test::readFile(dir / "log"))), HasSubstr("]0;title")) << "the log has all of it";
}

TEST_F(Uart, TheConsoleIsATerminalOfTheBoard)
{
    UartLine line;
    RunningCli run({"console", line.port(), "--log", dir / "log"}, true);
    run.readUntil("Ctrl-] ends");
    run.type("\x03\xA0"); // Ctrl-C is the board's, and so is everything else
    run.readUntil("\x5F");
    run.type("\x1d");
    EXPECT_EQ(run.wait(), 0);
    EXPECT_EQ(test::readFile(dir / "log"), Bytes(1, std::byte{0x5F}));
    EXPECT_EQ(cli({"console", line.port(), "--baud", "1234"}).status, 2);
    EXPECT_EQ(cli({"console", line.port(), "--log", dir.path()}).status, 1);
}

TEST_F(Uart, JsonHasNoConsole)
{
    const Answer answer = ask(loading("/dev/none", {"--console"}));
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.document.at("message").get<std::string>(), HasSubstr("can't be given together"));
}

} // namespace bootlace::cli
