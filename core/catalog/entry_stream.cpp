// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/entry_stream.h"

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "source/stream.h"
#include "source/tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bootlace::catalog {

namespace {

class EntryStream : public source::Stream
{
public:
    EntryStream(source::Tree &tree, const FileEntry &entry)
        : m_tree(tree)
        , m_size(entry.size)
        , m_parts(entry.data)
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_part < m_parts.size() && m_at >= m_parts[m_part].offset) {
            return readData(buffer);
        }
        const std::uint64_t end = m_part < m_parts.size() ? m_parts[m_part].offset : m_size;
        const auto zeros = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), end - m_at));
        std::ranges::fill(buffer.first(zeros), std::byte{0});
        m_at += zeros;
        return zeros;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return ByteCount(m_size); }

private:
    Result<std::size_t> readData(MutableBytes buffer)
    {
        const std::uint64_t end = m_parts[m_part].offset + m_parts[m_part].size;
        const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), end - m_at));
        TRY_ASSIGN(const std::size_t got, m_tree.read(buffer.first(most)));
        if (got == 0) {
            return fail(Cause::BadInput, "the file is shorter than its entry says");
        }
        m_at += got;
        m_part += m_at == end ? 1 : 0;
        return got;
    }

    source::Tree &m_tree;
    std::uint64_t m_size;
    std::vector<DataPart> m_parts;
    std::uint64_t m_at = 0;
    std::size_t m_part = 0;
};

} // namespace

std::unique_ptr<source::Stream> streamOf(source::Tree &tree, const FileEntry &entry)
{
    return std::make_unique<EntryStream>(tree, entry);
}

} // namespace bootlace::catalog
