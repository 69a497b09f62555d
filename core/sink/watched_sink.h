// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/busy_time.h"
#include "sink/sink.h"

#include <atomic>
#include <memory>
#include <utility>

namespace bootlace::sink {

/// What was seen of one or several sinks; any thread may look.
struct SinkWatch
{
    std::atomic<bool> written = false; ///< a write was begun, whatever came of it
    BusyTime busy;                     ///< with requests under way
};

/// Passes everything on, and keeps a watch.
class WatchedSink final : public Sink
{
public:
    WatchedSink(std::shared_ptr<Sink> inner, std::shared_ptr<SinkWatch> watch)
        : m_inner(std::move(inner))
        , m_watch(std::move(watch))
    {}

    [[nodiscard]] ByteCount size() const override { return m_inner->size(); }

    [[nodiscard]] SectorSize sectorSize() const override { return m_inner->sectorSize(); }

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override
    {
        m_watch->written = true;
        const BusyTime::Span busy(m_watch->busy);
        return m_inner->writeAt(at, bytes);
    }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        const BusyTime::Span busy(m_watch->busy);
        return m_inner->readAt(at, buffer);
    }

    [[nodiscard]] Result<> flush() override
    {
        const BusyTime::Span busy(m_watch->busy);
        return m_inner->flush();
    }

    bool discard(ByteRange range) override
    {
        m_watch->written = true;
        const BusyTime::Span busy(m_watch->busy);
        return m_inner->discard(range);
    }

private:
    std::shared_ptr<Sink> m_inner;
    std::shared_ptr<SinkWatch> m_watch;
};

} // namespace bootlace::sink
