// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to names, in three steps that get more expensive, each only when the one before left something open:
// tables at known places; the block maps of all inodes in use; a walk through the directories until each inode that was
// met has a name.
#include "ext4/reader_state.h"

#include <algorithm>
#include <deque>
#include <ext2fs/ext2fs.h>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::size_t mostOwners = 100;

struct Run
{
    std::uint64_t first = 0;
    std::uint64_t end = 0;
};

/// The blocks that are asked about: ascending and apart.
class Blocks
{
public:
    Blocks(std::span<const ByteRange> ranges, const Facts &facts)
    {
        for (const ByteRange &range : ranges) {
            const std::uint64_t begin = std::min(range.begin.value(), facts.size.value());
            const std::uint64_t size = std::min(range.size.value(), facts.size.value() - begin);
            if (size != 0) {
                m_runs.push_back({begin / facts.blockSize, (begin + size - 1) / facts.blockSize + 1});
            }
        }
        std::ranges::sort(m_runs, {}, &Run::first);
        std::vector<Run> apart;
        for (const Run &run : m_runs) {
            if (!apart.empty() && run.first <= apart.back().end) {
                apart.back().end = std::max(apart.back().end, run.end);
            } else {
                apart.push_back(run);
            }
        }
        m_runs = std::move(apart);
    }

    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    [[nodiscard]] bool contain(std::uint64_t block) const { return touch(block, 1); }

    [[nodiscard]] bool touch(std::uint64_t first, std::uint64_t count) const
    {
        const auto after = std::ranges::upper_bound(m_runs, first, {}, &Run::end);
        return after != m_runs.end() && (after->first <= first || after->first - first < count);
    }

private:
    std::vector<Run> m_runs;
};

void nameTables(ext2_filsys filesystem, const Blocks &blocks, std::set<std::string> &names)
{
    for (dgrp_t group = 0; group < filesystem->group_desc_count && names.size() < mostOwners; ++group) {
        blk64_t super = 0;
        blk64_t descriptors = 0;
        blk64_t newDescriptors = 0;
        ext2fs_super_and_bgd_loc2(filesystem, group, &super, &descriptors, &newDescriptors, nullptr);
        const bool hasSuper = ext2fs_bg_has_super(filesystem, group) != 0;
        const std::uint64_t copies = 1 + filesystem->desc_blocks + filesystem->super->s_reserved_gdt_blocks;
        const std::uint64_t first = ext2fs_group_first_block2(filesystem, group);
        if ((hasSuper && blocks.touch(first, descriptors != 0 ? copies : 1)) ||
            (newDescriptors != 0 && blocks.contain(newDescriptors))) {
            names.insert(fmt::format("superblock and group descriptors of group {}", group));
        }
        if (blocks.contain(ext2fs_block_bitmap_loc(filesystem, group)) ||
            blocks.contain(ext2fs_inode_bitmap_loc(filesystem, group))) {
            names.insert(fmt::format("bitmaps of group {}", group));
        }
        if (blocks.touch(ext2fs_inode_table_loc(filesystem, group), filesystem->inode_blocks_per_group)) {
            names.insert(fmt::format("inode table of group {}", group));
        }
    }
}

void nameFreeSpace(ext2_filsys filesystem, const Blocks &blocks, std::set<std::string> &names)
{
    if (ext2fs_read_block_bitmap(filesystem) != 0) {
        names.insert("metadata");
        return;
    }
    for (const Run &run : blocks.runs()) {
        const std::uint64_t first = std::max<std::uint64_t>(run.first, filesystem->super->s_first_data_block);
        blk64_t found = 0;
        if (first < run.end &&
            ext2fs_find_first_zero_block_bitmap2(filesystem->block_map, first, run.end - 1, &found) == 0) {
            names.insert("free space");
        }
    }
}

/// What ext2fs_block_iterate3() carries to its callback.
struct Search
{
    const Blocks &blocks;
    std::uint64_t budget; ///< blocks of all inodes together: damaged maps may claim the same ones for ever
    bool found = false;
};

// NOLINTNEXTLINE(readability-function-size,readability-non-const-parameter): libext2fs asks for these parameters
int searchBlock(ext2_filsys /*filesystem*/, blk64_t *block, e2_blkcnt_t /*count*/, blk64_t /*reference*/,
                int /*offset*/, void *context)
{
    auto &search = *static_cast<Search *>(context);
    search.found = search.blocks.contain(*block);
    search.budget -= search.budget != 0 ? 1 : 0;
    return search.found || search.budget == 0 ? BLOCK_ABORT : 0;
}

struct CloseScan
{
    void operator()(ext2_struct_inode_scan *scan) const { ext2fs_close_inode_scan(scan); }
};

bool holds(ext2_filsys filesystem, ext2_ino_t number, ext2_inode &inode, Search &search)
{
    const blk64_t attributes = ext2fs_file_acl_block(filesystem, &inode);
    search.found = attributes != 0 && search.blocks.contain(attributes);
    if (!search.found && ext2fs_inode_has_valid_blocks2(filesystem, &inode) != 0) {
        ext2fs_block_iterate3(filesystem, number, BLOCK_FLAG_READ_ONLY, nullptr, searchBlock, &search);
    }
    return search.found;
}

