// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a tree, as a tar, a folder or an ext4 file system describes it. It is what the source room hands to the
// ext4 room; nothing of POSIX metadata is lost on the way.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace {

enum class FileKind : std::uint8_t {
    Regular,
    Directory,
    Symlink,
    HardLink, ///< one more name for `target`, which came before it
    CharDevice,
    BlockDevice,
    Fifo,
    Socket,
};

/// Seconds since 1970 (may be before), and nanoseconds 0..999'999'999.
struct Timestamp
{
    std::int64_t seconds = 0;
    std::uint32_t nanoseconds = 0;

    auto operator<=>(const Timestamp &) const = default;
};

/// An extended attribute under its full Linux name ("security.capability", "user.x", "system.posix_acl_access"), with
/// the value as getxattr(2) answers it; ACLs are in the kernel's little-endian format (version 2,
/// linux/posix_acl_xattr.h).
struct ExtendedAttribute
{
    std::string name;
    Bytes value;

    bool operator==(const ExtendedAttribute &) const = default;
};

/// A part of a file that holds data; what lies between the parts is holes.
struct DataPart
{
    std::uint64_t offset = 0; ///< bytes from the beginning of the file
    std::uint64_t size = 0;

    bool operator==(const DataPart &) const = default;
};

struct FileEntry
{
    /// Relative to the tree's root, components joined by '/', none of them empty, "." or ".."; the root itself is "".
    /// Bytes, not text: a name need not be UTF-8.
    std::string path;
    FileKind kind = FileKind::Regular;
    std::uint32_t permissions = 0; ///< the low 12 bits of st_mode
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    Timestamp mtime;
    std::uint64_t size = 0;  ///< regular files: bytes, holes included
    std::string target;      ///< symlinks: as it is; hard links: the path of the other name, in the form of `path`
    std::uint32_t major = 0; ///< devices
    std::uint32_t minor = 0; ///< devices
    std::vector<ExtendedAttribute> attributes; ///< sorted by name
    /// Regular files: the parts that hold data, ascending and apart; a dense file is one part of the whole size, an
    /// empty one and one that is all hole have none.
    std::vector<DataPart> data;

    bool operator==(const FileEntry &) const = default;
};

} // namespace bootlace
