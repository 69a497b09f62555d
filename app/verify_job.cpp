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

using Media = std::vector<std::shared_ptr<sink::Medium>>;

Result<std::vector<sink::Medium *>> openImages(Media &media, const std::vector<Destination> &chosen)
{
    std::vector<sink::Medium *> disks;
    for (std::size_t i = 0; i < media.size(); ++i) {
        if (!media[i]) {
            TRY_ASSIGN(media[i], openImage(chosen[i].image));
        }
        disks.push_back(media[i].get());
    }
    return disks;
}

// The chain of the board that the manifest names; of a card without one, that of the board that gets furthest.
std::optional<doctor::Walk> walkOf(sink::Medium &card, const Result<verify::CardReport> &report,
                                   const std::vector<board::Board> &boards, const std::stop_token &stop)
{
    if (report) {
        const manifest::Manifest &manifest = report->manifest;
        return doctor::walkNamed(card, boards, manifest.board, manifest.medium, stop).value_or(std::nullopt);
    }
    if (report.error().cause() == Cause::NotFound || report.error().cause() == Cause::Mismatch) {
        auto found = doctor::walkAny(card, boards, stop);
        return found ? std::optional(*std::move(found)) : std::nullopt;
    }
    return std::nullopt;
}

CardCheck carryOut(Media media, const std::vector<Destination> &chosen, const std::vector<board::Board> &boards,
                   Progress &progress, const std::stop_token &stop)
{
    const auto disks = openImages(media, chosen);
    if (!disks) {
        return {std::unexpected(disks.error())};
    }
    CardCheck check{verify::checkCard(*disks, progress, stop)};
    check.walk = walkOf(*disks->front(), check.report, boards, stop);
    return check;
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

void VerifyJob::start(const std::vector<Destination> &disks, const std::vector<board::Board> &boards)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    m_reading = false;
    ++m_number;
    m_chosen = disks;
    m_boards = boards;
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
            finish({std::unexpected(std::move(opened).error())});
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
                finish({fail(Cause::Cancelled, "stopped before anything was read")});
            }
        };
        QMetaObject::invokeMethod(this, cancelled, Qt::QueuedConnection);
    }
}

void VerifyJob::check()
{
    m_reading = true;
    auto work = [media = std::exchange(m_opened, {}), chosen = m_chosen, boards = m_boards,
                 stop = m_stop.get_token()](QPromise<Event> &promise) mutable {
        PacedProgress progress([&promise](Tick tick) { promise.addResult(Event(tick)); });
        CardCheck outcome;
        try {
            outcome = carryOut(std::move(media), chosen, boards, progress, stop);
        } catch (const std::exception &error) { // no memory, or a bug: the core itself throws nothing
            outcome = {fail(Cause::Internal, error.what())};
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
            finish(std::get<CardCheck>(event));
        }
    }
}

void VerifyJob::finish(const CardCheck &outcome)
{
    m_running = false;
    m_opened.clear();
    emit finished(outcome);
}

} // namespace bootlace::app
