// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/similar.h"

#include <gtest/gtest.h>
#include <vector>

namespace bootlace {
namespace {

const std::vector<std::string> known{"size", "source", "label", "times"};

TEST(Similar, CountsLettersThatAreAddedTakenAwayOrReplaced)
{
    EXPECT_EQ(distanceOf("size", "size"), 0U);
    EXPECT_EQ(distanceOf("sise", "size"), 1U);
    EXPECT_EQ(distanceOf("sze", "size"), 1U);
    EXPECT_EQ(distanceOf("szie", "size"), 2U);
    EXPECT_EQ(distanceOf("", "size"), 4U);
}

TEST(Similar, TheNearestWordIsMeantAndNoneThatIsFar)
{
    EXPECT_EQ(mostSimilar("szie", known), "size");
    EXPECT_EQ(mostSimilar("souce", known), "source");
    EXPECT_EQ(mostSimilar("colour", known), "");
    EXPECT_EQ(mostSimilar("x", known), "") << "nothing of it would be left";
    EXPECT_EQ(mostSimilar(std::string(1'000'000, 'x'), known), "");
    EXPECT_EQ(didYouMean("lable", known), ": did you mean 'label'?");
    EXPECT_EQ(didYouMean("colour", known), "");
}

} // namespace
} // namespace bootlace
