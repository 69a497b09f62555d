// SPDX-License-Identifier: GPL-3.0-or-later
// What mke2fs -t ext4 does, with Debian's defaults: Linux Documentation/filesystems/ext4, mke2fs.conf(5).
//
// What surprises: libext2fs asks the clock for every time that nobody set; fs->now is its way to be told, and 0 there
// means "ask". And the journal is written out as zeros although a new journal's superblock says that it is empty: the
// same recipe gives the same UUID, so after a second flash the blocks of the first card's journal would look like
// transactions of this one.
#include "ext4/volume.h"

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/guid.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/builder.h"
#include "ext4/directory.h"
#include "ext4/inode.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <expected>
#include <ext2fs/ext2_fs.h>
#include <ext2fs/ext2fs.h>
#include <ext2fs/ext3_extents.h>
#include <fmt/core.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t blockSize = Builder::blockSize;
constexpr std::uint64_t smallestSize = 8ULL << 20; // below this mke2fs makes no journal
constexpr std::uint64_t largestSize = 16ULL << 40; // block numbers of the resize inode have 32 bits

/// Bytes per inode as mke2fs.conf sets it for the types small, default and big.
std::uint64_t inodeRatio(std::uint64_t size)
{
    if (size < (512ULL << 20)) {
        return 4096;
    }
    return size < (4ULL << 40) ? 16384 : 32768;
}

ext2_super_block superblockFor(std::uint64_t blocks)
{
    ext2_super_block wanted = {};
    wanted.s_rev_level = EXT2_DYNAMIC_REV;
    wanted.s_log_block_size = 2;
    wanted.s_log_cluster_size = 2;
    wanted.s_inode_size = inodeSize;
    wanted.s_feature_compat =
        EXT2_FEATURE_COMPAT_RESIZE_INODE | EXT2_FEATURE_COMPAT_DIR_INDEX | EXT2_FEATURE_COMPAT_EXT_ATTR;
    wanted.s_feature_incompat = EXT2_FEATURE_INCOMPAT_FILETYPE | EXT3_FEATURE_INCOMPAT_EXTENTS |
                                EXT4_FEATURE_INCOMPAT_64BIT | EXT4_FEATURE_INCOMPAT_FLEX_BG;
    wanted.s_feature_ro_compat = EXT2_FEATURE_RO_COMPAT_SPARSE_SUPER | EXT2_FEATURE_RO_COMPAT_LARGE_FILE |
                                 EXT4_FEATURE_RO_COMPAT_HUGE_FILE | EXT4_FEATURE_RO_COMPAT_DIR_NLINK |
                                 EXT4_FEATURE_RO_COMPAT_EXTRA_ISIZE | EXT4_FEATURE_RO_COMPAT_METADATA_CSUM;
    wanted.s_desc_size = EXT2_MIN_DESC_SIZE_64BIT;
    wanted.s_log_groups_per_flex = 4;
    ext2fs_blocks_count_set(&wanted, blocks);
    ext2fs_r_blocks_count_set(&wanted, blocks / 20); // 5 %, mke2fs's default
    wanted.s_inodes_count = static_cast<std::uint32_t>(blocks * blockSize / inodeRatio(blocks * blockSize));
    return wanted;
}

void identify(ext2_filsys fs, const Parameters &parameters)
{
    ext2_super_block &super = *fs->super;
    constexpr std::int64_t latest = UINT32_MAX;
    fs->now = static_cast<time_t>(std::clamp<std::int64_t>(parameters.time.seconds, 1, latest));
    super.s_mkfs_time = super.s_lastcheck = super.s_wtime = static_cast<std::uint32_t>(fs->now);
    const auto uuid = uuidBytes(parameters.uuid);
    const auto seed = uuidBytes(parameters.hashSeed);
    std::memcpy(super.s_uuid, uuid.data(), uuid.size());
    std::memcpy(super.s_hash_seed, seed.data(), seed.size());
    std::memcpy(super.s_volume_name, parameters.label.data(), parameters.label.size());
    super.s_checksum_type = EXT2_CRC32C_CHKSUM;
    super.s_def_hash_version = EXT2_HASH_HALF_MD4;
    super.s_flags = EXT2_FLAGS_SIGNED_HASH; // what the host's char is must not matter
    super.s_creator_os = EXT2_OS_LINUX;
    super.s_max_mnt_count = -1;
    super.s_checkinterval = 0;
    super.s_default_mount_opts = EXT2_DEFM_XATTR_USER | EXT2_DEFM_ACL;
    ext2fs_init_csum_seed(fs);
}

