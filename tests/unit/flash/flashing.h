// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpt/check.h"
#include "support/flashed.h"
#include "support/result.h"
#include "support/sinks.h"

#include <algorithm>
#include <atomic>
#include <stop_token>
#include <vector>

namespace bootlace::flash {

using test::ExampleCard;
using test::FaultySink;
using test::MemorySink;
using test::PowerCutSink;
using test::RecordingSink;

/// The outcome of a flash, or its error.
inline Result<Outcome> flashTo(const ExampleCard &card, const std::vector<sink::Sink *> &disks,
                               std::stop_token stop = {})
{
    Outcome outcome = test::flashExample(card, disks, ReadBack::Compare, std::move(stop)).outcome;
    return outcome.error ? Result<Outcome>(std::unexpected(*outcome.error)) : std::move(outcome);
}

inline Result<Outcome> flashTo(const ExampleCard &card, sink::Sink &disk, std::stop_token stop = {})
{
    return flashTo(card, std::vector<sink::Sink *>{&disk}, std::move(stop));
}

/// What a finished flash wrote: the places, each once, and one digest for all that lies there.
struct CleanRun
{
    explicit CleanRun(const ExampleCard &card)
    {
        MemorySink medium(card.disks[0].size);
        RecordingSink recorder(medium);
        EXPECT_TRUE(flashTo(card, recorder).has_value());
        for (const RecordingSink::Event &event : recorder.events()) {
            flushes += event.call == RecordingSink::Call::Flush ? 1 : 0;
            reads += event.call == RecordingSink::Call::Read ? 1 : 0;
            if (event.call == RecordingSink::Call::Write) {
                ++writes;
                places.push_back(event.range);
            }
        }
        std::ranges::sort(places);
        places.erase(std::ranges::unique(places).begin(), places.end());
        whole = digest(medium, {});
        withoutLast = digest(medium, lastWritten(card));
    }

    /// Of what lies at all places that do not touch `but`.
    [[nodiscard]] Sha256 digest(const MemorySink &medium, ByteRange but) const
    {
        Sha256Hasher hasher;
        for (const ByteRange &place : places) {
            if (!place.overlaps(but)) {
                hasher.add(medium.contents(place));
            }
        }
        return hasher.finish();
    }

    /// The primary table and the beginning of BL2 behind it.
    static ByteRange lastWritten(const ExampleCard &card)
    {
        return {ByteOffset(0), card.plan.volumes[0].regions.front().range.size + 4_KiB};
    }

    std::vector<ByteRange> places;
    std::uint64_t writes = 0;
    std::uint64_t reads = 0;
    std::uint64_t flushes = 0;
    Sha256 whole{};
    Sha256 withoutLast{};
};

/// The table that a computer would see on the disk; nothing when there is neither a primary nor a backup.
inline gpt::Reading tablesOn(sink::Medium &medium)
{
    const gpt::Geometry geometry{medium.sectorSize(), medium.size().value() / bytesOf(medium.sectorSize())};
    return gpt::check(sink::readAnywhere(medium), geometry).value();
}

/// The promise: a table is on the card only when everything that it speaks of is; a primary one only when all is.
inline void expectHonest(const ExampleCard &card, const CleanRun &clean, MemorySink &medium)
{
    const gpt::Reading reading = tablesOn(medium);
    if (reading.table) {
        EXPECT_EQ(clean.digest(medium, CleanRun::lastWritten(card)), clean.withoutLast);
        if (reading.usedCopy == gpt::Copy::Primary) {
            EXPECT_EQ(clean.digest(medium, {}), clean.whole);
        }
    }
}

/// Asks the flash to stop at its n-th write, read or discard (counted from 1).
class StoppingSink final : public test::WrappedSink
{
public:
    StoppingSink(sink::Sink &inner, std::uint64_t write, std::uint64_t read = 0, std::uint64_t discard = 0)
        : WrappedSink(inner)
        , m_write(write)
        , m_read(read)
        , m_discard(discard)
    {}

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override
    {
        if (++m_writes == m_write) {
            m_stop.request_stop();
        }
        return WrappedSink::writeAt(at, bytes);
    }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        if (++m_reads == m_read) {
            m_stop.request_stop();
        }
        return WrappedSink::readAt(at, buffer);
    }

    bool discard(ByteRange range) override
    {
        if (++m_discards == m_discard) {
            m_stop.request_stop();
        }
        return WrappedSink::discard(range);
    }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::uint64_t m_write;
    std::uint64_t m_read;
    std::uint64_t m_discard;
    std::atomic<std::uint64_t> m_writes = 0;
    std::atomic<std::uint64_t> m_reads = 0;
    std::uint64_t m_discards = 0;
};

} // namespace bootlace::flash
