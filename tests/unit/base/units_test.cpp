// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "base/units.h"

#include <concepts>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace bootlace {
namespace {

template <typename A, typename B>
concept Addable = requires(A a, B b) { a + b; };

static_assert(Addable<ByteOffset, ByteCount> && Addable<ByteCount, ByteCount>);
static_assert(!Addable<ByteOffset, ByteOffset>, "a place plus a place is nothing");
static_assert(!Addable<ByteOffset, int> && !Addable<Lba, ByteCount> && !Addable<Lba, Lba>);
static_assert(!std::convertible_to<std::uint64_t, ByteOffset> && !std::convertible_to<ByteCount, ByteOffset>);

constexpr std::uint64_t largest = ~std::uint64_t{0};

TEST(Units, CheckedArithmeticNoticesOverflow)
{
    EXPECT_EQ(checkedAdd(largest - 1, 1), largest);
    EXPECT_FALSE(checkedAdd(largest, 1));
    EXPECT_EQ(checkedMul(1ULL << 32U, (1ULL << 32U) - 1), 0xFFFFFFFF00000000U);
    EXPECT_FALSE(checkedMul(1ULL << 32U, 1ULL << 32U));
}

TEST(Units, RangesAreHalfOpen)
{
    const ByteRange a{ByteOffset(512), 512_B};
    const ByteRange after{ByteOffset(1024), 512_B};
    EXPECT_EQ(a.end(), ByteOffset(1024));
    EXPECT_FALSE(a.overlaps(after));
    EXPECT_TRUE(a.overlaps({ByteOffset(1023), 1_B}));
    EXPECT_FALSE(a.overlaps({ByteOffset(600), 0_B}));
    EXPECT_TRUE(a.contains({ByteOffset(1024), 0_B}));
    EXPECT_FALSE(a.contains({ByteOffset(1023), 2_B}));
}

TEST(Units, RoundingAndSectors)
{
    EXPECT_EQ(roundUp(0, 512), 0U);
    EXPECT_EQ(roundUp(513, 512), 1024U);
    EXPECT_EQ(roundDown(1023, 512), 512U);
    EXPECT_EQ(toOffset(Lba(34), SectorSize::Bytes512), ByteOffset(17408));
    EXPECT_EQ(toLba(ByteOffset(17408), SectorSize::Bytes512), Lba(34));
}

TEST(DiskInt, KeepsItsByteOrder)
{
    const le32 little(0x11223344);
    const be32 big(0x11223344);
    const std::array<unsigned char, 4> ascending{0x44, 0x33, 0x22, 0x11};
    EXPECT_EQ(std::memcmp(&little, ascending.data(), 4), 0);
    EXPECT_NE(std::memcmp(&big, ascending.data(), 4), 0);
    EXPECT_EQ(static_cast<std::uint32_t>(big), 0x11223344U);
    EXPECT_EQ(static_cast<std::uint64_t>(le64(largest)), largest);
}

bool isTrapped(int status)
{
    return WIFSIGNALED(status) && (WTERMSIG(status) == SIGILL || WTERMSIG(status) == SIGTRAP);
}

// assert() would end by SIGABRT, and not at all in a release build.
TEST(UnitsDeathTest, WhatWouldWrapEndsTheProgram)
{
    volatile std::uint64_t number = largest; // the compiler does not know it
    const ByteCount length(number);
    const ByteOffset place(number);
    EXPECT_EXIT((void)(length + 1_B), isTrapped, "");
    EXPECT_EXIT((void)(1_B - length), isTrapped, "");
    EXPECT_EXIT((void)(length * 2), isTrapped, "");
    EXPECT_EXIT((void)(place + 1_B), isTrapped, "");
    EXPECT_EXIT((void)(ByteOffset(1) - length), isTrapped, "");
    EXPECT_EXIT((void)(ByteOffset(1) - place), isTrapped, "");
    EXPECT_EXIT((void)(ByteRange{place, 1_B}.end()), isTrapped, "");
    EXPECT_EXIT((void)toOffset(Lba(number), SectorSize::Bytes512), isTrapped, "");
    EXPECT_EXIT((void)roundUp(number, 512), isTrapped, "");
}

} // namespace
} // namespace bootlace
