// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the entries of a tree safe to use, whoever wrote the archive. Not for other rooms.
#pragma once

#include "base/digest.h"
#include "base/file_entry.h"
#include "base/result.h"

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

/// All entries that came before; about 50 bytes each, however long their paths are.
class SeenEntries
{
public:
    /// Checks the entry against those before it and remembers it. BadInput: a hard link whose target did not come
    /// before or is a directory; an entry below something that is no directory; a root that is none; sizes beyond 2^60
    /// bytes.
    [[nodiscard]] Result<> add(const FileEntry &entry);

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

    [[nodiscard]] Result<> checkParents(std::string_view path) const;
    [[nodiscard]] Result<FileKind> kindOf(const FileEntry &entry) const;

    std::unordered_map<Xxh128, FileKind, Hash> m_kinds;
    std::uint64_t m_bytes = 0;
};

} // namespace bootlace::source
