// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace bootlace {

/// Hands ticks on with a pause between them, by default not more often than eyes can follow: the first and the last one
/// of a stage always. Whoever works calls tellHeld() at the end.
class PacedProgress final : public Progress
{
public:
    using Clock = std::chrono::steady_clock;

    explicit PacedProgress(std::function<void(Tick)> tell,
                           std::chrono::milliseconds pause = std::chrono::milliseconds(50),
                           std::function<Clock::time_point()> now = Clock::now)
        : m_tell(std::move(tell))
        , m_pause(pause)
        , m_now(std::move(now))
    {}

    void tick(Tick now) override
    {
        const auto time = m_now();
        const bool stageBegins = !m_told || now.stage != m_told->stage;
        if (stageBegins) {
            tellHeld();
        }
        if (stageBegins || time - m_toldAt >= m_pause) {
            m_toldAt = time;
            tell(now);
        } else {
            m_held = now;
        }
    }

    void tellHeld()
    {
        if (m_held) {
            tell(*m_held);
        }
    }

private:
    void tell(Tick tick)
    {
        m_told = tick;
        m_held.reset();
        m_tell(tick);
    }

    std::function<void(Tick)> m_tell;
    std::chrono::milliseconds m_pause;
    std::function<Clock::time_point()> m_now;
    Clock::time_point m_toldAt;
    std::optional<Tick> m_told;
    std::optional<Tick> m_held; ///< the newest one, when it came too soon
};

} // namespace bootlace
