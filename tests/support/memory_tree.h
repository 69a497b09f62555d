// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/tree.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::test {

/// An entry, and the bytes of its data parts one after another.
struct MemoryFile
{
    FileEntry entry;
    Bytes data;
};

inline MemoryFile directory(std::string path)
{
    MemoryFile file;
    file.entry.path = std::move(path);
    file.entry.kind = FileKind::Directory;
    file.entry.permissions = 0755;
    return file;
}

inline MemoryFile regular(std::string path, Bytes bytes)
{
    MemoryFile file;
    file.entry.path = std::move(path);
    file.entry.permissions = 0644;
    file.entry.size = bytes.size();
    if (!bytes.empty()) {
        file.entry.data = {{0, bytes.size()}};
    }
    file.data = std::move(bytes);
    return file;
}

/// `data` has as many bytes as the parts take together.
inline MemoryFile sparse(std::string path, std::uint64_t size, std::vector<DataPart> parts, Bytes data)
{
    MemoryFile file = regular(std::move(path), std::move(data));
    file.entry.size = size;
    file.entry.data = std::move(parts);
    return file;
}

inline MemoryFile symlink(std::string path, std::string target)
{
    MemoryFile file;
    file.entry.path = std::move(path);
    file.entry.kind = FileKind::Symlink;
    file.entry.permissions = 0777;
    file.entry.target = std::move(target);
    return file;
}

/// A tree of files in memory. A file with fewer bytes than its parts announce ends early, as a broken source's would.
class MemoryTree final : public source::Tree
{
public:
    explicit MemoryTree(std::vector<MemoryFile> files)
        : m_files(std::move(files))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        m_at = 0;
        return m_next < m_files.size() ? std::optional(m_files[m_next++].entry) : std::nullopt;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        const ByteView rest = ByteView(m_files.at(m_next - 1).data).subspan(m_at);
        const std::size_t size = std::min(rest.size(), buffer.size());
        std::ranges::copy(rest.first(size), buffer.begin());
        m_at += size;
        return size;
    }

private:
    std::vector<MemoryFile> m_files;
    std::size_t m_next = 0;
    std::size_t m_at = 0;
};

} // namespace bootlace::test
