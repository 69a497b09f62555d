// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in memory, and cards that fail on purpose. Each wraps another sink, so that they can be put together:
// a PowerCutSink over a RecordingSink over a MemorySink. All of them may be used by several threads, as a Sink may.
#pragma once

#include "sink/sink.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace bootlace::test {

/// A card of up to any size in memory; what was not written takes none. What is not aligned, or lies beyond the end, is
/// answered with Internal: a test sees a broken contract at once.
class MemorySink final : public sink::Sink
{
public:
    /// What was never written reads as `fill`: a used card is not all zeros.
    explicit MemorySink(ByteCount size, SectorSize sectorSize = SectorSize::Bytes512, std::byte fill = std::byte{0});

    [[nodiscard]] ByteCount size() const override { return m_size; }

    [[nodiscard]] SectorSize sectorSize() const override { return m_sectorSize; }

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;

    [[nodiscard]] Result<> flush() override { return {}; }

    /// The range reads as if it had never been written.
    bool discard(ByteRange range) override;

    /// Any range, aligned or not.
    [[nodiscard]] Bytes contents(ByteRange range) const;
    /// Changes one bit behind everybody's back.
    void flipBit(ByteOffset at);

private:
    static constexpr std::uint64_t blockSize = 64 * 1024;

    [[nodiscard]] Result<> check(ByteOffset at, ByteView bytes) const;
    void put(ByteOffset at, ByteView bytes);

    ByteCount m_size;
    SectorSize m_sectorSize;
    std::byte m_fill;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Bytes> m_blocks; ///< by block number
};

/// Passes everything on.
class WrappedSink : public sink::Sink
{
public:
    explicit WrappedSink(sink::Sink &inner)
        : m_inner(inner)
    {}

    [[nodiscard]] ByteCount size() const override { return m_inner.size(); }

    [[nodiscard]] SectorSize sectorSize() const override { return m_inner.sectorSize(); }

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override { return m_inner.writeAt(at, bytes); }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override { return m_inner.readAt(at, buffer); }

    [[nodiscard]] Result<> flush() override { return m_inner.flush(); }

    bool discard(ByteRange range) override { return m_inner.discard(range); }

private:
    sink::Sink &m_inner;
};

/// Remembers what was asked for, in order.
class RecordingSink final : public WrappedSink
{
public:
    enum class Call : std::uint8_t { Write, Read, Flush, Discard };

    struct Event
    {
        Call call = Call::Flush;
        ByteRange range; ///< empty for a flush

        bool operator==(const Event &) const = default;
    };

    using WrappedSink::WrappedSink;

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    [[nodiscard]] Result<> flush() override;
    bool discard(ByteRange range) override;

    [[nodiscard]] std::vector<Event> events() const;
    [[nodiscard]] std::size_t count(Call call) const;

private:
    void remember(Event event);

    mutable std::mutex m_mutex;
    std::vector<Event> m_events;
};

/// Fails the n-th write, read or flush (counted from 1), or lies about a write.
class FaultySink final : public WrappedSink
{
public:
    struct Faults
    {
        std::uint64_t write = 0; ///< this write fails; 0: none does
        std::uint64_t read = 0;
        std::uint64_t flush = 0;
        int systemError = 5;                  ///< the errno of the failures: EIO
        ByteCount tear{};                     ///< so much of the failing write reaches the medium all the same
        std::optional<ByteOffset> flip{};     ///< a write of this byte stores it with one bit turned, and succeeds
        std::optional<ByteOffset> voidFrom{}; ///< a false card: what is written from here on is lost, and succeeds
        ByteCount overDiscard{};              ///< so much before and behind each discarded range is lost with it
    };

    FaultySink(sink::Sink &inner, Faults faults)
        : WrappedSink(inner)
        , m_faults(faults)
    {}

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    [[nodiscard]] Result<> flush() override;
    bool discard(ByteRange range) override;

    [[nodiscard]] std::uint64_t writes() const;
    [[nodiscard]] std::uint64_t reads() const;
    [[nodiscard]] std::uint64_t flushes() const;

private:
    Faults m_faults;
    mutable std::mutex m_mutex;
    std::uint64_t m_writes = 0;
    std::uint64_t m_reads = 0;
    std::uint64_t m_flushes = 0;
};

/// A card that holds back what was not flushed, and may lose it. After the cut every call fails with DeviceGone; what
/// the card then holds is in the inner sink.
class PowerCutSink final : public WrappedSink
{
public:
    /// What becomes of the writes that were under way when the power went. A card may keep any of them.
    enum class Unflushed : std::uint8_t { AllLost, EverySecondLost, AllKept };

    /// The power goes at the n-th flush (counted from 1), before it takes effect; 0: when cut() says so.
    explicit PowerCutSink(sink::Sink &inner, std::uint64_t atFlush = 0, Unflushed unflushed = Unflushed::AllLost)
        : WrappedSink(inner)
        , m_atFlush(atFlush)
        , m_unflushed(unflushed)
    {}

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    [[nodiscard]] Result<> flush() override;
    /// At once: a card may do it so.
    bool discard(ByteRange range) override;

    void cut();
    [[nodiscard]] std::uint64_t flushes() const;

private:
    void cutLocked();

    std::uint64_t m_atFlush;
    Unflushed m_unflushed;
    mutable std::mutex m_mutex;
    std::vector<Extent> m_held; ///< in the order of writing
    std::uint64_t m_flushes = 0;
    bool m_off = false;
};

} // namespace bootlace::test
