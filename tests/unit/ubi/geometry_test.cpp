// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/result.h"
#include "ubi/geometry.h"

namespace bootlace::ubi {

constexpr std::uint32_t kib = 1024;

TEST(UbiGeometry, PutsTheHeadersBehindEachOther)
{
    constexpr Geometry nand{.eraseBlock = 128 * kib, .minIo = 2048};
    ASSERT_OK(check(nand));
    EXPECT_EQ(nand.volumeHeaderOffset(), 2048U);
    EXPECT_EQ(nand.dataOffset(), 4096U);
    EXPECT_EQ(nand.dataSize(), 0x1F000U);
    constexpr Geometry withSubPages{.eraseBlock = 128 * kib, .minIo = 2048, .subPage = 512};
    ASSERT_OK(check(withSubPages));
    EXPECT_EQ(withSubPages.volumeHeaderOffset(), 512U);
    EXPECT_EQ(withSubPages.dataOffset(), 2048U);
    constexpr Geometry nor{.eraseBlock = 64 * kib, .minIo = 1};
    ASSERT_OK(check(nor));
    EXPECT_EQ(nor.volumeHeaderOffset(), 64U);
    EXPECT_EQ(nor.dataOffset(), 128U);
    constexpr Geometry chosen{.eraseBlock = 128 * kib, .minIo = 2048, .subPage = 512, .volumeHeader = 1984};
    ASSERT_OK(check(chosen));
    EXPECT_EQ(chosen.volumeHeaderOffset(), 1984U);
    EXPECT_EQ(chosen.dataOffset(), 2048U);
    EXPECT_EQ((Geometry{.eraseBlock = 128 * kib, .minIo = 2048, .volumeHeader = 1992}).dataOffset(), 4096U);
}

TEST(UbiGeometry, RefusesWhatNoChipHas)
{
    for (const std::uint32_t size : {0U, 2 * kib, 100'000U, 8 * kib * kib}) {
        EXPECT_FAILS(check(Geometry{.eraseBlock = size}), Cause::BadInput, "power of two from 4 KiB to 4 MiB");
    }
    for (const std::uint32_t page : {0U, 3U, 256 * kib}) {
        EXPECT_FAILS(check(Geometry{.eraseBlock = 128 * kib, .minIo = page}), Cause::BadInput, "pages of");
    }
    for (const std::uint32_t subPage : {3U, 4096U}) {
        EXPECT_FAILS(check(Geometry{.eraseBlock = 128 * kib, .minIo = 2048, .subPage = subPage}), Cause::BadInput,
                     "sub-pages of");
    }
    for (const std::uint32_t at : {8U, 56U, 65U, 2044U}) {
        EXPECT_FAILS(check(Geometry{.eraseBlock = 128 * kib, .minIo = 2048, .volumeHeader = at}), Cause::BadInput,
                     "multiple of 8");
    }
    for (const std::uint32_t at : {126 * kib, 128 * kib, 0xFFFF'FFF8U}) {
        EXPECT_FAILS(check(Geometry{.eraseBlock = 128 * kib, .minIo = 2048, .volumeHeader = at}), Cause::BadInput,
                     "no room for a volume table");
    }
    EXPECT_FAILS(check(Geometry{.eraseBlock = 4 * kib, .minIo = 4 * kib}), Cause::BadInput, "no room");
}

TEST(UbiGeometry, ExpectsBadBlocksOfTheWholeChip)
{
    EXPECT_EQ(expectedBadBlocks({.blocks = 1024}), 20U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 1008, .chipBlocks = 1024}), 20U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 1008}), 20U); // 19.7
    EXPECT_EQ(expectedBadBlocks({.blocks = 973}), 20U);  // 19.004
    EXPECT_EQ(expectedBadBlocks({.blocks = 972}), 19U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 1}), 1U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 16, .chipBlocks = 4096}), 80U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 1024, .badBlocksPer1024 = 0}), 0U);
    EXPECT_EQ(expectedBadBlocks({.blocks = 1024, .canHaveBadBlocks = false}), 0U);
}

TEST(UbiGeometry, LeavesTheRestForVolumes)
{
    EXPECT_EQ(blocksForVolumes({.blocks = 1008, .chipBlocks = 1024}), 984U);
    EXPECT_EQ(blocksForVolumes({.blocks = 256, .canHaveBadBlocks = false}), 252U);
    EXPECT_EQ(blocksForVolumes({.blocks = 25, .chipBlocks = 1024}), 1U);
    EXPECT_EQ(blocksForVolumes({.blocks = 24, .chipBlocks = 1024}), 0U);
    EXPECT_EQ(blocksForVolumes({}), 0U);
}

} // namespace bootlace::ubi
