// SPDX-License-Identifier: GPL-3.0-or-later
// The directories of a volume that is to be built, before anything has a place: every name checked, and every file
// and directory with the short name that it will have.
#pragma once

#include "base/result.h"
#include "fat/names.h"
#include "fat/volume.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace bootlace::fat {

struct Child
{
    std::optional<std::size_t> file; ///< its number among the files; none: it is a directory
    ShortForm shortForm{};
    std::u16string longName{}; ///< empty when the short form says it all

    /// How many 32-byte entries it takes in its directory.
    [[nodiscard]] std::size_t entries() const
    {
        return 1 + (longName.size() + unitsPerLongEntry - 1) / unitsPerLongEntry;
    }
};

struct Directory
{
    std::map<std::string, Child> children; ///< bytewise order is the order on the disk
    std::uint32_t cluster = 0;             ///< for who allocates: the first one; 0 for FAT16's root
    std::uint32_t clusters = 0;
};

/// By path, the root being "": a parent always comes before what is in it.
using Tree = std::map<std::string, Directory>;

/// `name` in the directory `directory`, as a path.
[[nodiscard]] std::string pathOf(const std::string &directory, const std::string &name);

/// Fails with BadInput, naming the path.
[[nodiscard]] Result<Tree> growTree(std::span<const File> files, std::span<const std::string> directories);

} // namespace bootlace::fat
