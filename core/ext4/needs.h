// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a tree has room in a file system, known before anything is written.
#pragma once

#include "base/digest.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <cstring>
#include <string_view>
#include <unordered_map>

namespace bootlace::ext4 {

/// What files take of a file system that the Builder makes, beyond what the file system takes itself.
struct Needs
{
    std::uint64_t inodes = 0;
    std::uint64_t blocks = 0; ///< of Builder::blockSize

    bool operator==(const Needs &) const = default;
};

/// Counts what the Builder takes for the entries: never more than it, and less only by the blocks that map scattered
/// files and by what a full file system leaves over. About 60 bytes for each path.
class Tally
{
public:
    Tally();
    void add(const FileEntry &entry);
    [[nodiscard]] Needs needs() const;

private:
    struct Hash
    {
        std::size_t operator()(const Xxh128 &digest) const
        {
            std::size_t value = 0;
            std::memcpy(&value, digest.data(), sizeof value);
            return value;
        }
    };

    struct Name
    {
        std::uint64_t bytes = 0; ///< of the entries in the directory
        bool isDirectory = true;
    };

    void addName(std::string_view path, FileKind kind);

    std::unordered_map<Xxh128, Name, Hash> m_names; ///< by path
    std::uint64_t m_rootBytes = 0;
    std::uint64_t m_inodes = 0;
    std::uint64_t m_blocks = 0;
};

/// TooSmall, with the figures, when a file system of `size` bytes has no room for that, or is none at all. Pure: lays
/// out an empty file system in memory.
[[nodiscard]] Result<> checkRoom(const Needs &needs, ByteCount size);

/// The smallest size, in whole MiB, that checkRoom() lets pass; ByteCount's greatest value when none does. A larger one
/// may fail nevertheless: from 512 MiB on there is an inode for 16 KiB, below for 4.
[[nodiscard]] ByteCount leastSize(const Needs &needs);

} // namespace bootlace::ext4
