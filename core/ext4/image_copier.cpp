// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/image_copier.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/block_store.h"
#include "ext4/facts.h"
#include "ext4/filesystem.h"
#include "ext4/growth.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ext2fs/ext2fs.h>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::size_t superblockEnd = 2048;
constexpr std::uint64_t blocksAtOnce = 256;
constexpr ByteCount mostHeldBytes = 128_MiB;

/// What becomes of a block of the image.
enum class Use : std::uint8_t {
    Written, ///< at once
    Held,    ///< kept until the end: growth may change it, or others depend on it
    Skipped, ///< nobody looks at it
};

/// Blocks whose use is known whatever the bitmap says.
struct Table
{
    BlockRange blocks;
    Use use;
};

/// What a block takes in the BlockStore.
std::uint64_t heldSize(const Facts &facts)
{
    return std::max<std::uint64_t>(facts.blockSize, BlockStore::pageSize);
}

std::unexpected<Error> tooMuchToHold(std::uint64_t blocks)
{
    return fail(Cause::Unsupported,
                fmt::format("the ext4 image has {} blocks of bitmaps and descriptors, which is more "
                            "than can be kept in memory",
                            blocks));
}

Result<> checkCondition(const Facts &facts)
{
    if (facts.journalIsElsewhere) {
        return fail(Cause::BadInput, "the ext4 image has its journal on another disk (s_journal_dev), without which no "
                                     "kernel mounts it: put the journal inside (tune2fs -O ^has_journal, then tune2fs "
                                     "-j), or give the tree as a tar");
    }
    if (facts.needsRecovery || facts.hasErrors || !facts.clean) {
        return fail(Cause::BadInput, "the ext4 image was not cleanly unmounted or has errors, so its bitmaps can't be "
                                     "trusted: run e2fsck -f on it");
    }
    if ((facts.readOnlyCompatFeatures & EXT4_FEATURE_RO_COMPAT_BIGALLOC) != 0 ||
        (facts.incompatFeatures & EXT2_FEATURE_INCOMPAT_META_BG) != 0) {
        return fail(Cause::Unsupported, "the ext4 image has the feature bigalloc or meta_bg, which is not supported: "
                                        "make it without (mke2fs -O ^bigalloc,^meta_bg), or give the tree as a tar");
    }
    return {};
}

Result<> checkSize(const Facts &facts, ByteCount target)
{
    if (facts.size > target) {
        return fail(Cause::TooSmall, fmt::format("the ext4 image's file system is {} bytes long, but there is only "
                                                 "room for {}",
                                                 facts.size.value(), target.value()));
    }
    if (facts.beginningSize() > mostHeldBytes || facts.beginningSize() > facts.size) {
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock asks for {} blocks of group descriptors", facts.descriptorBlocks));
    }
    const std::uint64_t bitmaps = 2ULL * facts.groups;
    if (bitmaps > mostHeldBytes.value() / heldSize(facts)) {
        return tooMuchToHold(bitmaps);
    }
    return {};
}

} // namespace

Result<> ImageCopier::check(const Facts &facts, ByteCount target, ByteCount pageSize)
{
    TRY(checkCondition(facts));
    if (facts.blockSize > pageSize.value()) {
        return fail(
            Cause::Unsupported,
            fmt::format("the ext4 image has blocks of {} bytes, and the kernel has pages of {}: before Linux 6.19 "
                        "it can't mount it. Make the file system with blocks of 4096 bytes (mke2fs -b 4096)",
                        facts.blockSize, pageSize.value()));
    }
    TRY(checkSize(facts, target));
    TRY(planGrowth(facts, target));
    return {};
}

class ImageCopier::Copy
{
public:
    explicit Copy(ByteCount target)
        : m_target(target)
        , m_store(target)
    {}