ByteRange bytesOf(BlockRun run)
{
    return {.begin = ByteOffset(run.first * blockSize), .size = ByteCount(run.count * blockSize)};
}

} // namespace

Result<std::unique_ptr<Volume>> Volume::create(const Parameters &parameters)
{
    const std::uint64_t size = parameters.size.value();
    if (size < smallestSize) {
        return fail(Cause::TooSmall, fmt::format("an ext4 file system needs at least 8 MiB, not {} bytes", size));
    }
    if (size >= largestSize) {
        return fail(Cause::Unsupported, fmt::format("ext4 file systems are made up to 16 TiB, not {} bytes", size));
    }
    if (parameters.label.size() > EXT2_LABEL_LEN) {
        return fail(Cause::BadInput, fmt::format("the ext4 label \"{}\" is {} bytes long, at most 16 fit",
                                                 parameters.label, parameters.label.size()));
    }
    std::unique_ptr<Volume> volume(new Volume(ByteCount(roundDown(size, blockSize))));
    TRY(volume->layOut(parameters));
    TRY(volume->reserveInodes());
    TRY(volume->addJournal());
    return volume;
}

Result<> Volume::layOut(const Parameters &parameters)
{
    ext2_super_block wanted = superblockFor(m_store.size().value() / blockSize);
    ext2_filsys fs = nullptr;
    const std::string name = m_store.name();
    TRY(check(ext2fs_initialize(name.c_str(), EXT2_FLAG_64BITS, &wanted, BlockStore::manager(), &fs),
              "lay out the file system"));
    m_fs.reset(fs);
    identify(fs, parameters);
    return check(ext2fs_allocate_tables(fs), "place the group tables");
}

Result<> Volume::reserveInodes()
{
    for (std::uint32_t inode = EXT2_BAD_INO; inode < EXT2_GOOD_OLD_FIRST_INO; ++inode) {
        ext2fs_inode_alloc_stats2(fs(), inode, +1, inode == EXT2_ROOT_INO ? 1 : 0);
    }
    return check(ext2fs_create_resize_inode(fs()), "make the resize inode");
}

// The journal is written whole, so its size is paid for at every flash. mke2fs gives a 64 GiB file system 512 MiB,
// which a card writes for 13 seconds and a router never fills.
static constexpr int mostJournalBlocks = 16384; // 64 MiB

Result<> Volume::addJournal()
{
    const int blocks = std::min(ext2fs_default_journal_size(blockCount()), mostJournalBlocks);
    return check(ext2fs_add_journal_inode2(fs(), static_cast<blk_t>(blocks), ~0ULL, EXT2_MKJOURNAL_NO_MNT_CHECK),
                 "make the journal");
}

Result<> Volume::check(long code, std::string_view step) const
{
    if (code == 0) {
        return {};
    }
    if (const auto &failure = m_store.failure()) {
        return std::unexpected(Error(*failure).during(std::string(step)));
    }
    const bool full = code == EXT2_ET_BLOCK_ALLOC_FAIL || code == EXT2_ET_TOOSMALL;
    Error error(full ? Cause::TooSmall : Cause::Internal,
                fmt::format("libext2fs error {} in a file system of {} bytes", code, m_store.size().value()));
    return std::unexpected(std::move(error).during(std::string(step)));
}

std::uint64_t Volume::blockCount() const
{
    return ext2fs_blocks_count(m_fs->super);
}

