// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/read_at.h"
#include "base/units.h"
#include "ext4/block_store.h"
#include "support/files.h"
#include "support/result.h"

#include <ext2fs/ext2fs.h>
#include <gtest/gtest.h>

namespace bootlace::ext4 {
namespace {

using test::pseudoRandom;

io_channel openStore(const BlockStore &store)
{
    io_channel channel = nullptr;
    EXPECT_EQ(BlockStore::manager()->open(store.name().c_str(), IO_FLAG_RW, &channel), 0);
    return channel;
}

TEST(BlockStore, NothingIsWrittenAtFirstAndEverythingReadsAsZeros)
{
    BlockStore store(64_KiB);
    Bytes bytes = pseudoRandom(10000);
    ASSERT_OK(store.read(ByteOffset(3), bytes));
    EXPECT_TRUE(allZero(bytes));
    EXPECT_TRUE(store.written().empty());
}

TEST(BlockStore, UnwrittenBlocksComeFromTheBacking)
{
    const Bytes disk = pseudoRandom(64 << 10);
    BlockStore store(64_KiB, readFrom(disk));
    const Bytes patch = pseudoRandom(100, 2);
    ASSERT_OK(store.write(ByteOffset(4090), patch));
    Bytes expected = disk;
    std::ranges::copy(patch, expected.begin() + 4090);
    Bytes all(64 << 10);
    ASSERT_OK(store.read(ByteOffset(0), all));
    EXPECT_EQ(all, expected);
    const auto written = store.written();
    ASSERT_EQ(written.size(), 1U); // two neighbouring pages, completed from the backing
    EXPECT_EQ(written[0].range, (ByteRange{ByteOffset(0), 8_KiB}));
    EXPECT_EQ(written[0].bytes, Bytes(expected.begin(), expected.begin() + 8192));
}

TEST(BlockStore, ZerosAreExtentsWithoutBytesAlsoOverABacking)
{
    const Bytes disk = pseudoRandom(64 << 10);
    BlockStore store(64_KiB, readFrom(disk));
    ASSERT_OK(store.writeZeros({ByteOffset(8192), 12_KiB}));
    ASSERT_OK(store.write(ByteOffset(20480), pseudoRandom(4096, 3)));
    ASSERT_OK(store.write(ByteOffset(40960), Bytes(4096)));
    const auto written = store.written();
    ASSERT_EQ(written.size(), 3U);
    EXPECT_EQ(written[0], (Extent{{ByteOffset(8192), 12_KiB}, {}}));
    EXPECT_EQ(written[1], (Extent{{ByteOffset(20480), 4_KiB}, pseudoRandom(4096, 3)}));
    EXPECT_EQ(written[2], (Extent{{ByteOffset(40960), 4_KiB}, {}}));
    Bytes bytes(1);
    ASSERT_OK(store.read(ByteOffset(8192), bytes));
    EXPECT_TRUE(allZero(bytes));
}

TEST(BlockStore, ZerosThatBeginInsideAPageKeepTheRestOfIt)
{
    const Bytes disk = pseudoRandom(16 << 10);
    BlockStore store(16_KiB, readFrom(disk));
    ASSERT_OK(store.writeZeros({ByteOffset(4000), ByteCount(200)}));
    Bytes expected = disk;
    std::fill_n(expected.begin() + 4000, 200, std::byte{0});
    Bytes all(16 << 10);
    ASSERT_OK(store.read(ByteOffset(0), all));
    EXPECT_EQ(all, expected);
}

TEST(BlockStore, DiscardedPagesAreNotWritten)
{
    BlockStore store(64_KiB);
    ASSERT_OK(store.write(ByteOffset(0), pseudoRandom(16384)));
    store.discard({ByteOffset(4000), ByteCount(8288)}); // [4000, 12288): the pages 1 and 2
    const auto written = store.written();
    ASSERT_EQ(written.size(), 2U);
    EXPECT_EQ(written[0].range, (ByteRange{ByteOffset(0), 4_KiB}));
    EXPECT_EQ(written[1].range, (ByteRange{ByteOffset(12288), 4_KiB}));
}

TEST(BlockStore, AnEndInsideAPageCutsTheLastExtent)
{
    const Bytes disk = pseudoRandom(5000);
    BlockStore store(ByteCount(5000), readFrom(disk));
    ASSERT_OK(store.write(ByteOffset(4999), Bytes{std::byte{7}}));
    const auto written = store.written();
    ASSERT_EQ(written.size(), 1U);
    EXPECT_EQ(written[0].range, (ByteRange{ByteOffset(4096), ByteCount(904)}));
    EXPECT_EQ(written[0].bytes.size(), 904U);
    EXPECT_FAILS(store.write(ByteOffset(4999), Bytes(2)), Cause::BadInput, "beyond its end at 5000");
}

TEST(BlockStoreChannel, CountsArePositiveForBlocksAndNegativeForBytes)
{
    const BlockStore store(64_KiB);
    io_channel channel = openStore(store);
    ASSERT_NE(channel, nullptr);
    ASSERT_EQ(io_channel_set_blksize(channel, 4096), 0);
    const Bytes bytes = pseudoRandom(8192);
    EXPECT_EQ(io_channel_write_blk64(channel, 1, 2, bytes.data()), 0);
    EXPECT_EQ(io_channel_write_blk64(channel, 4, -100, bytes.data()), 0);
    EXPECT_EQ(io_channel_write_byte(channel, 24576, 5, bytes.data()), 0);
    Bytes back(8192);
    EXPECT_EQ(io_channel_read_blk64(channel, 1, 2, back.data()), 0);
    EXPECT_EQ(back, bytes);
    back.assign(200, std::byte{0});
    EXPECT_EQ(io_channel_read_blk64(channel, 4, -200, back.data()), 0);
    EXPECT_TRUE(std::equal(bytes.begin(), bytes.begin() + 100, back.begin()));
    EXPECT_TRUE(allZero(ByteView(back).subspan(100)));
    EXPECT_EQ(io_channel_zeroout(channel, 5, 1), 0);
    EXPECT_EQ(io_channel_discard(channel, 1, 1), 0);
    EXPECT_EQ(io_channel_cache_readahead(channel, 1, 1), 0);
    EXPECT_EQ(io_channel_flush(channel), 0);
    EXPECT_EQ(io_channel_close(channel), 0);
    const auto written = store.written();
    ASSERT_EQ(written.size(), 4U); // 2, 4, 5 (zeros), 6
    EXPECT_EQ(written[0].range, (ByteRange{ByteOffset(8192), 4_KiB}));
    EXPECT_EQ(written[1].range, (ByteRange{ByteOffset(16384), 4_KiB}));
    EXPECT_EQ(written[2], (Extent{{ByteOffset(20480), 4_KiB}, {}}));
    EXPECT_EQ(written[3].range, (ByteRange{ByteOffset(24576), 4_KiB}));
}

TEST(BlockStoreChannel, RefusesWhatLiesBeyondTheEndAndKeepsTheSentence)
{
    const BlockStore store(64_KiB);
    io_channel channel = openStore(store);
    ASSERT_NE(channel, nullptr);
    Bytes bytes(4096);
    EXPECT_EQ(io_channel_read_blk64(channel, 64, 1, bytes.data()), EXT2_ET_SHORT_READ);
    EXPECT_EQ(io_channel_read_blk64(channel, UINT64_MAX - 1, 1, bytes.data()), EXT2_ET_SHORT_READ);
    EXPECT_EQ(io_channel_write_blk64(channel, UINT64_MAX / 2, 4, bytes.data()), EXT2_ET_SHORT_WRITE);
    EXPECT_EQ(io_channel_zeroout(channel, 1, UINT64_MAX), EXT2_ET_SHORT_WRITE);
    EXPECT_EQ(io_channel_close(channel), 0);
    ASSERT_TRUE(store.failure().has_value());
    EXPECT_THAT(store.failure()->message(), testing::HasSubstr("1024 bytes at 65536, beyond its end at 65536"));
}

TEST(BlockStoreChannel, ABackingThatCannotReadIsReported)
{
    const BlockStore store(64_KiB, [](ByteOffset, MutableBytes) { return Result<>(fail(Cause::DeviceGone, "gone")); });
    io_channel channel = openStore(store);
    ASSERT_NE(channel, nullptr);
    Bytes bytes(1024);
    EXPECT_NE(io_channel_read_blk64(channel, 1, 1, bytes.data()), 0);
    EXPECT_EQ(io_channel_close(channel), 0);
    ASSERT_TRUE(store.failure().has_value());
    EXPECT_EQ(store.failure()->cause(), Cause::DeviceGone);
}

TEST(BlockStoreChannel, TwoStoresAreTwoFileSystems)
{
    const BlockStore one(64_KiB);
    const BlockStore two(64_KiB);
    io_channel channel = openStore(one);
    ASSERT_NE(channel, nullptr);
    EXPECT_EQ(io_channel_write_blk64(channel, 0, 1, pseudoRandom(1024).data()), 0);
    EXPECT_EQ(io_channel_close(channel), 0);
    EXPECT_EQ(one.written().size(), 1U);
    EXPECT_TRUE(two.written().empty());
    io_channel none = nullptr;
    EXPECT_NE(BlockStore::manager()->open("/dev/sda", IO_FLAG_RW, &none), 0);
}

} // namespace
} // namespace bootlace::ext4