    Result<> push(ByteView bytes, const Write &write);
    Result<std::vector<Extent>> finish();

private:
    [[nodiscard]] Result<bool> beginningIsComplete();
    Result<> openBeginning();
    void holdTables();
    void holdForGrowth();
    void listTables();
    Result<> copy(ByteView bytes, const Write &write);
    Result<> hold(std::uint64_t block, ByteOffset at, ByteView bytes);
    Result<> holdResizeInode(std::uint64_t block);
    [[nodiscard]] Result<Use> useOf(std::uint64_t block);
    [[nodiscard]] Result<std::uint64_t> endOfGap(std::uint64_t begin);
    [[nodiscard]] Result<std::optional<Use>> needOf(std::uint64_t block, std::uint64_t position);
    [[nodiscard]] Result<std::optional<bool>> isAllocated(std::uint64_t block, std::uint64_t position);
    [[nodiscard]] Result<> loadBitmap(std::uint64_t place, dgrp_t group);
    [[nodiscard]] Result<> addExtents(std::vector<Extent> &extents, BlockRange range);

    ByteCount m_target;
    BlockStore m_store; ///< what is held, at its place; zeros elsewhere
    Facts m_facts;
    Bytes m_beginning; ///< until the descriptors are there
    Filesystem m_filesystem;
    std::optional<Growth> m_growth;
    std::uint64_t m_position = 0; ///< bytes of the image that were dealt with
    std::set<std::uint64_t> m_held;
    std::vector<Table> m_tables;          ///< ascending, apart
    std::size_t m_nextTable = 0;          ///< the first one that does not end before the position
    std::uint64_t m_decided = UINT64_MAX; ///< the block that useOf() was last asked about
    Use m_use = Use::Skipped;             ///< its answer
    std::uint64_t m_gapEnd = 0;           ///< what is skipped up to this block is written nevertheless
    std::uint64_t m_resizeInode = 0;      ///< the block of the inode table that holds it, when it must be held
    std::uint64_t m_handedOut = 0;        ///< blocks, by finish()
    Bytes m_bitmap;                       ///< of m_bitmapGroup
    std::optional<dgrp_t> m_bitmapGroup;
};

/// True as soon as the group descriptors are in m_beginning.
Result<bool> ImageCopier::Copy::beginningIsComplete()
{
    if (m_beginning.size() < superblockEnd) {
        return false;
    }
    if (m_facts.blocks == 0) {
        TRY_ASSIGN(m_facts, peek(m_beginning));
        TRY(checkCondition(m_facts));
        TRY(checkSize(m_facts, m_target));
    }
    return m_beginning.size() >= m_facts.beginningSize().value();
}

Result<> ImageCopier::Copy::openBeginning()
{
    const ByteView beginning = ByteView(m_beginning).first(static_cast<std::size_t>(m_facts.beginningSize().value()));
    TRY(m_store.write(ByteOffset(0), beginning));
    TRY_ASSIGN(m_filesystem, open(m_store, Access::ReadWrite));
    TRY_ASSIGN(m_growth, planGrowth(m_facts, m_target));
    holdTables();
    if (m_growth) {
        holdForGrowth();
    }
    listTables();
    if (m_held.size() > mostHeldBytes.value() / heldSize(m_facts)) {
        return tooMuchToHold(m_held.size());
    }
    return {};
}

/// The superblock comes last onto the disk, and the bitmaps are needed while the stream goes by.
void ImageCopier::Copy::holdTables()
{
    const std::uint64_t super = m_filesystem->super->s_first_data_block;
    for (std::uint64_t block = super; block <= super + m_filesystem->desc_blocks; ++block) {
        m_held.insert(block);
    }
    for (dgrp_t group = 0; group < m_filesystem->group_desc_count; ++group) {
        m_held.insert(ext2fs_block_bitmap_loc(m_filesystem.get(), group));
    }
}

