// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "board/board.h"
#include "draft.h"
#include "flash/flash.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "platform/disks.h"
#include "recipe/recipe.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace bootlace::app {

/// Everything that was found out before the first byte is written.
struct Prepared
{
    recipe::Recipe recipe;
    board::Board board;
    parts::Parts parts;
    plan::Plan plan;
};

/// What is to be written, and where: made by the review, carried out by a FlashJob.
struct FlashOrder
{
    std::shared_ptr<const Prepared> prepared; ///< never changed: the worker and the pages read it
    std::vector<Destination> destinations;    ///< one for each disk of the plan
};

/// One flash on a thread of its own. The last thing it tells is finished(), always and once, also after stop(): only
/// then the state of the card is known.
class FlashJob final : public QObject
{
    Q_OBJECT

public:
    explicit FlashJob(Disks &disks, QObject *parent = nullptr);
    ~FlashJob() override; ///< stops the work and waits for it

    /// Opens every destination (which may ask for a password), then writes. One order at a time.
    void start(FlashOrder order);
    /// Asks the work to stop; finished() says when it did.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Something may have been written to a disk since start().
    [[nodiscard]] bool touchedDisks() const { return m_touched; }

signals:
    void ticked(const Tick &tick); ///< at most 20 times a second, and at the end of each stage
    void finished(const Result<flash::Report> &outcome);

private:
    using Event = std::variant<Tick, Result<flash::Report>>;

    void openNext();
    void write();
    void take(int first, int last);
    void finish(Result<flash::Report> outcome);

    Disks &m_disks;
    QThreadPool m_thread;
    QFutureWatcher<Event> m_watcher;
    std::stop_source m_stop;
    FlashOrder m_order;
    std::vector<std::shared_ptr<sink::Sink>> m_sinks;
    bool m_running = false;
    bool m_touched = false;
};

} // namespace bootlace::app
