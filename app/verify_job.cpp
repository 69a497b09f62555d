// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify_job.h"

#include "base/paced_progress.h"
#include "sink/file_sink.h"

#include <QFile>
#include <QPointer>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <exception>
#include <utility>

namespace bootlace::app {
namespace {

Result<std::shared_ptr<sink::Medium>> openImage(const QString &image)
{
    TRY_ASSIGN(std::shared_ptr<sink::Medium> file,
               sink::FileSink::open(QFile::encodeName(image).toStdString(), sink::Access::Read));
    return file;
}

Result<verify::CardReport> carryOut(std::vector<std::shared_ptr<sink::Medium>> media,
                                    const std::vector<Destination> &chosen, Progress &progress,
                                    const std::stop_token &stop)
{
    std::vector<sink::Medium *> disks;
    for (std::size_t i = 0; i < media.size(); ++i) {
        if (!media[i]) {
            TRY_ASSIGN(media[i], openImage(chosen[i].image));
        }
        disks.push_back(media[i].get());
    }
    return verify::checkCard(disks, progress, stop);
}

} // namespace

VerifyJob::VerifyJob(Disks &disks, QObject *parent)
    : QObject(parent)
    , m_disks(disks)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &VerifyJob::onResultsReady);
}

VerifyJob::~VerifyJob()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void VerifyJob::start(const std::vector<Destination> &disks)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_reading = false;
    ++m_number;
    m_chosen = disks;
    m_opened.clear();
    openNext();
}

void VerifyJob::openNext()
{
    while (m_opened.size() < m_chosen.size() && !m_chosen[m_opened.size()].disk) {
        m_opened.push_back(nullptr);
    }
    if (m_opened.size() == m_chosen.size()) {
        check();
        return;
    }
    m_disks.openForReading(*m_chosen[m_opened.size()].disk, [this, number = m_number, guard = QPointer(this)](
                                                                Result<std::shared_ptr<sink::Medium>> opened) {
        if (!guard || number != m_number || !m_running) {
            return;
        }
        if (!opened) {
            finish(std::unexpected(std::move(opened).error()));
            return;
        }
        m_opened.push_back(*std::move(opened));
        if (!m_stop.stop_requested()) { // else stop() sees to the end
            openNext();
        }
    });
}

void VerifyJob::stop()
{
    m_stop.request_stop();
    if (m_running && !m_reading) {
        // Whoever is asked for a password may take minutes to answer: what is opened then is closed again.
        const auto cancelled = [this, number = m_number] {
            if (number == m_number && m_running) {
                finish(fail(Cause::Cancelled, "stopped before anything was read"));
            }
        };
        QMetaObject::invokeMethod(this, cancelled, Qt::QueuedConnection);
    }
}

void VerifyJob::check()
{
    m_reading = true;
    auto work = [media = std::exchange(m_opened, {}), chosen = m_chosen,
                 stop = m_stop.get_token()](QPromise<Event> &promise) mutable {
        PacedProgress progress([&promise](Tick tick) { promise.addResult(Event(tick)); });
        Result<verify::CardReport> outcome;
        try {
            outcome = carryOut(std::move(media), chosen, progress, stop);
        } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
            outcome = fail(Cause::Internal, error.what());
        }
        progress.tellHeld();
        promise.addResult(Event(std::move(outcome)));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, std::move(work)));
}

void VerifyJob::onResultsReady(int first, int last)
{
    for (int i = first; i < last; ++i) {
        const Event event = m_watcher.resultAt(i);
        if (const Tick *tick = std::get_if<Tick>(&event)) {
            emit ticked(*tick);
        } else {
            finish(std::get<Result<verify::CardReport>>(event));
        }
    }
}

void VerifyJob::finish(const Result<verify::CardReport> &outcome)
{
    m_running = false;
    m_opened.clear();
    emit finished(outcome);
}

} // namespace bootlace::app
