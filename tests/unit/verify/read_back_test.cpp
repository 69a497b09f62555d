// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/aligned_memory.h"
#include "support/files.h"
#include "support/result.h"
#include "support/sinks.h"
#include "verify/read_back.h"

namespace bootlace::verify {
namespace {

/// 24 runs of 256 KiB from 1 MiB on, a gap behind the twelfth; every second digest is a SHA-256.
class Compare : public testing::Test
{
protected:
    static constexpr ByteCount runSize = 256_KiB;

    void SetUp() override
    {
        sink::AlignedMemory memory(runSize.value());
        for (std::uint32_t i = 0; i < 24; ++i) {
            const ByteOffset at = ByteOffset(0) + 1_MiB + runSize * i + (i < 12 ? 0_B : 64_KiB);
            const Bytes bytes = test::pseudoRandom(runSize.value(), i);
            std::ranges::copy(bytes, memory.bytes().begin());
            ASSERT_OK(medium.writeAt(at, memory.bytes().first(runSize.value())));
            expected.push_back({{at, runSize}, xxh3(bytes)});
            if (i % 2 == 1) {
                expected.back().digest = sha256(bytes);
            }
        }
    }

    Result<Comparison> compareAll(sink::Medium &disk, std::stop_token stop = {})
    {
        return compare(disk, expected, std::move(stop), [this](ByteCount read) { told = read; });
    }

    test::MemorySink medium{16_MiB};
    std::vector<Expected> expected;
    ByteCount told;
};

TEST_F(Compare, NothingDiffersOnAGoodMedium)
{
    ASSERT_OK_ASSIGN(const Comparison result, compareAll(medium));
    EXPECT_TRUE(result.different.empty());
    EXPECT_EQ(result.read, runSize * 24);
    EXPECT_EQ(told, runSize * 24);
}

TEST_F(Compare, OneFlippedBitIsFoundInEveryRun)
{
    for (const Expected &one : expected) {
        const ByteOffset at = one.range.begin + 77'777_B;
        medium.flipBit(at);
        ASSERT_OK_ASSIGN(const Comparison result, compareAll(medium));
        EXPECT_THAT(result.different, testing::ElementsAre(one.range));
        medium.flipBit(at);
    }
}

TEST_F(Compare, NeighboursAreJoined)
{
    for (const std::size_t run : {3U, 4U, 5U, 11U, 12U}) {
        medium.flipBit(expected[run].range.begin);
    }
    ASSERT_OK_ASSIGN(const Comparison result, compareAll(medium));
    EXPECT_THAT(result.different, testing::ElementsAre(ByteRange{expected[3].range.begin, runSize * 3},
                                                       expected[11].range, expected[12].range));
}

TEST_F(Compare, AReadErrorEndsIt)
{
    for (std::uint64_t n = 1; n <= 4; ++n) {
        test::FaultySink faulty(medium, {.read = n});
        EXPECT_FAILS(compareAll(faulty), Cause::ReadFailed, "read at byte");
    }
}

TEST_F(Compare, AStopRequestEndsIt)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FAILS(compareAll(medium, stop.get_token()), Cause::Cancelled, "");
}

TEST_F(Compare, NoRunsAreNoDifference)
{
    expected.clear();
    ASSERT_OK_ASSIGN(const Comparison result, compareAll(medium));
    EXPECT_TRUE(result.different.empty());
    EXPECT_EQ(result.read, 0_B);
}

} // namespace
} // namespace bootlace::verify
