// SPDX-License-Identifier: GPL-3.0-or-later
// Linux Documentation/filesystems/ext4/ifork.rst. A tree of fixed 12-byte records: four fit into the inode; more move
// into blocks, and the inode holds the index. Because all extents are known before the first is written, the tree is
// built bottom-up with full blocks. What surprises: an extent's length of exactly 32768 is still initialised data,
// anything above would mean "allocated but not written".
#include "ext4/extent_tree.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "ext4/builder.h"
#include "ext4/inode.h"
#include "ext4/volume.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ext2fs/ext2_fs.h>
#include <ext2fs/ext3_extents.h>
#include <span>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t blockSize = Builder::blockSize;
constexpr std::uint64_t longestExtent = 32768;

struct Header
{
    le16 magic = EXT3_EXT_MAGIC;
    le16 entries;
    le16 capacity;
    le16 depth;
    le32 generation;
};

static_assert(sizeof(Header) == 12);

/// An extent or an index entry: both begin with the first file block that they stand for.
struct Record
{
    le32 fileBlock;
    std::array<std::byte, 8> rest{};
};

struct ExtentRest
{
    le16 length;
    le16 startHigh;
    le32 startLow;
};

struct IndexRest
{
    le32 leafLow;
    le16 leafHigh;
    le16 unused;
};

static_assert(sizeof(Record) == 12 && sizeof(ExtentRest) == 8 && sizeof(IndexRest) == 8);

constexpr std::size_t recordsInInode = 4;
constexpr std::size_t recordsInBlock = (blockSize - sizeof(Header)) / sizeof(Record);
constexpr std::size_t deepest = 5;

Record extentRecord(std::uint64_t fileBlock, std::uint64_t start, std::uint64_t length)
{
    Record record{.fileBlock = static_cast<std::uint32_t>(fileBlock)};
    store(record.rest, 0,
          ExtentRest{.length = static_cast<std::uint16_t>(length),
                     .startHigh = static_cast<std::uint16_t>(start >> 32),
                     .startLow = static_cast<std::uint32_t>(start)});
    return record;
}

Record indexRecord(le32 fileBlock, std::uint64_t leaf)
{
    Record record{.fileBlock = fileBlock};
    store(record.rest, 0,
          IndexRest{.leafLow = static_cast<std::uint32_t>(leaf),
                    .leafHigh = static_cast<std::uint16_t>(leaf >> 32),
                    .unused = 0});
    return record;
}

std::vector<Record> extentsOf(std::span<const MappedRun> runs)
{
    std::vector<Record> records;
    for (const MappedRun &run : runs) {
        for (std::uint64_t done = 0; done < run.blocks.count; done += longestExtent) {
            records.push_back(extentRecord(run.fileBlock + done, run.blocks.first + done,
                                           std::min(longestExtent, run.blocks.count - done)));
        }
    }
    return records;
}

void putNode(MutableBytes bytes, std::span<const Record> records, std::size_t capacity, std::size_t depth)
{
    Header header;
    header.entries = static_cast<std::uint16_t>(records.size());
    header.capacity = static_cast<std::uint16_t>(capacity);
    header.depth = static_cast<std::uint16_t>(depth);
    store(bytes, 0, header);
    for (std::size_t i = 0; i < records.size(); ++i) {
        store(bytes, sizeof(Header) + i * sizeof(Record), records[i]);
    }
}

/// Moves the records into blocks; answers the index records that point at them.
Result<std::vector<Record>> moveIntoBlocks(Volume &volume, std::uint32_t number, std::span<const Record> records,
                                           std::size_t depth)
{
    std::vector<Record> indexes;
    for (std::size_t at = 0; at < records.size(); at += recordsInBlock) {
        const auto part = records.subspan(at, std::min(recordsInBlock, records.size() - at));
        TRY_ASSIGN(const std::uint64_t block, volume.takeMetadataBlock());
        Bytes bytes(blockSize);
        putNode(bytes, part, recordsInBlock, depth);
        TRY(volume.writeExtentBlock(block, bytes, number));
        indexes.push_back(indexRecord(part.front().fileBlock, block));
    }
    return indexes;
}

/// The blocks that a node leads to, and the nodes below it.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the tree that mapBlocks() made
Result<> releaseNode(Volume &volume, ByteView node)
{
    const auto header = load<Header>(node, 0).value_or(Header{});
    for (std::size_t i = 0; i < header.entries; ++i) {
        const Record record = load<Record>(node, sizeof(Header) + i * sizeof(Record)).value_or(Record{});
        if (header.depth == 0) {
            const ExtentRest extent = load<ExtentRest>(record.rest, 0).value_or(ExtentRest{});
            volume.releaseBlocks(
                {.first = (std::uint64_t{extent.startHigh} << 32) | extent.startLow, .count = extent.length});
            continue;
        }
        const IndexRest index = load<IndexRest>(record.rest, 0).value_or(IndexRest{});
        const std::uint64_t leaf = (std::uint64_t{index.leafHigh} << 32) | index.leafLow;
        TRY_ASSIGN(const Bytes below, volume.readBlock(leaf));
        TRY(releaseNode(volume, below));
        volume.releaseBlocks({.first = leaf, .count = 1});
    }
    return {};
}

} // namespace

Result<> mapBlocks(Volume &volume, std::uint32_t number, Inode &inode, std::span<const MappedRun> runs)
{
    std::vector<Record> records = extentsOf(runs);
    for (const MappedRun &run : runs) {
        countBlocks(inode, run.blocks.count);
    }
    std::size_t depth = 0;
    while (records.size() > recordsInInode) {
        if (depth == deepest) {
            return fail(Cause::Unsupported, "a file is scattered over more pieces than an ext4 file can have");
        }
        TRY_ASSIGN(records, moveIntoBlocks(volume, number, records, depth));
        countBlocks(inode, records.size());
        ++depth;
    }
    std::array<std::byte, sizeof(inode.head.i_block)> root{};
    putNode(root, records, recordsInInode, depth);
    std::memcpy(inode.head.i_block, root.data(), root.size());
    inode.head.i_flags |= EXT4_EXTENTS_FL;
    return {};
}

Result<> releaseFileBlocks(Volume &volume, const Inode &inode)
{
    if (const std::uint64_t block = attributeBlock(inode); block != 0) {
        volume.releaseBlocks({.first = block, .count = 1});
    }
    if ((inode.head.i_flags & EXT4_EXTENTS_FL) == 0) {
        return {};
    }
    return releaseNode(volume, std::as_bytes(std::span(inode.head.i_block)));
}

} // namespace bootlace::ext4
