// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a tree whose files come one after another: where they lead is known when all of them were seen. Not for
// other rooms.
#pragma once

#include "base/file_entry.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::catalog {

class Links
{
public:
    /// Symbolic and hard links; anything else is passed over, and so are all beyond a hundred thousand.
    void add(const FileEntry &entry);

    /// What the path leads to, link by link, folders' links included; an absolute link begins at the tree's root.
    /// Nothing when it leaves the tree or does not end within 40 links.
    [[nodiscard]] std::optional<std::string> resolve(std::string_view path) const;

    /// The link's path and its target as it is written.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>> &all() const { return m_links; }

private:
    std::map<std::string, std::string, std::less<>> m_links;
};

} // namespace bootlace::catalog
