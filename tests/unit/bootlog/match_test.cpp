// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/match.h"

#include <gmock/gmock.h>

namespace bootlace::bootlog {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Optional;

TEST(Match, FindsWordsAnywhereOrOnlyAtAnEnd)
{
    EXPECT_THAT(match("b", "abc"), Optional(IsEmpty()));
    EXPECT_FALSE(match("B", "abc"));
    EXPECT_THAT(match("^ab", "abc"), Optional(IsEmpty()));
    EXPECT_FALSE(match("^b", "abc"));
    EXPECT_THAT(match("bc$", "abc"), Optional(IsEmpty()));
    EXPECT_FALSE(match("ab$", "abc"));
    EXPECT_FALSE(match("abcd", "abc"));
}

TEST(Match, TellsWhatStandsInThePlaces)
{
    EXPECT_THAT(match("id % (%)", "Failed: id 3 (-2)"), Optional(ElementsAre("3", "-2")));
    EXPECT_THAT(match("size: %", "size:  2 GiB "), Optional(ElementsAre("2 GiB")));
    EXPECT_THAT(match("size: %", "size: "), Optional(ElementsAre("")));
    EXPECT_THAT(match("^% login:$", "router login:"), Optional(ElementsAre("router")));
    EXPECT_THAT(match("* a %", "1 a 2 a 3"), Optional(ElementsAre("2 a 3")));
    EXPECT_FALSE(match("id % (%)", "id 3"));
    EXPECT_FALSE(match("^% login:$", "router login: root"));
}

TEST(Match, KnowsHexadecimalDigits)
{
    EXPECT_TRUE(match("^F?: ????", "Fa: 09AF"));
    EXPECT_TRUE(match("F?:", "xF1:"));
    EXPECT_FALSE(match("^F?: ????", "FG: 0000"));
    EXPECT_FALSE(match("^F?: ????", "F0: 000"));
}

} // namespace
} // namespace bootlace::bootlog
