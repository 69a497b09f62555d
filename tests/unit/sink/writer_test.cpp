// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/writer.h"
#include "support/files.h"
#include "support/result.h"
#include "support/sinks.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <latch>
#include <thread>

namespace bootlace::sink {
namespace {

using test::FaultySink;
using test::MemorySink;
using test::pseudoRandom;
using test::RecordingSink;
using test::WrappedSink;

ByteRange range(std::uint64_t begin, std::uint64_t size)
{
    return {ByteOffset(begin), ByteCount(size)};
}

std::vector<ByteRange> rangesOf(const std::vector<Chunk> &chunks)
{
    std::vector<ByteRange> ranges;
    std::ranges::transform(chunks, std::back_inserter(ranges), &Chunk::range);
    return ranges;
}

TEST(Writer, WritesRunsOfAnySizeAndHashesWhatItWrote)
{
    MemorySink memory(16_MiB, SectorSize::Bytes512, std::byte{0xa5});
    Writer writer(memory, {});
    const Bytes bytes = pseudoRandom(3'000'000);
    // In odd parts, beginning just before a multiple of the chunk size.
    std::size_t at = 0;
    for (std::size_t part = 1; at < bytes.size(); part = part * 3 + 1) {
        const ByteView piece = ByteView(bytes).subspan(at, std::min(part, bytes.size() - at));
        ASSERT_OK(writer.write(ByteOffset(1'048'064 + at), piece));
        at += piece.size();
    }
    ASSERT_OK_ASSIGN(const auto chunks, writer.finish());
    EXPECT_EQ(memory.contents(range(1'048'064, bytes.size())), bytes);
    EXPECT_THAT(rangesOf(chunks), testing::ElementsAre(range(1'048'064, 512), range(1 << 20, 1 << 20),
                                                       range(2 << 20, 1 << 20), range(3 << 20, 902'656)));
    for (const Chunk &chunk : chunks) {
        const Bytes written = memory.contents(chunk.range);
        EXPECT_EQ(chunk.fast, xxh3(written));
        EXPECT_EQ(chunk.sha256, sha256(written));
    }
    // The end of the run is padded with zeros up to the sector, and nothing beyond is touched.
    const Bytes pad = memory.contents(range(4'048'064, 320));
    EXPECT_EQ(chunks.back().range.end(), ByteOffset(4'048'384));
    EXPECT_TRUE(allZero(ByteView(pad)));
    EXPECT_EQ(memory.contents(range(4'048'384, 1)), Bytes{std::byte{0xa5}});
}

TEST(Writer, RunsThatFollowEachOtherBecomeOneWrite)
{
    MemorySink memory(4_MiB);
    RecordingSink recording(memory);
    Writer writer(recording, {});
    const Bytes bytes = pseudoRandom(5000);
    ASSERT_OK(writer.write(ByteOffset(4096), ByteView(bytes).first(1001)));
    ASSERT_OK(writer.zero(range(4096 + 1001, 999)));
    ASSERT_OK(writer.write(ByteOffset(4096 + 2000), ByteView(bytes).subspan(2000)));
    ASSERT_OK_ASSIGN(const auto chunks, writer.finish());
    EXPECT_THAT(rangesOf(chunks), testing::ElementsAre(range(4096, 5120)));
    EXPECT_EQ(recording.count(RecordingSink::Call::Write), 1U);
    Bytes expected = bytes;
    std::fill_n(expected.begin() + 1001, 999, std::byte{});
    EXPECT_EQ(memory.contents(range(4096, 5000)), expected);
}

TEST(Writer, ChunksAscendWhateverTheOrderOfTheCalls)
{
    MemorySink memory(64_MiB);
    Writer writer(memory, {});
    const Bytes bytes = pseudoRandom(100'000);
    for (const std::uint64_t at : {40'000'000ULL, 8192ULL, 30'000'256ULL, 1'048'576ULL}) {
        ASSERT_OK(writer.write(ByteOffset(roundDown(at, 512)), bytes));
    }
    ASSERT_OK_ASSIGN(const auto chunks, writer.finish());
    EXPECT_TRUE(std::ranges::is_sorted(chunks, {}, &Chunk::range));
    // finish() answers only what came since the last one, and the writer goes on.
    ASSERT_OK(writer.write(ByteOffset(0), ByteView(bytes).first(512)));
    ASSERT_OK_ASSIGN(const auto more, writer.finish());
    EXPECT_THAT(rangesOf(more), testing::ElementsAre(range(0, 512)));
    ASSERT_OK_ASSIGN(const auto none, writer.finish());
    EXPECT_TRUE(none.empty());
}

TEST(Writer, ZerosAreTheSameChunksAsWrittenZeros)
{
    MemorySink used(64_MiB, SectorSize::Bytes4096, std::byte{0xff});
    Writer zeroing(used, {});
    ASSERT_OK(zeroing.zero(range(8192, 40'000'000 - 40'000'000 % 4096)));
    ASSERT_OK_ASSIGN(const auto zeroed, zeroing.finish());
    MemorySink other(64_MiB, SectorSize::Bytes4096);
    Writer writing(other, {});
    ASSERT_OK(writing.write(ByteOffset(8192), Bytes(40'000'000 - 40'000'000 % 4096)));
    ASSERT_OK_ASSIGN(const auto written, writing.finish());
    EXPECT_EQ(zeroed, written);
    const Bytes read = used.contents(range(8192, 40'000'000 - 40'000'000 % 4096));
    EXPECT_TRUE(allZero(ByteView(read)));
    EXPECT_EQ(used.contents(range(0, 1)), Bytes{std::byte{0xff}});
}

TEST(Writer, ABufferIsFilledInPlaceAndEndsAtTheChunk)
{
    MemorySink memory(ByteCount(1024 * 1024 + 8192));
    Writer writer(memory, {});
    ASSERT_OK_ASSIGN(MutableBytes space, writer.buffer(ByteOffset(1024 * 1024 - 4096)));
    EXPECT_EQ(space.size(), 4096U);
    std::ranges::fill(space.first(700), std::byte{7});
    ASSERT_OK(writer.advance(700));
    ASSERT_OK_ASSIGN(space, writer.buffer(ByteOffset(1024 * 1024 - 4096 + 700)));
    EXPECT_EQ(space.size(), 3396U);
    ASSERT_OK(writer.advance(0));
    ASSERT_OK_ASSIGN(space, writer.buffer(ByteOffset(1024 * 1024)));
    EXPECT_EQ(space.size(), 8192U); // the disk ends there
    ASSERT_OK(writer.advance(0));
    ASSERT_OK_ASSIGN(const auto chunks, writer.finish());
    EXPECT_THAT(rangesOf(chunks), testing::ElementsAre(range(1024 * 1024 - 4096, 1024)));
}

TEST(Writer, WhatCannotBeWrittenIsSaid)
{
    MemorySink memory(1_MiB);
    Writer writer(memory, {});
    EXPECT_FAILS(writer.write(ByteOffset(100), Bytes(10)), Cause::Internal, "byte 100");
    EXPECT_FAILS(writer.write(ByteOffset(1024 * 1024 - 512), Bytes(513)), Cause::TooSmall, "ends at byte 1048576");
    EXPECT_FAILS(writer.zero(range(512, 1024 * 1024)), Cause::TooSmall, "ends at byte 1048576");
    MemorySink other(1_MiB);
    Writer twice(other, {});
    ASSERT_OK(twice.write(ByteOffset(0), Bytes(1024)));
    ASSERT_OK(twice.write(ByteOffset(4096), Bytes(512)));
    ASSERT_OK(twice.write(ByteOffset(512), Bytes(512)));
    EXPECT_FAILS(twice.finish(), Cause::Internal, "twice");
}

TEST(Writer, TheFirstErrorStopsEverythingAndStays)
{
    MemorySink memory(64_MiB);
    FaultySink faulty(memory, {.write = 3, .systemError = ENODEV});
    Writer writer(faulty, {});
    const Bytes bytes = pseudoRandom(64U << 20U);
    EXPECT_FAILS(writer.write(ByteOffset(0), bytes), Cause::DeviceGone, "write at byte");
    EXPECT_LT(faulty.writes(), 64U);
    EXPECT_FAILS(writer.finish(), Cause::DeviceGone, "write at byte");
    EXPECT_FAILS(writer.write(ByteOffset(0), bytes), Cause::DeviceGone, "write at byte");
}

TEST(Writer, AnErrorOfTheLastWriteIsAnsweredByFinish)
{
    MemorySink memory(1_MiB);
    FaultySink faulty(memory, {.write = 1});
    Writer writer(faulty, {});
    ASSERT_OK(writer.write(ByteOffset(0), Bytes(100)));
    EXPECT_FAILS(writer.finish(), Cause::WriteFailed, "write at byte 0");
}

TEST(Writer, TellsProgressFromTheCallingThread)
{
    MemorySink memory(64_MiB);
    const auto caller = std::this_thread::get_id();
    std::vector<ByteCount> told;
    Writer writer(memory, {}, [&](ByteCount done) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        told.push_back(done);
    });
    ASSERT_OK(writer.write(ByteOffset(0), pseudoRandom(40'000'000)));
    ASSERT_OK(writer.zero(range(41 << 20, 8 << 20)));
    ASSERT_OK(writer.finish());
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), ByteCount(40'000'000 + (8U << 20U)));
}

/// Holds every write until it is let go.
class StuckSink final : public WrappedSink
{
public:
    using WrappedSink::WrappedSink;

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override
    {
        ++writes;
        if (!reached.exchange(true)) {
            stuck.count_down();
        }
        letGo.wait();
        return WrappedSink::writeAt(at, bytes);
    }

    std::atomic<bool> reached = false;
    std::atomic<int> writes = 0;
    std::latch stuck{1};
    std::latch letGo{1};
};

TEST(Writer, AStopIsSeenWhileTheSinkHangs)
{
    MemorySink memory(256_MiB);
    StuckSink stuck(memory);
    std::stop_source stop;
    {
        Writer writer(stuck, stop.get_token());
        const std::jthread person([&] {
            stuck.stuck.wait();
            stop.request_stop();
        });
        EXPECT_FAILS(writer.write(ByteOffset(0), pseudoRandom(64U << 20U)), Cause::Cancelled, "cancelled");
        EXPECT_FAILS(writer.finish(), Cause::Cancelled, "cancelled");
        stuck.letGo.count_down();
    }
    EXPECT_LE(stuck.writes, 4);
}

TEST(Writer, ReadAnywhereTakesAnyPlaceAndLength)
{
    MemorySink memory(2_MiB, SectorSize::Bytes4096);
    const Bytes bytes = pseudoRandom(2U << 20U);
    Writer writer(memory, {});
    ASSERT_OK(writer.write(ByteOffset(0), bytes));
    ASSERT_OK(writer.finish());
    const ReadAt read = readAnywhere(memory);
    for (const auto &[at, size] : {std::pair(0U, 1U), {4095U, 2U}, {5000U, 700'000U}, {(2U << 20U) - 3, 3U}}) {
        Bytes buffer(size);
        ASSERT_OK(read(ByteOffset(at), buffer));
        EXPECT_TRUE(std::ranges::equal(buffer, ByteView(bytes).subspan(at, size))) << at;
    }
    Bytes buffer(4);
    EXPECT_FAILS(read(ByteOffset((2U << 20U) - 3), buffer), Cause::BadInput, "beyond the end");
    ASSERT_OK(read(ByteOffset(2U << 20U), MutableBytes{}));
}

} // namespace
} // namespace bootlace::sink
