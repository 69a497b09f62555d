// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace bootlace::test {

/// Bytes in memory as a stream; `step` bytes at most at a time, and then, if there is one, an error instead of the end.
class MemoryStream final : public source::Stream
{
public:
    explicit MemoryStream(Bytes bytes, std::size_t step = SIZE_MAX, std::optional<Error> error = std::nullopt)
        : m_bytes(std::move(bytes))
        , m_step(step)
        , m_error(std::move(error))
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        const std::size_t count = std::min({buffer.size(), m_bytes.size() - m_at, m_step});
        if (count == 0 && m_error) {
            return std::unexpected(*m_error);
        }
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, buffer.begin());
        m_at += count;
        return count;
    }

private:
    Bytes m_bytes;
    std::size_t m_step;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

} // namespace bootlace::test
