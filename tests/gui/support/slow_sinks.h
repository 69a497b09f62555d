// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sinks.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace bootlace::test {

/// A card that takes so long for every request.
class SlowSink final : public WrappedSink
{
public:
    SlowSink(sink::Sink &inner, std::chrono::milliseconds delay)
        : WrappedSink(inner)
        , m_delay(delay)
    {}

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override
    {
        std::this_thread::sleep_for(m_delay);
        return WrappedSink::writeAt(at, bytes);
    }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        std::this_thread::sleep_for(m_delay);
        return WrappedSink::readAt(at, buffer);
    }

private:
    std::chrono::milliseconds m_delay;
};

/// A card that stops answering at a moment of the test's choice, until it is let go.
class GateSink final : public WrappedSink
{
public:
    enum class At : std::uint8_t { Write, Verify };

    GateSink(sink::Sink &inner, At at)
        : WrappedSink(inner)
        , m_at(at)
    {}

    ~GateSink() override { open(); }

    GateSink(const GateSink &) = delete;
    GateSink &operator=(const GateSink &) = delete;
    GateSink(GateSink &&) = delete;
    GateSink &operator=(GateSink &&) = delete;

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override
    {
        if (m_at == At::Write && ++m_writes > 3) {
            wait();
        }
        return WrappedSink::writeAt(at, bytes);
    }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        constexpr int flushesOfAFlash = 6;
        if (m_at == At::Verify && m_flushes == flushesOfAFlash) {
            wait();
        }
        return WrappedSink::readAt(at, buffer);
    }

    [[nodiscard]] Result<> flush() override
    {
        ++m_flushes;
        return WrappedSink::flush();
    }

    [[nodiscard]] bool isReached() const { return m_reached; }

    void open()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
    }

private:
    void wait()
    {
        m_reached = true;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

    At m_at;
    std::atomic<int> m_writes = 0;
    std::atomic<int> m_flushes = 0;
    std::atomic<bool> m_reached = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

} // namespace bootlace::test
