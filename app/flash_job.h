// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "draft.h"
#include "findings/list.h"
#include "flash/flash.h"
#include "inquiry.h"
#include "meter/pulse.h"
#include "platform/disks.h"
#include "produce/prepared.h"
#include "sink/watched_sink.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace bootlace::app {

/// Everything that was found out before the first byte is written.
struct Prepared : produce::Prepared
{
    findings::List findings;
    std::vector<std::filesystem::path> sources; ///< of the recipe: no disk that carries one of them is written
};

/// What is to be written, and where: made by the review, carried out by a FlashJob.
struct FlashOrder
{
    std::shared_ptr<const Prepared> prepared; ///< never changed: the worker and the pages read it
    std::vector<Destination> destinations;    ///< one for each disk of the plan
};

/// One flash on a thread of its own. The last thing it tells is finished(), always and once, also after stop(): only
/// then the state of the card is known, and everything that was opened is closed again.
class FlashJob final : public QObject
{
    Q_OBJECT

public:
    explicit FlashJob(Disks &disks, QObject *parent = nullptr);
    ~FlashJob() override; ///< stops the work and waits for it: a buffer's time, or a discard's

    /// Sees that nothing that the recipe names is gone, opens every destination (which may ask for a password), then
    /// writes. One order at a time.
    void start(FlashOrder order);
    /// Asks the work to stop; finished() says when it did, never from inside stop().
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// A destination is being opened, and nothing was written yet.
    [[nodiscard]] bool isOpening() const { return m_running && !m_writing; }

signals:
    /// At most 20 times a second within a stage, and always at the end of a stage.
    void ticked(const bootlace::app::Pulse &pulse);
    void finished(const bootlace::flash::Outcome &outcome);

private:
    using Event = std::variant<Pulse, flash::Outcome>;

    void openNext();
    void takeOpened(std::uint64_t run, Result<std::shared_ptr<sink::Sink>> opened);
    void closeElsewhere(std::vector<std::shared_ptr<sink::Sink>> sinks);
    void write();
    void onResultsReady(int first, int last);
    void finish(const flash::Outcome &outcome);
    [[nodiscard]] flash::Outcome failed(Error error) const;
    void rescan();

    Disks &m_disks;
    Inquiry<Result<>> m_sources; ///< whether they are still there
    QThreadPool m_thread;
    QFutureWatcher<Event> m_watcher;
    std::stop_source m_stop;
    FlashOrder m_order;
    std::vector<std::shared_ptr<sink::Sink>> m_sinks; ///< opened so far; null: an image file, which the worker opens
    std::shared_ptr<sink::SinkWatch> m_watch;
    std::uint64_t m_run = 0; ///< what is opened for an earlier run is closed again
    bool m_running = false;
    bool m_writing = false;
};

} // namespace bootlace::app