HashSeed Volume::hashSeed() const
{
    HashSeed seed{};
    std::memcpy(seed.data(), m_fs->super->s_hash_seed, sizeof(seed));
    return seed;
}

Result<std::uint32_t> Volume::takeInode(bool directory)
{
    std::uint32_t inode = m_nextInode;
    if (!m_freedInodes.empty()) {
        inode = m_freedInodes.extract(m_freedInodes.begin()).value();
    } else if (inode > m_fs->super->s_inodes_count) {
        return fail(Cause::TooSmall,
                    fmt::format("the file system has room for {} files only, all of which are taken; a larger "
                                "partition has room for more",
                                m_fs->super->s_inodes_count));
    } else {
        ++m_nextInode;
    }
    ext2fs_inode_alloc_stats2(fs(), inode, +1, directory ? 1 : 0);
    return inode;
}

Result<> Volume::releaseInode(std::uint32_t inode, bool directory)
{
    ext2fs_inode_alloc_stats2(fs(), inode, -1, directory ? 1 : 0);
    m_freedInodes.insert(inode);
    return writeInode(inode, Inode{});
}

std::uint64_t Volume::firstFree(std::uint64_t begin, std::uint64_t end) const
{
    blk64_t found = 0;
    const bool any = begin < end && ext2fs_find_first_zero_block_bitmap2(m_fs->block_map, begin, end - 1, &found) == 0;
    return any ? found : end;
}

std::uint64_t Volume::firstUsed(std::uint64_t begin, std::uint64_t end) const
{
    blk64_t found = 0;
    const bool any = begin < end && ext2fs_find_first_set_block_bitmap2(m_fs->block_map, begin, end - 1, &found) == 0;
    return any ? found : end;
}

/// The next free blocks from the cursor on, marked as taken; none when there is no free block at all.
BlockRun Volume::nextFreeRun(std::uint64_t wanted)
{
    const std::uint64_t first = firstFree(m_cursor, blockCount());
    const std::uint64_t end = firstUsed(first, std::min(blockCount(), first + wanted));
    if (first < end) {
        ext2fs_block_alloc_stats_range(fs(), first, static_cast<blk_t>(end - first), +1);
    }
    m_cursor = end;
    return {.first = first, .count = end - first};
}

Result<std::vector<BlockRun>> Volume::takeBlocks(std::uint64_t count)
{
    const std::uint64_t free = ext2fs_free_blocks_count(m_fs->super);
    if (count > free) {
        return fail(Cause::TooSmall,
                    fmt::format("the file system is full: {} bytes are needed and {} are free; choose a larger "
                                "partition or put less into it",
                                count * blockSize, free * blockSize));
    }
    std::vector<BlockRun> runs;
    while (count > 0) {
        const BlockRun run = nextFreeRun(count);
        if (run.count == 0) {
            return fail(Cause::Internal, "the block bitmap and the count of free blocks disagree");
        }
        runs.push_back(run);
        count -= run.count;
    }
    return runs;
}

Result<std::vector<BlockRun>> Volume::takeDataBlocks(std::uint64_t count)
{
    TRY_ASSIGN(auto runs, takeBlocks(count));
    for (const BlockRun run : runs) {
        if (!m_data.empty() && m_data.back().end() == run.first) {
            m_data.back().count += run.count;
        } else {
            m_data.push_back(run);
        }
    }
    return runs;
}

Result<std::uint64_t> Volume::takeMetadataBlock()
{
    constexpr std::uint64_t runLength = 64;
    if (m_metadata.count == 0) {
        const std::uint64_t free = ext2fs_free_blocks_count(m_fs->super);
        TRY_ASSIGN(const auto runs, takeBlocks(std::clamp<std::uint64_t>(free, 1, runLength)));
        m_metadata = runs.front();
        std::for_each(runs.begin() + 1, runs.end(), [this](BlockRun rest) { releaseBlocks(rest); });
    }
    --m_metadata.count;
    return m_metadata.first++;
}

