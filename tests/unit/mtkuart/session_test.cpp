// SPDX-License-Identifier: GPL-3.0-or-later
// Both sessions against a board that is simulated, and that does everything wrong that real ones do.
#include "mtkuart/boot_rom.h"
#include "mtkuart/second_stage.h"
#include "support/files.h"
#include "support/result.h"
#include "support/uart_board.h"

#include <fmt/format.h>
#include <utility>

namespace bootlace::mtkuart {
namespace {

using test::UartBoard;
using test::UartManner;
using ::testing::HasSubstr;

constexpr std::uint32_t romBaud = 460800;
constexpr std::uint32_t bl2Baud = 921600;

/// The line between a session and a board; nothing in it takes time.
struct Wire
{
    UartBoard &board;
    std::uint32_t baud = consoleBaud;
    unsigned lateAnswers = 0; ///< so many come when the session has given up waiting for them
    Bytes late = {};
    std::vector<ByteCount> progress = {};

    [[nodiscard]] Result<> hold(Session &session)
    {
        constexpr int most = 100'000;
        TRY_ASSIGN(Turn turn, session.proceed());
        for (int i = 0; i < most; ++i) {
            baud = turn.baud.value_or(baud);
            Bytes answer = std::exchange(late, {});
            const Bytes now = board.receive(turn.send, baud);
            if (lateAnswers > 0 && !now.empty()) {
                --lateAnswers;
                late = now;
            } else {
                answer.insert(answer.end(), now.begin(), now.end());
            }
            progress.push_back(session.sent());
            if (turn.isDone) {
                return {};
            }
            auto next = turn.patience.count() == 0 ? session.proceed()
                        : answer.empty()           ? session.silent()
                                                   : session.received(answer);
            TRY_ASSIGN(turn, std::move(next));
        }
        return fail(Cause::Internal, "the session does not end");
    }
};

struct Loaded
{
    Soc soc;
    std::string target;
    std::uint32_t romBaud = 0;
    std::uint32_t baudAtEnd = 0;
    std::string heard;
};

Target targetOf(std::string name, std::uint16_t code)
{
    return {.name = std::move(name), .code = code, .address = 0x201000, .isArm64 = true, .most = ByteCount(0x7f000)};
}

const Bytes &bl2()
{
    static const Bytes bytes = test::pseudoRandom(190'001); // odd
    return bytes;
}

const Bytes &fip()
{
    static const Bytes bytes = test::pseudoRandom(300'001, 2);
    return bytes;
}

Result<Loaded> load(UartBoard &board, std::vector<Target> targets = {targetOf("one", 0x7986)}, unsigned lateAnswers = 0,
                    std::uint32_t speed = 0)
{
    Wire wire{.board = board, .lateAnswers = lateAnswers};
    BootRom rom(bl2(), std::move(targets), speed != 0 ? speed : romBaud);
    TRY(wire.hold(rom));
    SecondStage second(fip(), speed != 0 ? speed : bl2Baud, rom.text());
    TRY(wire.hold(second));
    EXPECT_EQ(second.version(), 0x10);
    EXPECT_EQ(second.sent(), ByteCount(fip().size()));
    return Loaded{.soc = rom.soc().value(),
                  .target = rom.target()->name,
                  .romBaud = rom.baud(),
                  .baudAtEnd = wire.baud,
                  .heard = second.text()};
}

void expectLoaded(const UartBoard &board)
{
    ASSERT_EQ(board.program.size(), bl2().size() + 1);
    EXPECT_TRUE(std::equal(bl2().begin(), bl2().end(), board.program.begin()));
    EXPECT_EQ(board.package, fip());
    EXPECT_TRUE(board.started);
    EXPECT_EQ(board.baud(), consoleBaud) << "what is started speaks at this speed";
}

TEST(Loading, GetsBothStagesIntoTheBoardAndStartsThem)
{
    UartBoard board;
    ASSERT_OK_ASSIGN(const Loaded loaded, load(board));
    expectLoaded(board);
    EXPECT_EQ(board.address, 0x201000U);
    EXPECT_TRUE(board.startedIn64Bit);
    EXPECT_EQ(loaded.soc.code, 0x7986);
    EXPECT_EQ(loaded.soc.subcode, 0x8a00);
    EXPECT_EQ(loaded.soc.hardwareVersion, 0xca01);
    EXPECT_EQ(loaded.soc.softwareVersion, 1);
    EXPECT_EQ(loaded.romBaud, romBaud);
    EXPECT_EQ(loaded.baudAtEnd, consoleBaud);
    EXPECT_EQ(board.speeds, (std::set<std::uint32_t>{romBaud, bl2Baud, consoleBaud}));
    EXPECT_EQ(board.largestPacket, 32768U);
    EXPECT_THAT(loaded.heard, HasSubstr("BL2: v2.10.0"));
    EXPECT_THAT(loaded.heard, HasSubstr("U-Boot 2024.10"));
}

TEST(Loading, ChangesNoSpeedThatItIsAskedToKeep)
{
    UartBoard board;
    ASSERT_OK(load(board, {targetOf("one", 0x7986)}, 0, consoleBaud));
    expectLoaded(board);
    EXPECT_TRUE(board.speeds.empty());
}

TEST(Loading, StartsAProgramOf32BitsInItsState)
{
    UartBoard board;
    Target target = targetOf("one", 0x7986);
    target.isArm64 = false;
    ASSERT_OK(load(board, {target}));
    EXPECT_FALSE(board.startedIn64Bit);
    expectLoaded(board);
}

TEST(Loading, WaitsUntilTheBoardIsOn)
{
    UartBoard board({.deafFor = 5000});
    ASSERT_OK(load(board));
    expectLoaded(board);
}

TEST(Loading, TakesAnswersThatAreLate)
{
    for (unsigned late = 1; late < 10; ++late) {
        UartBoard board;
        ASSERT_OK(load(board, {targetOf("one", 0x7986)}, late));
        expectLoaded(board);
    }
}

TEST(Loading, OvercomesALostByteOfTheHandshakeAndOfTheQuestions)
{
    constexpr std::size_t answers = 4 + 5 + 9 + 7;
    for (std::size_t lost = 0; lost < answers; ++lost) {
        UartBoard board({.lost = {lost}});
        SCOPED_TRACE(lost);
        ASSERT_OK(load(board));
        expectLoaded(board);
    }
}

TEST(Loading, SaysThatTheLineLosesBytes)
{
    UartBoard inAddress({.lost = {4 + 5 + 9 + 7 + 10}});
    EXPECT_FAILS(load(inAddress), Cause::DeviceGone, "bytes are lost on the line. Switch the board off and on");
    std::set<std::size_t> echoes;
    for (std::size_t i = 4; i < 1000; i += 5) {
        echoes.insert(i); // of every question for the code
    }
    UartBoard all({.lost = echoes});
    EXPECT_FAILS(load(all), Cause::DeviceGone, "the BootROM is not understood");
}

TEST(Loading, StaysSlowWhenTheBootRomRefusesTheSpeed)
{
    UartBoard board({.baudStatus = 0x1D1D});
    ASSERT_OK_ASSIGN(const Loaded loaded, load(board));
    EXPECT_EQ(loaded.romBaud, consoleBaud);
    EXPECT_EQ(board.speeds, (std::set<std::uint32_t>{bl2Baud, consoleBaud})) << "BL2 is another program";
    expectLoaded(board);
    UartBoard other({.baudStatus = 0x1234});
    EXPECT_FAILS(load(other), Cause::Unsupported, "refuses to change the speed of the line: status 0x1234");
}

TEST(Loading, SaysThatBl2IsNotHeardAtTheSpeed)
{
    UartBoard board({.mostBaud = 500'000});
    EXPECT_FAILS(load(board), Cause::DeviceGone, "does not answer at 921600 baud");
}

TEST(Loading, IsPoliteToBoardsThatTakeOnlySignedPrograms)
{
    constexpr std::array<const char *, 3> words{"secure boot is on", "serial link authorisation is on",
                                                "download agent authorisation is on"};
    for (std::size_t bit = 0; bit < words.size(); ++bit) {
        UartBoard board({.configuration = 1U << bit});
        EXPECT_FAILS(load(board), Cause::Unsupported, words.at(bit));
        EXPECT_TRUE(board.program.empty());
    }
    UartBoard free({.configuration = 0xF8});
    ASSERT_OK(load(free));
}

TEST(Loading, ComparesTheHardwareCode)
{
    const std::vector<Target> both{targetOf("one", 0x7986), targetOf("two", 0x7988)};
    UartBoard second({.code = 0x7988});
    ASSERT_OK_ASSIGN(const Loaded loaded, load(second, both));
    EXPECT_EQ(loaded.target, "two");
    UartBoard wrong({.code = 0x7988});
    EXPECT_FAILS(load(wrong), Cause::BadInput, "has the hardware code 0x7988, but that of one has 0x7986");
    EXPECT_TRUE(wrong.program.empty());
    UartBoard unknown({.code = 0x1234});
    EXPECT_FAILS(load(unknown, both), Cause::BadInput,
                 "0x1234, but no known board has it: one has 0x7986, two has 0x7988");
}

TEST(Loading, RefusesAProgramThatDoesNotFit)
{
    UartBoard board;
    Target small = targetOf("one", 0x7986);
    small.most = 1000_B;
    EXPECT_FAILS(load(board, {small}), Cause::TooSmall, "190002 bytes, but only 1000 fit");
}

TEST(Loading, SendsADamagedProgramAgain)
{
    UartBoard once({.wrongProgramSums = 2});
    ASSERT_OK(load(once));
    expectLoaded(once);
    UartBoard always({.wrongProgramSums = 1000});
    EXPECT_FAILS(load(always), Cause::Mismatch, "the BL2 arrived damaged 3 times");
    UartBoard without({.hasProgramSum = false});
    ASSERT_OK(load(without));
}

TEST(Loading, SendsADamagedPacketAgain)
{
    UartBoard some({.wrongPacketSums = 4});
    ASSERT_OK(load(some));
    expectLoaded(some);
    UartBoard always({.wrongPacketSums = 1000});
    EXPECT_FAILS(load(always), Cause::Mismatch, "arrived damaged 5 times, at byte 0 of 300001");
}

TEST(Loading, SaysWhereTheBoardStopped)
{
    UartBoard board({.stopsAt = 100'000});
    EXPECT_FAILS(load(board), Cause::DeviceGone,
                 "the transfer of the firmware package stopped at byte 130944 of 300001");
    EXPECT_FALSE(board.started);
}

TEST(Loading, OvercomesALostByteOfBl2sHandshake)
{
    UartManner quiet{.banner = ""};
    const std::size_t before = 4 + 5 + 9 + 7 + 1 + 6 + 13 + 2 + 4 + 1 + 6 + 5 + 1 + 2 + 1 + 2;
    for (std::size_t letter = 0; letter < 4; ++letter) {
        quiet.lost = {before + letter};
        UartBoard board(quiet);
        SCOPED_TRACE(letter);
        ASSERT_OK(load(board));
        expectLoaded(board);
    }
}

TEST(Loading, SaysWhatABl2PrintedThatTakesNoPackage)
{
    UartBoard board({.takesPackages = false, .banner = "NOTICE:  BL2: v2.9\r\nERROR:   BL2: Failed to load image\r\n"});
    EXPECT_FAILS(load(board), Cause::Unsupported, "It printed last: ERROR:   BL2: Failed to load image");
    UartBoard silent({.takesPackages = false, .banner = ""});
    EXPECT_FAILS(load(silent), Cause::Unsupported, "It printed nothing");
}

/// What the session sends when these bytes come; none: when none come.
Bytes sentAt(Session &session, std::initializer_list<int> values, Milliseconds patience)
{
    Bytes bytes;
    for (const int value : values) {
        bytes.push_back(static_cast<std::byte>(value));
    }
    const auto turn = bytes.empty() ? session.silent() : session.received(bytes);
    EXPECT_TRUE(turn.has_value());
    EXPECT_EQ(turn ? turn->patience : Milliseconds(), patience);
    return turn ? turn->send : Bytes();
}

TEST(Session, LetsLateAnswersPassBehindAHandshake)
{
    const Limits limits;
    BootRom rom(bl2(), {targetOf("one", 0x7986)}, romBaud);
    ASSERT_OK(rom.proceed());
    for (const int answer : {0x5F, 0xF5, 0xAF}) {
        EXPECT_EQ(sentAt(rom, {answer}, limits.letter).size(), 1U);
    }
    EXPECT_TRUE(sentAt(rom, {0xFA}, limits.quiet).empty());
    EXPECT_TRUE(sentAt(rom, {0x5F, 0x5F}, limits.quiet).empty());
    EXPECT_EQ(sentAt(rom, {}, limits.answer), Bytes{std::byte{0xFD}});
    // Not an echo, though as long as an answer.
    EXPECT_TRUE(sentAt(rom, {0xFE, 0x79, 0x86, 0, 0}, limits.answer).empty());
    EXPECT_FALSE(rom.soc().has_value());
    EXPECT_EQ(sentAt(rom, {}, limits.answer), Bytes{std::byte{0xFD}});
    EXPECT_EQ(sentAt(rom, {0xFD, 0x79, 0x86, 0, 0}, limits.answer), Bytes{std::byte{0xFC}});
    EXPECT_TRUE(rom.soc().has_value());
}

TEST(Session, DoesNotWaitForABannerThatCameAlready)
{
    const Limits limits;
    SecondStage early(fip(), bl2Baud, "NOTICE:  Starting UART download handshake ...");
    ASSERT_OK_ASSIGN(const Turn soon, early.proceed());
    EXPECT_EQ(soon.patience, limits.quiet);
    SecondStage late(fip(), bl2Baud, "NOTICE:  Star");
    ASSERT_OK_ASSIGN(const Turn listening, late.proceed());
    EXPECT_EQ(listening.patience, limits.start);
    ASSERT_OK_ASSIGN(const Turn heard, late.received(asBytes("ting UART download handshake")));
    EXPECT_EQ(heard.patience, limits.quiet);
}

TEST(Loading, TellsHowMuchIsSent)
{
    UartBoard board({.wrongPacketSums = 2});
    Wire wire{.board = board};
    BootRom rom(bl2(), {targetOf("one", 0x7986)}, romBaud);
    ASSERT_OK(wire.hold(rom));
    EXPECT_TRUE(std::ranges::is_sorted(wire.progress));
    EXPECT_EQ(rom.sent(), ByteCount(bl2().size() + 1));
    EXPECT_GT(wire.progress.size(), 100U) << "in small steps";
}

} // namespace
} // namespace bootlace::mtkuart
