// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ext4/block_store.h"
#include "ext4/cached_reads.h"
#include "ext4/facts.h"
#include "ext4/filesystem.h"
#include "ext4/reader.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace bootlace::ext4 {

/// What the files of the Reader share: reader.cpp reads inodes and directories, file_contents.cpp the files, owners.cpp
/// turns blocks into names.
struct Reader::State
{
    State(ReadAt readAt, ByteCount size)
        : store(size, readInBlocks(std::move(readAt), size))
    {}

    enum class Next : std::uint8_t { Entry, Stop };
    using Visit = std::function<Next(std::string_view name, InodeNumber inode)>;

    /// Calls `visit` for each entry except "." and "..". Fails with BadInput when it is no directory, and with
    /// Unsupported when there is no end to it.
    [[nodiscard]] Result<> forEachEntry(InodeNumber directory, const Visit &visit) const;

    using Names = std::unordered_map<std::string, InodeNumber>;
    /// What is in the directory; remembered. BadInput when it is none.
    [[nodiscard]] Result<const Names *> namesIn(InodeNumber directory);

    BlockStore store; ///< nothing is ever written to it
    Filesystem filesystem;
    Facts facts;
    std::map<InodeNumber, Names> directories; ///< that were listed last
    std::size_t remembered = 0;               ///< names in them
};

} // namespace bootlace::ext4
