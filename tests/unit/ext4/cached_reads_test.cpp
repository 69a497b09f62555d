// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/cached_reads.h"
#include "support/files.h"
#include "support/result.h"

#include <vector>

namespace bootlace::ext4 {
namespace {

class CachedReads : public testing::Test
{
protected:
    [[nodiscard]] ReadAt reads()
    {
        return readInBlocks(
            [this](ByteOffset at, MutableBytes out) -> Result<> {
                requests.push_back({at, ByteCount(out.size())});
                if (at.value() <= badByte && badByte < at.value() + out.size()) {
                    return fail(Cause::ReadFailed, "bad sector");
                }
                return readFrom(bytes)(at, out);
            },
            ByteCount(bytes.size()));
    }

    Bytes bytes = test::pseudoRandom(200'000, 3);
    std::uint64_t badByte = UINT64_MAX;
    std::vector<ByteRange> requests;
};

TEST_F(CachedReads, AskOnceForWhatLiesTogether)
{
    const ReadAt read = reads();
    for (std::uint64_t at = 60'000; at < 70'000; at += 100) {
        Bytes out(1000);
        ASSERT_OK(read(ByteOffset(at), out));
        ASSERT_TRUE(std::ranges::equal(out, ByteView(bytes).subspan(at, 1000))) << at;
    }
    EXPECT_EQ(requests, (std::vector<ByteRange>{{ByteOffset(0), 64_KiB}, {ByteOffset(65536), 64_KiB}}));
}

TEST_F(CachedReads, EndWhereTheBytesDo)
{
    Bytes out(10);
    ASSERT_OK(reads()(ByteOffset(199'990), out));
    EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).last(10)));
    EXPECT_FAILS(reads()(ByteOffset(199'991), out), Cause::BadInput, "");
}

TEST_F(CachedReads, PassLargeReadsOn)
{
    Bytes out(100'000);
    ASSERT_OK(reads()(ByteOffset(1), out));
    EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).subspan(1, 100'000)));
    EXPECT_EQ(requests, (std::vector<ByteRange>{{ByteOffset(1), ByteCount(100'000)}}));
}

TEST_F(CachedReads, FailOnlyForWhatCanNotBeRead)
{
    badByte = 5000;
    const ReadAt read = reads();
    Bytes out(100);
    ASSERT_OK(read(ByteOffset(100), out));
    EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).subspan(100, 100)));
    EXPECT_FAILS(read(ByteOffset(4950), out), Cause::ReadFailed, "bad sector");
}

} // namespace
} // namespace bootlace::ext4
