// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a folder in their order, each file with a descriptor to read it by. Not for other rooms.
#pragma once

#include "base/file_entry.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "source/folder_entry.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace bootlace::source {

/// What openFolder() promises of the order, of symlinks and of mounts. One thread at a time.
class FolderWalk
{
public:
    struct Step
    {
        FileEntry entry;
        UniqueFd file{}; ///< when the entry is a file that is not empty
    };

    [[nodiscard]] static Result<FolderWalk> open(const std::filesystem::path &path);

    /// The next entry, or nothing after the last one.
    [[nodiscard]] Result<std::optional<Step>> next();

private:
    /// A folder that is being walked.
    struct Level
    {
        UniqueFd folder;
        std::string path;
        std::vector<std::string> names; ///< those still to come, the next one last
    };

    explicit FolderWalk(UniqueFd root)
        : m_root(std::move(root))
    {}

    [[nodiscard]] Result<std::optional<Step>> enterRoot();
    [[nodiscard]] Result<> descend(UniqueFd folder);
    [[nodiscard]] Result<Step> visit(const Place &place);

    UniqueFd m_root; ///< until it is entered
    dev_t m_device = 0;
    std::vector<Level> m_levels;
    std::string m_path;                                      ///< of the present entry
    std::map<std::pair<dev_t, ino_t>, std::string> m_linked; ///< the first name of each file that has several
};

} // namespace bootlace::source
