// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "board/board.h"
#include "doctor/walk.h"
#include "draft.h"
#include "platform/disks.h"
#include "verify/card.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace bootlace::app {

/// What is known of a card that was looked at.
struct CardCheck
{
    Result<verify::CardReport> report;
    std::optional<doctor::Walk> walk = std::nullopt; ///< of its boot chain; nothing when no known board starts from it
};

/// A card, and perhaps the other disks of its medium, compared with the card's manifest, and its boot chain walked, on
/// a thread of its own. The last thing it tells is finished(), always and once.
class VerifyJob final : public QObject
{
    Q_OBJECT

public:
    explicit VerifyJob(Disks &disks, QObject *parent = nullptr);
    ~VerifyJob() override; ///< stops the work and waits for it

    /// Opens the disks (which may ask for a password) and image files, the card first, then reads. Whatever was under
    /// way is stopped, and nothing more is told of it.
    /// `boards` are those that a card can be for.
    void start(const std::vector<Destination> &disks, const std::vector<board::Board> &boards);
    /// Asks the work to stop; finished() says when it did, never from inside stop(). While a disk is being opened that
    /// does not wait for whoever opens it.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void ticked(const Tick &tick); ///< at most 20 times a second
    void finished(const bootlace::app::CardCheck &outcome);

private:
    using Event = std::variant<Tick, CardCheck>;

    void openNext();
    void check();
    void onResultsReady(int first, int last);
    void finish(const CardCheck &outcome);

    Disks &m_disks;
    QThreadPool m_thread;
    QFutureWatcher<Event> m_watcher;
    std::stop_source m_stop;
    std::vector<Destination> m_chosen;
    std::vector<board::Board> m_boards;
    std::vector<std::shared_ptr<sink::Medium>> m_opened; ///< as many of them as are open; null: an image
    quint64 m_number = 0;                                ///< of the job: answers to an earlier one are not heard
    bool m_running = false;
    bool m_reading = false; ///< everything is open
};

} // namespace bootlace::app
