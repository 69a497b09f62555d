// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into an ext4 file system that somebody else made: on a card, in an image. Nothing in it is trusted: a damaged
// file system gives errors or vague answers, never a crash or endless work.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/read_at.h"
#include "base/result.h"
#include "ext4/facts.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ext4 {

/// An inode's number; 2 is the root directory.
enum class InodeNumber : std::uint32_t {};

struct DirectoryEntry
{
    std::string name; ///< bytes; never "." or ".."
    InodeNumber inode{};

    bool operator==(const DirectoryEntry &) const = default;
};

struct Stat
{
    FileKind kind = FileKind::Regular; ///< never HardLink: all names of a file are alike here
    std::uint32_t permissions = 0;     ///< the low 12 bits of st_mode
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    Timestamp mtime;
    Timestamp ctime; ///< the last change of anything of the inode; the kernel sets it, and nobody sets it back
    std::uint64_t size = 0;
    std::uint32_t links = 0;
    std::uint32_t generation = 0; ///< by chance for what a kernel made; 0 for what the Builder made

    bool operator==(const Stat &) const = default;
};

/// One thread; the ReadAt is called from within these functions only. Small reads become aligned ones of 64 KiB, of
/// which the 256 used last are remembered: what changes meanwhile may not be seen.
///
/// Where the file system has metadata_csum, whatever these functions meet has its checksum verified, and a wrong one is
/// BadInput: the superblock and the group descriptors by open(); inodes; blocks of directories, index blocks among
/// them; blocks of extent trees; block bitmaps. File data and the targets of long symbolic links have no checksums.
class Reader
{
public:
    /// `size` bytes of a partition or image that hold the file system, and perhaps more behind it. Fails with BadInput
    /// or Unsupported when it is none that can be read, or with what `readAt` failed with.
    [[nodiscard]] static Result<Reader> open(ReadAt readAt, ByteCount size);
    ~Reader();
    Reader(Reader &&) noexcept;
    Reader &operator=(Reader &&) noexcept;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] const Facts &facts() const;

    /// The file that a path leads to, from the root (a leading '/' or none), through at most 40 symbolic links, the
    /// last component's included; absolute links start at this file system's root. Fails with NotFound.
    [[nodiscard]] Result<InodeNumber> lookup(std::string_view path) const;
    /// The name itself: no symbolic link is followed, on the way neither, and ".." is no name. Fails with NotFound.
    /// The directories on the way are remembered: many names in the order of their paths cost each directory once.
    [[nodiscard]] Result<InodeNumber> find(std::string_view path) const;
    /// In the order of the directory's blocks; at most a million entries. BadInput when it is no directory.
    [[nodiscard]] Result<std::vector<DirectoryEntry>> list(InodeNumber directory) const;
    [[nodiscard]] Result<Stat> stat(InodeNumber inode) const;
    /// Where a symbolic link points.
    [[nodiscard]] Result<std::string> readLink(InodeNumber link) const;
    /// Fills the buffer from a place in a regular file, holes as zeros; answers how many bytes there were before its
    /// end.
    [[nodiscard]] Result<std::size_t> read(InodeNumber file, std::uint64_t offset, MutableBytes buffer) const;
    /// A piece of a file's data, and where in the file it begins.
    using TakeData = std::function<Result<>(std::uint64_t at, ByteView piece)>;
    /// Gives the data of a regular file to `take`, ascending, in pieces of at most 1 MiB, up to stat().size. What is a
    /// hole, or allocated but never written, is left out. Reads whole runs of blocks at once. Fails with BadInput when
    /// it is no regular file or its map is damaged, and with what `take` fails with, which ends it.
    [[nodiscard]] Result<> readData(InodeNumber file, const TakeData &take) const;
    /// The whole regular file at a path; Unsupported when it is longer than `limit` bytes.
    [[nodiscard]] Result<Bytes> readAll(std::string_view path, std::size_t limit) const;

    /// What the block bitmaps count as allocated, ascending and apart, in bytes of the file system. It includes tables
    /// and bitmaps that were never written because nothing uses them yet.
    [[nodiscard]] Result<std::vector<ByteRange>> allocated() const;

    /// To whom bytes of the file system belong: paths ("/etc/fstab"; one per file), "journal", "inode table of group
    /// 3", "bitmaps of group 0", "superblock and group descriptors of group 1", "free space"; files whose path can't
    /// be found are "inode 1234". Sorted, each once, at most a hundred. On a damaged file system what can't be told is
    /// left out, or is "metadata".
    [[nodiscard]] std::vector<std::string> ownersOf(std::span<const ByteRange> ranges) const;

    struct State; ///< for the room's own files

private:
    [[nodiscard]] Result<InodeNumber> child(InodeNumber directory, std::string_view name) const;
    explicit Reader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace bootlace::ext4
