// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ext4/block_store.h"
#include "ext4/facts.h"
#include "ext4/filesystem.h"
#include "ext4/reader.h"

#include <functional>
#include <string_view>
#include <utility>

namespace bootlace::ext4 {

/// What the two files of the Reader share: reader.cpp reads files, owners.cpp turns blocks into names.
struct Reader::State
{
    State(ReadAt readAt, ByteCount size)
        : store(size, std::move(readAt))
    {}

    enum class Next : std::uint8_t { Entry, Stop };
    using Visit = std::function<Next(std::string_view name, InodeNumber inode)>;

    /// Calls `visit` for each entry except "." and "..". Fails with BadInput when it is no directory, and with
    /// Unsupported when there is no end to it.
    [[nodiscard]] Result<> forEachEntry(InodeNumber directory, const Visit &visit) const;

    BlockStore store; ///< nothing is ever written to it
    Filesystem filesystem;
    Facts facts;
};

} // namespace bootlace::ext4
