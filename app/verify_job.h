// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "draft.h"
#include "platform/disks.h"
#include "verify/card.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <stop_token>
#include <variant>

namespace bootlace::app {

/// One card compared with its manifest, on a thread of its own. The last thing it tells is finished(), always and once.
class VerifyJob final : public QObject
{
    Q_OBJECT

public:
    explicit VerifyJob(Disks &disks, QObject *parent = nullptr);
    ~VerifyJob() override; ///< stops the work and waits for it

    /// Opens the disk (which may ask for a password) or the image file, then reads. Whatever was under way is stopped,
    /// and nothing more is told of it.
    void start(const Destination &card);
    /// Asks the work to stop; finished() says when it did.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void ticked(const Tick &tick); ///< at most 20 times a second
    void finished(const Result<verify::CardReport> &outcome);

private:
    using Event = std::variant<Tick, Result<verify::CardReport>>;

    void check(std::shared_ptr<sink::Medium> medium, const QString &image);
    void take(int first, int last);
    void finish(const Result<verify::CardReport> &outcome);

    Disks &m_disks;
    QThreadPool m_thread;
    QFutureWatcher<Event> m_watcher;
    std::stop_source m_stop;
    quint64 m_number = 0; ///< of the job: answers to an earlier one are not heard
    bool m_running = false;
};

} // namespace bootlace::app
