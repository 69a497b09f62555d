// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between the engine's thread and the GUI's. What surprises: after QFuture::cancel() results are dropped, so
// stopping goes by a stop token and the last result says how it ended; and QPromise's own progress is an int, too small
// for bytes, so pulses are results too.
#include "flash_job.h"

#include "base/paced_progress.h"
#include "computer/new_images.h"
#include "computer/targets.h"
#include "produce/produce.h"

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
using Event = std::variant<Pulse, flash::Outcome>;
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

/// What was there when it was reviewed may be gone: a card for which something is missing is not begun.
Result<> findSources(const recipe::Recipe &recipe)
{
    findings::List absent;
    recipe::checkFiles(recipe, absent);
    return absent.hasErrors() ? fail(Cause::NotFound, sentenceOf(absent.all().front())) : Result<>{};
}

/// An image file that is there and keeps its size.
Result<std::shared_ptr<sink::Sink>> openImage(const std::filesystem::path &path, ByteCount planned,
                                              const std::vector<std::filesystem::path> &sources)
{
    TRY_ASSIGN(const auto chosen, computer::chooseTargets({{.path = path}}, sources));
    TRY_ASSIGN(std::shared_ptr<sink::Sink> image, computer::openTarget(chosen.front(), sources));
    if (image->size() != planned) {
        return fail(Cause::BadInput, fmt::format("{} is {} bytes long, but the plan was made for {}", path.string(),
                                                 image->size().value(), planned.value()));
    }
    return image;
}

/// Opens what the disks' owner did not: image files, where waiting for a file hurts nobody. The new ones are answered.
Result<std::optional<computer::NewImages>> openImages(const FlashOrder &order, Sinks &sinks)
{
    const std::vector<std::filesystem::path> &sources = order.prepared->sources;
    std::vector<std::filesystem::path> paths;
    std::vector<plan::DiskFacts> facts;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < order.destinations.size(); ++i) {
        const Destination &destination = order.destinations[i];
        const model::Volume &planned = order.prepared->plan.volumes[i];
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

/// All disks in one state, as far as the engine did not say better.
flash::Outcome outcomeOf(const FlashOrder &order, flash::DiskState state, Error error)
{
    flash::Outcome outcome{{}, std::move(error)};
    for (const model::Volume &volume : order.prepared->plan.volumes) {
        outcome.disks.push_back({volume.role, volume.name, state, {}, {}, {}});
    }
    return outcome;
}

/// The work itself. When it is back, everything is closed.
flash::Outcome carryOut(const FlashOrder &order, Sinks &&opened, const std::shared_ptr<sink::SinkWatch> &watch,
                        Progress &progress, const std::stop_token &stop)
{
    Sinks sinks = std::move(opened);
    Result<std::optional<computer::NewImages>> images = openImages(order, sinks);
    const Prepared &prepared = *order.prepared;
    auto production =
        images ? produce::stepsOf(prepared.recipe, prepared.plan, prepared.parts) : std::unexpected(images.error());
    if (!production) {
        return outcomeOf(order, flash::DiskState::Untouched, production.error());
    }
    std::vector<sink::Sink *> disks;
    for (std::shared_ptr<sink::Sink> &sink : sinks) {
        sink = std::make_shared<sink::WatchedSink>(std::move(sink), watch);
        disks.push_back(sink.get());
    }
    progress.tick({Stage::Write, {}, {}}); // everything is open
    flash::Outcome outcome = flash::flash({prepared.plan.volumes, disks, std::move(production->steps)}, progress, stop);
    if (!outcome.error) {
        progress.tick({Stage::Finish, {}, {}});
        if (const Result<> put = *images ? (*images)->finish(*production->manifest) : Result<>(); !put) {
            outcome.error = put.error();
        }
    }
    return outcome;
}

} // namespace

FlashJob::FlashJob(Disks &disks, QObject *parent)
    : QObject(parent)
    , m_disks(disks)
    , m_sources(this, [this](const Result<> &areThere) {
        if (areThere) {
            openNext();
        } else {
            finish(failed(areThere.error()));
        }
    })
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &FlashJob::onResultsReady);
    // The last result says how it ended; without one there was no memory left even for that.
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_running && m_writing) {
            finish(failed({Cause::Internal, "the work ended without a result"}));
        }
    });
}

FlashJob::~FlashJob()
{
    m_stop.request_stop();
    closeElsewhere(std::exchange(m_sinks, {}));
    m_thread.waitForDone();
    rescan();
}

void FlashJob::start(FlashOrder order)
{
    m_order = std::move(order);
    m_stop = std::stop_source();
    m_watch = std::make_shared<sink::SinkWatch>();
    m_running = true;
    m_writing = false;
    ++m_run;
    m_sources.ask(
        [recipe = m_order.prepared->recipe](const std::stop_token & /*stop*/) { return findSources(recipe); });
}

void FlashJob::stop()
{
    m_stop.request_stop();
    if (isOpening()) {
        // Whoever is asked for a password may take minutes to answer: what is opened then is closed again.
        const auto cancelled = [this, run = m_run] {
            if (isOpening() && run == m_run) {
                finish(failed({Cause::Cancelled, "stopped before anything was written"}));
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
    m_disks.open(*destination.disk, destination.fixed, m_order.prepared->sources,
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
        finish(failed(std::move(opened).error()));
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
        flash::Outcome outcome;
        const auto broken = [&](const char *what) {
            return outcomeOf(order, watch->written ? flash::DiskState::Unknown : flash::DiskState::Untouched,
                             {Cause::Internal, what});
        };
        try {
            outcome = carryOut(order, std::move(sinks), watch, progress, stop);
        } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
            outcome = broken(error.what());
        } catch (...) {
            outcome = broken("an unknown exception");
        }
        progress.tellHeld();
        promise.addResult(Event(std::move(outcome)));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, std::move(work)));
}

void FlashJob::onResultsReady(int first, int last)
{
    for (int i = first; i < last; ++i) {
        const Event event = m_watcher.resultAt(i);
        if (const Pulse *pulse = std::get_if<Pulse>(&event)) {
            emit ticked(*pulse);
        } else {
            finish(std::get<flash::Outcome>(event));
        }
    }
}

flash::Outcome FlashJob::failed(Error error) const
{
    return outcomeOf(m_order, m_watch->written ? flash::DiskState::Unknown : flash::DiskState::Untouched,
                     std::move(error));
}

void FlashJob::finish(const flash::Outcome &outcome)
{
    closeElsewhere(std::exchange(m_sinks, {}));
    m_sources.forget();
    m_running = false;
    rescan();
    emit finished(outcome);
}

// The system sees what is on the disks now, once for each order and whatever became of it.
void FlashJob::rescan()
{
    for (const Destination &destination : m_order.destinations) {
        if (destination.disk && m_watch && m_watch->written) {
            m_disks.rescan(*destination.disk);
        }
    }
    m_watch.reset();
}

} // namespace bootlace::app
