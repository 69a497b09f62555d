// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between the engine's thread and the GUI's. What surprises: after QFuture::cancel() results are dropped, so
// stopping goes by a stop token and the last result says how it ended; and QPromise's own progress is an int, too small
// for bytes, so pulses are results too.
#include "flash_job.h"

#include "computer/new_images.h"
#include "computer/targets.h"
#include "paced_progress.h"

#include <QFile>
#include <QPointer>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <ctime>
#include <exception>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace bootlace::app {
namespace {

using Clock = std::chrono::steady_clock;
using Event = std::variant<Pulse, Result<flash::Report>>;
using Sinks = std::vector<std::shared_ptr<sink::Sink>>;

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// Makes pulses of ticks: when they came, and what the work cost by then.
class PulseMaker
{
public:
    PulseMaker(std::shared_ptr<parts::RootMeter> source, std::shared_ptr<sink::SinkWatch> watch)
        : m_source(std::move(source))
        , m_watch(std::move(watch))
    {}

    [[nodiscard]] Pulse pulse(Tick tick) const
    {
        Pulse pulse{tick, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_begin), {}, {}, {}};
        pulse.load = {m_watch->busy.total(), {}, processorTime() - m_processorBefore};
        if (m_source) {
            pulse.sourceRead = ByteCount(m_source->done);
            pulse.sourceSize = ByteCount(m_source->total);
            pulse.load.source = m_source->reading.total() - m_sourceBefore;
        }
        return pulse;
    }

private:
    std::shared_ptr<parts::RootMeter> m_source; ///< null: there is none
    std::shared_ptr<sink::SinkWatch> m_watch;
    Clock::time_point m_begin = Clock::now();
    std::chrono::nanoseconds m_processorBefore = processorTime();
    std::chrono::nanoseconds m_sourceBefore = m_source ? m_source->reading.total() : Clock::duration();
};

std::filesystem::path pathOf(const Destination &destination)
{
    return QFile::encodeName(destination.image).toStdString();
}

/// An image file that is there and keeps its size.
Result<std::shared_ptr<sink::Sink>> openImage(const std::filesystem::path &path, ByteCount planned,
                                              const std::vector<std::filesystem::path> &sources)
{
    TRY_ASSIGN(const auto chosen, computer::chooseTargets({path.string()}, sources, device::FixedDisks::Refuse));
    TRY_ASSIGN(auto target, computer::openTarget(chosen.front(), sources, device::FixedDisks::Refuse));
    if (target.sink->size() != planned) {
        return fail(Cause::BadInput, fmt::format("{} is {} bytes long, and the plan was made for {}", path.string(),
                                                 target.sink->size().value(), planned.value()));
    }
    return std::shared_ptr<sink::Sink>(std::move(target.sink));
}

/// Opens what the disks' owner did not: image files, where waiting for a file hurts nobody. The new ones are answered.
Result<std::optional<computer::NewImages>> openImages(const FlashOrder &order, Sinks &sinks)
{
    const std::vector<std::filesystem::path> sources = computer::sourcesOf(order.prepared->recipe);
    std::vector<std::filesystem::path> paths;
    std::vector<plan::DiskFacts> facts;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < order.destinations.size(); ++i) {
        const Destination &destination = order.destinations[i];
        const plan::Disk &planned = order.prepared->plan.disks[i];
        if (destination.disk) {
            continue;
        }
        if (destination.imageSize == ByteCount()) {
            TRY_ASSIGN(sinks[i], openImage(pathOf(destination), planned.size, sources));
        } else {
            paths.push_back(pathOf(destination));
            facts.push_back({planned.size, planned.sectorSize});
            places.push_back(i);
        }
    }
    if (paths.empty()) {
        return std::nullopt;
    }
    TRY_ASSIGN(computer::NewImages images, computer::NewImages::create(paths, facts, sink::Existing::Replace, sources));
    for (std::size_t i = 0; i < places.size(); ++i) {
        sinks[places[i]] = images.sinks()[i];
    }
    return images;
}

/// The work itself. When it is back, everything is closed.
Result<flash::Report> carryOut(const FlashOrder &order, Sinks &&opened, const std::shared_ptr<sink::SinkWatch> &watch,
                               Progress &progress, const std::stop_token &stop)
{
    Sinks sinks = std::move(opened);
    TRY_ASSIGN(std::optional<computer::NewImages> images, openImages(order, sinks));
    std::vector<sink::Sink *> disks;
    for (std::shared_ptr<sink::Sink> &sink : sinks) {
        sink = std::make_shared<sink::WatchedSink>(std::move(sink), watch);
        disks.push_back(sink.get());
    }
    progress.tick({Stage::Write, {}, {}}); // everything is open
    const Prepared &prepared = *order.prepared;
    TRY_ASSIGN(flash::Report report,
               flash::flash({prepared.recipe, prepared.plan, prepared.parts, disks}, progress, stop));
    progress.tick({Stage::Finish, {}, {}});
    if (images) {
        TRY(images->finish(report.manifest));
    }
    return report;
}

