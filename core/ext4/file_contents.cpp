// SPDX-License-Identifier: GPL-3.0-or-later
// A file's contents, run by run of its map. What surprises: an extent can be allocated but not written (fallocate(2)),
// and then what its blocks hold is not what the file holds; it is a hole.
#include "base/bytes.h"
#include "ext4/reader.h"
#include "ext4/reader_state.h"

#include <algorithm>
#include <cstdint>
#include <ext2fs/ext2fs.h>
#include <fmt/format.h>
#include <memory>
#include <utility>

namespace bootlace::ext4 {

namespace {

constexpr std::size_t pieceSize = std::size_t{1024} * 1024;

struct FreeExtents
{
    void operator()(ext2_extent_handle *handle) const { ext2fs_extent_free(handle); }
};

/// Hands out a file of known size whose runs come one after another.
class Contents
{
public:
    Contents(BlockStore &store, std::uint32_t blockSize, std::uint64_t size, const Reader::TakeData &take)
        : m_store(store)
        , m_blockSize(blockSize)
        , m_size(size)
        , m_take(take)
        , m_buffer(pieceSize)
    {}

    /// `count` blocks of the file from `fileBlock` on lie at `block`.
    [[nodiscard]] Result<> addRun(std::uint64_t fileBlock, std::uint64_t block, std::uint64_t count)
    {
        const std::uint64_t begin = fileBlock * m_blockSize;
        const std::uint64_t blocks = m_store.size().value() / m_blockSize;
        if (begin < m_position || block >= blocks || count > blocks - block) {
            return fail(Cause::BadInput, fmt::format("the map of a file is damaged at block {} of it", fileBlock));
        }
        const std::uint64_t end = std::min(begin + count * m_blockSize, m_size);
        for (std::uint64_t at = begin; at < end; at = m_position) {
            const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(pieceSize, end - at));
            const MutableBytes piece = MutableBytes(m_buffer).first(size);
            TRY(m_store.read(ByteOffset(block * m_blockSize + (at - begin)), piece));
            m_position = at + size;
            TRY(m_take(at, piece));
        }
        return {};
    }

private:
    BlockStore &m_store;
    std::uint64_t m_blockSize;
    std::uint64_t m_size;
    const Reader::TakeData &m_take;
    Bytes m_buffer;
    std::uint64_t m_position = 0; ///< in the file, behind what was handed out
};

/// What ext2fs_block_iterate3() carries to its callback: neighbouring blocks of a file are one run.
struct Walk
{
    Contents &contents;
    std::uint64_t fileBlock = 0;
    std::uint64_t block = 0;
    std::uint64_t count = 0;
    Result<> result{};

    [[nodiscard]] Result<> flush()
    {
        return count == 0 ? Result<>() : contents.addRun(fileBlock, block, std::exchange(count, 0));
    }
};

// NOLINTNEXTLINE(readability-function-size,readability-non-const-parameter): libext2fs asks for these parameters
int visitBlock(ext2_filsys /*filesystem*/, blk64_t *block, e2_blkcnt_t fileBlock, blk64_t /*reference*/, int /*offset*/,
               void *context)
{
    auto &walk = *static_cast<Walk *>(context);
    const auto place = static_cast<std::uint64_t>(fileBlock);
    if (walk.count == 0 || place != walk.fileBlock + walk.count || *block != walk.block + walk.count) {
        walk.result = walk.flush();
        walk.fileBlock = place;
        walk.block = *block;
    }
    ++walk.count;
    return walk.result ? 0 : BLOCK_ABORT;
}

class FileMap
{
public:
    FileMap(const Reader::State &state, InodeNumber inode)
        : m_filesystem(state.filesystem.get())
        , m_store(state.store)
        , m_inode(static_cast<ext2_ino_t>(inode))
    {}

    /// By block maps, as ext2 and ext3 have them.
    [[nodiscard]] Result<> walkBlocks(Contents &contents) const
    {
        Walk walk{contents};
        const auto code = ext2fs_block_iterate3(m_filesystem, m_inode, BLOCK_FLAG_READ_ONLY | BLOCK_FLAG_DATA_ONLY,
                                                nullptr, visitBlock, &walk);
        TRY(walk.result);
        TRY(check(code));
        return walk.flush();
    }

    [[nodiscard]] Result<> walkExtents(Contents &contents) const
    {
        ext2_extent_handle_t opened = nullptr;
        TRY(check(ext2fs_extent_open(m_filesystem, m_inode, &opened)));
        const std::unique_ptr<ext2_extent_handle, FreeExtents> owner(opened);
        // A damaged tree may lead in circles; a sound one has no more nodes than the file system has blocks.
        std::uint64_t left = 4 * ext2fs_blocks_count(m_filesystem->super) + 16;
        ext2fs_extent extent = {};
        auto code = ext2fs_extent_get(opened, EXT2_EXTENT_ROOT, &extent);
        for (; code == 0; code = ext2fs_extent_get(opened, EXT2_EXTENT_NEXT, &extent)) {
            if (--left == 0) {
                return fail(Cause::BadInput, fmt::format("the extent tree of ext4 inode {} has no end", m_inode));
            }
            if ((extent.e_flags & EXT2_EXTENT_FLAGS_LEAF) != 0 && (extent.e_flags & EXT2_EXTENT_FLAGS_UNINIT) == 0) {
                TRY(contents.addRun(extent.e_lblk, extent.e_pblk, extent.e_len));
            }
        }
        const bool isDone = code == EXT2_ET_EXTENT_NO_NEXT || code == EXT2_ET_NO_CURRENT_NODE;
        return isDone ? Result<>() : check(code);
    }

private:
    [[nodiscard]] Result<> check(long code) const
    {
        return code == 0 ? Result<>()
                         : failLibext2fs(m_store, Cause::BadInput,
                                         fmt::format("map the file in ext4 inode {}", m_inode), code);
    }

    ext2_filsys m_filesystem;
    const BlockStore &m_store;
    ext2_ino_t m_inode;
};

} // namespace

Result<> Reader::readData(InodeNumber file, const TakeData &take) const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    const auto number = static_cast<ext2_ino_t>(file);
    TRY_ASSIGN(const Stat status, stat(file));
    if (status.kind != FileKind::Regular) {
        return fail(Cause::BadInput, fmt::format("ext4 inode {} is not a regular file", number));
    }
    ext2_inode inode = {};
    if (const auto code = ext2fs_read_inode(filesystem, number, &inode); code != 0) {
        return failLibext2fs(m_state->store, Cause::BadInput, fmt::format("read ext4 inode {}", number), code);
    }
    if ((inode.i_flags & EXT4_INLINE_DATA_FL) != 0) {
        Bytes contents(static_cast<std::size_t>(std::min<std::uint64_t>(status.size, m_state->facts.blockSize)));
        TRY_ASSIGN(const std::size_t got, read(file, 0, contents));
        return take(0, ByteView(contents).first(got));
    }
    Contents contents(m_state->store, m_state->facts.blockSize, status.size, take);
    const FileMap map(*m_state, file);
    return (inode.i_flags & EXT4_EXTENTS_FL) != 0 ? map.walkExtents(contents) : map.walkBlocks(contents);
}

} // namespace bootlace::ext4
