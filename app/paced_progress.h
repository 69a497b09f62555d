// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace bootlace::app {

/// Hands ticks on from a working thread, not more often than eyes can follow: the first and the last one of a stage
/// always. Whoever works calls tellHeld() at the end.
class PacedProgress final : public Progress
{
public:
    explicit PacedProgress(std::function<void(Tick)> tell)
        : m_tell(std::move(tell))
    {}

    void tick(Tick now) override
    {
        constexpr auto shortest = std::chrono::milliseconds(50);
        const auto time = Clock::now();
        const bool stageBegins = !m_told || now.stage != m_told->stage;
        if (stageBegins) {
            tellHeld();
        }
        if (stageBegins || time - m_toldAt >= shortest) {
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
    using Clock = std::chrono::steady_clock;

    void tell(Tick tick)
    {
        m_told = tick;
        m_held.reset();
        m_tell(tick);
    }

    std::function<void(Tick)> m_tell;
    Clock::time_point m_toldAt;
    std::optional<Tick> m_told;
    std::optional<Tick> m_held; ///< the newest one, when it came too soon
};

} // namespace bootlace::app
