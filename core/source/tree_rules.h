// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the entries of a tree safe to use, whoever wrote the archive. Not for other rooms.
#pragma once

#include "base/digest.h"
#include "base/file_entry.h"
#include "base/result.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bootlace::source {

/// A name for a message: quoted, and bytes that are not printable ASCII as \ooo.
[[nodiscard]] std::string shown(std::string_view name);

/// The path in the form of FileEntry::path: without leading and doubled slashes and "." components. BadInput when it is
/// empty, has a ".." component, or is longer than Linux can name (4096 bytes, 255 a component).
[[nodiscard]] Result<std::string> normalised(std::string_view path);

/// Sorts by name, keeps the first of each name, and leaves out what only the machine that it came from understands:
/// everything under "system." but the POSIX ACLs.
void tidyAttributes(std::vector<ExtendedAttribute> &attributes);

/// What the entries that came before leave behind; about 60 bytes for each path, however long it is.
class SeenEntries
{
public:
    /// Puts the entry where GNU tar puts it, and remembers it: a path that leads through symbolic links becomes the one
    /// without, and so does a hard link's target. Links are followed inside the tree, an absolute one from its root.
    /// What was at that path before is replaced, but for a directory's by a directory. BadInput: a path that leads
    /// through what is no directory; a hard link whose target is not there or is a directory; anything else in the
    /// place of a directory with files in it; a root that is none; sizes beyond 2^60 bytes.
    [[nodiscard]] Result<> add(FileEntry &entry);

private:
    struct Hash
    {
        std::size_t operator()(const Xxh128 &digest) const
        {
            std::size_t value = 0;
            std::memcpy(&value, digest.data(), sizeof value);
            return value;
        }
    };

    struct Node
    {
        FileKind kind = FileKind::Directory; ///< a hard link is what its target is
        std::uint32_t children = 0;
    };

    [[nodiscard]] Result<std::string> placeOf(std::string_view path) const;
    [[nodiscard]] Result<FileKind> kindOf(const FileEntry &entry);
    void addChild(std::string_view path);

    std::unordered_map<Xxh128, Node, Hash> m_nodes;        ///< by path
    std::unordered_map<Xxh128, std::string, Hash> m_links; ///< where the symbolic links among them point
    std::uint64_t m_bytes = 0;
};

} // namespace bootlace::source
