// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/wipe.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace bootlace::flash {
namespace {

ByteRange at(ByteCount begin, ByteCount size)
{
    return {ByteOffset(0) + begin, size};
}

bool coversAll(ByteRange area, std::vector<ByteRange> ranges)
{
    std::ranges::sort(ranges);
    ByteOffset reached = area.begin;
    for (const ByteRange &range : ranges) {
        reached = range.begin <= reached ? std::max(reached, range.end()) : reached;
    }
    return reached >= area.end();
}

TEST(Wipe, BothEndsOfALargePieceAreZeroed)
{
    EXPECT_EQ(wipeRanges(at(8_MiB, 64_MiB), {}), (std::vector{at(8_MiB, 1_MiB), at(71_MiB, 1_MiB)}));
}

TEST(Wipe, AllOfASmallPieceIsZeroed)
{
    EXPECT_EQ(wipeRanges(at(8_MiB, 2_MiB), {}), (std::vector{at(8_MiB, 2_MiB)}));
}

TEST(Wipe, WhatWasWrittenStays)
{
    const std::vector written{at(8_MiB, 4_KiB), at(8_MiB + 8_KiB, 4_MiB), at(72_MiB - 512_B, 512_B)};
    EXPECT_EQ(wipeRanges(at(8_MiB, 64_MiB), written),
              (std::vector{at(8_MiB + 4_KiB, 4_KiB), at(71_MiB, 1_MiB - 512_B)}));
}

TEST(Wipe, EndsAreCoveredAndWrittenBytesUntouchedForAnyRanges)
{
    std::mt19937 random(1);
    const auto pick = [&random](std::uint64_t below) { return random() % below; };
    for (int round = 0; round < 2000; ++round) {
        const ByteRange piece = at(ByteCount(512 * pick(10'000)), ByteCount(512 * (1 + pick(12'000))));
        std::vector<ByteRange> written;
        ByteOffset reached = piece.begin + ByteCount(512 * pick(4));
        while (true) {
            const ByteRange next{reached, ByteCount(512 * (1 + pick(900)))};
            if (next.end() > piece.end()) {
                break;
            }
            written.push_back(next);
            reached = next.end() + ByteCount(512 * pick(900));
        }
        std::vector<ByteRange> all = wipeRanges(piece, written);
        for (const ByteRange &gap : all) {
            EXPECT_FALSE(gap.empty());
            EXPECT_TRUE(piece.contains(gap));
            EXPECT_TRUE(std::ranges::none_of(written, [&](ByteRange range) { return range.overlaps(gap); }));
        }
        all.insert(all.end(), written.begin(), written.end());
        const ByteCount area = std::min(signatureArea, piece.size);
        EXPECT_TRUE(coversAll({piece.begin, area}, all));
        EXPECT_TRUE(coversAll({piece.end() - area, area}, all));
    }
}

} // namespace
} // namespace bootlace::flash
