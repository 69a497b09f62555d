// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/aligned_memory.h"
#include "sink/watched_sink.h"
#include "support/result.h"
#include "support/sinks.h"

namespace bootlace::sink {
namespace {

using test::FaultySink;
using test::MemorySink;

TEST(WatchedSink, SaysWhetherAWriteWasBegunAlsoWhenItFailed)
{
    MemorySink memory(1_MiB);
    const auto faulty = std::make_shared<FaultySink>(memory, FaultySink::Faults{.write = 1});
    const auto watch = std::make_shared<SinkWatch>();
    WatchedSink watched(faulty, watch);
    AlignedMemory sector(512);
    ASSERT_OK(watched.readAt(ByteOffset(0), sector.bytes()));
    ASSERT_OK(watched.flush());
    EXPECT_FALSE(watch->written);
    EXPECT_FAILS(watched.writeAt(ByteOffset(0), sector.bytes()), Cause::WriteFailed, "");
    EXPECT_TRUE(watch->written);
}

TEST(WatchedSink, IsBusyWhileARequestIsUnderWay)
{
    /// Looks at the watch from inside every request.
    class Looking final : public test::WrappedSink
    {
    public:
        Looking(Sink &inner, SinkWatch &watch)
            : WrappedSink(inner)
            , m_watch(watch)
        {}

        Result<> writeAt(ByteOffset at, ByteView bytes) override { return look(WrappedSink::writeAt(at, bytes)); }

        Result<> readAt(ByteOffset at, MutableBytes buffer) override { return look(WrappedSink::readAt(at, buffer)); }

        Result<> flush() override { return look(WrappedSink::flush()); }

        int busyRequests = 0;

    private:
        Result<> look(Result<> result)
        {
            const auto before = m_watch.busy.total();
            while (BusyTime::Clock::now() == BusyTime::Clock::now()) { // the clock moves on
            }
            busyRequests += m_watch.busy.total() > before ? 1 : 0;
            return result;
        }

        SinkWatch &m_watch;
    };

    MemorySink memory(1_MiB, SectorSize::Bytes4096);
    const auto watch = std::make_shared<SinkWatch>();
    const auto looking = std::make_shared<Looking>(memory, *watch);
    WatchedSink watched(looking, watch);
    AlignedMemory sector(4096);
    ASSERT_OK(watched.writeAt(ByteOffset(4096), sector.bytes()));
    ASSERT_OK(watched.readAt(ByteOffset(4096), sector.bytes()));
    ASSERT_OK(watched.flush());
    EXPECT_EQ(looking->busyRequests, 3);
    EXPECT_EQ(watched.size(), 1_MiB);
    EXPECT_EQ(watched.sectorSize(), SectorSize::Bytes4096);
    const auto idle = watch->busy.total();
    EXPECT_EQ(watch->busy.total(), idle);
}

} // namespace
} // namespace bootlace::sink
