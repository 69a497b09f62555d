// SPDX-License-Identifier: GPL-3.0-or-later
// The steps and their order are those of resize2fs (e2fsprogs 1.47, resize/resize2fs.c); where it would move blocks,
// this refuses. One thing is different: tables of new groups never go into free space of old ones, so that no block of
// the image that was passed over as free becomes used afterwards.
#include "ext4/growth.h"

#include "base/result.h"
#include "base/units.h"
#include "ext4/filesystem.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <expected>
#include <ext2fs/ext2fs.h>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t leastSpareBlocks = 50; ///< a last group with less than that besides its tables is left out

std::uint64_t divideRoundingUp(std::uint64_t value, std::uint64_t by)
{
    return value / by + (value % by != 0 ? 1 : 0);
}

/// Groups that blocks are divided into.
std::uint64_t groupsOf(const Facts &facts, std::uint64_t blocks)
{
    return divideRoundingUp(blocks - facts.firstBlock, facts.blocksPerGroup);
}

bool isPowerOf(std::uint64_t base, std::uint64_t value)
{
    while (value != 0 && value % base == 0) {
        value /= base;
    }
    return value == 1;
}

/// Whether that group holds a copy of superblock and descriptors.
bool hasCopy(const Facts &facts, std::uint64_t group)
{
    return (facts.readOnlyCompatFeatures & EXT2_FEATURE_RO_COMPAT_SPARSE_SUPER) == 0 || group <= 1 ||
           isPowerOf(3, group) || isPowerOf(5, group) || isPowerOf(7, group);
}

/// Blocks that a last group of the grown file system needs for itself.
std::uint64_t overheadOf(const Facts &facts, std::uint64_t group)
{
    const std::uint64_t inodeBlocks =
        divideRoundingUp(std::uint64_t{facts.inodesPerGroup} * facts.inodeSize, facts.blockSize);
    const std::uint64_t copies = 1 + facts.descriptorBlocks + facts.reservedDescriptorBlocks;
    return 2 + inodeBlocks + (hasCopy(facts, group) ? copies : 0);
}

Result<Growth> growTo(const Facts &facts, std::uint64_t blocks)
{
    const std::string remedy =
        fmt::format("run resize2fs on the image, or leave its size as it is ({} B)", facts.size.value());
    const std::uint64_t groups = groupsOf(facts, blocks);
    if ((facts.compatFeatures & EXT4_FEATURE_COMPAT_SPARSE_SUPER2) != 0) {
        return fail(Cause::Unsupported,
                    fmt::format("the ext4 image has the feature sparse_super2 and can't be grown here: {}", remedy));
    }
    if (groups > std::numeric_limits<std::uint32_t>::max() / facts.inodesPerGroup) {
        return fail(Cause::Unsupported, fmt::format("the ext4 image has {} inodes in each group, which is too many for "
                                                    "{} groups: {}",
                                                    facts.inodesPerGroup, groups, remedy));
    }
    const std::uint64_t needed = divideRoundingUp(groups, facts.blockSize / facts.descriptorSize);
    const std::uint64_t has = facts.descriptorBlocks + facts.reservedDescriptorBlocks;
    if (needed > has) {
        return fail(Cause::Unsupported, fmt::format("the ext4 image has room for {} blocks of group descriptors, but "
                                                    "{} blocks of {} bytes need {}: {}",
                                                    has, blocks, facts.blockSize, needed, remedy));
    }
    return Growth{blocks, static_cast<std::uint32_t>(groups), static_cast<std::uint32_t>(needed),
                  static_cast<std::uint16_t>(has - needed)};
}

/// Grows an open file system; one object, one growth.
class Grower
{
public:
    Grower(ext2_filsys filesystem, const Growth &growth)
        : m_filesystem(filesystem)
        , m_growth(growth)
        , m_oldGroups(filesystem->group_desc_count)
        , m_oldBlocks(ext2fs_blocks_count(filesystem->super))
        , m_lazy(ext2fs_has_group_desc_csum(filesystem) != 0)
    {}

