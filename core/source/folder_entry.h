// SPDX-License-Identifier: GPL-3.0-or-later
// What the system knows about one name in an open folder. Not for other rooms.
#pragma once

#include "base/file_entry.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <string>
#include <sys/stat.h>

namespace bootlace::source {

/// A name in a folder; "." is the folder itself.
struct Place
{
    int folder;
    std::string name;
};

/// The metadata of the place as `status` has it, with its symlink's target and attributes, but without a path and
/// without a map of its data.
[[nodiscard]] Result<FileEntry> describe(const Place &place, const struct stat &status);

/// Opens the place for reading (with O_DIRECTORY among `flags`: as a folder), never through a symlink, never waiting,
/// and without leaving a mark in its access time when the system lets us. BadInput when it is not what `expected` was.
[[nodiscard]] Result<UniqueFd> openUnchanged(const Place &place, const struct stat &expected, int flags);

/// Where an open file of that size has data. One on a file system that can't tell is dense.
[[nodiscard]] Result<std::vector<DataPart>> dataParts(int file, std::uint64_t size);

} // namespace bootlace::source
