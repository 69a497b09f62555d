// SPDX-License-Identifier: GPL-3.0-or-later
// The file system under construction as libext2fs sees it: superblock, groups, bitmaps, inode table. It gives out
// blocks and inodes, and knows at the end what has to be written. Internal to the room.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "ext4/block_store.h"
#include "ext4/builder.h"
#include "ext4/directory.h"
#include "ext4/inode.h"

#include <cstdint>
#include <ext2fs/ext2fs.h>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ext4 {

/// Neighbouring blocks of the file system.
struct BlockRun
{
    std::uint64_t first = 0;
    std::uint64_t count = 0;

    [[nodiscard]] std::uint64_t end() const { return first + count; }
};

class Volume
{
public:
    /// Lays out the groups, the resize inode and the journal; the reserved inodes are taken, the root is not written.
    [[nodiscard]] static Result<std::unique_ptr<Volume>> create(const Parameters &parameters);
    ~Volume() = default;
    Volume(const Volume &) = delete;
    Volume &operator=(const Volume &) = delete;
    Volume(Volume &&) = delete;
    Volume &operator=(Volume &&) = delete;

    [[nodiscard]] HashSeed hashSeed() const;

    [[nodiscard]] std::uint64_t freeBlocks() const { return ext2fs_free_blocks_count(m_fs->super); }

    [[nodiscard]] std::uint32_t freeInodes() const { return m_fs->super->s_free_inodes_count; }

    /// The lowest free inode.
    [[nodiscard]] Result<std::uint32_t> takeInode(bool directory);
    /// The inode is cleared and can be taken again.
    Result<> releaseInode(std::uint32_t inode, bool directory);

    /// Blocks for file data, in as few runs as there is room for, ascending from where the last ones ended.
    [[nodiscard]] Result<std::vector<BlockRun>> takeDataBlocks(std::uint64_t count);
    /// The same for blocks that are written with writeBlock().
    [[nodiscard]] Result<std::vector<BlockRun>> takeBlocks(std::uint64_t count);
    /// A single block for metadata. They come from runs of their own, so that the data of many files stays in one
    /// piece.
    [[nodiscard]] Result<std::uint64_t> takeMetadataBlock();

    /// The blocks are free again in the finished file system, but not given out a second time by this volume.
    void releaseBlocks(BlockRun run) { m_released.push_back(run); }

    [[nodiscard]] Result<Inode> readInode(std::uint32_t inode);
    Result<> writeInode(std::uint32_t inode, const Inode &contents);
    [[nodiscard]] Result<Bytes> readBlock(std::uint64_t block);
    /// One whole block. Those of an inode's metadata get their checksums here.
    Result<> writeBlock(std::uint64_t block, ByteView bytes);
    Result<> writeDirectoryBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode);
    Result<> writeExtentBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode);
    Result<> writeAttributeBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode);

    /// How many bytes of that finish() will answer are known by now: the journal is, from the beginning on.
    [[nodiscard]] ByteCount pending() const { return m_store.pending(); }

    /// Writes superblocks, descriptors and bitmaps; answers everything but file data. Once, last.
    [[nodiscard]] Result<std::vector<Extent>> finish();

private:
    struct Closer
    {
        void operator()(ext2_filsys fs) const { ext2fs_free(fs); }
    };

    explicit Volume(ByteCount size)
        : m_store(size)
    {}

    [[nodiscard]] ext2_filsys fs() const { return m_fs.get(); }

    Result<> layOut(const Parameters &parameters);
    Result<> reserveInodes();
    Result<> addJournal();
    [[nodiscard]] Result<> check(long code, std::string_view step) const;
    [[nodiscard]] std::uint64_t blockCount() const;
    /// The first block of [begin, end) that is free, or used; `end` when there is none.
    [[nodiscard]] std::uint64_t firstFree(std::uint64_t begin, std::uint64_t end) const;
    [[nodiscard]] std::uint64_t firstUsed(std::uint64_t begin, std::uint64_t end) const;
    [[nodiscard]] BlockRun nextFreeRun(std::uint64_t wanted);
    void dropReleasedBlocks();
    void clearUnwrittenBlocks();
    [[nodiscard]] std::vector<BlockRun> unusedInodeTables() const;

    BlockStore m_store;
    std::unique_ptr<struct_ext2_filsys, Closer> m_fs;
    std::uint64_t m_cursor = 0; ///< where the search for free blocks goes on
    BlockRun m_metadata;        ///< taken, for single blocks
    std::uint32_t m_nextInode = EXT2_GOOD_OLD_FIRST_INO;
    std::set<std::uint32_t> m_freedInodes;
    std::vector<BlockRun> m_data; ///< what the caller writes
    std::vector<BlockRun> m_released;
};

} // namespace bootlace::ext4