/// Everything else that grow() reads or writes, but for the resize inode's own block: see holdResizeInode().
void ImageCopier::Copy::holdForGrowth()
{
    for (dgrp_t group = 0; group < m_filesystem->group_desc_count; ++group) {
        m_held.insert(ext2fs_inode_bitmap_loc(m_filesystem.get(), group));
        if (ext2fs_bg_has_super(m_filesystem.get(), group) != 0) {
            const std::uint64_t first = ext2fs_group_first_block2(m_filesystem.get(), group);
            const std::uint64_t reserved = group == 0 ? m_growth->reservedDescriptorBlocks : 0;
            for (std::uint64_t i = 0; i <= m_growth->descriptorBlocks + reserved; ++i) {
                m_held.insert(first + i);
            }
        }
    }
    if (ext2fs_has_feature_resize_inode(m_filesystem->super)) {
        const std::uint64_t inBytes = std::uint64_t{EXT2_RESIZE_INO - 1} * EXT2_INODE_SIZE(m_filesystem->super);
        m_resizeInode = ext2fs_inode_table_loc(m_filesystem.get(), 0) + inBytes / m_facts.blockSize;
        m_held.insert(m_resizeInode);
    }
}

/// The groups' own tables are in use also where no bitmap says so because nothing else in the group is; an inode table
/// that was never used nor cleared need not be there at all.
void ImageCopier::Copy::listTables()
{
    ext2_filsys filesystem = m_filesystem.get();
    const bool lazy = ext2fs_has_group_desc_csum(filesystem) != 0;
    for (dgrp_t group = 0; group < filesystem->group_desc_count; ++group) {
        const bool unused = lazy && ext2fs_bg_flags_test(filesystem, group, EXT2_BG_INODE_UNINIT) != 0 &&
                            ext2fs_bg_flags_test(filesystem, group, EXT2_BG_INODE_ZEROED) == 0;
        m_tables.push_back({{ext2fs_inode_table_loc(filesystem, group), filesystem->inode_blocks_per_group},
                            unused ? Use::Skipped : Use::Written});
        m_tables.push_back({{ext2fs_inode_bitmap_loc(filesystem, group), 1}, Use::Written});
        if (ext2fs_bg_has_super(filesystem, group) != 0) {
            const std::uint64_t count = 1 + filesystem->desc_blocks + filesystem->super->s_reserved_gdt_blocks;
            m_tables.push_back({{ext2fs_group_first_block2(filesystem, group), count}, Use::Written});
        }
    }
    std::ranges::sort(m_tables, {}, [](const Table &table) { return table.blocks.first; });
}

Result<> ImageCopier::Copy::push(ByteView bytes, const Write &write)
{
    if (m_filesystem) {
        return copy(bytes, write);
    }
    // Byte by byte the beginning is not longer than what tells its length, and then than that length.
    while (!bytes.empty()) {
        const std::size_t wanted =
            m_facts.blocks == 0 ? superblockEnd : static_cast<std::size_t>(m_facts.beginningSize().value());
        const ByteView part = bytes.first(std::min(wanted - m_beginning.size(), bytes.size()));
        m_beginning.insert(m_beginning.end(), part.begin(), part.end());
        bytes = bytes.subspan(part.size());
        TRY_ASSIGN(const bool complete, beginningIsComplete());
        if (complete) {
            TRY(openBeginning());
            const Bytes beginning = std::exchange(m_beginning, {});
            TRY(copy(beginning, write));
            return copy(bytes, write);
        }
    }
    return {};
}

/// Hands on or holds bytes at m_position, whole runs at a time.
Result<> ImageCopier::Copy::copy(ByteView bytes, const Write &write)
{
    const std::uint64_t left = m_facts.size.value() - m_position;
    bytes = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), left)));
    const std::uint64_t begin = m_position;
    std::uint64_t runBegin = begin;
    const auto writeRun = [&]() -> Result<> {
        if (runBegin == m_position) {
            return {};
        }
        return write(ByteOffset(runBegin), bytes.subspan(static_cast<std::size_t>(runBegin - begin),
                                                         static_cast<std::size_t>(m_position - runBegin)));
    };
    while (m_position < begin + bytes.size()) {
        const std::uint64_t block = m_position / m_facts.blockSize;
        const std::uint64_t end = std::min((block + 1) * m_facts.blockSize, begin + bytes.size());
        TRY_ASSIGN(const Use use, useOf(block));
        if (use == Use::Written) {
            m_position = end;
            continue;
        }
        TRY(writeRun());
        const ByteOffset at(m_position);
        const ByteView part =
            bytes.subspan(static_cast<std::size_t>(m_position - begin), static_cast<std::size_t>(end - m_position));
        m_position = end;
        runBegin = end;
        if (use == Use::Held) {
            TRY(hold(block, at, part));
        }
    }
    return writeRun();
}

