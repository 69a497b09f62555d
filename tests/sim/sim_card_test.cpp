// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/sim_card.h"
#include "sink/aligned_memory.h"
#include "support/result.h"

#include <algorithm>
#include <set>
#include <stop_token>
#include <string>
#include <thread>

namespace bootlace::sim {
namespace {

constexpr ByteCount cardSize = 64_MiB;
constexpr ByteCount unit = 4_MiB;

Result<> write(SimCard &card, std::uint64_t at, std::uint64_t size, char byte)
{
    sink::AlignedMemory memory(size);
    std::ranges::fill(memory.bytes(), static_cast<std::byte>(byte));
    return card.writeAt(ByteOffset(at), memory.bytes());
}

/// One letter for each KiB that is one byte throughout: '.' for zeros, '#' for what is of several.
std::string show(const SimCard &card, std::uint64_t at, std::uint64_t size)
{
    std::string text;
    const Pages pages = card.contents();
    for (std::uint64_t place = at; place < at + size; place += 1024) {
        const Bytes bytes = pages.contents({ByteOffset(place), 1_KiB});
        const bool uniform = std::ranges::all_of(bytes, [&](std::byte byte) { return byte == bytes[0]; });
        text += !uniform ? '#' : bytes[0] == std::byte{0} ? '.' : static_cast<char>(bytes[0]);
    }
    return text;
}

Request flushNumber(std::uint32_t flushes)
{
    return {Call::Flush, flushes, {}, 0};
}

Request writeOf(std::uint64_t at, std::uint64_t size, std::uint32_t flushes = 0)
{
    return {Call::Write, flushes, {ByteOffset(at), ByteCount(size)}, 0};
}

/// A card on which 'a' is durable in the first 16 KiB, and 'b' was written over the first 8 of them, KiB by KiB.
class Cut : public testing::Test
{
protected:
    static std::string after(Fault fault, std::uint64_t seed)
    {
        SimCard card({cardSize, SectorSize::Bytes512, unit}, Pages(), seed);
        EXPECT_TRUE(write(card, 0, 16 * 1024, 'a'));
        EXPECT_TRUE(card.flush());
        for (std::uint64_t i = 0; i < 8; ++i) {
            EXPECT_TRUE(write(card, i * 1024, 1024, 'b'));
        }
        card.arm(flushNumber(1), fault);
        EXPECT_FAILS(card.flush(), Cause::DeviceGone, "gone");
        EXPECT_TRUE(card.struck());
        EXPECT_FAILS(write(card, 0, 1024, 'c'), Cause::DeviceGone, "gone");
        EXPECT_FAILS(card.flush(), Cause::DeviceGone, "gone");
        EXPECT_FALSE(card.discard({ByteOffset(0), 1_KiB}));
        card.powerOn();
        EXPECT_TRUE(card.flush()) << "the power is back, and nothing is armed";
        return show(card, 0, 16 * 1024);
    }
};

TEST_F(Cut, LosesOrKeepsWhatWasNotFlushed)
{
    EXPECT_EQ(after(Fault::CutLost, 1), "aaaaaaaaaaaaaaaa");
    EXPECT_EQ(after(Fault::CutKept, 1), "bbbbbbbbaaaaaaaa");
}

TEST_F(Cut, KeepsAnySubset)
{
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const std::string card = after(Fault::CutSome, seed);
        EXPECT_EQ(card, after(Fault::CutSome, seed)) << "a seed replays";
        EXPECT_EQ(card.find_first_not_of("ab"), std::string::npos) << "whole writes";
        EXPECT_EQ(card.substr(8), "aaaaaaaa");
        seen.insert(card);
    }
    EXPECT_GT(seen.size(), 50U);
}

TEST_F(Cut, TearsBetweenSectors)
{
    bool torn = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        torn |= after(Fault::CutTorn, seed).find('#') != std::string::npos;
    }
    EXPECT_TRUE(torn);
}

TEST(Card, TakesNoMoreMemoryThanWhatIsWritten)
{
    SimCard card({16384_GiB, SectorSize::Bytes4096}, Pages(std::byte{'x'}), 1);
    const std::uint64_t last = card.size().value() - 4096;
    ASSERT_OK(write(card, last, 4096, 'a'));
    EXPECT_EQ(show(card, last - 1024, 5 * 1024), "xaaaa");
    EXPECT_FAILS(write(card, last, 8192, 'a'), Cause::Internal, "beyond the end");
    EXPECT_FAILS(write(card, 512, 4096, 'a'), Cause::Internal, "unaligned");
}

