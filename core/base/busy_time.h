// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>

namespace bootlace {

/// How long at least one thread was at something: a disk with four requests under way is busy once, not four times.
/// Any thread may use it.
class BusyTime
{
public:
    using Clock = std::chrono::steady_clock;

    /// A thread is at it for as long as this lives.
    class [[nodiscard]] Span
    {
    public:
        explicit Span(BusyTime &time)
            : m_time(time)
        {
            const std::scoped_lock lock(m_time.m_mutex);
            if (m_time.m_threads++ == 0) {
                m_time.m_since = Clock::now();
            }
        }

        ~Span()
        {
            const std::scoped_lock lock(m_time.m_mutex);
            if (--m_time.m_threads == 0) {
                m_time.m_before += Clock::now() - m_time.m_since;
            }
        }

        Span(const Span &) = delete;
        Span &operator=(const Span &) = delete;
        Span(Span &&) = delete;
        Span &operator=(Span &&) = delete;

    private:
        BusyTime &m_time;
    };

    /// Up to now, with what is under way.
    [[nodiscard]] Clock::duration total() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_threads == 0 ? m_before : m_before + (Clock::now() - m_since);
    }

private:
    mutable std::mutex m_mutex; ///< guards what follows
    int m_threads = 0;
    Clock::time_point m_since; ///< the first of m_threads began
    Clock::duration m_before{};
};

} // namespace bootlace
