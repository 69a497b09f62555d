// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/names.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace bootlace::fat {
namespace {

std::string raw(const ShortName &name)
{
    return {name.begin(), name.end()};
}

ShortName shortName(std::string_view text)
{
    ShortName name;
    std::ranges::copy(text, name.begin());
    return name;
}

TEST(ShortForm, UpperCaseAndWhollyLowerCasePartsNeedNoLongName)
{
    const auto upper = shortFormOf("README.TXT");
    ASSERT_TRUE(upper);
    EXPECT_EQ(raw(upper->name), "README  TXT");
    EXPECT_TRUE(upper->exact);
    EXPECT_EQ(upper->caseFlags, 0);

    const auto lower = shortFormOf("initrd.img");
    ASSERT_TRUE(lower);
    EXPECT_EQ(raw(lower->name), "INITRD  IMG");
    EXPECT_TRUE(lower->exact);
    EXPECT_EQ(lower->caseFlags, caseLowerBase | caseLowerExtension);

    EXPECT_EQ(shortFormOf("README.txt")->caseFlags, caseLowerExtension);
    EXPECT_EQ(shortFormOf("bl2-1")->caseFlags, caseLowerBase);
}

TEST(ShortForm, MixedCaseKeepsItsUpperCaseAliasButNeedsALongName)
{
    const auto mixed = shortFormOf("Image");
    ASSERT_TRUE(mixed);
    EXPECT_EQ(raw(mixed->name), "IMAGE      ");
    EXPECT_FALSE(mixed->exact);
    EXPECT_EQ(mixed->caseFlags, 0);
}

TEST(ShortForm, ThereIsNoneForOthers)
{
    for (const char *name : {"ninechars", "a.long", "a.b.c", ".hidden", "two words", "plus+", "gr\xC3\xBC\xC3\x9F"}) {
        EXPECT_FALSE(shortFormOf(name)) << name;
    }
}

TEST(ShortNames, FollowTheSpecificationsBasisAndTail)
{
    ShortNames names;
    EXPECT_EQ(raw(names.make(u"The quick brown.fox")), "THEQUI~1FOX");
    EXPECT_EQ(raw(names.make(u"The quick brown.fox2")), "THEQUI~2FOX");
    EXPECT_EQ(raw(names.make(u".config")), "CONFIG~1   ");
    EXPECT_EQ(raw(names.make(u"a.tar.gz")), "ATAR~1  GZ ");
    EXPECT_EQ(raw(names.make(u"\u00FC")), "_~1        ");
    EXPECT_EQ(raw(names.make(u"x+y;z=[1]")), "X_Y_Z_~1   ");
}

TEST(ShortNames, NeverMeetOneThatIsTaken)
{
    ShortNames names;
    names.take(shortName("LONGNA~1TXT"));
    EXPECT_EQ(raw(names.make(u"long name.txt")), "LONGNA~2TXT");
    std::set<ShortName> all;
    for (int i = 0; i < 20000; ++i) {
        EXPECT_TRUE(all.insert(names.make(u"long name.txt")).second) << i;
    }
    EXPECT_TRUE(all.contains(shortName("LO~19999TXT")));
}

TEST(Checksum, IsTheSpecifications)
{
    // From an image made by mtools: "The quick brown.fox".
    EXPECT_EQ(checksumOf(shortName("THEQUI~1FOX")), 0x07);
}

TEST(Names, Utf8AndUtf16AreInversesAndBadOnesAreNothing)
{
    const std::string text = "a\xC3\xBC\xE2\x82\xAC\xF0\x9F\x98\x80\x7F";
    const auto units = utf16FromUtf8(text);
    ASSERT_TRUE(units);
    EXPECT_EQ(*units, u"a\u00FC\u20AC\U0001F600\u007F");
    EXPECT_EQ(utf8FromUtf16(*units), text);
    for (const char *bad :
         {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88"}) {
        EXPECT_FALSE(utf16FromUtf8(bad));
    }
    EXPECT_EQ(utf8FromUtf16(std::u16string{u'a', char16_t(0xD83D), u'b'}), "a\xEF\xBF\xBD"
                                                                           "b");
    EXPECT_EQ(utf8FromUtf16(std::u16string{char16_t(0xDE00)}), "\xEF\xBF\xBD");
}

TEST(Names, UpperCaseKnowsTheCommonAlphabets)
{
    EXPECT_EQ(upperCase(u"az\u00E4\u00FF\u0105\u017E\u03B1\u03C2\u0436\u0451\u00F7\u4E2D"),
              u"AZ\u00C4\u0178\u0104\u017D\u0391\u03A3\u0416\u0401\u00F7\u4E2D");
}

TEST(Names, ShortOnesReadWithTheirCaseAndWithoutPadding)
{
    EXPECT_EQ(toText(shortName("INITRD  IMG"), caseLowerBase | caseLowerExtension), "initrd.img");
    EXPECT_EQ(toText(shortName("INITRD  IMG"), caseLowerExtension), "INITRD.img");
    EXPECT_EQ(toText(shortName("EFI        "), 0), "EFI");
    EXPECT_EQ(toText(shortName("A/B\x81    \x01  "), 0), "A\xEF\xBF\xBD"
                                                         "B\xEF\xBF\xBD.\xEF\xBF\xBD");
}

} // namespace
} // namespace bootlace::fat
