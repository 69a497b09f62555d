// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QPromise>

namespace bootlace::app {

/// Hands ticks on from a working thread, not more often than eyes can follow; the last one of a stage always. They are
/// results of the promise, since its own progress is an int, too small for bytes.
template <typename Event>
class PromiseProgress final : public Progress
{
public:
    explicit PromiseProgress(QPromise<Event> &promise)
        : m_promise(promise)
    {}

    void tick(Tick now) override
    {
        constexpr qint64 shortest = 50; // ms
        const bool stageEnds = now.stage != m_last || (now.total == now.done && now.total != ByteCount());
        if (stageEnds || !m_since.isValid() || m_since.elapsed() >= shortest) {
            m_last = now.stage;
            m_since.start();
            m_promise.addResult(Event(now));
        }
    }

private:
    QPromise<Event> &m_promise;
    QElapsedTimer m_since;
    Stage m_last = Stage::Prepare;
};

} // namespace bootlace::app
