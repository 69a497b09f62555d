// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace bootlace::findings {
namespace {

TEST(Words, EveryIdHasAWordAndASentence)
{
    std::map<std::string_view, Words> known;
    for (unsigned i = 0; i < static_cast<unsigned>(Id::End); ++i) {
        const Words words_ = wordsOf(static_cast<Id>(i));
        const auto [same, isNew] = known.emplace(words_.id, words_);
        EXPECT_TRUE(isNew || (same->second.severity == words_.severity && same->second.cause == words_.cause &&
                              std::string_view(same->second.sentence) != words_.sentence))
            << words_.id;
        EXPECT_EQ(words_.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"), std::string_view::npos)
            << words_.id;
        const std::string_view sentence = words_.sentence;
        EXPECT_TRUE(sentence == "%1" || sentence.ends_with('.')) << words_.id;
    }
}

TEST(Words, ArgumentsGoToTheirPlaces)
{
    EXPECT_EQ(fill("%2 of %1, %1", {"a", "%2"}), "%2 of a, a") << "an argument is not looked into";
    EXPECT_EQ(fill("100 % of %3", {"a"}), "100 % of %3");
}

TEST(Words, AListStandsInItsPlaceAsAList)
{
    const std::vector<std::string> files{"a, b", "c"};
    EXPECT_EQ(sentenceOf({Id::InitrdsNotUsed, {}, {"d", files}}),
              "The kernel build has more than one initrd. Used: d. Not used: a, b, c. To use another one, choose it "
              "yourself.");
}

TEST(List, ErrorsBecomeOneWithALineForEach)
{
    List list("r.toml");
    list.add(7, "'b' is wrong");
    list.add(Id::CmdlineNoConsole);
    list.add(3, "'a' is missing", Cause::NotFound, "firmware.bl2");
    list.add(7, "'b' is wrong");
    EXPECT_EQ(list.all().size(), 3U);
    ASSERT_TRUE(list.hasErrors());
    EXPECT_EQ(list.toError().message(), "r.toml:3: 'a' is missing\nr.toml:7: 'b' is wrong");
    EXPECT_EQ(list.toError().cause(), Cause::BadInput);
    EXPECT_TRUE(list.hasErrorOn(3));
    EXPECT_FALSE(list.hasErrorOn(4));
    EXPECT_FALSE(list.hasErrorOn(0));
    EXPECT_TRUE(list.hasErrorIn("firmware"));
    EXPECT_TRUE(list.hasErrorIn("firmware.bl2"));
    EXPECT_FALSE(list.hasErrorIn("firm"));
}

TEST(List, AnErrorWithoutAPlaceIsItsSentence)
{
    List list;
    list.add(0, "'b' is wrong");
    list.add(4, "'c' is wrong");
    EXPECT_EQ(list.toError().message(), "'b' is wrong\n:4: 'c' is wrong");
}

TEST(List, AWarningIsNoError)
{
    List list;
    list.add(Id::CmdlineNoConsole, {{}, 4, "kernel.cmdline", {}, {}});
    EXPECT_FALSE(list.hasErrors());
    EXPECT_FALSE(list.hasErrorIn("kernel.cmdline"));
    EXPECT_FALSE(list.hasErrorOn(4));
}

} // namespace
} // namespace bootlace::findings