    Result<std::vector<BlockRange>> run()
    {
        // libext2fs stamps what it writes with the time of day, unless it is told another one.
        m_filesystem->now = std::max<time_t>(m_filesystem->super->s_wtime, 1);
        TRY(check(ext2fs_read_bitmaps(m_filesystem), "read the ext4 bitmaps"));
        TRY(enlargeStructures());
        for (std::uint32_t group = m_oldGroups; group < m_growth.groups; ++group) {
            reserveCopies(group);
        }
        TRY(placeTables());
        for (std::uint32_t group = m_oldGroups; group < m_growth.groups; ++group) {
            describe(group);
        }
        TRY(rebuildResizeInode());
        countFree();
        m_filesystem->flags &= ~EXT2_FLAG_MASTER_SB_ONLY; // ext2fs_open() sets it: the backups would stay as they are
        ext2fs_mark_super_dirty(m_filesystem);
        ext2fs_mark_bb_dirty(m_filesystem);
        ext2fs_mark_ib_dirty(m_filesystem);
        TRY(check(ext2fs_set_gdt_csum(m_filesystem), "compute the ext4 descriptors' checksums"));
        TRY(check(ext2fs_write_bitmaps(m_filesystem), "write the ext4 bitmaps"));
        TRY(check(ext2fs_flush(m_filesystem), "write the ext4 superblocks and descriptors"));
        std::ranges::sort(m_toWrite, {}, &BlockRange::first);
        return std::move(m_toWrite);
    }

private:
    static Result<> check(errcode_t code, std::string_view step)
    {
        if (code != 0) {
            Error error(code == EXT2_ET_NO_MEMORY ? Cause::Internal : Cause::BadInput,
                        fmt::format("the image can't be grown: {}; run e2fsck -f on it", describeLibext2fs(code)));
            return std::unexpected(std::move(error).during(std::string(step)));
        }
        return {};
    }

    /// Sets the superblock's new counts and gives descriptors and bitmaps in memory their new length, with zeros.
    Result<> enlargeStructures()
    {
        ext2_super_block *super = m_filesystem->super;
        const unsigned long oldSize = m_filesystem->desc_blocks * m_filesystem->blocksize;
        const unsigned long newSize = m_growth.descriptorBlocks * static_cast<unsigned long>(m_filesystem->blocksize);
        TRY(check(ext2fs_resize_mem(oldSize, newSize, static_cast<void *>(&m_filesystem->group_desc)),
                  "enlarge the ext4 descriptors"));
        std::memset(reinterpret_cast<char *>(m_filesystem->group_desc) + oldSize, 0, newSize - oldSize);

        const double reservedPercent =
            100.0 * static_cast<double>(ext2fs_r_blocks_count(super)) / static_cast<double>(m_oldBlocks);
        ext2fs_r_blocks_count_set(super,
                                  static_cast<blk64_t>(reservedPercent * static_cast<double>(m_growth.blocks) / 100.0));
        ext2fs_blocks_count_set(super, m_growth.blocks);
        super->s_inodes_count = super->s_inodes_per_group * m_growth.groups;
        super->s_reserved_gdt_blocks = m_growth.reservedDescriptorBlocks;
        super->s_overhead_clusters = 0; // the kernel counts them anew
        m_filesystem->group_desc_count = m_growth.groups;
        m_filesystem->desc_blocks = m_growth.descriptorBlocks;

        TRY(check(ext2fs_resize_inode_bitmap2(super->s_inodes_count, super->s_inodes_count, m_filesystem->inode_map),
                  "enlarge the ext4 inode bitmap"));
        const std::uint64_t allGroups = std::uint64_t{super->s_blocks_per_group} * m_growth.groups;
        return check(ext2fs_resize_block_bitmap2(m_growth.blocks - 1, super->s_first_data_block + allGroups - 1,
                                                 m_filesystem->block_map),
                     "enlarge the ext4 block bitmap");
    }

