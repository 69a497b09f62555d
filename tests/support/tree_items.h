// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/tree.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace bootlace::test {

/// An entry with its data; holes are filled in.
struct TreeItem
{
    FileEntry entry;
    Bytes content;
};

/// All entries in their order. Reads in odd portions, so that portions never fit the parts.
inline Result<std::vector<TreeItem>> itemsOf(source::Tree &tree)
{
    std::vector<TreeItem> items;
    for (;;) {
        TRY_ASSIGN(std::optional<FileEntry> entry, tree.next());
        if (!entry) {
            return items;
        }
        TreeItem item{.entry = *std::move(entry), .content = {}};
        item.content.resize(item.entry.size);
        for (const DataPart &part : item.entry.data) {
            for (std::uint64_t done = 0; done < part.size;) {
                const std::uint64_t portion = std::min<std::uint64_t>(part.size - done, 77'777);
                TRY_ASSIGN(const std::size_t got,
                           tree.read(MutableBytes(item.content).subspan(part.offset + done, portion)));
                if (got == 0) {
                    return fail(Cause::Internal, "less data than its parts announce: " + item.entry.path);
                }
                done += got;
            }
        }
        std::byte more{};
        TRY_ASSIGN(const std::size_t rest, tree.read({&more, 1}));
        if (rest != 0) {
            return fail(Cause::Internal, "more data than its parts announce: " + item.entry.path);
        }
        items.push_back(std::move(item));
    }
}

} // namespace bootlace::test
