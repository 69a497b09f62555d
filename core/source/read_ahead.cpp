// SPDX-License-Identifier: GPL-3.0-or-later
// A ring of buffers between one thread that fills and one that takes. An empty fill (the end, or an error) is the last.
#include "source/read_ahead.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace bootlace::source {

namespace {

class ReadAheadStream final : public Stream
{
public:
    ReadAheadStream(std::unique_ptr<Stream> inner, Ahead ahead)
        : m_inner(std::move(inner))
        , m_size(m_inner->size())
        , m_ring(ahead.buffers)
    {
        for (Buffer &buffer : m_ring) {
            buffer.bytes.resize(ahead.bufferSize);
        }
        m_thread = std::jthread([this](const std::stop_token &stop) { fill(stop); });
    }

    Result<std::size_t> read(MutableBytes out) override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_filled > m_taken; });
        Buffer &buffer = m_ring[m_taken % m_ring.size()];
        lock.unlock();
        if (!buffer.filled || *buffer.filled == 0) {
            return buffer.filled; // stays in the ring: every further call gets it again
        }
        const std::size_t count = std::min(out.size(), *buffer.filled - m_at);
        std::memcpy(out.data(), buffer.bytes.data() + m_at, count);
        m_at += count;
        if (m_at == *buffer.filled) {
            m_at = 0;
            lock.lock();
            ++m_taken;
            lock.unlock();
            m_changed.notify_all();
        }
        return count;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_size; }

private:
    struct Buffer
    {
        Bytes bytes;
        Result<std::size_t> filled = 0;
    };

    void fill(const std::stop_token &stop)
    {
        for (bool more = true; more;) {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_filled - m_taken < m_ring.size(); }) ||
                stop.stop_requested()) {
                return;
            }
            Buffer &buffer = m_ring[m_filled % m_ring.size()];
            lock.unlock();
            buffer.filled = m_inner->read(buffer.bytes);
            more = buffer.filled && *buffer.filled > 0;
            lock.lock();
            ++m_filled;
            lock.unlock();
            m_changed.notify_all();
        }
    }

    std::unique_ptr<Stream> m_inner;
    std::optional<ByteCount> m_size;
    std::vector<Buffer> m_ring;
    std::size_t m_at = 0; ///< in the buffer that is being taken

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::uint64_t m_filled = 0; ///< buffers ever filled; changed only by the thread
    std::uint64_t m_taken = 0;  ///< buffers ever emptied; changed only by the caller

    std::jthread m_thread; ///< last: it is stopped and joined before anything that it uses goes
};

} // namespace

std::unique_ptr<Stream> readAhead(std::unique_ptr<Stream> stream, Ahead ahead)
{
    return std::make_unique<ReadAheadStream>(std::move(stream), ahead);
}

} // namespace bootlace::source