    /// The backups of superblock and descriptors, and what is reserved behind them.
    void reserveCopies(std::uint32_t group)
    {
        ext2fs_reserve_super_and_bgd(m_filesystem, group, m_filesystem->block_map);
        if (ext2fs_bg_has_super(m_filesystem, group) != 0) {
            const std::uint64_t count = 1ULL + m_growth.descriptorBlocks + m_growth.reservedDescriptorBlocks;
            m_toWrite.push_back({ext2fs_group_first_block2(m_filesystem, group), count});
        }
    }

    /// With flex_bg the tables of a whole flexible group lie together in its first group (here: its first new one).
    Result<> placeTables()
    {
        const bool flexible = ext2fs_has_feature_flex_bg(m_filesystem->super) != 0;
        const std::uint64_t groupsTogether = flexible ? 1ULL << m_filesystem->super->s_log_groups_per_flex : 1;
        for (std::uint64_t first = m_oldGroups; first < m_growth.groups;) {
            const std::uint64_t end =
                std::min<std::uint64_t>((first / groupsTogether + 1) * groupsTogether, m_growth.groups);
            TRY(placeTables(static_cast<dgrp_t>(first), static_cast<dgrp_t>(end)));
            first = end;
        }
        return {};
    }

    Result<> placeTables(dgrp_t first, dgrp_t end)
    {
        m_cursor = ext2fs_group_first_block2(m_filesystem, first);
        m_limit = ext2fs_group_last_block2(m_filesystem, end - 1);
        for (dgrp_t group = first; group < end; ++group) {
            TRY_ASSIGN(const std::uint64_t place, takeBlocks(group, 1));
            ext2fs_block_bitmap_loc_set(m_filesystem, group, place);
        }
        for (dgrp_t group = first; group < end; ++group) {
            TRY_ASSIGN(const std::uint64_t place, takeBlocks(group, 1));
            ext2fs_inode_bitmap_loc_set(m_filesystem, group, place);
        }
        for (dgrp_t group = first; group < end; ++group) {
            TRY_ASSIGN(const std::uint64_t place, takeBlocks(group, m_filesystem->inode_blocks_per_group));
            ext2fs_inode_table_loc_set(m_filesystem, group, place);
        }
        return {};
    }

    /// Neighbouring free blocks for one of the tables of `owner`.
    Result<std::uint64_t> takeBlocks(dgrp_t owner, unsigned int count)
    {
        blk64_t place = 0;
        TRY(check(ext2fs_get_free_blocks2(m_filesystem, m_cursor, m_limit, static_cast<int>(count),
                                          m_filesystem->block_map, &place),
                  "find room for the tables of new ext4 groups"));
        if (place < m_cursor || place + count - 1 > m_limit) {
            return fail(Cause::TooSmall, "the new ext4 groups have no room for their own tables");
        }
        ext2fs_mark_block_bitmap_range2(m_filesystem->block_map, place, count);
        m_cursor = place + count;
        for (dgrp_t group = ext2fs_group_of_blk2(m_filesystem, place);
             group <= ext2fs_group_of_blk2(m_filesystem, m_cursor - 1); ++group) {
            if (group != owner) {
                m_hosts.insert(group);
            }
        }
        if (count == 1 || !m_lazy) {
            m_toWrite.push_back({place, count});
        }
        return place;
    }

    /// Unused groups are marked as such: the kernel then makes their bitmaps itself, and clears their inode tables when
    /// it has time. A group that holds tables of another one needs its block bitmap, and so does the last one, which
    /// may not be a whole one.
    void describe(dgrp_t group)
    {
        if (m_lazy) {
            ext2fs_bg_flags_set(m_filesystem, group, EXT2_BG_INODE_UNINIT);
            ext2fs_bg_itable_unused_set(m_filesystem, group, m_filesystem->super->s_inodes_per_group);
            if (group + 1 != m_growth.groups && !m_hosts.contains(group)) {
                ext2fs_bg_flags_set(m_filesystem, group, EXT2_BG_BLOCK_UNINIT);
            }
        }
        ext2fs_bg_free_inodes_count_set(m_filesystem, group, m_filesystem->super->s_inodes_per_group);
    }

