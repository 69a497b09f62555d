// SPDX-License-Identifier: GPL-3.0-or-later
// Linux Documentation/filesystems/ext4/directory.rst; fs/ext4/namei.c.
//
// A directory of more than one block is a hash tree: leaves are ordinary directory blocks that hold the names of a
// range of hashes; the first block is the tree's root, disguised as a block with "." and ".." so that old kernels see
// an ordinary directory. What surprises: when names of one hash are split over two leaves, the second leaf's index
// entry carries the hash plus one, which tells the lookup to go on there.
#include "ext4/directory.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/builder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ext2fs/ext2_fs.h>
#include <ext2fs/ext2fs.h>
#include <fmt/core.h>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::size_t blockSize = Builder::blockSize;

struct EntryHeader
{
    le32 inode;
    le16 length;
    std::uint8_t nameLength = 0;
    std::uint8_t type = 0;
};

struct LeafTail // looks like an unused entry
{
    le32 inode;
    le16 length = 12;
    std::uint8_t nameLength = 0;
    std::uint8_t type = 0xde;
    le32 checksum;
};

struct RootInfo
{
    le32 reserved;
    std::uint8_t hashVersion = EXT2_HASH_HALF_MD4;
    std::uint8_t length = 8;
    std::uint8_t levels = 0; ///< of index blocks below the root
    std::uint8_t flags = 0;
};

struct CountLimit // lies over the hash of the first index entry, which is not needed: it is the smallest
{
    le16 limit;
    le16 count;
};

struct IndexEntry
{
    le32 hash;
    le32 block;
};

static_assert(sizeof(EntryHeader) == 8 && sizeof(LeafTail) == 12 && sizeof(RootInfo) == 8 && sizeof(CountLimit) == 4 &&
              sizeof(IndexEntry) == 8);

constexpr std::size_t leafEnd = blockSize - sizeof(LeafTail);
constexpr std::size_t indexTail = 8;
constexpr std::size_t rootIndexAt = 24 + sizeof(RootInfo); // after "." and ".."
constexpr std::size_t rootLimit = (blockSize - rootIndexAt - indexTail) / sizeof(IndexEntry);
constexpr std::size_t nodeIndexAt = sizeof(EntryHeader);
constexpr std::size_t nodeLimit = (blockSize - nodeIndexAt - indexTail) / sizeof(IndexEntry);

std::size_t sizeOnDisk(const NewEntry &entry)
{
    return roundUp(sizeof(EntryHeader) + entry.name.size(), 4);
}

void putEntry(MutableBytes block, std::size_t at, const NewEntry &entry, std::size_t length)
{
    store(block, at,
          EntryHeader{.inode = entry.inode,
                      .length = static_cast<std::uint16_t>(length),
                      .nameLength = static_cast<std::uint8_t>(entry.name.size()),
                      .type = entry.type});
    std::ranges::copy(asBytes(entry.name), block.subspan(at + sizeof(EntryHeader)).begin());
}

/// Entries in a row; the last one reaches to the tail.
Bytes leaf(std::span<const NewEntry> entries)
{
    Bytes block = emptyDirectoryBlock();
    std::size_t at = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t length = i + 1 == entries.size() ? leafEnd - at : sizeOnDisk(entries[i]);
        putEntry(block, at, entries[i], length);
        at += length;
    }
    return block;
}

struct HashedEntry
{
    std::uint32_t hash = 0;
    std::uint32_t minorHash = 0;
    NewEntry entry;

    [[nodiscard]] auto order() const { return std::tuple(hash, minorHash, entry.name); }
};

std::vector<HashedEntry> sortedByHash(std::span<const NewEntry> entries, const HashSeed &seed)
{
    std::vector<HashedEntry> sorted;
    sorted.reserve(entries.size());
    for (const NewEntry &entry : entries) {
        HashedEntry hashed{.hash = 0, .minorHash = 0, .entry = entry};
        ext2fs_dirhash(EXT2_HASH_HALF_MD4, entry.name.data(), static_cast<int>(entry.name.size()), seed.data(),
                       &hashed.hash, &hashed.minorHash);
        sorted.push_back(hashed);
    }
    std::ranges::sort(sorted, {}, &HashedEntry::order);
    return sorted;
}

