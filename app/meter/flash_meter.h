// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/units.h"
#include "meter/pulse.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace bootlace::app {

/// A moment's speed.
struct SpeedPoint
{
    double bytesPerSecond = 0;
    Stage stage = Stage::Prepare;

    bool operator==(const SpeedPoint &) const = default;
};

/// Speeds one after another, all for the same length of time.
struct SpeedHistory
{
    std::chrono::milliseconds step{};
    std::vector<SpeedPoint> points;
};

/// How fast the work is, what is left of it, and what limits it: from its pulses alone. It has no clock: `at` is the
/// time of asking, counted like Pulse::at, so that a standstill shows. What is not known yet is not said.
class FlashMeter
{
public:
    void note(const Pulse &pulse);

    [[nodiscard]] const Pulse &last() const { return m_last; }

    [[nodiscard]] Stage stage() const { return m_last.tick.stage; }

    /// The newest word on a stage: no bytes while it has not begun.
    [[nodiscard]] const Tick &of(Stage stage) const { return measure(stage).last.tick; }

    /// Bytes in a second, over the last seconds; only while writing or reading back.
    [[nodiscard]] std::optional<double> speedNow(std::chrono::milliseconds at) const;
    /// The same over the whole stage, also of one that is over.
    [[nodiscard]] std::optional<double> average(Stage stage) const;

    struct Left
    {
        std::chrono::seconds least;
        std::chrono::seconds most;

        bool operator==(const Left &) const = default;
    };

    /// Until everything is written and read back, as far as the recent speeds allow to say: they have a spread, and of
    /// reading back before it begins only bounds are known.
    [[nodiscard]] std::optional<Left> timeLeft(std::chrono::milliseconds at) const;

    enum class Limit : std::uint8_t { Disk, Source, Processor };

    /// What the rest waits for, measured over the last seconds; nothing when none stands out.
    [[nodiscard]] std::optional<Limit> limit() const;

    [[nodiscard]] SpeedHistory history() const;

private:
    using Time = std::chrono::milliseconds;

    struct StageMeasure
    {
        std::optional<Pulse> first; ///< nothing: it did not begin
        Pulse last;
    };

    struct Range
    {
        double slow;
        double fast;
    };

    [[nodiscard]] static bool hasSpeed(Stage stage) { return stage == Stage::Write || stage == Stage::Verify; }

    [[nodiscard]] const StageMeasure &measure(Stage stage) const { return m_stages[static_cast<std::size_t>(stage)]; }

    void lengthenHistory(Time to);
    void addToHistory(Time from, const Pulse &pulse, ByteCount bytes);
    [[nodiscard]] const Pulse *before(Time time) const;
    [[nodiscard]] std::optional<Range> recentSpeeds() const;
    [[nodiscard]] std::optional<Range> readBackSpeeds() const;

    Pulse m_last;
    std::array<StageMeasure, static_cast<std::size_t>(Stage::Finish) + 1> m_stages{};
    std::deque<Pulse> m_recent; ///< of this stage, half a minute of it, not too close together
    Time m_step{500};
    std::vector<SpeedPoint> m_steps; ///< the bytes of each step so far, not yet divided by its length
};

} // namespace bootlace::app
