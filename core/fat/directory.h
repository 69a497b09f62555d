// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "fat/on_disk.h"

#include <string>
#include <vector>

namespace bootlace::fat {

struct NamedEntry
{
    std::string name; ///< UTF-8, without '/', never empty, "." or ".."
    DirectoryEntry entry;
};

/// The files and directories in the bytes of a directory, in their order; not the label, "." and "..". A long name that
/// is incomplete, belongs to another short name or can't be a name is left aside, and the short name taken.
[[nodiscard]] std::vector<NamedEntry> entriesOf(ByteView directory);

} // namespace bootlace::fat
