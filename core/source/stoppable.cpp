// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/stoppable.h"

#include <utility>

namespace bootlace::source {
namespace {

Result<> goOn(const std::stop_token &stop)
{
    return stop.stop_requested() ? fail(Cause::Cancelled, "reading was cancelled") : Result<>{};
}

class StoppableStream final : public Stream
{
public:
    StoppableStream(std::unique_ptr<Stream> inner, std::stop_token stop)
        : m_inner(std::move(inner))
        , m_stop(std::move(stop))
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        TRY(goOn(m_stop));
        return m_inner->read(buffer);
    }

    [[nodiscard]] Result<std::uint64_t> skip(std::uint64_t count) override
    {
        TRY(goOn(m_stop));
        return m_inner->skip(count);
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_inner->size(); }

private:
    std::unique_ptr<Stream> m_inner;
    std::stop_token m_stop;
};

class StoppableTree final : public Tree
{
public:
    StoppableTree(std::unique_ptr<Tree> inner, std::stop_token stop)
        : m_inner(std::move(inner))
        , m_stop(std::move(stop))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        TRY(goOn(m_stop));
        return m_inner->next();
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        TRY(goOn(m_stop));
        return m_inner->read(buffer);
    }

private:
    std::unique_ptr<Tree> m_inner;
    std::stop_token m_stop;
};

} // namespace

std::unique_ptr<Stream> stoppable(std::unique_ptr<Stream> stream, std::stop_token stop)
{
    return std::make_unique<StoppableStream>(std::move(stream), std::move(stop));
}

std::unique_ptr<Tree> stoppable(std::unique_ptr<Tree> tree, std::stop_token stop)
{
    return std::make_unique<StoppableTree>(std::move(tree), std::move(stop));
}

} // namespace bootlace::source
