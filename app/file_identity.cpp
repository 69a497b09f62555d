// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_identity.h"

#include <sys/stat.h>

namespace bootlace::app {

FileIdentity identityOf(const std::filesystem::path &path)
{
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0) {
        return {};
    }
    return {.exists = true,
            .device = found.st_dev,
            .inode = found.st_ino,
            .size = static_cast<std::uint64_t>(found.st_size),
            .seconds = found.st_mtim.tv_sec,
            .nanoseconds = found.st_mtim.tv_nsec};
}

} // namespace bootlace::app
