// SPDX-License-Identifier: GPL-3.0-or-later
// Linux Documentation/filesystems/ext4/inodes.rst. What surprises: a time is a *signed* 32-bit number plus two more
// bits of epoch that are added to it, not put in front of it.
#include "ext4/inode.h"

#include "base/file_entry.h"

#include <algorithm>
#include <cstdint>
#include <ext2fs/ext2_fs.h>
#include <ext2fs/ext2fs.h>

namespace bootlace::ext4 {

namespace {

struct DiskTime
{
    std::uint32_t seconds = 0;
    std::uint32_t extra = 0; ///< nanoseconds above two bits of epoch
};

DiskTime diskTime(Timestamp time)
{
    constexpr std::int64_t earliest = INT32_MIN;
    // One epoch more would fit, but e2fsck takes times in it for ones before 1970 and "repairs" them.
    constexpr std::int64_t latest = (std::int64_t{2} << 32) + INT32_MAX;
    if (time.seconds < earliest || time.seconds > latest) {
        time = {.seconds = std::clamp(time.seconds, earliest, latest), .nanoseconds = 0};
    }
    const auto low = static_cast<std::uint32_t>(time.seconds);
    const auto epoch = static_cast<std::uint64_t>(time.seconds - static_cast<std::int32_t>(low)) >> 32;
    return {.seconds = low,
            .extra = (time.nanoseconds << EXT4_EPOCH_BITS) | (static_cast<std::uint32_t>(epoch) & EXT4_EPOCH_MASK)};
}

std::uint16_t modeOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Regular:
    case FileKind::HardLink:
        return LINUX_S_IFREG;
    case FileKind::Directory:
        return LINUX_S_IFDIR;
    case FileKind::Symlink:
        return LINUX_S_IFLNK;
    case FileKind::CharDevice:
        return LINUX_S_IFCHR;
    case FileKind::BlockDevice:
        return LINUX_S_IFBLK;
    case FileKind::Fifo:
        return LINUX_S_IFIFO;
    case FileKind::Socket:
        return LINUX_S_IFSOCK;
    }
    return 0;
}

/// Numbers that fit in 8 + 8 bits are kept in the old form, as the kernel does it.
void setDevice(ext2_inode_large &head, std::uint32_t major, std::uint32_t minor)
{
    if (major < 256 && minor < 256) {
        head.i_block[0] = (major << 8) | minor;
    } else {
        head.i_block[1] = (minor & 0xffU) | (major << 8) | ((minor & ~0xffU) << 12);
    }
}

} // namespace

Inode makeInode(const FileEntry &entry)
{
    Inode inode;
    ext2_inode_large &head = inode.head;
    head.i_mode = static_cast<std::uint16_t>(modeOf(entry.kind) | (entry.permissions & 07777U));
    head.i_uid = static_cast<std::uint16_t>(entry.uid);
    head.i_uid_high = static_cast<std::uint16_t>(entry.uid >> 16);
    head.i_gid = static_cast<std::uint16_t>(entry.gid);
    head.i_gid_high = static_cast<std::uint16_t>(entry.gid >> 16);
    head.i_links_count = 1;
    head.i_extra_isize = sizeof(ext2_inode_large) - EXT2_GOOD_OLD_INODE_SIZE;
    const DiskTime time = diskTime(entry.mtime);
    head.i_atime = head.i_ctime = head.i_mtime = head.i_crtime = time.seconds;
    head.i_atime_extra = head.i_ctime_extra = head.i_mtime_extra = head.i_crtime_extra = time.extra;
    if (entry.kind == FileKind::Regular) {
        head.i_size = static_cast<std::uint32_t>(entry.size);
        head.i_size_high = static_cast<std::uint32_t>(entry.size >> 32);
    } else if (entry.kind == FileKind::CharDevice || entry.kind == FileKind::BlockDevice) {
        setDevice(head, entry.major, entry.minor);
    }
    return inode;
}

Timestamp timeOf(std::uint32_t seconds, std::uint32_t extra)
{
    return {.seconds = static_cast<std::int32_t>(seconds) + (static_cast<std::int64_t>(extra & EXT4_EPOCH_MASK) << 32),
            .nanoseconds = std::min(extra >> EXT4_EPOCH_BITS, 999'999'999U)};
}

void countBlocks(Inode &inode, std::uint64_t blocks)
{
    // i_blocks counts sectors of 512 bytes, in 48 bits (huge_file).
    auto &high = inode.head.osd2.linux2.l_i_blocks_hi;
    const std::uint64_t sectors = ((std::uint64_t{high} << 32) | inode.head.i_blocks) + blocks * 8;
    inode.head.i_blocks = static_cast<std::uint32_t>(sectors);
    high = static_cast<std::uint16_t>(sectors >> 32);
}

std::uint64_t attributeBlock(const Inode &inode)
{
    return (std::uint64_t{inode.head.osd2.linux2.l_i_file_acl_high} << 32) | inode.head.i_file_acl;
}

void setAttributeBlock(Inode &inode, std::uint64_t block)
{
    inode.head.i_file_acl = static_cast<std::uint32_t>(block);
    inode.head.osd2.linux2.l_i_file_acl_high = static_cast<std::uint16_t>(block >> 32);
}

std::uint8_t directoryEntryType(FileKind kind)
{
    switch (kind) {
    case FileKind::Regular:
    case FileKind::HardLink:
        return EXT2_FT_REG_FILE;
    case FileKind::Directory:
        return EXT2_FT_DIR;
    case FileKind::Symlink:
        return EXT2_FT_SYMLINK;
    case FileKind::CharDevice:
        return EXT2_FT_CHRDEV;
    case FileKind::BlockDevice:
        return EXT2_FT_BLKDEV;
    case FileKind::Fifo:
        return EXT2_FT_FIFO;
    case FileKind::Socket:
        return EXT2_FT_SOCK;
    }
    return EXT2_FT_UNKNOWN;
}

} // namespace bootlace::ext4