/// The inodes in use that hold any of the blocks; as far as they can be read.
std::set<ext2_ino_t> inodesHolding(ext2_filsys filesystem, const Blocks &blocks)
{
    std::set<ext2_ino_t> holders;
    ext2_inode_scan opened = nullptr;
    if (ext2fs_open_inode_scan(filesystem, 0, &opened) != 0) {
        return holders;
    }
    const std::unique_ptr<ext2_struct_inode_scan, CloseScan> scan(opened);
    Search search{blocks, 4 * ext2fs_blocks_count(filesystem->super) + 1'000'000};
    ext2_ino_t number = 0;
    ext2_inode inode = {};
    while (search.budget != 0 && holders.size() < mostOwners) {
        const auto code = ext2fs_get_next_inode(opened, &number, &inode);
        if (code == EXT2_ET_BAD_BLOCK_IN_INODE_TABLE || code == EXT2_ET_INODE_CSUM_INVALID) {
            continue;
        }
        if (code != 0 || number == 0) {
            break;
        }
        if (inode.i_links_count == 0 && number >= EXT2_FIRST_INODE(filesystem->super)) {
            continue;
        }
        if (holds(filesystem, number, inode, search)) {
            holders.insert(number);
        }
    }
    return holders;
}

/// Inodes that no directory names, or that are known by a better name.
std::optional<std::string> specialName(ext2_filsys filesystem, ext2_ino_t inode)
{
    if (inode == EXT2_ROOT_INO) {
        return "/";
    }
    if (inode == EXT2_RESIZE_INO) {
        return "reserved group descriptors";
    }
    if (inode == EXT2_JOURNAL_INO || inode == filesystem->super->s_journal_inum) {
        return "journal";
    }
    if (inode < EXT2_FIRST_INODE(filesystem->super) || inode == filesystem->super->s_orphan_file_inum) {
        return "metadata";
    }
    return std::nullopt;
}

/// Walks the directories, those near the root first, until each of the inodes has a path.
std::map<ext2_ino_t, std::string> pathsOf(const Reader::State &state, std::set<ext2_ino_t> wanted)
{
    std::map<ext2_ino_t, std::string> paths;
    std::set<InodeNumber> seen = {InodeNumber(EXT2_ROOT_INO)};
    std::deque<std::pair<InodeNumber, std::string>> open = {{InodeNumber(EXT2_ROOT_INO), ""}};
    const auto visit = [&](const std::string &parent, std::string_view name, InodeNumber inode) {
        const auto number = static_cast<ext2_ino_t>(inode);
        std::string path = parent + "/" + std::string(name);
        if (wanted.erase(number) != 0) {
            paths[number] = path;
        }
        if (ext2fs_check_directory(state.filesystem.get(), number) == 0 && seen.insert(inode).second) {
            open.emplace_back(inode, std::move(path));
        }
        return wanted.empty() ? Reader::State::Next::Stop : Reader::State::Next::Entry;
    };
    while (!open.empty() && !wanted.empty()) {
        const auto [directory, path] = std::move(open.front());
        open.pop_front();
        // A directory that can't be read leaves its files without names, which is all that can be said of them.
        static_cast<void>(state.forEachEntry(
            directory, [&](std::string_view name, InodeNumber inode) { return visit(path, name, inode); }));
    }
    return paths;
}

} // namespace

std::vector<std::string> Reader::ownersOf(std::span<const ByteRange> ranges) const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    const Blocks blocks(ranges, m_state->facts);
    std::set<std::string> names;
    nameTables(filesystem, blocks, names);
    nameFreeSpace(filesystem, blocks, names);
    std::set<ext2_ino_t> unnamed;
    for (const ext2_ino_t inode : inodesHolding(filesystem, blocks)) {
        if (auto special = specialName(filesystem, inode)) {
            names.insert(*std::move(special));
        } else {
            unnamed.insert(inode);
        }
    }
    const auto paths = pathsOf(*m_state, unnamed);
    for (const ext2_ino_t inode : unnamed) {
        const auto path = paths.find(inode);
        names.insert(path != paths.end() ? path->second : fmt::format("inode {}", inode));
    }
    if (names.empty() && !blocks.runs().empty()) {
        names.insert("metadata");
    }
    std::vector<std::string> sorted(names.begin(), names.end());
    sorted.resize(std::min(sorted.size(), mostOwners));
    return sorted;
}

Result<std::vector<ByteRange>> Reader::allocated() const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    if (const auto code = ext2fs_read_block_bitmap(filesystem); code != 0) {
        return failLibext2fs(m_state->store, Cause::BadInput, "read the ext4 block bitmaps", code);
    }
    const ByteCount blockSize(m_state->facts.blockSize);
    const std::uint64_t last = m_state->facts.blocks - 1;
    std::vector<ByteRange> ranges;
    std::uint64_t block = filesystem->super->s_first_data_block;
    blk64_t first = 0;
    while (block <= last && ext2fs_find_first_set_block_bitmap2(filesystem->block_map, block, last, &first) == 0) {
        blk64_t end = 0;
        if (ext2fs_find_first_zero_block_bitmap2(filesystem->block_map, first, last, &end) != 0) {
            end = last + 1;
        }
        ranges.push_back({ByteOffset(first * blockSize.value()), blockSize * (end - first)});
        block = end;
    }
    return ranges;
}

} // namespace bootlace::ext4
