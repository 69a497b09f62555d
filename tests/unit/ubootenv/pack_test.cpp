// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "support/result.h"
#include "ubootenv/environment.h"
#include "ubootenv/pack.h"

namespace bootlace::ubootenv {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

constexpr Area small{.size = 64_B};

/// What lies behind the CRC, up to the empty string at the end.
std::string stringsOf(std::string_view text)
{
    const auto packed = pack(text, small);
    const std::string_view area = asText(packed.value().bytes).substr(4);
    return std::string(area.substr(0, area.find(std::string_view("\0\0", 2)) + 1));
}

TEST(EnvironmentPack, HasCrcVariablesAndARestOfOnes)
{
    ASSERT_OK_ASSIGN(const Packed packed, pack("a=1\nbc=\n", small));
    ASSERT_EQ(packed.bytes.size(), 64U);
    EXPECT_EQ(asText(packed.bytes).substr(4, 9), std::string_view("a=1\0bc=\0\0", 9));
    EXPECT_EQ(asText(packed.bytes).substr(13), std::string(51, '\xFF'));
    EXPECT_EQ(*load<le32>(packed.bytes, 0), crc32(ByteView(packed.bytes).subspan(4)));
    EXPECT_EQ(packed.variables, 2U);
    EXPECT_THAT(packed.notes, IsEmpty());
}

TEST(EnvironmentPack, OfTwoCopiesHasTheNumberOneOutsideOfItsCrc)
{
    ASSERT_OK_ASSIGN(const Packed packed, pack("a=1\n", {.size = 64_B, .isOneOfTwo = true}));
    EXPECT_EQ(packed.bytes[4], std::byte{1});
    EXPECT_EQ(asText(packed.bytes).substr(5, 6), std::string_view("a=1\0\0\xFF", 6));
    EXPECT_EQ(*load<le32>(packed.bytes, 0), crc32(ByteView(packed.bytes).subspan(5)));
}

TEST(EnvironmentPack, IsFoundAgain)
{
    for (const bool isOneOfTwo : {false, true}) {
        ASSERT_OK_ASSIGN(const Packed packed, pack("b=x=y\na=1", {.size = 512_KiB, .isOneOfTwo = isOneOfTwo}));
        const auto found = find(packed.bytes);
        ASSERT_TRUE(found);
        EXPECT_THAT(found->variables, ElementsAre(Pair("a", "1"), Pair("b", "x=y")));
        EXPECT_EQ(found->size, 512_KiB);
        EXPECT_EQ(found->flags, isOneOfTwo ? std::optional<std::uint8_t>(1) : std::nullopt);
    }
}

TEST(EnvironmentPack, SkipsCommentsAndEmptyLinesAndKeepsTheOrder)
{
    EXPECT_EQ(stringsOf("\n#c=1\\\n\nb=#2\n# \na=\n\n"), std::string_view("b=#2\0a=\0", 8));
}

TEST(EnvironmentPack, ABackslashAtTheEndOfALineIsANewline)
{
    EXPECT_EQ(stringsOf("a=1\\\n2\\\n=3\nb=4\n"), std::string_view("a=1\n2\n=3\0b=4\0", 13));
    EXPECT_EQ(stringsOf("a=1\\\\\n2"), std::string_view("a=1\\\n2\0", 7));
    EXPECT_EQ(stringsOf("a=1\\\n"), std::string_view("a=1\n\0", 5));
    EXPECT_EQ(stringsOf("a=1\\"), std::string_view("a=1\\\0", 5));
    EXPECT_FAILS(pack("a=1\\\n\nb=2\n", small), Cause::BadInput, "line 2 is a comment or empty, but line 1");
    EXPECT_FAILS(pack("\na=1\\\n#b=2\n", small), Cause::BadInput, "line 3");
}

TEST(EnvironmentPack, WhatIsNoVariableIsRefusedWithItsLine)
{
    for (const std::string_view wrong : {"word", "=1", " b=1", "b =1", "b c=1", "\"b\"=1", "\r"}) {
        EXPECT_FAILS(pack("a=1\n\n" + std::string(wrong) + "\n", small), Cause::BadInput, "line 3 is not a variable");
    }
    EXPECT_FAILS(pack("a\\\nb=1\n", small), Cause::BadInput, "line 1 is not");
    EXPECT_FAILS(pack(std::string_view("a=1\nb=\0\n", 8), small), Cause::BadInput, "line 2 has a zero byte");
}

TEST(EnvironmentPack, AnEmptyOneIsRefused)
{
    for (const std::string_view text : {"", "\n\n", "# nothing\n", "#"}) {
        EXPECT_FAILS(pack(text, small), Cause::BadInput, "no variable");
    }
}

TEST(EnvironmentPack, FitsToTheLastByte)
{
    const std::string text = "a=" + std::string(56, 'x'); // with CRC and two zeros 64 bytes
    ASSERT_OK_ASSIGN(const Packed packed, pack(text, small));
    EXPECT_TRUE(find(packed.bytes));
    EXPECT_FAILS(pack(text, {.size = 63_B}), Cause::TooSmall, "takes 64 bytes, and its area has 63");
    EXPECT_FAILS(pack(text, {.size = 64_B, .isOneOfTwo = true}), Cause::TooSmall, "takes 65 bytes");
    EXPECT_FAILS(pack(text, {.size = 0_B}), Cause::TooSmall, "its area has 0");
    ASSERT_OK(pack(text, {.size = largestArea}));
    EXPECT_FAILS(pack(text, {.size = largestArea + 1_B}), Cause::BadInput, "1048577 bytes: 1 MiB are the most");
}

TEST(EnvironmentPack, SaysWhatUBootMayTakeOtherwise)
{
    ASSERT_OK_ASSIGN(const Packed twice, pack("a=1\nb=2\na=3\na=4\n", small));
    EXPECT_EQ(twice.variables, 4U);
    EXPECT_THAT(twice.notes, ElementsAre(HasSubstr("a is set more than once")));
    EXPECT_THAT(find(twice.bytes)->variables, ElementsAre(Pair("a", "4"), Pair("b", "2")));
    ASSERT_OK_ASSIGN(const Packed returns, pack("a=1\r\nb=2\n", small));
    EXPECT_THAT(returns.notes, ElementsAre(HasSubstr("CR and LF")));
}

} // namespace
} // namespace bootlace::ubootenv
