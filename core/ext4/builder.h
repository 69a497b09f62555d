// SPDX-License-Identifier: GPL-3.0-or-later
// An ext4 file system, made from a stream of entries in one pass. File data never comes here: for each regular file the
// builder answers where its data belongs, and the caller streams it there. All the rest (superblocks, descriptors,
// bitmaps, inodes, directories, the journal) stays in memory and is handed out by finish().
//
// What surprises: the file system has the size of the whole partition, yet empty block groups cost nothing. Their inode
// tables are marked as not initialised, and the kernel clears them after the first mount.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/guid.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ext4 {

/// Everything that decides the bytes besides the entries.
struct Parameters
{
    ByteCount size; ///< of the partition; what does not fill a block stays unused
    Guid uuid;
    Guid hashSeed;
    std::string label; ///< up to 16 bytes
    /// When the file system was made, and the times of directories that no entry describes. The superblock can only
    /// say 1970-01-01 00:00:01 to 2106: what lies outside is moved to the nearer end.
    Timestamp time;
};

/// Where data of a regular file belongs.
struct Placement
{
    ByteOffset at;                ///< in the file system; the beginning of a block
    std::uint64_t fileOffset = 0; ///< bytes from the beginning of the file; a multiple of the block size
    /// Bytes. The placement owns whole blocks: zeros fill up the last one, and what lies in the placement but not in a
    /// data part of the entry is zeros too.
    std::uint64_t size = 0;

    bool operator==(const Placement &) const = default;
};

/// A regular file or a symbolic link of the finished tree.
struct BuiltFile
{
    std::string path;
    std::uint32_t inode = 0;
    FileKind kind = FileKind::Regular;
    std::uint64_t size = 0; ///< of a link: of its target
    Timestamp time;         ///< as it is on the disk
};

/// Same entries in the same order and same parameters: same placements and same extents. One builder belongs to one
/// thread. After a failure it is of no further use.
class Builder
{
public:
    static constexpr std::uint64_t blockSize = 4096;

    /// An empty file system: a root (0755, owned by root) and lost+found. TooSmall for less than 8 MiB, Unsupported for
    /// 16 TiB and more, BadInput for a label that is too long.
    [[nodiscard]] static Result<std::unique_ptr<Builder>> create(const Parameters &parameters);
    ~Builder();
    Builder(const Builder &) = delete;
    Builder &operator=(const Builder &) = delete;
    Builder(Builder &&) = delete;
    Builder &operator=(Builder &&) = delete;

    /// Adds one entry; answers where a regular file's data goes, ascending by fileOffset (nothing for everything else).
    ///
    /// Directories that no entry announced are made as 0755 root. A second entry for a directory changes its metadata
    /// if it is one too; everything else, and an empty directory, is replaced. Blocks that were answered once are never
    /// answered again, so a late write of a replaced file does no harm. Access, change and creation time become the
    /// entry's mtime.
    ///
    /// BadInput: a path that leaves the tree or leads through something that is not a directory (links are never
    /// followed), a hard link without its target, a file in the place of a directory with files in it or of lost+found,
    /// attributes that don't fit.
    /// TooSmall: the file system is full. Unsupported: beyond ext4's limits.
    [[nodiscard]] Result<std::vector<Placement>> add(const FileEntry &entry);

    /// The inode of what was added at that path; nothing when nothing was.
    [[nodiscard]] std::optional<std::uint32_t> inodeOf(std::string_view path) const;

    /// Tells every regular file and symbolic link that is there now, each once, by its first name. A directory's names
    /// come in bytewise order. Before finish().
    [[nodiscard]] Result<> forEachFile(const std::function<void(const BuiltFile &)> &tell) const;

    /// How many bytes finish() will answer, as far as is known by now; the journal is, from the beginning on.
    [[nodiscard]] ByteCount pending() const;

    /// Everything that must be written besides the placements, ascending, in whole blocks; zeros are extents without
    /// bytes. Together with the placements these are all blocks that the file system counts as used, except for the
    /// parts of inode tables that it marks as unused. Call it once, last.
    [[nodiscard]] Result<std::vector<Extent>> finish();

private:
    class Tree;
    explicit Builder(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> m_tree;
};

} // namespace bootlace::ext4
