// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace bootlace::test {

/// The longest time for which the event loop of this thread did not listen, from the beginning of this object on: the
/// longest gap between beats of a quick timer. What the thread spent waiting for a processor that others had is taken
/// off (Linux tells it in schedstat), so that a busy machine changes nothing, while a disk, a file or a lock that is
/// waited for counts.
class StallWatch final : public QObject
{
public:
    StallWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(4));
    }

    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

    [[nodiscard]] int beats() const { return m_beats; }

private:
    using Clock = std::chrono::steady_clock;

    void beat()
    {
        const auto now = Clock::now();
        const Clock::duration waited = waitedForProcessor();
        m_longest = std::max(m_longest, (now - m_last) - (waited - m_waited));
        m_last = now;
        m_waited = waited;
        ++m_beats;
    }

    static Clock::duration waitedForProcessor()
    {
        std::ifstream file("/proc/thread-self/schedstat");
        long long running = 0;
        long long waiting = 0;
        file >> running >> waiting;
        return std::chrono::nanoseconds(waiting);
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    Clock::duration m_waited = waitedForProcessor();
    Clock::duration m_longest{};
    int m_beats = 0;
};

} // namespace bootlace::test
