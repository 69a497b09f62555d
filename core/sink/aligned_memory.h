// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "sink/sink.h"

#include <cstddef>
#include <memory>
#include <new>

namespace bootlace::sink {

/// Memory that direct I/O takes: aligned to Medium::bufferAlignment. Its contents are not initialised.
class AlignedMemory
{
public:
    explicit AlignedMemory(std::size_t size)
        : m_memory(static_cast<std::byte *>(::operator new(size, alignment)))
        , m_size(size)
    {}

    [[nodiscard]] MutableBytes bytes() { return {m_memory.get(), m_size}; }

private:
    static constexpr std::align_val_t alignment{Medium::bufferAlignment};

    struct Free
    {
        void operator()(std::byte *memory) const { ::operator delete(memory, alignment); }
    };

    std::unique_ptr<std::byte, Free> m_memory;
    std::size_t m_size;
};

} // namespace bootlace::sink
