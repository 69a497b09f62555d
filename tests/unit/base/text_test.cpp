// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace bootlace {
namespace {

TEST(Text, AListHasCommasBetweenItsWords)
{
    EXPECT_EQ(joined(std::vector<std::string>{"a", "b", "c"}), "a, b, c");
    EXPECT_EQ(joined(std::vector<int>{1, 20}, [](int number) { return std::to_string(number); }), "1, 20");
    EXPECT_EQ(joined(std::map<std::string, int>{{"x", 1}, {"y", 2}}, &std::pair<const std::string, int>::first),
              "x, y");
    EXPECT_EQ(joined(std::vector<std::string>()), "");
    EXPECT_EQ(joined(std::vector<std::string>(), {}, "none"), "none");
}

TEST(Text, SizesHaveOneDigitBehindThePointWhereItIsNotZero)
{
    EXPECT_EQ(sizeWords(ByteCount(0)), "0 B");
    EXPECT_EQ(sizeWords(ByteCount(1023)), "1023 B");
    EXPECT_EQ(sizeWords(1_KiB), "1 KiB");
    EXPECT_EQ(sizeWords(ByteCount(1536)), "1.5 KiB");
    EXPECT_EQ(sizeWords(64_MiB), "64 MiB");
    EXPECT_EQ(sizeWords(ByteCount(std::numeric_limits<std::uint64_t>::max())), "16 EiB");
}

TEST(Text, WhatSomebodyElseWroteHasNoControlCharactersAndAnEnd)
{
    EXPECT_EQ(plainText("a\x1b[31mb\n\x7f"), "a[31mb");
    EXPECT_EQ(plainText("Büro"), "Büro");
    EXPECT_EQ(plainText(std::string(1000, 'x')).size(), 200U);
}

} // namespace
} // namespace bootlace