CardState stateAfter(const Result<flash::Report> &outcome, bool written, Stage reached)
{
    if (outcome) {
        return CardState::Good;
    }
    if (!written) {
        return CardState::Untouched;
    }
    if (reached < Stage::Verify) {
        return CardState::Unfinished;
    }
    switch (outcome.error().cause()) {
    case Cause::Mismatch:
        return CardState::Wrong;
    case Cause::Cancelled:
        return CardState::Unchecked;
    default: // it could not be read back, and has no table any more
        return CardState::Unfinished;
    }
}

} // namespace

FlashJob::FlashJob(Disks &disks, QObject *parent)
    : QObject(parent)
    , m_disks(disks)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &FlashJob::take);
    // The last result says how it ended; without one there was no memory left even for that.
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_running && m_writing) {
            finish(fail(Cause::Internal, "the work ended without a word"));
        }
    });
}

FlashJob::~FlashJob()
{
    m_stop.request_stop();
    closeElsewhere(std::exchange(m_sinks, {}));
    m_thread.waitForDone();
}

void FlashJob::start(FlashOrder order)
{
    m_order = std::move(order);
    m_stop = std::stop_source();
    m_watch = std::make_shared<sink::SinkWatch>();
    m_stage = Stage::Prepare;
    m_running = true;
    m_writing = false;
    ++m_run;
    openNext();
}

void FlashJob::stop()
{
    m_stop.request_stop();
    if (isOpening()) {
        // Whoever is asked for a password may take minutes to answer: what is opened then is closed again.
        const auto cancelled = [this, run = m_run] {
            if (isOpening() && run == m_run) {
                finish(fail(Cause::Cancelled, "stopped before anything was written"));
            }
        };
        QMetaObject::invokeMethod(this, cancelled, Qt::QueuedConnection);
    }
}

// Disks are opened one after the other: each may ask for a password.
void FlashJob::openNext()
{
    while (m_sinks.size() < m_order.destinations.size() && !m_order.destinations[m_sinks.size()].disk) {
        m_sinks.push_back(nullptr);
    }
    if (m_sinks.size() == m_order.destinations.size()) {
        write();
        return;
    }
    const Destination &destination = m_order.destinations[m_sinks.size()];
    m_disks.open(*destination.disk, destination.fixed,
                 [self = QPointer(this), run = m_run](Result<std::shared_ptr<sink::Sink>> opened) {
                     if (self) {
                         self->takeOpened(run, std::move(opened));
                     }
                 });
}

void FlashJob::takeOpened(std::uint64_t run, Result<std::shared_ptr<sink::Sink>> opened)
{
    if (!isOpening() || run != m_run) { // too late: stop() did not wait for it
        if (opened) {
            closeElsewhere({*std::move(opened)});
        }
        return;
    }
    if (!opened) {
        finish(std::unexpected(std::move(opened).error()));
        return;
    }
    m_sinks.push_back(*std::move(opened));
    if (!m_stop.stop_requested()) { // else stop() sees to the end
        openNext();
    }
}

// Closing a disk can take a moment.
void FlashJob::closeElsewhere(std::vector<std::shared_ptr<sink::Sink>> sinks)
{
    if (!sinks.empty()) {
        m_thread.start([sinks = std::move(sinks)]() mutable { sinks.clear(); });
    }
}

void FlashJob::write()
{
    m_writing = true;
    auto work = [order = m_order, sinks = std::exchange(m_sinks, {}), watch = m_watch,
                 stop = m_stop.get_token()](QPromise<Event> &promise) mutable {
        const PulseMaker maker(order.prepared->parts.rootMeter, watch);
        PacedProgress progress([&](Tick tick) { promise.addResult(Event(maker.pulse(tick))); });
        Result<flash::Report> outcome;
        try {
            outcome = carryOut(order, std::move(sinks), watch, progress, stop);
        } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
            outcome = fail(Cause::Internal, error.what());
        } catch (...) {
            outcome = fail(Cause::Internal, "an exception without a name");
        }
        progress.tellHeld();
        promise.addResult(Event(std::move(outcome)));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, std::move(work)));
}

void FlashJob::take(int first, int last)
{
    for (int i = first; i < last; ++i) {
        const Event event = m_watcher.resultAt(i);
        if (const Pulse *pulse = std::get_if<Pulse>(&event)) {
            m_stage = pulse->tick.stage;
            emit ticked(*pulse);
        } else {
            finish(std::get<Result<flash::Report>>(event));
        }
    }
}

void FlashJob::finish(Result<flash::Report> outcome)
{
    closeElsewhere(std::exchange(m_sinks, {}));
    m_running = false;
    m_cardState = stateAfter(outcome, m_watch->written, m_stage);
    for (const Destination &destination : m_order.destinations) {
        if (m_watch->written && destination.disk) {
            m_disks.rescan(*destination.disk);
        }
    }
    emit finished(outcome);
}

} // namespace bootlace::app
