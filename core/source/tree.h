// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "base/result.h"

#include <cstddef>
#include <optional>

namespace bootlace::source {

/// The files of a tar or a folder, one after another. Every entry is safe to use as it is: its path is normalised and
/// free of "..", leads through no symbolic link, a hard link's target came before, attributes are sorted. A path may
/// come again, and then takes the place of what was there: nothing but a directory that of a directory with files in
/// it. One thread at a time.
class Tree
{
public:
    Tree() = default;
    virtual ~Tree() = default;
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;
    Tree(Tree &&) = delete;
    Tree &operator=(Tree &&) = delete;

    /// The next entry, or nothing after the last one. What was not read of the entry before is skipped.
    [[nodiscard]] virtual Result<std::optional<FileEntry>> next() = 0;

    /// The present entry's data: the bytes of its data parts one after another, without the holes. 1 to buffer.size()
    /// bytes, 0 after the last one; a file that turns out shorter than its entry said is BadInput.
    [[nodiscard]] virtual Result<std::size_t> read(MutableBytes buffer) = 0;
};

} // namespace bootlace::source
