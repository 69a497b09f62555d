// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpt/name.h"

#include <gtest/gtest.h>

namespace bootlace::gpt {
namespace {

TEST(GptName, GoesToUtf16AndBack)
{
    for (const std::string name :
         {"", "fip", "факт", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "123456789012345678901234567890123456"}) {
        const auto units = toUnits(name);
        ASSERT_TRUE(units) << name;
        EXPECT_EQ(fromUnits(*units).text, name);
        EXPECT_TRUE(fromUnits(*units).wellFormed);
    }
}

TEST(GptName, CountsUnitsAndNotCharacters)
{
    std::string smileys;
    for (int i = 0; i < 18; ++i) {
        smileys += "\xF0\x9F\x98\x80";
    }
    EXPECT_TRUE(toUnits(smileys));
    EXPECT_FALSE(toUnits(smileys + "a"));
    EXPECT_FALSE(toUnits(std::string(37, 'a')));
}

TEST(GptName, RefusesWhatIsNotUtf8)
{
    for (const std::string_view bad :
         {"\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
        EXPECT_FALSE(toUnits(bad));
    }
    EXPECT_FALSE(toUnits(std::string_view("a\0b", 3)));
}

TEST(GptName, UnpairedSurrogatesAreReplaced)
{
    NameUnits units;
    units[0] = 0xDC00;
    units[1] = 'a';
    units[35] = 0xD800;
    const auto first = fromUnits(units);
    EXPECT_EQ(first.text, "\xEF\xBF\xBD"
                          "a");
    EXPECT_FALSE(first.wellFormed);
    units.fill('b');
    units[35] = 0xD800;
    EXPECT_EQ(fromUnits(units).text, std::string(35, 'b') + "\xEF\xBF\xBD");
}

} // namespace
} // namespace bootlace::gpt