/// Appends full leaves; answers an index entry for each.
std::vector<IndexEntry> appendLeaves(std::vector<Bytes> &blocks, std::span<const HashedEntry> sorted)
{
    std::vector<IndexEntry> index;
    std::vector<NewEntry> entries;
    std::optional<std::uint32_t> lastHash;
    std::size_t at = 0;
    while (at < sorted.size()) {
        const std::uint32_t hash = sorted[at].hash;
        const bool goesOn = lastHash == hash;
        index.push_back({hash | (goesOn ? 1U : 0U), static_cast<std::uint32_t>(blocks.size())});
        entries.clear();
        for (std::size_t used = 0; at < sorted.size(); ++at) {
            used += sizeOnDisk(sorted[at].entry);
            if (used > leafEnd) {
                break;
            }
            entries.push_back(sorted[at].entry);
            lastHash = sorted[at].hash;
        }
        blocks.push_back(leaf(entries));
    }
    return index;
}

void putIndex(MutableBytes block, std::size_t at, std::span<const IndexEntry> index, std::size_t limit)
{
    for (std::size_t i = 0; i < index.size(); ++i) {
        store(block, at + i * sizeof(IndexEntry), index[i]);
    }
    store(block, at,
          CountLimit{.limit = static_cast<std::uint16_t>(limit), .count = static_cast<std::uint16_t>(index.size())});
}

/// Appends index blocks over the entries; answers an index entry for each of them.
std::vector<IndexEntry> appendNodes(std::vector<Bytes> &blocks, std::span<const IndexEntry> index)
{
    std::vector<IndexEntry> above;
    for (std::size_t at = 0; at < index.size(); at += nodeLimit) {
        const auto part = index.subspan(at, std::min(nodeLimit, index.size() - at));
        above.push_back({part.front().hash, static_cast<std::uint32_t>(blocks.size())});
        Bytes block(blockSize);
        store(MutableBytes(block), 0, EntryHeader{.inode = 0, .length = blockSize});
        putIndex(block, nodeIndexAt, part, nodeLimit);
        blocks.push_back(std::move(block));
    }
    return above;
}

} // namespace

Bytes emptyDirectoryBlock()
{
    Bytes block(blockSize);
    store(MutableBytes(block), 0, EntryHeader{.inode = 0, .length = static_cast<std::uint16_t>(leafEnd)});
    store(MutableBytes(block), leafEnd, LeafTail{});
    return block;
}

Result<DirectoryBlocks> directoryBlocks(std::uint32_t self, std::uint32_t parent, std::span<const NewEntry> entries,
                                        const HashSeed &seed)
{
    std::vector<NewEntry> all{{.name = ".", .inode = self, .type = EXT2_FT_DIR},
                              {.name = "..", .inode = parent, .type = EXT2_FT_DIR}};
    std::size_t size = 2 * sizeOnDisk(all.front());
    for (const NewEntry &entry : entries) {
        size += sizeOnDisk(entry);
    }
    if (size <= leafEnd) {
        all.insert(all.end(), entries.begin(), entries.end());
        return DirectoryBlocks{.blocks = {leaf(all)}, .indexed = false};
    }

    DirectoryBlocks made{.blocks = {Bytes(blockSize)}, .indexed = true};
    std::vector<IndexEntry> index = appendLeaves(made.blocks, sortedByHash(entries, seed));
    RootInfo info;
    if (index.size() > rootLimit) {
        index = appendNodes(made.blocks, index);
        info.levels = 1;
    }
    if (index.size() > rootLimit) {
        return fail(Cause::Unsupported,
                    fmt::format("a directory of {} entries is larger than ext4's hash tree can be", entries.size()));
    }
    const MutableBytes root = made.blocks.front();
    putEntry(root, 0, all[0], 12);
    putEntry(root, 12, all[1], blockSize - 12);
    store(root, 24, info);
    putIndex(root, rootIndexAt, index, rootLimit);
    return made;
}

} // namespace bootlace::ext4