Result<Inode> Volume::readInode(std::uint32_t inode)
{
    Inode contents;
    TRY(check(ext2fs_read_inode_full(fs(), inode, EXT2_INODE(&contents.head), sizeof(contents)), "read an inode"));
    return contents;
}

Result<> Volume::writeInode(std::uint32_t inode, const Inode &contents)
{
    Inode copy = contents;
    return check(ext2fs_write_inode_full(fs(), inode, EXT2_INODE(&copy.head), sizeof(copy)), "write an inode");
}

Result<> Volume::writeBlock(std::uint64_t block, ByteView bytes)
{
    return m_store.write(ByteOffset(block * blockSize), bytes);
}

Result<Bytes> Volume::readBlock(std::uint64_t block)
{
    Bytes bytes(blockSize);
    TRY(m_store.read(ByteOffset(block * blockSize), bytes));
    return bytes;
}

Result<> Volume::writeDirectoryBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode)
{
    return check(ext2fs_write_dir_block4(fs(), block, bytes.data(), 0, inode), "write a directory block");
}

Result<> Volume::writeExtentBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode)
{
    auto *header = reinterpret_cast<ext3_extent_header *>(bytes.data());
    TRY(check(ext2fs_extent_block_csum_set(fs(), inode, header), "make an extent block's checksum"));
    return writeBlock(block, bytes);
}

Result<> Volume::writeAttributeBlock(std::uint64_t block, Bytes bytes, std::uint32_t inode)
{
    auto *header = reinterpret_cast<ext2_ext_attr_header *>(bytes.data());
    TRY(check(ext2fs_ext_attr_block_csum_set(fs(), inode, block, header), "make an attribute block's checksum"));
    return writeBlock(block, bytes);
}

void Volume::dropReleasedBlocks()
{
    if (m_metadata.count != 0) {
        releaseBlocks(std::exchange(m_metadata, {}));
    }
    for (const BlockRun run : m_released) {
        ext2fs_block_alloc_stats_range(fs(), run.first, static_cast<blk_t>(run.count), -1);
        m_store.discard(bytesOf(run));
    }
}

/// The parts of the inode tables that the descriptors say need not be read.
std::vector<BlockRun> Volume::unusedInodeTables() const
{
    std::vector<BlockRun> runs;
    const std::uint64_t inodesPerBlock = blockSize / inodeSize;
    for (dgrp_t group = 0; group < m_fs->group_desc_count; ++group) {
        const std::uint64_t used = m_fs->super->s_inodes_per_group - ext2fs_bg_itable_unused(m_fs.get(), group);
        const std::uint64_t usedBlocks = roundUp(used, inodesPerBlock) / inodesPerBlock;
        const std::uint64_t table = ext2fs_inode_table_loc(m_fs.get(), group);
        runs.push_back({table + usedBlocks, m_fs->inode_blocks_per_group - usedBlocks});
    }
    return runs;
}

/// Whatever is in use, and is neither written, nor data, nor an unused inode table, has to be zeros: reserved
/// descriptor blocks, bitmaps of groups that are not initialised, holes in used inode tables.
void Volume::clearUnwrittenBlocks()
{
    std::vector<BlockRun> skipped = unusedInodeTables();
    skipped.insert(skipped.end(), m_data.begin(), m_data.end());
    std::ranges::sort(skipped, {}, &BlockRun::first);
    skipped.push_back({blockCount(), 0});
    std::uint64_t at = 0;
    for (const BlockRun skip : skipped) {
        at = firstUsed(at, skip.first);
        while (at < skip.first) {
            const std::uint64_t end = firstFree(at, skip.first);
            m_store.clearUnwritten(bytesOf({.first = at, .count = end - at}));
            at = firstUsed(end, skip.first);
        }
        at = std::max(at, skip.end());
    }
}

Result<std::vector<Extent>> Volume::finish()
{
    dropReleasedBlocks();
    ext2fs_set_gdt_csum(fs());
    TRY(check(ext2fs_flush(fs()), "write the superblocks and bitmaps"));
    clearUnwrittenBlocks();
    return m_store.written();
}

} // namespace bootlace::ext4
