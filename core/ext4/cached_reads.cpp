// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/cached_reads.h"

#include "base/bytes.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <list>
#include <memory>
#include <unordered_map>
#include <utility>

namespace bootlace::ext4 {

namespace {

class CachedReads
{
public:
    CachedReads(ReadAt readAt, ByteCount size)
        : m_readAt(std::move(readAt))
        , m_size(size)
    {}

    [[nodiscard]] Result<> read(ByteOffset at, MutableBytes bytes)
    {
        const bool isInside = at.value() <= m_size.value() && bytes.size() <= m_size.value() - at.value();
        if (!isInside || bytes.size() >= blockSize) {
            return m_readAt(at, bytes);
        }
        std::uint64_t place = at.value();
        while (!bytes.empty()) {
            const auto skip = static_cast<std::size_t>(place % blockSize);
            const MutableBytes part = bytes.first(std::min(bytes.size(), blockSize - skip));
            if (const Bytes *block = find(place / blockSize)) {
                std::memcpy(part.data(), block->data() + skip, part.size());
            } else {
                TRY(m_readAt(ByteOffset(place), part));
            }
            bytes = bytes.subspan(part.size());
            place += part.size();
        }
        return {};
    }

private:
    static constexpr std::size_t blockSize = std::size_t{64} * 1024;
    static constexpr std::size_t remembered = 256;

    struct Block
    {
        std::uint64_t number = 0;
        Bytes bytes; ///< fewer than blockSize only at the end
    };

    /// Nothing when it can't be read.
    [[nodiscard]] const Bytes *find(std::uint64_t number)
    {
        if (const auto known = m_places.find(number); known != m_places.end()) {
            m_blocks.splice(m_blocks.begin(), m_blocks, known->second);
            return &m_blocks.front().bytes;
        }
        const std::uint64_t begin = number * blockSize;
        Bytes bytes(static_cast<std::size_t>(std::min<std::uint64_t>(blockSize, m_size.value() - begin)));
        if (!m_readAt(ByteOffset(begin), bytes)) {
            return nullptr;
        }
        if (m_blocks.size() == remembered) {
            m_places.erase(m_blocks.back().number);
            m_blocks.pop_back();
        }
        m_blocks.push_front({number, std::move(bytes)});
        m_places[number] = m_blocks.begin();
        return &m_blocks.front().bytes;
    }

    ReadAt m_readAt;
    ByteCount m_size;
    std::list<Block> m_blocks; ///< those used last, first
    std::unordered_map<std::uint64_t, std::list<Block>::iterator> m_places;
};

} // namespace

ReadAt readInBlocks(ReadAt readAt, ByteCount size)
{
    auto cache = std::make_shared<CachedReads>(std::move(readAt), size);
    return [cache](ByteOffset at, MutableBytes bytes) { return cache->read(at, bytes); };
}

} // namespace bootlace::ext4