Result<> ImageCopier::Copy::hold(std::uint64_t block, ByteOffset at, ByteView bytes)
{
    TRY(m_store.write(at, bytes));
    if (block == m_resizeInode && block != 0 && m_position % m_facts.blockSize == 0) {
        return holdResizeInode(block);
    }
    return {};
}

/// Now that the resize inode is known, so is the place of its double indirect block; the stream is before it unless
/// something other than mke2fs placed it.
Result<> ImageCopier::Copy::holdResizeInode(std::uint64_t block)
{
    ext2_inode inode = {};
    if (const auto code = ext2fs_read_inode(m_filesystem.get(), EXT2_RESIZE_INO, &inode); code != 0) {
        return failLibext2fs(m_store, Cause::BadInput, "read the ext4 resize inode", code);
    }
    const std::uint64_t indirect = inode.i_block[EXT2_DIND_BLOCK];
    if (indirect <= block || indirect >= m_facts.blocks) {
        return fail(Cause::Unsupported, fmt::format("the ext4 image's resize inode has its list in block {}, where it "
                                                    "can't be used for growing: run resize2fs on the image, or leave "
                                                    "its size as it is ({} B)",
                                                    indirect, m_facts.size.value()));
    }
    m_held.insert(indirect);
    return {};
}

/// Asked for each block in turn, once for each piece of it that comes.
Result<Use> ImageCopier::Copy::useOf(std::uint64_t block)
{
    if (block == m_decided) {
        return m_use;
    }
    while (m_nextTable < m_tables.size() && m_tables[m_nextTable].blocks.end() <= block) {
        ++m_nextTable;
    }
    TRY_ASSIGN(const std::optional<Use> need, needOf(block, block));
    Use use = need.value_or(Use::Written);
    if (use == Use::Skipped && m_use == Use::Written && block >= m_gapEnd) {
        TRY_ASSIGN(m_gapEnd, endOfGap(block));
    }
    if (use == Use::Skipped && block < m_gapEnd) {
        use = Use::Written;
    }
    m_decided = block;
    m_use = use;
    return use;
}

/// Where the gap that begins with this block ends, if it is small and what follows is written while the image goes by;
/// otherwise the block itself.
Result<std::uint64_t> ImageCopier::Copy::endOfGap(std::uint64_t begin)
{
    const std::uint64_t end = std::min(begin + (smallestGap.value() - 1) / m_facts.blockSize + 1, m_facts.blocks);
    for (std::uint64_t one = begin + 1; one < end; ++one) {
        TRY_ASSIGN(const std::optional<Use> need, needOf(one, begin));
        if (need != Use::Skipped) {
            return need == Use::Written ? one : begin;
        }
    }
    return begin;
}

/// What has to become of a block that is not before `position`, the block that the stream is at; nothing when its
/// bitmap is not there yet.
Result<std::optional<Use>> ImageCopier::Copy::needOf(std::uint64_t block, std::uint64_t position)
{
    if (m_held.contains(block)) {
        return Use::Held;
    }
    if (block < m_filesystem->super->s_first_data_block) {
        return Use::Written;
    }
    std::size_t table = m_nextTable;
    while (table < m_tables.size() && m_tables[table].blocks.end() <= block) {
        ++table;
    }
    if (table < m_tables.size() && m_tables[table].blocks.first <= block) {
        return m_tables[table].use;
    }
    TRY_ASSIGN(const std::optional<bool> allocated, isAllocated(block, position));
    return allocated ? std::optional(*allocated ? Use::Written : Use::Skipped) : std::nullopt;
}