TEST(Card, DiscardedBytesReadAsNeverWritten)
{
    SimCard card({cardSize}, Pages(std::byte{'x'}), 1);
    ASSERT_OK(write(card, 0, 16 * 1024, 'a'));
    EXPECT_TRUE(card.discard({ByteOffset(1024), 1_KiB}));
    EXPECT_TRUE(card.discard({ByteOffset(3 * 1024), 10_KiB}));
    EXPECT_EQ(show(card, 0, 17 * 1024), "axaxxxxxxxxxxaaax");
}

TEST(Card, FailsOnceOrForEver)
{
    SimCard card({cardSize}, Pages(), 1);
    card.arm(writeOf(0, 1024), Fault::FailOnce);
    card.arm(writeOf(2048, 1024), Fault::FailForEver);
    EXPECT_FAILS(write(card, 0, 1024, 'a'), Cause::WriteFailed, "write at byte 0");
    ASSERT_OK(write(card, 0, 1024, 'a'));
    EXPECT_FAILS(write(card, 2048, 1024, 'a'), Cause::WriteFailed, "write at byte 2048");
    EXPECT_FAILS(write(card, 0, 1024, 'b'), Cause::WriteFailed, "write at byte 0");
    card.arm(flushNumber(0), Fault::FailOnce);
    EXPECT_FAILS(card.flush(), Cause::WriteFailed, "flush");
    ASSERT_OK(card.flush());
    sink::AlignedMemory memory(1024);
    card.arm({Call::Read, 2, {ByteOffset(0), 1_KiB}, 1}, Fault::FailOnce);
    ASSERT_OK(card.readAt(ByteOffset(0), memory.bytes()));
    EXPECT_FAILS(card.readAt(ByteOffset(0), memory.bytes()), Cause::ReadFailed, "read at byte 0");
    ASSERT_OK(card.readAt(ByteOffset(0), memory.bytes()));
}

TEST(Card, MayTakeNoWriteAnyMore)
{
    SimCard card({cardSize}, Pages(), 1);
    ASSERT_OK(write(card, 0, 1024, 'a'));
    card.arm(writeOf(1024, 1024), Fault::Ignore);
    ASSERT_OK(write(card, 1024, 1024, 'b'));
    ASSERT_OK(write(card, 0, 1024, 'b'));
    ASSERT_OK(card.flush());
    EXPECT_EQ(show(card, 0, 2048), "a.");
    card.powerOn();
    ASSERT_OK(write(card, 0, 1024, 'b'));
    EXPECT_EQ(show(card, 0, 2048), "b.");
}

TEST(Card, LosesWhatItLiedAbout)
{
    SimCard card({cardSize}, Pages(), 1);
    ASSERT_OK(write(card, 0, 1024, 'a'));
    card.arm(flushNumber(0), Fault::Lie);
    card.arm(flushNumber(1), Fault::CutLost);
    ASSERT_OK(card.flush());
    EXPECT_EQ(show(card, 0, 1024), "a");
    EXPECT_FALSE(card.flush());
    EXPECT_EQ(show(card, 0, 1024), ".");
}

TEST(Card, MayWriteElsewhere)
{
    SimCard card({cardSize}, Pages(), 1);
    card.arm(writeOf(2048, 1024), Fault::Misdirect);
    ASSERT_OK(write(card, 2048, 1024, 'a'));
    ASSERT_OK(card.flush());
    EXPECT_EQ(show(card, 2048, 1024), ".");
    ASSERT_EQ(card.harmed().size(), 1U);
    EXPECT_EQ(show(card, card.harmed()[0].begin.value(), 1024), "a");
}

TEST(Card, MayWriteOneElsewhereWhenThePowerGoes)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SimCard card({cardSize}, Pages(), seed);
        for (std::uint64_t i = 0; i < 4; ++i) {
            ASSERT_OK(write(card, i * 2048, 1024, 'a'));
        }
        card.arm(flushNumber(0), Fault::CutStray);
        EXPECT_FALSE(card.flush());
        ASSERT_EQ(card.harmed().size(), 1U);
        EXPECT_EQ(show(card, card.harmed()[0].begin.value(), 1024), "a");
    }
}

