// SPDX-License-Identifier: GPL-3.0-or-later
// What a kernel build is made of, as small as it can be.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "source/tree.h"

#include <algorithm>
#include <cstddef>
#include <libfdt.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::catalog {

inline const Board R3{.deviceTree = "mt7986a-bananapi-bpi-r3", .compatible = "bananapi,bpi-r3"};

/// An arm64 Image with that banner in it.
inline Bytes makeImage(std::string_view version)
{
    Bytes image(4096);
    const auto put = [&image](std::size_t at, std::string_view text) {
        std::ranges::copy(asBytes(text), image.begin() + static_cast<std::ptrdiff_t>(at));
    };
    put(0, "MZ");
    put(0x38, "ARM\x64");
    put(1000, "Linux version " + std::string(version) + " (somebody@somewhere)");
    return image;
}

/// A device tree whose root node is compatible with these (NUL between them), or has no such property.
inline Bytes makeTree(std::string_view compatible)
{
    Bytes blob(1024);
    if (fdt_create_empty_tree(blob.data(), 1024) != 0 ||
        (!compatible.empty() && fdt_setprop(blob.data(), 0, "compatible", (std::string(compatible) + '\0').data(),
                                            static_cast<int>(compatible.size() + 1)) != 0) ||
        fdt_pack(blob.data()) != 0) {
        return {};
    }
    blob.resize(fdt_totalsize(blob.data()));
    return blob;
}

inline Bytes bytesOf(std::string_view text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

/// Files out of memory.
class MemoryTree : public source::Tree
{
public:
    void add(std::string path, Bytes bytes, FileKind kind = FileKind::Regular)
    {
        FileEntry entry;
        entry.path = std::move(path);
        entry.kind = kind;
        entry.permissions = 0640;
        entry.uid = 1000;
        entry.size = bytes.size();
        if (!bytes.empty()) {
            entry.data.push_back({0, bytes.size()});
        }
        m_files.emplace_back(std::move(entry), std::move(bytes));
    }

    void addLink(std::string path, std::string target, FileKind kind = FileKind::Symlink)
    {
        add(std::move(path), {}, kind);
        m_files.back().first.target = std::move(target);
    }

    void rewind() { m_next = 0; }

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        m_at = 0;
        return m_next < m_files.size() ? std::optional(m_files[m_next++].first) : std::nullopt;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        const ByteView rest = ByteView(m_files.at(m_next - 1).second).subspan(m_at);
        const std::size_t size = std::min(rest.size(), buffer.size());
        std::ranges::copy(rest.first(size), buffer.begin());
        m_at += size;
        return size;
    }

private:
    std::vector<std::pair<FileEntry, Bytes>> m_files;
    std::size_t m_next = 0;
    std::size_t m_at = 0;
};

} // namespace bootlace::catalog
