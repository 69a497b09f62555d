// SPDX-License-Identifier: GPL-3.0-or-later
// The calling thread fills one slot at a time; a slot that is full, or whose run has ended, goes into a queue, and the
// pool's threads hash and write it. What surprises: a card is no faster
// with several writes under way, but the hashing is done meanwhile.
#include "sink/writer.h"

#include "sink/aligned_memory.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <deque>
#include <fmt/format.h>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace bootlace::sink {
namespace {

constexpr std::size_t slotSize = Writer::chunkSize.value();
constexpr std::size_t slotCount = 16;
constexpr std::size_t threadCount = 4;

Chunk digest(ByteOffset at, ByteView bytes)
{
    return {.range = {at, ByteCount(bytes.size())}, .fast = xxh3(bytes), .sha256 = sha256(bytes)};
}

/// A chunk of zeros is hashed once in the life of the program.
ByteView zeros()
{
    alignas(Medium::bufferAlignment) static constexpr std::array<std::byte, slotSize> bytes{};
    return bytes;
}

const Chunk &zeroChunk()
{
    static const Chunk chunk = digest(ByteOffset(0), zeros());
    return chunk;
}

} // namespace

std::vector<Chunk> chunksOf(ByteOffset at, ByteView bytes)
{
    std::vector<Chunk> chunks;
    while (!bytes.empty()) {
        const std::size_t part = std::min<std::size_t>(bytes.size(), slotSize - at.value() % slotSize);
        chunks.push_back(digest(at, bytes.first(part)));
        at += ByteCount(part);
        bytes = bytes.subspan(part);
    }
    return chunks;
}

/// The slots, the queue and the threads. Every function but work() is for the calling thread.
class Writer::Pool
{
public:
    Pool(Sink &sink, std::stop_token stop, Written written);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;
    Pool(Pool &&) = delete;
    Pool &operator=(Pool &&) = delete;

    [[nodiscard]] const Sink &sink() const { return m_sink; }

    /// Nothing, or why the work has ended.
    [[nodiscard]] Result<> state();
    /// A free slot, when there is one.
    [[nodiscard]] Result<MutableBytes> take();
    void giveBack(MutableBytes slot);
    void submit(MutableBytes slot, ByteOffset at, ByteView bytes);
    [[nodiscard]] Result<std::vector<Chunk>> drain();

private:
    struct Job
    {
        MutableBytes slot; ///< given back when it is done
        ByteOffset at;
        ByteView bytes; ///< in the slot, or zeros()
    };

    template <typename Ready>
    [[nodiscard]] Result<> wait(Ready ready);
    [[nodiscard]] Result<> stateLocked() const;
    void tell(std::unique_lock<std::mutex> &lock);
    void work();
    [[nodiscard]] Result<Chunk> write(const Job &job);

    Sink &m_sink;
    std::stop_token m_stop;
    Written m_written;
    AlignedMemory m_memory{slotCount * slotSize};

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_progress;
    std::condition_variable m_work;
    std::vector<MutableBytes> m_free;
    std::deque<Job> m_queue;
    std::vector<Chunk> m_chunks;
    std::optional<Error> m_failure;
    ByteCount m_done;
    ByteCount m_told;
    bool m_closing = false;

    std::vector<std::jthread> m_threads; ///< last, so that they end before anything that they use
};

Writer::Pool::Pool(Sink &sink, std::stop_token stop, Written written)
    : m_sink(sink)
    , m_stop(std::move(stop))
    , m_written(std::move(written))
{
    for (std::size_t i = 0; i < slotCount; ++i) {
        m_free.push_back(m_memory.bytes().subspan(i * slotSize, slotSize));
    }
    for (std::size_t i = 0; i < threadCount; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

Writer::Pool::~Pool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_work.notify_all();
}

Result<> Writer::Pool::stateLocked() const
{
    if (m_failure) {
        return std::unexpected(*m_failure);
    }
    if (m_stop.stop_requested()) {
        return fail(Cause::Cancelled, "writing was cancelled");
    }
    return {};
}

Result<> Writer::Pool::state()
{
    std::unique_lock lock(m_mutex);
    tell(lock);
    return stateLocked();
}

/// Progress is told without the lock, so that whoever shows it can't hold up the threads.
void Writer::Pool::tell(std::unique_lock<std::mutex> &lock)
{
    if (m_told == m_done || !m_written) {
        return;
    }
    m_told = m_done;
    lock.unlock();
    m_written(m_told);
    lock.lock();
}

template <typename Ready>
Result<> Writer::Pool::wait(Ready ready)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        tell(lock);
        TRY(stateLocked());
        if (ready()) {
            return {};
        }
        m_progress.wait(lock, m_stop, [&] { return ready() || m_failure || (m_written && m_told != m_done); });
    }
}

Result<MutableBytes> Writer::Pool::take()
{
    TRY(wait([this] { return !m_free.empty(); }));
    const std::scoped_lock lock(m_mutex);
    const MutableBytes slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void Writer::Pool::giveBack(MutableBytes slot)
{
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(slot);
}

void Writer::Pool::submit(MutableBytes slot, ByteOffset at, ByteView bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({.slot = slot, .at = at, .bytes = bytes});
    }
    m_work.notify_one();
}

