// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace bootlace::app {

/// What changes when another file takes a file's place, or when it is written to. Of a folder only what lies in it
/// directly counts.
struct FileIdentity
{
    bool exists = false;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t seconds = 0; ///< of the last change to its content
    std::int64_t nanoseconds = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Asks the file system: not for the GUI thread.
[[nodiscard]] FileIdentity identityOf(const std::filesystem::path &path);

} // namespace bootlace::app
