// SPDX-License-Identifier: GPL-3.0-or-later
// The doubles decide what other tests can see, so that they are tested themselves.
#include "sink/aligned_memory.h"
#include "support/files.h"
#include "support/result.h"
#include "support/sinks.h"

#include <algorithm>
#include <cerrno>

namespace bootlace::test {
namespace {

class Sector
{
public:
    explicit Sector(int value, std::size_t size = 512)
        : m_memory(size)
    {
        std::ranges::fill(m_memory.bytes(), static_cast<std::byte>(value));
    }

    MutableBytes bytes() { return m_memory.bytes(); }

private:
    sink::AlignedMemory m_memory;
};

int valueAt(const MemorySink &memory, std::uint64_t at)
{
    return static_cast<int>(memory.contents({ByteOffset(at), 1_B}).front());
}

TEST(MemorySink, HoldsACardOf64GiB)
{
    MemorySink memory(64_GiB);
    const ByteOffset last = ByteOffset(0) + (64_GiB - 512_B);
    ASSERT_OK(memory.writeAt(last, Sector(3).bytes()));
    Sector back(0);
    ASSERT_OK(memory.readAt(last, back.bytes()));
    EXPECT_EQ(back.bytes()[511], std::byte{3});
    EXPECT_EQ(valueAt(memory, last.value() - 1), 0);
}

TEST(MemorySink, ABrokenContractIsInternal)
{
    MemorySink memory(1_MiB, SectorSize::Bytes4096);
    Sector sector(1, 8192);
    EXPECT_FAILS(memory.writeAt(ByteOffset(512), sector.bytes().first(4096)), Cause::Internal, "unaligned");
    EXPECT_FAILS(memory.writeAt(ByteOffset(0), sector.bytes().first(512)), Cause::Internal, "unaligned");
    EXPECT_FAILS(memory.writeAt(ByteOffset(0), sector.bytes().subspan(512, 4096)), Cause::Internal, "unaligned");
    EXPECT_FAILS(memory.writeAt(ByteOffset(1024 * 1024), sector.bytes()), Cause::Internal, "beyond the end");
}

TEST(FaultySink, FailsTheNthCallAndTearsAWrite)
{
    MemorySink memory(1_MiB);
    FaultySink faulty(memory, {.write = 2, .read = 1, .flush = 1, .systemError = EIO, .tear = 512_B});
    Sector sector(9, 1024);
    ASSERT_OK(faulty.writeAt(ByteOffset(0), sector.bytes()));
    EXPECT_FAILS(faulty.writeAt(ByteOffset(4096), sector.bytes()), Cause::WriteFailed, "byte 4096");
    EXPECT_EQ(valueAt(memory, 4096 + 511), 9);
    EXPECT_EQ(valueAt(memory, 4096 + 512), 0);
    EXPECT_FAILS(faulty.readAt(ByteOffset(0), sector.bytes()), Cause::ReadFailed, "byte 0");
    EXPECT_FAILS(faulty.flush(), Cause::WriteFailed, "flush");
    ASSERT_OK(faulty.flush());
}

TEST(FaultySink, LiesAboutABitAndAboutItsCapacity)
{
    MemorySink memory(1_MiB);
    FaultySink faulty(memory, {.flip = ByteOffset(700), .voidFrom = ByteOffset(1024)});
    ASSERT_OK(faulty.writeAt(ByteOffset(512), Sector(1, 1024).bytes()));
    EXPECT_EQ(valueAt(memory, 699), 1);
    EXPECT_EQ(valueAt(memory, 700), 0x11);
    EXPECT_EQ(valueAt(memory, 1023), 1);
    EXPECT_EQ(valueAt(memory, 1024), 0);
}

TEST(PowerCutSink, LosesWhatWasNotFlushed)
{
    for (const auto unflushed : {PowerCutSink::Unflushed::AllLost, PowerCutSink::Unflushed::EverySecondLost,
                                 PowerCutSink::Unflushed::AllKept}) {
        MemorySink memory(1_MiB);
        PowerCutSink card(memory, 2, unflushed);
        ASSERT_OK(card.writeAt(ByteOffset(0), Sector(1).bytes()));
        ASSERT_OK(card.flush());
        ASSERT_OK(card.writeAt(ByteOffset(0), Sector(2).bytes()));
        ASSERT_OK(card.writeAt(ByteOffset(512), Sector(3).bytes()));
        Sector back(0, 1024);
        ASSERT_OK(card.readAt(ByteOffset(0), back.bytes()));
        EXPECT_EQ(back.bytes()[0], std::byte{2});
        EXPECT_EQ(back.bytes()[512], std::byte{3});
        EXPECT_EQ(valueAt(memory, 0), 1);
        EXPECT_FAILS(card.flush(), Cause::DeviceGone, "power");
        EXPECT_FAILS(card.writeAt(ByteOffset(0), Sector(4).bytes()), Cause::DeviceGone, "power");
        EXPECT_EQ(valueAt(memory, 0), unflushed == PowerCutSink::Unflushed::AllLost ? 1 : 2);
        EXPECT_EQ(valueAt(memory, 512), unflushed == PowerCutSink::Unflushed::AllKept ? 3 : 0);
    }
}

TEST(RecordingSink, RemembersTheOrder)
{
    MemorySink memory(1_MiB);
    RecordingSink recording(memory);
    Sector sector(1);
    ASSERT_OK(recording.writeAt(ByteOffset(512), sector.bytes()));
    ASSERT_OK(recording.flush());
    ASSERT_OK(recording.readAt(ByteOffset(0), sector.bytes()));
    using Call = RecordingSink::Call;
    EXPECT_THAT(recording.events(), testing::ElementsAre(RecordingSink::Event{Call::Write, {ByteOffset(512), 512_B}},
                                                         RecordingSink::Event{Call::Flush, {}},
                                                         RecordingSink::Event{Call::Read, {ByteOffset(0), 512_B}}));
}

} // namespace
} // namespace bootlace::test