/// A block that comes before its group's bitmap counts as allocated in the end: to write too much does no harm.
Result<std::optional<bool>> ImageCopier::Copy::isAllocated(std::uint64_t block, std::uint64_t position)
{
    ext2_filsys filesystem = m_filesystem.get();
    const dgrp_t group = ext2fs_group_of_blk2(filesystem, block);
    if (ext2fs_has_group_desc_csum(filesystem) != 0 &&
        ext2fs_bg_flags_test(filesystem, group, EXT2_BG_BLOCK_UNINIT) != 0) {
        return false;
    }
    const std::uint64_t place = ext2fs_block_bitmap_loc(filesystem, group);
    if (place >= position) {
        return std::nullopt;
    }
    if (m_bitmapGroup != group) {
        TRY(loadBitmap(place, group));
    }
    const std::uint64_t bit = block - ext2fs_group_first_block2(filesystem, group);
    const auto byte = std::to_integer<unsigned>(m_bitmap[static_cast<std::size_t>(bit / 8)]);
    return (byte >> (bit % 8) & 1U) != 0;
}

Result<> ImageCopier::Copy::loadBitmap(std::uint64_t place, dgrp_t group)
{
    ext2_filsys filesystem = m_filesystem.get();
    m_bitmapGroup.reset();
    m_bitmap.resize(m_facts.blockSize);
    TRY(m_store.read(ByteOffset(place * m_facts.blockSize), m_bitmap));
    const auto bitmapBytes = static_cast<int>(filesystem->super->s_clusters_per_group / 8);
    if (ext2fs_block_bitmap_csum_verify(filesystem, group, reinterpret_cast<char *>(m_bitmap.data()), bitmapBytes) ==
        0) {
        return fail(Cause::BadInput, fmt::format("the checksum of the ext4 image's block bitmap of group {} is wrong: "
                                                 "run e2fsck -f on it",
                                                 group));
    }
    m_bitmapGroup = group;
    return {};
}

Result<std::vector<Extent>> ImageCopier::Copy::finish()
{
    if (!m_filesystem || m_position < m_facts.size.value()) {
        return fail(Cause::BadInput, fmt::format("the ext4 image ends after {} bytes, but its file system is {} long",
                                                 m_position + m_beginning.size(), m_facts.size.value()));
    }
    std::vector<BlockRange> beyond;
    if (m_growth) {
        TRY_ASSIGN(beyond, grow(*m_filesystem, *m_growth));
    }
    std::vector<Extent> extents;
    for (const std::uint64_t block : m_held) {
        TRY(addExtents(extents, {block, 1}));
    }
    for (const BlockRange &range : beyond) {
        TRY(addExtents(extents, range));
    }
    return extents;
}

/// What the store has for these blocks, zeros without bytes, joined to what was added before where possible.
Result<> ImageCopier::Copy::addExtents(std::vector<Extent> &extents, BlockRange range)
{
    Bytes bytes(m_facts.blockSize);
    for (std::uint64_t block = range.first; block < range.end(); ++block) {
        const ByteOffset at(block * m_facts.blockSize);
        TRY(m_store.read(at, bytes));
        if (++m_handedOut % blocksAtOnce == 0) { // what was taken need not be kept twice
            m_store.discard({ByteOffset(0), ByteCount(at.value())});
        }
        const bool zero = allZero(bytes);
        if (extents.empty() || extents.back().range.end() != at || extents.back().bytes.empty() != zero) {
            extents.push_back({{at, ByteCount(0)}, {}});
        }
        Extent &last = extents.back();
        last.range.size += ByteCount(bytes.size());
        if (!zero) {
            last.bytes.insert(last.bytes.end(), bytes.begin(), bytes.end());
        }
    }
    return {};
}

ImageCopier::ImageCopier(ByteCount targetSize)
    : m_copy(std::make_unique<Copy>(targetSize))
{}

ImageCopier::~ImageCopier() = default;
ImageCopier::ImageCopier(ImageCopier &&) noexcept = default;
ImageCopier &ImageCopier::operator=(ImageCopier &&) noexcept = default;

Result<> ImageCopier::push(ByteView bytes, const Write &write)
{
    return m_copy->push(bytes, write);
}

Result<std::vector<Extent>> ImageCopier::finish()
{
    return m_copy->finish();
}

} // namespace bootlace::ext4