    /// Empties the list of reserved descriptor blocks and lets libext2fs make it again for the new groups.
    Result<> rebuildResizeInode()
    {
        if (!ext2fs_has_feature_resize_inode(m_filesystem->super)) {
            return {};
        }
        ext2_inode inode = {};
        TRY(check(ext2fs_read_inode(m_filesystem, EXT2_RESIZE_INO, &inode), "read the ext4 resize inode"));
        TRY(check(ext2fs_iblk_set(m_filesystem, &inode, 1), "empty the ext4 resize inode"));
        TRY(check(ext2fs_write_inode(m_filesystem, EXT2_RESIZE_INO, &inode), "write the ext4 resize inode"));
        TRY(check(io_channel_zeroout(m_filesystem->io, inode.i_block[EXT2_DIND_BLOCK], 1),
                  "empty the ext4 resize inode"));
        return check(ext2fs_create_resize_inode(m_filesystem), "make the ext4 resize inode");
    }

    /// The old groups but for the last one are as they were; all sums are made anew.
    void countFree()
    {
        blk64_t blocks = 0;
        std::uint64_t inodes = 0;
        for (dgrp_t group = 0; group < m_growth.groups; ++group) {
            if (group + 1 >= m_oldGroups) {
                ext2fs_bg_free_blocks_count_set(m_filesystem, group, freeBlocksIn(group));
            }
            blocks += ext2fs_bg_free_blocks_count(m_filesystem, group);
            inodes += ext2fs_bg_free_inodes_count(m_filesystem, group);
        }
        ext2fs_free_blocks_count_set(m_filesystem->super, blocks);
        m_filesystem->super->s_free_inodes_count = static_cast<std::uint32_t>(inodes);
    }

    [[nodiscard]] std::uint32_t freeBlocksIn(dgrp_t group) const
    {
        const blk64_t last = ext2fs_group_last_block2(m_filesystem, group);
        blk64_t at = ext2fs_group_first_block2(m_filesystem, group);
        blk64_t free = 0;
        std::uint64_t count = 0;
        while (at <= last && ext2fs_find_first_zero_block_bitmap2(m_filesystem->block_map, at, last, &free) == 0) {
            if (ext2fs_find_first_set_block_bitmap2(m_filesystem->block_map, free, last, &at) != 0) {
                at = last + 1;
            }
            count += at - free;
        }
        return static_cast<std::uint32_t>(count);
    }

    ext2_filsys m_filesystem;
    const Growth &m_growth;
    std::uint32_t m_oldGroups;
    std::uint64_t m_oldBlocks;
    bool m_lazy;
    std::uint64_t m_cursor = 0;
    std::uint64_t m_limit = 0;
    std::set<dgrp_t> m_hosts; ///< new groups that hold tables of others
    std::vector<BlockRange> m_toWrite;
};

} // namespace

Result<std::optional<Growth>> planGrowth(const Facts &facts, ByteCount target)
{
    std::uint64_t blocks = target.value() / facts.blockSize;
    if ((facts.incompatFeatures & EXT4_FEATURE_INCOMPAT_64BIT) == 0) {
        blocks = std::min<std::uint64_t>(blocks, std::numeric_limits<std::uint32_t>::max());
    }
    if (blocks <= facts.blocks) {
        return std::nullopt;
    }
    const std::uint64_t rest = (blocks - facts.firstBlock) % facts.blocksPerGroup;
    if (rest != 0 && rest < overheadOf(facts, groupsOf(facts, blocks) - 1) + leastSpareBlocks) {
        blocks -= rest;
    }
    if (blocks <= facts.blocks) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Growth growth, growTo(facts, blocks));
    return growth;
}

Result<std::vector<BlockRange>> grow(struct_ext2_filsys &filesystem, const Growth &growth)
{
    return Grower(&filesystem, growth).run();
}

} // namespace bootlace::ext4
