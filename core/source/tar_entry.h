// SPDX-License-Identifier: GPL-3.0-or-later
// One header of libarchive's as an entry of ours. Not for other rooms.
#pragma once

#include "base/file_entry.h"
#include "base/result.h"

struct archive_entry;

namespace bootlace::source {

/// Everything that the header says, its path and sizes checked.
[[nodiscard]] Result<FileEntry> fileEntry(archive_entry *header);

} // namespace bootlace::source