Result<std::vector<Chunk>> Writer::Pool::drain()
{
    TRY(wait([this] { return m_free.size() == slotCount; }));
    const std::scoped_lock lock(m_mutex);
    std::vector<Chunk> chunks = std::exchange(m_chunks, {});
    std::ranges::sort(chunks, {}, &Chunk::range);
    const auto twice =
        std::ranges::adjacent_find(chunks, [](const Chunk &a, const Chunk &b) { return a.range.overlaps(b.range); });
    if (twice != chunks.end()) {
        return fail(Cause::Internal, fmt::format("the bytes at {} were written twice without finish() between",
                                                 std::next(twice)->range.begin.value()));
    }
    return chunks;
}

Result<Chunk> Writer::Pool::write(const Job &job)
{
    if (m_stop.stop_requested()) {
        return fail(Cause::Cancelled, "writing was cancelled");
    }
    TRY(m_sink.writeAt(job.at, job.bytes));
    if (job.bytes.data() == zeros().data()) {
        Chunk chunk = zeroChunk();
        chunk.range.begin = job.at;
        return chunk;
    }
    return digest(job.at, job.bytes);
}

void Writer::Pool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_work.wait(lock, [this] { return m_closing || !m_queue.empty(); });
        if (m_closing) {
            return;
        }
        const Job job = m_queue.front();
        m_queue.pop_front();
        if (!m_failure) {
            lock.unlock();
            Result<Chunk> chunk = write(job);
            lock.lock();
            if (chunk) {
                m_done += chunk->range.size;
                m_chunks.push_back(*std::move(chunk));
            } else if (!m_failure) {
                m_failure = std::move(chunk).error();
            }
        }
        m_free.push_back(job.slot);
        m_progress.notify_one();
    }
}

Writer::Writer(Sink &sink, std::stop_token stop, Written written)
    : m_pool(std::make_unique<Pool>(sink, std::move(stop), std::move(written)))
{}

Writer::~Writer() = default;

Result<> Writer::endRun()
{
    if (m_slot.empty()) {
        return {};
    }
    const std::size_t padded = roundUp(m_filled, bytesOf(m_pool->sink().sectorSize()));
    std::ranges::fill(m_slot.subspan(m_filled, padded - m_filled), std::byte{});
    if (m_filled == 0) {
        m_pool->giveBack(m_slot);
    } else {
        m_pool->submit(m_slot, m_begin, m_slot.first(padded));
    }
    m_slot = {};
    m_filled = 0;
    return m_pool->state();
}

/// Puts an empty slot in hand for a run that begins at `at`.
Result<> Writer::takeSlot(ByteOffset at)
{
    TRY(endRun());
    const Sink &sink = m_pool->sink();
    if (at.value() % bytesOf(sink.sectorSize()) != 0) {
        return fail(Cause::Internal,
                    fmt::format("a run begins at byte {}, which is not a multiple of the sector size", at.value()));
    }
    if (at.value() >= sink.size().value()) {
        return fail(Cause::TooSmall,
                    fmt::format("bytes belong at {}, but the disk ends at byte {}", at.value(), sink.size().value()));
    }
    TRY_ASSIGN(m_slot, m_pool->take());
    m_begin = at;
    return {};
}

Result<MutableBytes> Writer::buffer(ByteOffset at)
{
    const bool goesOn = !m_slot.empty() && at == m_begin + ByteCount(m_filled);
    if (goesOn) {
        TRY(m_pool->state());
    } else {
        TRY(takeSlot(at));
    }
    const std::uint64_t toBoundary = slotSize - m_begin.value() % slotSize;
    const std::uint64_t toEnd = m_pool->sink().size().value() - m_begin.value();
    return m_slot.first(static_cast<std::size_t>(std::min(toBoundary, toEnd))).subspan(m_filled);
}

Result<> Writer::advance(std::size_t filled)
{
    m_filled += filled;
    const ByteOffset end = m_begin + ByteCount(m_filled);
    const bool full = end.value() % slotSize == 0 || end.value() == m_pool->sink().size().value();
    return m_filled > 0 && full ? endRun() : Result<>{};
}

Result<> Writer::write(ByteOffset at, ByteView bytes)
{
    while (!bytes.empty()) {
        TRY_ASSIGN(const MutableBytes space, buffer(at));
        const std::size_t part = std::min(space.size(), bytes.size());
        std::memcpy(space.data(), bytes.data(), part);
        TRY(advance(part));
        at += ByteCount(part);
        bytes = bytes.subspan(part);
    }
    return {};
}

Result<> Writer::zero(ByteRange range)
{
    const auto end = checkedAdd(range.begin.value(), range.size.value());
    if (!end || *end > m_pool->sink().size().value()) {
        return fail(Cause::TooSmall,
                    fmt::format("{} zeros belong at {}, but the disk ends at byte {}", range.size.value(),
                                range.begin.value(), m_pool->sink().size().value()));
    }
    while (!range.empty()) {
        std::size_t part = slotSize;
        if (range.begin.value() % slotSize == 0 && range.size >= chunkSize) {
            TRY(takeSlot(range.begin));
            m_pool->submit(std::exchange(m_slot, {}), range.begin, zeros());
        } else {
            TRY_ASSIGN(const MutableBytes space, buffer(range.begin));
            part = static_cast<std::size_t>(std::min<std::uint64_t>(space.size(), range.size.value()));
            std::ranges::fill(space.first(part), std::byte{});
            TRY(advance(part));
        }
        range = rangeBetween(range.begin + ByteCount(part), range.end());
    }
    return {};
}

Result<std::vector<Chunk>> Writer::finish()
{
    TRY(endRun());
    return m_pool->drain();
}

} // namespace bootlace::sink
