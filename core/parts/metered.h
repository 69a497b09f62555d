// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/busy_time.h"
#include "parts/parts.h"
#include "source/stream.h"
#include "source/tree.h"

#include <memory>
#include <utility>

namespace bootlace::parts {

/// Passes a stream on, counts what was read of it and how long that took.
class MeteredStream final : public source::Stream
{
public:
    MeteredStream(std::unique_ptr<source::Stream> inner, std::shared_ptr<RootMeter> meter)
        : m_inner(std::move(inner))
        , m_meter(std::move(meter))
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        const BusyTime::Span reading(m_meter->reading);
        auto got = m_inner->read(buffer);
        m_meter->done += got.value_or(0);
        return got;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_inner->size(); }

private:
    std::unique_ptr<source::Stream> m_inner;
    std::shared_ptr<RootMeter> m_meter;
};

/// The same for a tree: counts the bytes of its files.
class MeteredTree final : public source::Tree
{
public:
    MeteredTree(std::unique_ptr<source::Tree> inner, std::shared_ptr<RootMeter> meter)
        : m_inner(std::move(inner))
        , m_meter(std::move(meter))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        const BusyTime::Span reading(m_meter->reading);
        return m_inner->next();
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        const BusyTime::Span reading(m_meter->reading);
        auto got = m_inner->read(buffer);
        m_meter->done += got.value_or(0);
        return got;
    }

private:
    std::unique_ptr<source::Tree> m_inner;
    std::shared_ptr<RootMeter> m_meter;
};

} // namespace bootlace::parts