TEST(Card, MayDamageTheUnitThatWasBeingWritten)
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SimCard card({cardSize, SectorSize::Bytes512, unit}, Pages(std::byte{'x'}), seed);
        const std::uint64_t begin = 3 * unit.value();
        card.arm(writeOf(begin + 1024, 1024), Fault::CutUnit);
        EXPECT_FAILS(write(card, begin + 1024, 1024, 'a'), Cause::DeviceGone, "gone");
        ASSERT_FALSE(card.harmed().empty());
        const Pages damaged = card.contents();
        for (const ByteRange &harm : card.harmed()) {
            EXPECT_TRUE((ByteRange{ByteOffset(begin), unit}.contains(harm)));
            EXPECT_FALSE(damaged.same(Pages(std::byte{'x'}), harm));
        }
        EXPECT_TRUE(damaged.same(Pages(std::byte{'x'}), {ByteOffset(0), ByteCount(begin)}));
        EXPECT_TRUE(damaged.same(Pages(std::byte{'x'}), {ByteOffset(begin) + unit, unit}));
    }
}

TEST(Card, MayDiscardWholeUnits)
{
    SimCard card({cardSize, SectorSize::Bytes512, 4_KiB}, Pages(), 1);
    ASSERT_OK(write(card, 0, 16 * 1024, 'a'));
    card.arm({Call::Discard, 0, {ByteOffset(5 * 1024), 4_KiB}, 0}, Fault::DiscardMore);
    EXPECT_TRUE(card.discard({ByteOffset(5 * 1024), 4_KiB}));
    EXPECT_EQ(show(card, 0, 16 * 1024), "aaaa........aaaa");
}

TEST(Card, LosesWhatWasNotFlushedWhenItIsPulledOut)
{
    SimCard card({cardSize}, Pages(), 3);
    for (std::uint64_t i = 0; i < 16; ++i) {
        ASSERT_OK(write(card, i * 1024, 1024, 'a'));
    }
    card.powerOn();
    EXPECT_NE(show(card, 0, 16 * 1024), "aaaaaaaaaaaaaaaa");
    EXPECT_TRUE(card.requests().empty());
}

TEST(Card, AsksForAStop)
{
    SimCard card({cardSize}, Pages(), 1);
    const std::stop_source stop;
    card.stopAt(writeOf(1024, 1024), stop);
    ASSERT_OK(write(card, 0, 1024, 'a'));
    EXPECT_FALSE(stop.stop_requested());
    ASSERT_OK(write(card, 1024, 1024, 'a'));
    EXPECT_TRUE(stop.stop_requested());
}

TEST(Card, DecidesTheSameInWhateverOrderThreadsWrite)
{
    constexpr std::uint64_t count = 64;
    const auto survivors = [](std::uint64_t seed, Fault fault, bool backwards, std::size_t threads) {
        SimCard card({cardSize}, Pages(), seed);
        card.arm(flushNumber(0), fault);
        std::vector<std::jthread> running;
        for (std::size_t thread = 0; thread < threads; ++thread) {
            running.emplace_back([&card, backwards, threads, thread] {
                for (std::uint64_t i = thread; i < count; i += threads) {
                    const std::uint64_t place = backwards ? count - 1 - i : i;
                    EXPECT_TRUE(write(card, place * 2048, 2048, static_cast<char>('0' + place)));
                }
            });
        }
        running.clear();
        EXPECT_FALSE(card.flush());
        return card.contents();
    };
    for (const Fault fault : {Fault::CutSome, Fault::CutTorn, Fault::CutStray, Fault::CutUnit}) {
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            const Pages one = survivors(seed, fault, false, 1);
            EXPECT_TRUE(one.same(survivors(seed, fault, true, 1), {ByteOffset(0), cardSize}));
            EXPECT_TRUE(one.same(survivors(seed, fault, false, 4), {ByteOffset(0), cardSize}));
        }
    }
}

TEST(Pages, AreSharedUntilTheyAreWritten)
{
    Pages one;
    one.write(ByteOffset(100), Bytes(8192, std::byte{1}));
    Pages other = one;
    const ByteRange all{ByteOffset(0), 64_KiB};
    EXPECT_TRUE(one.same(other, all));
    other.write(ByteOffset(5000), Bytes(1, std::byte{2}));
    EXPECT_FALSE(one.same(other, all));
    EXPECT_TRUE(one.same(other, {ByteOffset(5001), 8_KiB}));
    EXPECT_EQ(one.contents({ByteOffset(5000), 1_B}).front(), std::byte{1});
}

} // namespace
} // namespace bootlace::sim
