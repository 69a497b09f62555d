// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/lines.h"

#include <gmock/gmock.h>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::bootlog {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

using Texts = std::vector<std::pair<unsigned, std::string>>;

Texts textsOf(std::string_view log, std::size_t piece = 1'000'000)
{
    Texts texts;
    Lines lines([&texts](unsigned number, std::string_view text) { texts.emplace_back(number, text); });
    for (; !log.empty(); log.remove_prefix(std::min(piece, log.size()))) {
        lines.add(asBytes(log.substr(0, piece)));
    }
    lines.finish();
    return texts;
}

TEST(Lines, HaveTheirNumbersWhateverEndsThem)
{
    EXPECT_THAT(textsOf("one\r\n\r\ntwo \n\rthree\r\r\n four"),
                ElementsAre(Pair(1, "one"), Pair(3, "two"), Pair(4, "three"), Pair(5, " four")));
}

TEST(Lines, ACarriageReturnBeginsTheSameLineAnew)
{
    EXPECT_THAT(textsOf("Loading...\rLoading... OK\nnext"),
                ElementsAre(Pair(1, "Loading..."), Pair(1, "Loading... OK"), Pair(2, "next")));
    EXPECT_THAT(textsOf("autoboot:  2 \b\b\b 1"), ElementsAre(Pair(1, "autoboot:  1")));
    EXPECT_THAT(textsOf("\b\b\ba"), ElementsAre(Pair(1, "a")));
}

TEST(Lines, LoseWhatIsForTheTerminal)
{
    EXPECT_THAT(textsOf("\x1b[2J\x1b[1;1H\x1b(B\x1b=[\x1b[0;32m  OK  \x1b[0m] a\x1b]0;title\x07"
                        "b\x1b]3008;x\x1b\\c"),
                ElementsAre(Pair(1, "[  OK  ] abc")));
    EXPECT_THAT(textsOf("cut \x1b[1;3\nnext"), ElementsAre(Pair(1, "cut"), Pair(2, "next")));
    EXPECT_THAT(textsOf(std::string_view("a\0\0b\x7f\x01\tc", 8)), ElementsAre(Pair(1, "ab c")));
    EXPECT_THAT(textsOf("  \r\n\x1b[0m\n"), IsEmpty());
}

TEST(Lines, KeepLettersOfAnyEncoding)
{
    EXPECT_THAT(textsOf("\xd1\x84 \xe4\xff\n"), ElementsAre(Pair(1, "\xd1\x84 \xe4\xff")));
}

TEST(Lines, AreCutWhereTheyAreTooLong)
{
    const Texts texts = textsOf(std::string(100'000, 'x') + "\nnext");
    EXPECT_THAT(texts, ElementsAre(Pair(1, std::string(Lines::longest, 'x')), Pair(2, "next")));
}

TEST(Lines, MayComeInPiecesOfAnySize)
{
    const std::string log = "\x1b[1mone\x1b[0m\r\ntwo\rthree\n";
    for (std::size_t piece = 1; piece < log.size(); ++piece) {
        EXPECT_EQ(textsOf(log, piece), textsOf(log)) << piece;
    }
}

TEST(Lines, SayWhetherTheyAreNone)
{
    const auto isBinary = [](std::string_view bytes) {
        Lines lines([](unsigned, std::string_view) {});
        lines.add(asBytes(bytes));
        return lines.isBinary();
    };
    EXPECT_FALSE(isBinary("a\r\n\tb\x1b[0m\b\a"));
    EXPECT_FALSE(isBinary(std::string(100, '\0') + "log"));
    EXPECT_FALSE(isBinary(std::string(100, 'x') + '\x01'));
    EXPECT_TRUE(isBinary(std::string(20, 'x') + '\x01'));
}

TEST(Times, OfTerminalProgramsAndOfTheKernelGo)
{
    for (const std::string_view time :
         {"[2024-08-13 10:11:12.345] ", "[10:11:12:123] ", "2024-08-13T10:11:12.345Z ", "10:11:12.345 ",
          "2024-08-13 10:11:12 ", "Aug 13 10:11:12 ", "Tue Aug 13 10:11:12 ", "[    0.000000] ",
          "[    0.000000][    C0] ", "[2024-08-13 10:11:12] [    1.234567] ", "[0.000123 0.000123] ", "  "}) {
        EXPECT_EQ(withoutTimes(std::string(time) + "F0: 102B 0000"), "F0: 102B 0000") << time;
        EXPECT_EQ(withoutTimes(std::string(time) + "00: 0000 0000"), "00: 0000 0000") << time;
    }
}

TEST(Times, AreNotWhatLooksLikeThem)
{
    for (const std::string_view text :
         {"[  OK  ] Started", "[abc] x", "00: 0000 0000", "Aug is a month", "12 devices", "1:\tbootlace", "[", "[12"}) {
        EXPECT_EQ(withoutTimes(text), text);
    }
    EXPECT_EQ(withoutTimes(""), "");
    EXPECT_EQ(withoutTimes("10:11:12"), "");
}

} // namespace
} // namespace bootlace::bootlog
