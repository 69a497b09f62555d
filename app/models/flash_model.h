// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_job.h"
#include "meter/flash_meter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace bootlace::app {

class Session;

/// One flash as a person follows it: its steps, how fast it is, how it ended. Keeps the computer awake meanwhile, and
/// tells the desktop when it is over.
class FlashModel final : public QObject
{
    Q_OBJECT

public:
    FlashModel(Disks &disks, Session &session, QObject *parent = nullptr);

    enum class Phase : std::uint8_t { Idle, Opening, Working, Stopping, Ended };

    /// Does nothing while one is under way.
    void start(FlashOrder order);
    /// ended() follows, sooner or later: a disk that does not answer can't be interrupted.
    void stop();

    [[nodiscard]] Phase phase() const { return m_phase; }

    [[nodiscard]] bool isUnderWay() const { return m_phase != Phase::Idle && m_phase != Phase::Ended; }

    /// It was asked to stop some seconds ago, and a disk does not answer.
    [[nodiscard]] bool isStuck() const;

    /// Of the last start(); empty before.
    [[nodiscard]] const FlashOrder &order() const { return m_order; }

    /// The disks and image files by name: "Test Card (32 GB)".
    [[nodiscard]] QString destinationNames() const;
    /// All goes into image files that are made anew: when it fails, nothing is left.
    [[nodiscard]] bool makesImages() const;
    /// All goes into image files: there is no card to be taken out.
    [[nodiscard]] bool writesImages() const;

    /// A part of it is for a chip of the board, and became a file.
    [[nodiscard]] bool makesFiles() const;

    [[nodiscard]] const FlashMeter &meter() const { return m_meter; }

    /// The present time as the meter counts it.
    [[nodiscard]] std::chrono::milliseconds now() const;

    /// What a person sees one after the other. The engine assembles and writes at the same time.
    enum class Step : std::uint8_t { Open, Assemble, Write, Flush, Verify, Finish };
    static constexpr std::array steps{Step::Open, Step::Assemble, Step::Write, Step::Flush, Step::Verify, Step::Finish};
    enum class StepState : std::uint8_t { Waiting, Active, Done, Failed };

    struct StepView
    {
        StepState state = StepState::Waiting;
        ByteCount done;
        ByteCount total;           ///< 0: not known
        bool totalIsGuess = false; ///< it gets better
    };

    [[nodiscard]] StepView view(Step step) const;

    /// Of all of it, 0 to 1. Writing and reading back count the same. It never falls, also when more is expected than
    /// before.
    [[nodiscard]] double progress() const { return m_progress; }

    /// In phase Ended, and then until the next start().
    [[nodiscard]] const std::optional<flash::Outcome> &outcome() const { return m_outcome; }

    /// It ended, and all is written and read back.
    [[nodiscard]] bool succeeded() const { return m_outcome && !m_outcome->error; }

    /// When it ended; not valid before.
    [[nodiscard]] const QDateTime &endedAt() const { return m_endedAt; }

    /// From start() to the end.
    [[nodiscard]] std::chrono::seconds duration() const { return m_duration; }

signals:
    void changed(); ///< a few times a second
    void ended();

private:
    void acceptPulse(const Pulse &pulse);
    void updateProgress();
    void end(const flash::Outcome &outcome);
    [[nodiscard]] StepState stateOf(Step step) const;
    [[nodiscard]] Step currentStep() const;

    Session &m_session;
    FlashJob m_job;
    FlashOrder m_order;
    FlashMeter m_meter;
    QTimer m_pace;
    double m_progress = 0;
    QElapsedTimer m_sincePulse;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStop;
    std::chrono::seconds m_duration{};
    QDateTime m_endedAt;
    std::shared_ptr<void> m_awake;
    Phase m_phase = Phase::Idle;
    std::optional<flash::Outcome> m_outcome;
};

} // namespace bootlace::app
