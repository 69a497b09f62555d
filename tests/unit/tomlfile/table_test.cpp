// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlfile/table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bootlace::tomlfile {
namespace {

using ::testing::ElementsAre;

TEST(Table, AnswersWhatIsThere)
{
    findings::List problems("a.toml");
    const auto table = parse("name = 'x'\nlist = ['a', 'b']\none = 'c'\n[inner]\nsize = 5\non = true\n", problems);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->string("name", Presence::Required), "x");
    EXPECT_THAT(table->strings("list", Presence::Required), ElementsAre("a", "b"));
    EXPECT_THAT(table->strings("one", Presence::Required), ElementsAre("c"));
    const auto inner = table->table("inner", Presence::Required);
    ASSERT_TRUE(inner);
    EXPECT_EQ(inner->number("size", Presence::Required), 5U);
    EXPECT_EQ(inner->boolean("on", Presence::Required), true);
    EXPECT_FALSE(inner->string("absent", Presence::Optional));
    table->finish();
    EXPECT_FALSE(problems.hasErrors());
}

TEST(Table, TellsEveryMistakeWithItsLineAtOnce)
{
    findings::List problems("a.toml");
    const auto table = parse("name = 5\nsize = -1\n\n[inner]\nmisspelt = 1\n", problems);
    ASSERT_TRUE(table);
    (void)table->string("name", Presence::Required);
    (void)table->number("size", Presence::Required);
    (void)table->table("inner", Presence::Required);
    (void)table->string("missing", Presence::Required);
    table->finish();
    EXPECT_EQ(problems.toError().message(), "a.toml:1: 'name' must be a string\n"
                                            "a.toml:1: 'missing' is missing\n"
                                            "a.toml:2: 'size' must be a whole number, not negative\n"
                                            "a.toml:5: 'inner.misspelt' is not a known key");
}

TEST(Table, AnUnknownKeyIsGuessedAndASettingIsBlamedItself)
{
    findings::List problems("a.toml");
    const auto table =
        parse("[root]\nsoruce = 'r'\ncolour = 1\n", problems,
              std::vector<Setting>{{"root.sise", "4GiB", "--set root.sise"}, {"root.on", "7", "--set root.on"}});
    ASSERT_TRUE(table);
    const auto root = table->table("root", Presence::Required);
    ASSERT_TRUE(root);
    (void)root->string("source", Presence::Optional);
    (void)root->boolean("on", Presence::Optional);
    EXPECT_FALSE(root->has("size"));
    table->finish();
    EXPECT_EQ(problems.toError().message(),
              "--set root.on: 'root.on' must be true or false\n"
              "--set root.sise: 'root.sise' is not a known key: did you mean 'root.size'?\n"
              "a.toml:2: 'root.soruce' is not a known key: did you mean 'root.source'?\n"
              "a.toml:3: 'root.colour' is not a known key");
}

TEST(Table, NotTomlIsOneProblemWithItsLine)
{
    findings::List problems("a.toml");
    EXPECT_FALSE(parse("a = 1\nb = = 2\n", problems));
    EXPECT_THAT(problems.toError().message(), ::testing::StartsWith("a.toml:2: "));
}

TEST(Table, QuotedTextIsReadBackTheSame)
{
    const std::string text = "a \"b\" \\ \n\x01 ü";
    findings::List problems("a.toml");
    const auto table = parse("t = " + quoteText(text), problems);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->string("t", Presence::Required), text);
}

} // namespace
} // namespace bootlace::tomlfile
