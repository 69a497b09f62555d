// SPDX-License-Identifier: GPL-3.0-or-later
// In which order a flash writes what.
#include "flash/wipe.h"
#include "flashing.h"
#include "manifest/manifest.h"

namespace bootlace::flash {
namespace {

using Call = RecordingSink::Call;

class Order : public testing::Test
{
protected:
    void SetUp() override
    {
        sink::Sink *disk = &recorder;
        flashed = test::flashExample(card, {&disk, 1});
        ASSERT_FALSE(flashed.outcome.error.has_value());
        events = recorder.events();
    }

    /// The numbers of the writes that touch the range.
    std::vector<std::size_t> writesTo(ByteRange range) const
    {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].call == Call::Write && events[i].range.overlaps(range)) {
                numbers.push_back(i);
            }
        }
        return numbers;
    }

    bool flushBetween(std::size_t begin, std::size_t end) const
    {
        return std::any_of(events.begin() + static_cast<std::ptrdiff_t>(begin),
                           events.begin() + static_cast<std::ptrdiff_t>(end),
                           [](const auto &event) { return event.call == Call::Flush; });
    }

    ExampleCard card;
    const model::Volume &volume = card.plan.volumes[0];
    ByteRange primary = volume.regions.front().range;
    ByteRange backup = volume.regions.back().range;
    ByteRange bl2Head{primary.end(), 4_KiB};
    MemorySink medium{card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
    RecordingSink recorder{medium};
    test::Flashed flashed;
    std::vector<RecordingSink::Event> events;
};

TEST_F(Order, NothingIsWrittenOutsideOfTheRegionsOfThePlan)
{
    for (const RecordingSink::Event &event : events) {
        if (event.call != Call::Write) {
            continue;
        }
        ByteOffset reached = event.range.begin;
        for (const model::Region &region : volume.regions) {
            if (region.range.begin <= reached && reached < region.range.end()) {
                reached = std::min(region.range.end(), event.range.end());
            }
        }
        EXPECT_EQ(reached, event.range.end()) << "a write at byte " << event.range.begin.value();
    }
}

TEST_F(Order, TheOldTablesGoFirstAndAreFlushedAway)
{
    const auto begin = std::ranges::find(events, Call::Write, &RecordingSink::Event::call);
    const auto first = std::ranges::find(events, Call::Flush, &RecordingSink::Event::call);
    const auto second = std::ranges::find(std::next(first), events.end(), Call::Flush, &RecordingSink::Event::call);
    const auto clears = [](ByteRange place) {
        return [place](const RecordingSink::Event &event) { return event.range.contains(place); };
    };
    EXPECT_TRUE(std::any_of(begin, first, clears(primary)));
    EXPECT_FALSE(std::any_of(begin, first, clears(backup))) << "the primary speaks of what lies beside it";
    EXPECT_TRUE(std::any_of(begin, second, clears(bl2Head)));
    EXPECT_TRUE(std::any_of(first, second, clears(backup)));
}

TEST_F(Order, TheTableAndBl2ComeLastBehindTheBackupBehindEverythingElse)
{
    const auto primaries = writesTo(primary);
    const auto heads = writesTo(bl2Head);
    const auto backups = writesTo(backup);
    ASSERT_EQ(primaries.size(), 2U);
    ASSERT_EQ(heads.size(), 2U);
    ASSERT_EQ(backups.size(), 2U);
    const std::size_t begin = std::min(primaries[1], heads[1]);
    EXPECT_TRUE(flushBetween(backups[1], begin));
    std::size_t otherLast = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool other = i != primaries[1] && i != heads[1] && i != backups[1];
        otherLast = events[i].call == Call::Write && other ? i : otherLast;
    }
    EXPECT_LT(otherLast, backups[1]);
    EXPECT_TRUE(flushBetween(otherLast, backups[1]));
    EXPECT_TRUE(flushBetween(std::max(primaries[1], heads[1]), events.size()));
}

TEST_F(Order, WhatHoldsNothingIsDiscardedBeforeTheTableComes)
{
    std::uint64_t written = 0;
    std::uint64_t discarded = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].call == Call::Discard) {
            discarded += events[i].range.size.value();
            const auto writes = writesTo(events[i].range);
            EXPECT_TRUE(writes.empty()) << "discarded: byte " << events[i].range.begin.value();
            EXPECT_LT(i, writesTo(backup).at(1));
        } else if (events[i].call == Call::Write && i < writesTo(backup).at(1)) {
            written += events[i].range.size.value();
        }
    }
    EXPECT_GT(discarded, 0U);
    // Gaps below a mebibyte stay as they are, and the ends of the disk are written twice.
    EXPECT_NEAR(static_cast<double>(written + discarded), static_cast<double>(volume.size.value()), 6e6);
}

TEST_F(Order, EverythingIsReadBackAfterTheLastFlush)
{
    std::vector<ByteRange> read;
    for (const RecordingSink::Event &event : events) {
        if (event.call == Call::Flush) {
            read.clear();
        } else if (event.call == Call::Read) {
            read.push_back(event.range);
        }
    }
    std::ranges::sort(read);
    for (const RecordingSink::Event &event : events) {
        if (event.call == Call::Write) {
            EXPECT_TRUE(gapsIn(event.range, read).empty()) << "not read back: byte " << event.range.begin.value();
        }
    }
}

TEST_F(Order, TheReportSaysWhatWasWritten)
{
    ASSERT_EQ(flashed.outcome.disks.size(), 1U);
    std::uint64_t bytes = 0;
    for (const RecordingSink::Event &event : events) {
        bytes += event.call == Call::Write ? event.range.size.value() : 0;
    }
    // What is held back is cleared and then written; neither is counted.
    const std::uint64_t heldBack = (primary.size + bl2Head.size + backup.size).value();
    const std::uint64_t cleared = 2 * (32_KiB).value();
    EXPECT_EQ(flashed.outcome.disks[0].written.value() + heldBack + cleared, bytes);
    EXPECT_EQ(flashed.outcome.disks[0].state, DiskState::Good);
    ASSERT_EQ(flashed.outcome.disks[0].regions.size(), volume.regions.size());
    ASSERT_OK_ASSIGN(const auto manifest, manifest::fromJson(flashed.manifest));
    EXPECT_EQ(manifest.disks[0].regions.size(), volume.regions.size() - 1); // all but factory
}

} // namespace
} // namespace bootlace::flash
