// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "ubootenv/copies.h"
#include "ubootenv/layout.h"
#include "ubootenv/pack.h"

#include <gmock/gmock.h>
#include <string>

namespace bootlace::ubootenv {
namespace {

/// A copy of a pair, whose variable `from` is its number.
Bytes copyOf(std::uint8_t number, ByteCount size = 64_KiB)
{
    Bytes bytes = pack("from=" + std::to_string(number) + "\n", {.size = size, .isOneOfTwo = true}).value().bytes;
    bytes[crcSize] = std::byte{number};
    return bytes;
}

Bytes joinedBytes(const Bytes &first, const Bytes &second)
{
    Bytes both = first;
    both.insert(both.end(), second.begin(), second.end());
    return both;
}

Bytes damaged(Bytes bytes)
{
    bytes.back() ^= std::byte{1};
    return bytes;
}

std::string currentOf(ByteView bytes)
{
    const auto saved = findSaved(bytes);
    return saved ? saved->copies.at(saved->current).environment.value().variables.at("from") : "none";
}

TEST(Copies, TheHigherNumberIsNewerAndZeroComesAfter255)
{
    EXPECT_FALSE(isSecondNewer(1, 1));
    EXPECT_TRUE(isSecondNewer(1, 2));
    EXPECT_FALSE(isSecondNewer(2, 1));
    EXPECT_TRUE(isSecondNewer(255, 0));
    EXPECT_FALSE(isSecondNewer(0, 255));
    EXPECT_FALSE(isSecondNewer(255, 1)); // as U-Boot has it: only the step from one to the next is one
    EXPECT_TRUE(isSecondNewer(0, 254));
}

TEST(Copies, OfAPairTheNewerOneIsCurrent)
{
    EXPECT_EQ(currentOf(joinedBytes(copyOf(7), copyOf(8))), "8");
    EXPECT_EQ(currentOf(joinedBytes(copyOf(9), copyOf(8))), "9");
    EXPECT_EQ(currentOf(joinedBytes(copyOf(255), copyOf(0))), "0");
    EXPECT_EQ(currentOf(joinedBytes(copyOf(0), copyOf(255))), "0");
    const auto equal = findSaved(joinedBytes(copyOf(3), copyOf(3)));
    ASSERT_TRUE(equal);
    EXPECT_EQ(equal->copies.size(), 2U);
    EXPECT_EQ(equal->copies[1].at, ByteOffset(0x10000));
    EXPECT_EQ(equal->current, 0U);
}

TEST(Copies, TheOneThatIsWholeIsCurrent)
{
    const auto first = findSaved(joinedBytes(copyOf(1), damaged(copyOf(2))));
    ASSERT_TRUE(first);
    ASSERT_EQ(first->copies.size(), 2U);
    EXPECT_EQ(first->copies[1], (Copy{ByteOffset(0x10000), std::nullopt}));
    EXPECT_EQ(first->current, 0U);
    const auto second = findSaved(joinedBytes(damaged(copyOf(2)), copyOf(1)));
    ASSERT_TRUE(second);
    ASSERT_EQ(second->copies.size(), 2U);
    EXPECT_EQ(second->copies[0], Copy{});
    EXPECT_EQ(second->current, 1U);
    EXPECT_EQ(currentOf(joinedBytes(damaged(copyOf(2)), damaged(copyOf(1)))), "none");
}

TEST(Copies, MayBeSmallerThanTheirPlacesAndOfAnySize)
{
    Bytes first = copyOf(4, 0x1F000_B);
    first.resize(0x20000, std::byte{0xFF});
    Bytes second = copyOf(5, 0x1F000_B);
    second.resize(0x20000, std::byte{0xFF});
    EXPECT_EQ(currentOf(joinedBytes(first, second)), "5");
    EXPECT_EQ(findSaved(joinedBytes(first, second))->copies[1].at, ByteOffset(0x20000));
    EXPECT_EQ(currentOf(joinedBytes(copyOf(4, 5000_B), copyOf(5, 5000_B))), "5");
    EXPECT_EQ(currentOf(joinedBytes(copyOf(6, 5000_B), copyOf(5, 5000_B))), "6");
    EXPECT_EQ(currentOf(joinedBytes(damaged(copyOf(4, 5000_B)), copyOf(5, 5000_B))), "5");
}

TEST(Copies, AreOneWhereThereIsNoRoomForAnother)
{
    const auto alone = findSaved(copyOf(1));
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->copies.size(), 1U);
    Bytes longer = copyOf(1);
    longer.resize(longer.size() + 1000);
    EXPECT_EQ(findSaved(longer)->copies.size(), 1U);
    const Bytes single = pack("from=1\n", {.size = 64_KiB}).value().bytes;
    EXPECT_EQ(findSaved(joinedBytes(single, copyOf(2)))->copies.size(), 1U);
    EXPECT_FALSE(findSaved(joinedBytes(damaged(single), single)));
}

TEST(Copies, OfTwoSizesAreNoPair)
{
    const auto saved = findSaved(joinedBytes(copyOf(1), joinedBytes(copyOf(2, 32_KiB), copyOf(3, 32_KiB))));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->current, 0U);
    EXPECT_FALSE(saved->copies.at(1).environment);
}

TEST(Copies, AreNoneInOtherBytes)
{
    EXPECT_FALSE(findSaved({}));
    EXPECT_FALSE(findSaved(Bytes(1)));
    EXPECT_FALSE(findSaved(Bytes(0x4000)));
    EXPECT_FALSE(findSaved(test::pseudoRandom(0x4001)));
}

} // namespace
} // namespace bootlace::ubootenv
