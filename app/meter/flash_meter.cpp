// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter/flash_meter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace bootlace::app {
namespace {

using namespace std::chrono_literals;

constexpr auto speedWindow = 3000ms; // "now"
constexpr auto limitWindow = 5000ms;
constexpr auto keptWindow = 30000ms;
constexpr auto apart = 200ms;  // of pulses that are kept
constexpr auto piece = 2000ms; // one speed of the spread
constexpr std::size_t fewestPieces = 3;
// A card of one speed reads back at least as fast as it takes writes, and hardly more than so many times as fast.
constexpr double fastestReading = 4;
// A stall of some seconds is no reason to say hours.
constexpr double slowestOfAverage = 1.0 / 3;
constexpr std::size_t mostSteps = 480;

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double asNumber(ByteCount bytes)
{
    return static_cast<double>(bytes.value());
}

ByteCount rest(const Tick &tick)
{
    return tick.total > tick.done ? tick.total - tick.done : ByteCount();
}

std::chrono::seconds wholeSeconds(double value)
{
    constexpr double longest = 1e6;
    return std::chrono::seconds(static_cast<std::int64_t>(std::lround(std::min(value, longest))));
}

double mean(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

void FlashMeter::note(const Pulse &pulse)
{
    StageMeasure &stage = m_stages[static_cast<std::size_t>(pulse.tick.stage)];
    const bool begins = !stage.first;
    if (begins) {
        stage.first = pulse;
        m_recent = {pulse};
    }
    const ByteCount before = begins ? ByteCount() : stage.last.tick.done;
    lengthenHistory(pulse.at);
    addToHistory(begins ? pulse.at : m_last.at, pulse,
                 pulse.tick.done > before ? pulse.tick.done - before : ByteCount());
    stage.last = pulse;
    m_last = pulse;
    if (pulse.at - m_recent.back().at >= apart) {
        m_recent.push_back(pulse);
        while (m_recent.size() > 2 && pulse.at - m_recent[1].at > keptWindow) {
            m_recent.pop_front();
        }
    }
}

// The newest pulse that is not younger; the oldest one when all are.
const Pulse *FlashMeter::before(Time time) const
{
    if (!m_recent.empty() && m_last.at <= time) {
        return &m_last;
    }
    const Pulse *found = m_recent.empty() ? nullptr : &m_recent.front();
    for (const Pulse &pulse : m_recent) {
        if (pulse.at <= time) {
            found = &pulse;
        }
    }
    return found;
}

std::optional<double> FlashMeter::speedNow(Time at) const
{
    const Pulse *from = before(at - speedWindow);
    if (!hasSpeed(stage()) || from == nullptr || at - from->at < 1s) {
        return std::nullopt;
    }
    return asNumber(m_last.tick.done - from->tick.done) / seconds(at - from->at);
}

std::optional<double> FlashMeter::average(Stage stage) const
{
    const StageMeasure &of = measure(stage);
    if (!hasSpeed(stage) || !of.first || of.last.at - of.first->at < 1s) {
        return std::nullopt;
    }
    return asNumber(of.last.tick.done - of.first->tick.done) / seconds(of.last.at - of.first->at);
}

// The spread of this stage's speeds, each over a few seconds.
std::optional<FlashMeter::Range> FlashMeter::recentSpeeds() const
{
    const std::optional<double> whole = average(stage());
    std::vector<double> speeds;
    if (whole && *whole > 0) {
        const Pulse *from = &m_recent.front();
        for (const Pulse &pulse : m_recent) {
            if (pulse.at - from->at >= piece) {
                speeds.push_back(asNumber(pulse.tick.done - from->tick.done) / seconds(pulse.at - from->at));
                from = &pulse;
            }
        }
    }
    if (speeds.size() < fewestPieces) {
        return std::nullopt;
    }
    std::ranges::sort(speeds);
    const std::size_t half = (speeds.size() + 1) / 2;
    const std::span<const double> all(speeds);
    const double slow = std::min(mean(all.first(half)), *whole);
    return Range{std::max(slow, *whole * slowestOfAverage), std::max(mean(all.last(half)), *whole)};
}

// Before it was seen: from what the disk took while it was busy with writes.
std::optional<FlashMeter::Range> FlashMeter::readBackSpeeds() const
{
    const StageMeasure &written = measure(Stage::Write);
    if (!written.first) {
        return std::nullopt;
    }
    const double busy = seconds(written.last.load.disk - written.first->load.disk);
    const ByteCount bytes = written.last.tick.done - written.first->tick.done;
    if (busy <= 0 || bytes == ByteCount()) {
        return std::nullopt;
    }
    const double speed = asNumber(bytes) / busy;
    return Range{speed, speed * fastestReading};
}

std::optional<FlashMeter::Left> FlashMeter::timeLeft(Time at) const
{
    double least = 0;
    double most = 0;
    const auto add = [&](ByteCount bytes, Range speeds) {
        least += asNumber(bytes) / speeds.fast;
        most += asNumber(bytes) / speeds.slow;
    };
    if (hasSpeed(stage())) {
        const std::optional<Range> speeds = recentSpeeds();
        if (!speeds || m_last.tick.total == ByteCount() || speedNow(at).value_or(0) <= 0) {
            return std::nullopt;
        }
        add(rest(m_last.tick), *speeds);
    }
    if (stage() == Stage::Write || stage() == Stage::Discard || stage() == Stage::Flush) {
        const std::optional<Range> speeds = readBackSpeeds();
        if (!speeds) {
            return std::nullopt;
        }
        const Tick &written = of(Stage::Write);
        add(std::max(written.total, written.done), *speeds);
    } else if (stage() != Stage::Verify) {
        return std::nullopt;
    }
    return Left{wholeSeconds(least), wholeSeconds(most)};
}

std::optional<FlashMeter::Limit> FlashMeter::limit() const
{
    constexpr double nearlyAlways = 0.8;
    constexpr double mostly = 0.5;
    const Pulse *from = before(m_last.at - limitWindow);
    if (!hasSpeed(stage()) || from == nullptr || m_last.at - from->at < speedWindow) {
        return std::nullopt;
    }
    const double time = seconds(m_last.at - from->at);
    const double disk = seconds(m_last.load.disk - from->load.disk) / time;
    const double source = seconds(m_last.load.source - from->load.source) / time;
    const double processor = seconds(m_last.load.processor - from->load.processor) / time;
    if (disk >= nearlyAlways) {
        return Limit::Disk;
    }
    if (source >= mostly) {
        return Limit::Source;
    }
    if (processor >= nearlyAlways) {
        return Limit::Processor;
    }
    return std::nullopt;
}

// When there are too many steps, they become twice as long. Steps in which nothing was told belong to the stage before.
void FlashMeter::lengthenHistory(Time to)
{
    while (static_cast<std::size_t>(to / m_step) >= mostSteps) {
        for (std::size_t i = 0; i < m_steps.size(); i += 2) {
            const bool pair = i + 1 < m_steps.size();
            m_steps[i / 2] = {m_steps[i].bytesPerSecond + (pair ? m_steps[i + 1].bytesPerSecond : 0), m_steps[i].stage};
        }
        m_steps.resize((m_steps.size() + 1) / 2);
        m_step *= 2;
    }
    m_steps.resize(std::max(m_steps.size(), static_cast<std::size_t>(to / m_step) + 1), {0, m_last.tick.stage});
}

// Spreads the bytes evenly over the time in which they came.
void FlashMeter::addToHistory(Time from, const Pulse &pulse, ByteCount bytes)
{
    const Time whole = pulse.at - from;
    for (Time at = from; at <= pulse.at;) {
        const auto step = static_cast<std::size_t>(at / m_step);
        const Time end = std::min(pulse.at, m_step * static_cast<std::int64_t>(step + 1));
        const double share =
            whole == Time() ? 1 : static_cast<double>((end - at).count()) / static_cast<double>(whole.count());
        m_steps[step].bytesPerSecond += asNumber(bytes) * share;
        m_steps[step].stage = pulse.tick.stage;
        if (end == pulse.at) {
            break;
        }
        at = end;
    }
}

SpeedHistory FlashMeter::history() const
{
    const auto complete = static_cast<std::size_t>(m_last.at / m_step);
    SpeedHistory history{
        m_step, {m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(std::min(complete, m_steps.size()))}};
    for (SpeedPoint &point : history.points) {
        point.bytesPerSecond /= seconds(m_step);
    }
    return history;
}

} // namespace bootlace::app
