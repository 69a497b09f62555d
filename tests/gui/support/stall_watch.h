// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace bootlace::test {

/// A moment of the thread that asks for it.
struct Moment
{
    using Clock = std::chrono::steady_clock;

    Clock::time_point at;
    Clock::duration waited; ///< by then, for a processor that other threads had (Linux tells it in schedstat)

    /// Both are of one moment. A thread that loses its processor between two readings would count the wait in one span
    /// and the time in the next.
    static Moment now()
    {
        for (;;) {
            const Clock::duration waited = waitedForProcessor();
            const auto at = Clock::now();
            if (waitedForProcessor() == waited) {
                return {at, waited};
            }
        }
    }

    /// The thread's own time since then.
    [[nodiscard]] Clock::duration since(const Moment &then) const { return (at - then.at) - (waited - then.waited); }

private:
    static Clock::duration waitedForProcessor()
    {
        std::ifstream file("/proc/thread-self/schedstat");
        long long running = 0;
        long long waiting = 0;
        file >> running >> waiting;
        return std::chrono::nanoseconds(waiting);
    }
};

/// Time of a thread of its own between two moments.
struct Span
{
    Moment::Clock::time_point begin;
    Moment::Clock::time_point end;
    Moment::Clock::duration own;
};

/// Knows what the machine itself lost: a hypervisor pauses it, or gives its processors to others, and need not tell so
/// in /proc/stat. A thread that only sleeps wakes up late then, although no other thread has its processor.
class Sleeper
{
public:
    Sleeper() = default;

    /// In all spans that overlap this one. Waits until the end of it is known.
    [[nodiscard]] Moment::Clock::duration lostIn(const Span &span)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_knownUpTo >= span.end; });
        Moment::Clock::duration lost{};
        for (const Span &late : m_late) {
            if (late.begin < span.end && late.end > span.begin) {
                lost += late.own;
            }
        }
        return lost;
    }

private:
    static constexpr std::chrono::milliseconds nap{2};

    void sleep(const std::stop_token &stop)
    {
        for (Moment before = Moment::now(); !stop.stop_requested();) {
            std::this_thread::sleep_for(nap);
            const Moment now = Moment::now();
            const std::scoped_lock lock(m_mutex);
            if (now.since(before) > 2 * nap) {
                m_late.push_back({before.at, now.at, now.since(before) - nap});
            }
            m_knownUpTo = now.at;
            m_changed.notify_all();
            before = now;
        }
    }

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::vector<Span> m_late;
    Moment::Clock::time_point m_knownUpTo;
    std::jthread m_thread{[this](const std::stop_token &stop) { sleep(stop); }};
};

/// The longest time for which the event loop of this thread did not listen, from the beginning of this object on: the
/// longest gap between beats of a quick timer. What others took is taken off: the thread's waits for a processor, and
/// what the machine lost. So a busy machine changes nothing, while a disk, a file or a lock that is waited for counts,
/// and so does what the thread computes.
class StallWatch final : public QObject
{
public:
    StallWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(4));
    }

    [[nodiscard]] std::chrono::milliseconds longest()
    {
        Moment::Clock::duration longest{};
        for (const Span &gap : m_gaps) {
            if (gap.own > longest) {
                longest = std::max(longest, gap.own - m_sleeper.lostIn(gap));
            }
        }
        return std::chrono::duration_cast<std::chrono::milliseconds>(longest);
    }

    [[nodiscard]] std::size_t beats() const { return m_gaps.size(); }

private:
    void beat()
    {
        const Moment now = Moment::now();
        m_gaps.push_back({m_last.at, now.at, now.since(m_last)});
        m_last = now;
    }

    QTimer m_timer;
    Sleeper m_sleeper;
    std::vector<Span> m_gaps;
    Moment m_last = Moment::now();
};

} // namespace bootlace::test
