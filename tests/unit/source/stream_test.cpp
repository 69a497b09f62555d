// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/file.h"
#include "source/limited.h"
#include "source/read_ahead.h"
#include "source/stoppable.h"
#include "source/stream.h"
#include "support/files.h"
#include "support/memory_stream.h"
#include "support/result.h"

#include <atomic>
#include <sys/stat.h>
#include <thread>

namespace bootlace::source {
namespace {

using test::MemoryStream;
using test::pseudoRandom;

TEST(Stream, EndsBehindALimitAndAtAStop)
{
    std::stop_source stop;
    const auto stream =
        stoppable(limited(std::make_unique<MemoryStream>(Bytes(1000), 100), ByteCount(250)), stop.get_token());
    Bytes buffer(100);
    for (int i = 0; i < 3; ++i) {
        ASSERT_OK_ASSIGN(const std::size_t got, stream->read(buffer));
        EXPECT_EQ(got, 100U);
    }
    EXPECT_FAILS(stream->read(buffer), Cause::Unsupported, "250");
    stop.request_stop();
    EXPECT_FAILS(stream->read(buffer), Cause::Cancelled, "");
}

TEST(Stream, ReadFullyGathersWhatComesInPieces)
{
    const Bytes bytes = pseudoRandom(1000);
    MemoryStream stream(bytes, 7);
    Bytes head(300);
    ASSERT_OK_ASSIGN(const std::size_t got, readFully(stream, head));
    EXPECT_EQ(got, 300U);
    EXPECT_TRUE(std::ranges::equal(head, ByteView(bytes).first(300)));
    Bytes rest(1000);
    ASSERT_OK_ASSIGN(const std::size_t left, readFully(stream, rest));
    EXPECT_EQ(left, 700U);
}

TEST(Stream, ReadAllAnswersEverythingUpToItsLimit)
{
    const Bytes bytes = pseudoRandom(3'000'000);
    MemoryStream exact(bytes, 65537);
    EXPECT_EQ(readAll(exact, ByteCount(bytes.size())), bytes);
    MemoryStream longer(bytes);
    EXPECT_FAILS(readAll(longer, ByteCount(bytes.size() - 1)), Cause::TooSmall, "2999999");
    MemoryStream none(Bytes{});
    EXPECT_EQ(readAll(none, ByteCount(0)), Bytes{});
    MemoryStream broken(bytes, 1000, Error(Cause::ReadFailed, "bad sector"));
    EXPECT_FAILS(readAll(broken, 10_MiB), Cause::ReadFailed, "bad sector");
}

TEST(File, ComesWholeAndKnowsItsSize)
{
    const test::TempDir folder;
    const Bytes bytes = pseudoRandom(2'500'001);
    test::writeFile(folder / "file", bytes);
    ASSERT_OK_ASSIGN(const auto stream, openFile(folder / "file"));
    EXPECT_EQ(stream->size(), ByteCount(bytes.size()));
    EXPECT_EQ(readAll(*stream, 10_MiB), bytes);
}

TEST(File, ThatIsNoRegularFileOrNotThereIsRefused)
{
    const test::TempDir folder;
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    EXPECT_FAILS(openFile(folder / "fifo"), Cause::BadInput, "not a regular file");
    EXPECT_FAILS(openFile(folder.path()), Cause::BadInput, "not a regular file");
    EXPECT_FAILS(openFile(folder / "none"), Cause::NotFound, "none");
}

TEST(File, ThatShrinksWhileItIsReadIsNotWhole)
{
    const test::TempDir folder;
    test::writeFile(folder / "file", Bytes(5000));
    ASSERT_OK_ASSIGN(const auto stream, openFile(folder / "file"));
    std::filesystem::resize_file(folder / "file", 1000);
    EXPECT_FAILS(readAll(*stream, 1_MiB), Cause::BadInput, "cut to 1000 bytes");
}

TEST(ReadAhead, AnswersTheSameBytes)
{
    const Bytes bytes = pseudoRandom(1'000'003);
    for (const std::size_t size : {1000UZ, 65536UZ, 2'000'000UZ}) {
        const auto stream = readAhead(std::make_unique<MemoryStream>(bytes, 4099), {.buffers = 3, .bufferSize = size});
        EXPECT_EQ(readAll(*stream, 10_MiB), bytes) << size;
        std::byte more{};
        EXPECT_EQ(stream->read({&more, 1}), 0U) << "the end stays the end";
    }
}

TEST(ReadAhead, AnswersAnErrorAfterTheBytesBeforeItAndKeepsAnsweringIt)
{
    const auto stream = readAhead(std::make_unique<MemoryStream>(Bytes(10'000), 1000, Error(Cause::BadInput, "torn")),
                                  {.buffers = 2, .bufferSize = 1000});
    Bytes all(10'000);
    EXPECT_EQ(readFully(*stream, all), 10'000U);
    EXPECT_FAILS(stream->read(all), Cause::BadInput, "torn");
    EXPECT_FAILS(stream->read(all), Cause::BadInput, "torn");
}

class Endless final : public Stream
{
public:
    explicit Endless(std::atomic<int> &reads)
        : m_reads(reads)
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        ++m_reads;
        return buffer.size();
    }

private:
    std::atomic<int> &m_reads;
};

TEST(ReadAhead, RunsNoFurtherThanItsBuffersAndStopsWhenItGoes)
{
    std::atomic<int> reads = 0;
    {
        const auto stream = readAhead(std::make_unique<Endless>(reads), {.buffers = 3, .bufferSize = 10});
        while (reads < 3) {
            std::this_thread::yield();
        }
        Bytes buffer(10);
        ASSERT_OK(stream->read(buffer));
    }
    EXPECT_LE(reads, 4);
    { // gone before anything was read
        const auto stream = readAhead(std::make_unique<Endless>(reads));
    }
}

} // namespace
} // namespace bootlace::source
