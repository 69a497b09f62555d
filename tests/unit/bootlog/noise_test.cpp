// SPDX-License-Identifier: GPL-3.0-or-later
// The same log, as different programs record it, says the same.
#include "logs.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::bootlog {
namespace {

/// The log with each line between two texts.
std::string framed(const std::string &log, const std::string &before, const std::string &after)
{
    std::string framed;
    std::size_t at = 0;
    while (at < log.size()) {
        const std::size_t end = std::min(log.find('\n', at), log.size());
        framed += before + log.substr(at, end - at) + after;
        at = end + 1;
    }
    return framed;
}

/// What is told, without the texts of the lines.
Report withoutTexts(Report report)
{
    for (Sighting &sighting : report.sightings) {
        sighting.text.clear();
    }
    return report;
}

const std::string failing =
    bootRomGood + bl2Good + uBootGood + kernelBegin + "[    2.100000] Waiting for root device PARTUUID=11-22...\n";

TEST(Noise, OfEveryKindChangesNothing)
{
    for (const std::string &log : {failing, goodLog(), goodOldLog(), goodSplLog()}) {
        const Report plain = withoutTexts(reportOf(log));
        for (const auto &[before, after] : {std::pair<std::string, std::string>{"", "\r\n"},
                                            {"", "\r\r\n"},
                                            {"", "\n\r"},
                                            {"\x1b[0m\x1b[K", "\x1b[0m\n"},
                                            {"[2024-08-13 10:11:12.345] ", "\n"},
                                            {"10:11:12.345 ", "\r\n"},
                                            {"2024-08-13T10:11:12Z ", "\n"},
                                            {"Aug 13 10:11:12 ", "\n"},
                                            {std::string(3, '\0'), "\n"}}) {
            EXPECT_EQ(withoutTexts(reportOf(framed(log, before, after))), plain) << before;
        }
    }
}

TEST(Noise, OfATerminalProgramIsNoPartOfTheStart)
{
    const std::string minicom = "Welcome to minicom 2.8\n\nOPTIONS: I18n \nPort /dev/ttyUSB0, 10:11:12\n\n"
                                "Press CTRL-A Z for help on special keys\n\n";
    const std::string picocom = "picocom v3.1\n\nport is        : /dev/ttyUSB0\nbaudrate is    : 115200\n"
                                "Type [C-a] [C-h] to see available commands\nTerminal ready\n";
    const std::string end = "\nTerminating...\nThanks for using picocom\n";
    EXPECT_EQ(headlineOf(reportOf(minicom + failing)), "log-root-absent");
    EXPECT_EQ(headlineOf(reportOf(picocom + bootRomGood + bl2Good + uBootGood + end)), "log-kernel-silent");
    EXPECT_FALSE(reportOf(minicom).isLog);
    EXPECT_FALSE(reportOf(picocom + end).isLog);
}

TEST(Noise, BetweenTwoResetsIsLeftOut)
{
    EXPECT_EQ(headlineOf(reportOf("\xff\xfe\x80garbage\x01\xc3\n" + failing)), "log-root-absent");
}

TEST(Noise, InPiecesIsTheSame)
{
    const Report whole = reportOf(failing);
    for (const std::size_t piece : {1UL, 7UL, 4096UL}) {
        Reader reader;
        for (std::size_t at = 0; at < failing.size(); at += piece) {
            reader.add(asBytes(std::string_view(failing).substr(at, piece)));
        }
        EXPECT_EQ(reader.finish(), whole);
    }
}

TEST(NoLog, IsWhatNobodyKnows)
{
    EXPECT_FALSE(reportOf("").isLog);
    EXPECT_FALSE(reportOf(std::string(100'000, '\0')).isLog);
    EXPECT_FALSE(reportOf("Dear all,\nthe program Failed to load 'plugin.so'.\nInternal error: none\n").isLog);
    std::string program = goodLog();
    for (std::size_t at = 0; at < program.size(); at += 20) {
        program.insert(at, 2, '\x03');
    }
    EXPECT_FALSE(reportOf(program).isLog) << "a program has the words of a log in it";
}

} // namespace
} // namespace bootlace::bootlog
