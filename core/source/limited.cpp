// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/limited.h"

#include <cstdint>
#include <fmt/format.h>
#include <utility>

namespace bootlace::source {
namespace {

class LimitedStream final : public Stream
{
public:
    LimitedStream(std::unique_ptr<Stream> inner, ByteCount limit)
        : m_inner(std::move(inner))
        , m_limit(limit)
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_done > m_limit.value()) {
            return fail(Cause::Unsupported, fmt::format("it is longer than {} bytes", m_limit.value()));
        }
        TRY_ASSIGN(const std::size_t got, m_inner->read(buffer));
        m_done += got;
        return got;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_inner->size(); }

private:
    std::unique_ptr<Stream> m_inner;
    ByteCount m_limit;
    std::uint64_t m_done = 0;
};

} // namespace

std::unique_ptr<Stream> limited(std::unique_ptr<Stream> stream, ByteCount limit)
{
    return std::make_unique<LimitedStream>(std::move(stream), limit);
}

} // namespace bootlace::source
