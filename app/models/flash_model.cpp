// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flash_model.h"

#include "platform/session.h"
#include "text/cause_text.h"
#include "text/disk_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace bootlace::app {

FlashModel::FlashModel(Disks &disks, Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_job(disks)
{
    m_pace.setInterval(std::chrono::milliseconds(200));
    connect(&m_pace, &QTimer::timeout, this, &FlashModel::changed);
    connect(&m_job, &FlashJob::ticked, this, &FlashModel::acceptPulse);
    connect(&m_job, &FlashJob::finished, this, &FlashModel::end);
}

void FlashModel::start(FlashOrder order)
{
    if (isUnderWay()) {
        return;
    }
    m_order = std::move(order);
    m_meter = {};
    m_progress = 0;
    m_outcome.reset();
    m_sincePulse.invalidate();
    m_sinceStart.start();
    m_awake = m_session.stayAwake(tr("A card is being written"));
    m_phase = Phase::Opening;
    m_pace.start();
    m_job.start(m_order);
    emit changed();
}

void FlashModel::stop()
{
    if (isUnderWay()) {
        m_phase = Phase::Stopping;
        m_sinceStop.start();
        m_job.stop();
        emit changed();
    }
}

bool FlashModel::isStuck() const
{
    constexpr std::chrono::milliseconds patience = std::chrono::seconds(5);
    return m_phase == Phase::Stopping && m_sinceStop.hasExpired(patience.count());
}

QString FlashModel::destinationNames() const
{
    QStringList names;
    for (const Destination &destination : m_order.destinations) {
        names.append(nameOf(destination));
    }
    return QLocale().createSeparatedList(names);
}

bool FlashModel::makesImages() const
{
    return std::ranges::all_of(m_order.destinations, [](const Destination &destination) {
        return !destination.disk && destination.imageSize != ByteCount();
    });
}

bool FlashModel::writesImages() const
{
    return std::ranges::none_of(m_order.destinations,
                                [](const Destination &destination) { return destination.disk.has_value(); });
}

bool FlashModel::makesFiles() const
{
    return m_order.prepared && std::ranges::any_of(m_order.prepared->plan.volumes, [](const model::Volume &volume) {
               return volume.flashFile() != nullptr;
           });
}

std::chrono::milliseconds FlashModel::now() const
{
    const auto since = m_sincePulse.isValid() ? m_sincePulse.elapsed() : 0;
    return m_meter.last().at + std::chrono::milliseconds(since);
}

void FlashModel::acceptPulse(const Pulse &pulse)
{
    const bool newStage = pulse.tick.stage != m_meter.stage();
    m_meter.note(pulse);
    updateProgress();
    m_sincePulse.start();
    if (m_phase == Phase::Opening) {
        m_phase = Phase::Working;
    }
    if (newStage) {
        emit changed();
    }
}

void FlashModel::end(const flash::Outcome &outcome)
{
    m_pace.stop();
    m_phase = Phase::Ended;
    m_outcome = outcome;
    updateProgress();
    m_endedAt = QDateTime::currentDateTime();
    m_duration = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_sinceStart.elapsed()));
    m_awake.reset();
    if (!outcome.error) {
        m_session.notify(writesImages() ? tr("The image is ready") : tr("The card is ready"), destinationNames());
    } else if (outcome.error->cause() != Cause::Cancelled) {
        m_session.notify(writesImages() ? tr("The image is not finished") : tr("The card is not finished"),
                         causeTitle(outcome.error->cause()));
    }
    emit changed();
    emit ended();
}

FlashModel::Step FlashModel::currentStep() const
{
    switch (m_meter.stage()) {
    case Stage::Prepare:
        return Step::Open;
    case Stage::Write:
        return Step::Write;
    case Stage::Discard:
    case Stage::Flush:
        return Step::Flush;
    case Stage::Verify:
        return Step::Verify;
    case Stage::Finish:
        break;
    }
    return Step::Finish;
}

FlashModel::StepState FlashModel::stateOf(Step step) const
{
    if (m_phase == Phase::Idle) {
        return StepState::Waiting;
    }
    if (succeeded()) {
        return StepState::Done;
    }
    const Step current = currentStep();
    if (step == Step::Assemble && current == Step::Write) { // both at once
        const Pulse &last = m_meter.last();
        const bool allRead = last.sourceSize != ByteCount() && last.sourceRead >= last.sourceSize;
        return allRead || m_outcome ? StepState::Done : StepState::Active;
    }
    if (step == current) {
        return m_outcome ? StepState::Failed : StepState::Active;
    }
    return step < current ? StepState::Done : StepState::Waiting;
}

FlashModel::StepView FlashModel::view(Step step) const
{
    StepView view;
    view.state = stateOf(step);
    const auto take = [&view](const Tick &tick) {
        view.done = tick.done;
        view.total = tick.total;
    };
    if (step == Step::Assemble) {
        take({Stage::Write, m_meter.last().sourceRead, m_meter.last().sourceSize});
    } else if (step == Step::Write) {
        take(m_meter.of(Stage::Write));
        view.totalIsGuess = view.state == StepState::Active;
        if (view.state == StepState::Done) {
            view.total = view.done;
        }
    } else if (step == Step::Verify) {
        take(m_meter.of(Stage::Verify));
    }
    return view;
}

void FlashModel::updateProgress()
{
    const auto shareOf = [this](Step step) {
        const StepView view = this->view(step);
        if (view.state == StepState::Done || view.total == ByteCount()) {
            return view.state == StepState::Done ? 1.0 : 0.0;
        }
        return qMin(static_cast<double>(view.done.value()) / static_cast<double>(view.total.value()), 1.0);
    };
    m_progress = qMax(m_progress, (shareOf(Step::Write) + shareOf(Step::Verify)) / 2);
}

} // namespace bootlace::app
