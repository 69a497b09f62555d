// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine makes of a card that fails, seen through the real block layer.
#include "claimed.h"
#include "device/block_sink.h"
#include "sink/writer.h"
#include "support/fault_disk.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <chrono>

namespace bootlace::device {
namespace {

constexpr std::uint64_t at20MiB = 20U << 20U;

class FailingCard : public testing::Test
{
protected:
    FailingCard()
    {
        auto claimed = claimAsItIs(card.path());
        disk = std::make_unique<BlockSink>(std::move(claimed).value());
    }

    /// 40 MiB from the beginning.
    Result<std::vector<sink::Chunk>> writeAll()
    {
        sink::Writer writer(*disk, {});
        TRY(writer.write(ByteOffset(0), bytes));
        return writer.finish();
    }

    /// The chunks that read back differently.
    std::vector<ByteRange> damaged(const std::vector<sink::Chunk> &chunks)
    {
        std::vector<ByteRange> found;
        for (const sink::Chunk &chunk : chunks) {
            Bytes back(chunk.range.size.value());
            if (sink::readAnywhere(*disk)(chunk.range.begin, back) && xxh3(back) != chunk.fast) {
                found.push_back(chunk.range);
            }
        }
        return found;
    }

    test::FaultDisk card{64_MiB};
    std::unique_ptr<BlockSink> disk;
    Bytes bytes = test::pseudoRandom(40U << 20U);
};

TEST_F(FailingCard, AWriteErrorIsAWriteError)
{
    card.rule("write-error 20971520");
    const auto written = writeAll();
    EXPECT_FAILS(written, Cause::WriteFailed, "at byte 20971520");
    EXPECT_EQ(written.error().systemError(), EIO);
}

TEST_F(FailingCard, AReadErrorIsAReadError)
{
    ASSERT_OK_ASSIGN(const auto chunks, writeAll());
    card.rule("read-error 20971520");
    Bytes back(chunks[20].range.size.value());
    EXPECT_FAILS(sink::readAnywhere(*disk)(chunks[20].range.begin, back), Cause::ReadFailed, "at byte 20971520");
}

TEST_F(FailingCard, APulledCardIsGone)
{
    card.rule("pull 20971520");
    EXPECT_FAILS(writeAll(), Cause::DeviceGone, "write /dev/loop");
    EXPECT_FAILS(disk->flush(), Cause::DeviceGone, "flush");
}

TEST_F(FailingCard, AFlushErrorIsAWriteError)
{
    ASSERT_OK(writeAll());
    card.rule("sync-error 1");
    EXPECT_FAILS(disk->flush(), Cause::WriteFailed, "flush");
    card.rule("clear");
    ASSERT_OK(disk->flush());
}

TEST_F(FailingCard, AFlippedBitIsSeenInTheReadBack)
{
    card.rule("flip 12345678");
    ASSERT_OK_ASSIGN(const auto chunks, writeAll());
    EXPECT_THAT(damaged(chunks), testing::ElementsAre(ByteRange{ByteOffset(11U << 20U), 1_MiB}));
}

TEST_F(FailingCard, AFalseCapacityIsSeenInTheReadBack)
{
    card.rule("void 20971520");
    ASSERT_OK_ASSIGN(const auto chunks, writeAll());
    const auto lost = damaged(chunks);
    EXPECT_EQ(lost.size(), 20U);
    EXPECT_EQ(lost.front().begin, ByteOffset(at20MiB));
}

TEST_F(FailingCard, AStallOnlyTakesItsTime)
{
    card.rule("stall 700");
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_OK_ASSIGN(const auto chunks, writeAll());
    EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(700));
    EXPECT_TRUE(damaged(chunks).empty());
}

} // namespace
} // namespace bootlace::device
