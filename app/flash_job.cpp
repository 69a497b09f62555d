// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge between the engine's thread and the GUI's. What surprises: after QFuture::cancel() results are dropped, so
// stopping goes by a stop token and the last result says how it ended; and QPromise's own progress is an int, too small
// for bytes, so ticks are results too.
#include "flash_job.h"

#include "promise_progress.h"
#include "sink/file_sink.h"

#include <QFile>
#include <QPointer>
#include <QtConcurrent/QtConcurrentRun>

#include <exception>
#include <utility>

namespace bootlace::app {
namespace {

using Event = std::variant<Tick, Result<flash::Report>>;

/// What the worker opens itself: image files.
using Sinks = std::vector<std::shared_ptr<sink::Sink>>;

Result<std::shared_ptr<sink::FileSink>> openImage(const Destination &destination)
{
    const std::filesystem::path path = QFile::encodeName(destination.image).toStdString();
    if (destination.imageSize == ByteCount()) {
        TRY_ASSIGN(auto file, sink::FileSink::open(path, sink::Access::ReadWrite));
        return std::shared_ptr<sink::FileSink>(std::move(file));
    }
    TRY_ASSIGN(auto file, sink::FileSink::create(path, destination.imageSize, sink::Existing::Replace));
    return std::shared_ptr<sink::FileSink>(std::move(file));
}

Result<flash::Report> carryOut(const FlashOrder &order, Sinks sinks, Progress &progress, const std::stop_token &stop)
{
    std::vector<std::shared_ptr<sink::FileSink>> files;
    std::vector<sink::Sink *> disks;
    for (std::size_t i = 0; i < order.destinations.size(); ++i) {
        if (!sinks[i]) {
            TRY_ASSIGN(std::shared_ptr<sink::FileSink> file, openImage(order.destinations[i]));
            files.push_back(file);
            sinks[i] = std::move(file);
        }
        disks.push_back(sinks[i].get());
    }
    const Prepared &prepared = *order.prepared;
    TRY_ASSIGN(flash::Report report,
               flash::flash({prepared.recipe, prepared.plan, prepared.parts, disks}, progress, stop));
    for (const auto &file : files) {
        TRY(file->keep());
    }
    return report;
}

} // namespace

FlashJob::FlashJob(Disks &disks, QObject *parent)
    : QObject(parent)
    , m_disks(disks)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &FlashJob::take);
}

FlashJob::~FlashJob()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void FlashJob::start(FlashOrder order)
{
    m_order = std::move(order);
    m_stop = std::stop_source();
    m_sinks.clear();
    m_running = true;
    m_touched = false;
    openNext();
}

void FlashJob::stop()
{
    m_stop.request_stop();
}

// Disks are opened one after the other: each may ask for a password.
void FlashJob::openNext()
{
    if (m_stop.stop_requested()) {
        finish(fail(Cause::Cancelled, "stopped before anything was written"));
        return;
    }
    const std::size_t next = m_sinks.size();
    if (next == m_order.destinations.size()) {
        write();
        return;
    }
    const Destination &destination = m_order.destinations[next];
    if (!destination.disk) {
        m_sinks.push_back(nullptr); // the worker opens files
        openNext();
        return;
    }
    m_disks.open(*destination.disk, destination.fixed,
                 [this, guard = QPointer(this)](Result<std::shared_ptr<sink::Sink>> opened) {
                     if (guard && m_running) {
                         if (!opened) {
                             finish(std::unexpected(std::move(opened).error()));
                             return;
                         }
                         m_sinks.push_back(*std::move(opened));
                         openNext();
                     }
                 });
}

void FlashJob::write()
{
    m_touched = true;
    auto work = [order = m_order, sinks = std::exchange(m_sinks, {}),
                 stop = m_stop.get_token()](QPromise<Event> &promise) mutable {
        PromiseProgress<Event> progress(promise);
        try {
            promise.addResult(Event(carryOut(order, std::move(sinks), progress, stop)));
        } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
            promise.addResult(Event(Result<flash::Report>(fail(Cause::Internal, error.what()))));
        }
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, std::move(work)));
}

void FlashJob::take(int first, int last)
{
    for (int i = first; i < last; ++i) {
        const Event event = m_watcher.resultAt(i);
        if (const Tick *tick = std::get_if<Tick>(&event)) {
            emit ticked(*tick);
        } else {
            finish(std::get<Result<flash::Report>>(event));
        }
    }
}

void FlashJob::finish(Result<flash::Report> outcome)
{
    m_running = false;
    m_sinks.clear();
    for (const Destination &destination : m_order.destinations) {
        if (m_touched && destination.disk) {
            m_disks.rescan(*destination.disk);
        }
    }
    emit finished(outcome);
}

} // namespace bootlace::app
