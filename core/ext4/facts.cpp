// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/facts.h"

#include "base/disk_int.h"

#include <algorithm>
#include <bit>
#include <ext2fs/ext2_fs.h>
#include <fmt/format.h>
#include <limits>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t superblockOffset = 1024;

/// The parts of the superblock that are looked at here: Linux, Documentation/filesystems/ext4/super.rst.
struct Superblock
{
    le32 inodes;
    le32 blocksLow;
    std::array<std::byte, 12> freeCounts;
    le32 firstDataBlock;
    le32 logBlockSize; ///< block size = 1024 << this
    le32 logClusterSize;
    le32 blocksPerGroup;
    le32 clustersPerGroup;
    le32 inodesPerGroup;
    le32 mountTime;
    le32 writeTime;
    le16 mountCount;
    le16 maxMountCount;
    le16 magic;
    le16 state;
    std::array<std::byte, 16> checkPolicy;
    le32 revision;
    std::array<std::byte, 8> firstInode;
    le16 inodeSize; ///< since revision 1
    le16 group;
    le32 compatFeatures;
    le32 incompatFeatures;
    le32 readOnlyCompatFeatures;
    std::array<std::byte, 16> uuid;
    std::array<char, 16> label;
    std::array<std::byte, 70> lastMountPoint;
    le16 reservedDescriptorBlocks;
    std::array<std::byte, 16> journalUuid;
    le32 journalInode;
    le32 journalDevice;
    le32 lastOrphan;
    std::array<std::byte, 18> directoryHash;
    le16 descriptorSize;
    std::array<std::byte, 80> journalBackup;
    le32 blocksHigh;
    std::array<std::byte, 288> later;
    std::uint8_t writeTimeHigh;
    std::uint8_t mountTimeHigh;
    std::array<std::byte, 394> rest;
};

static_assert(sizeof(Superblock) == 1024);
static_assert(offsetof(Superblock, magic) == 0x38 && offsetof(Superblock, uuid) == 0x68);
static_assert(offsetof(Superblock, revision) == 0x4C && offsetof(Superblock, inodeSize) == 0x58);
static_assert(offsetof(Superblock, reservedDescriptorBlocks) == 0xCE);
static_assert(offsetof(Superblock, journalInode) == 0xE0 && offsetof(Superblock, journalDevice) == 0xE4);
static_assert(offsetof(Superblock, lastOrphan) == 0xE8 && offsetof(Superblock, descriptorSize) == 0xFE);
static_assert(offsetof(Superblock, blocksHigh) == 0x150 && offsetof(Superblock, writeTimeHigh) == 0x274);

Result<> checkGeometry(const Superblock &super)
{
    if (super.magic != EXT2_SUPER_MAGIC) {
        return fail(Cause::BadInput, fmt::format("not an ext4 file system: the magic number at byte 1080 is {:#06x}, "
                                                 "expected 0xef53",
                                                 super.magic + 0));
    }
    if ((super.incompatFeatures & EXT3_FEATURE_INCOMPAT_JOURNAL_DEV) != 0) {
        return fail(Cause::BadInput,
                    "it is the journal of an ext4 file system that is elsewhere, and has no files: give "
                    "the file system itself");
    }
    if (super.logBlockSize > 6) {
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock asks for blocks of 2^{} KiB; 1 to 64 KiB are possible",
                                super.logBlockSize + 0));
    }
    const std::uint32_t blockSize = 1024U << super.logBlockSize;
    const bool bigClusters = (super.readOnlyCompatFeatures & EXT4_FEATURE_RO_COMPAT_BIGALLOC) != 0;
    if (super.firstDataBlock != (blockSize == 1024 && !bigClusters ? 1U : 0U)) {
        return fail(Cause::BadInput, fmt::format("the ext4 superblock's first data block is {}, which does not go with "
                                                 "blocks of {} bytes",
                                                 super.firstDataBlock + 0, blockSize));
    }
    if (super.blocksPerGroup < 256 || super.blocksPerGroup > 65536U * 8 || super.blocksPerGroup % 8 != 0 ||
        super.inodesPerGroup == 0) {
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock has groups of {} blocks and {} inodes, which is impossible",
                                super.blocksPerGroup + 0, super.inodesPerGroup + 0));
    }
    return {};
}

std::uint64_t descriptorSizeOf(const Superblock &super)
{
    return (super.incompatFeatures & EXT4_FEATURE_INCOMPAT_64BIT) != 0 ? super.descriptorSize + 0U : EXT2_MIN_DESC_SIZE;
}

std::uint32_t inodeSizeOf(const Superblock &super)
{
    return super.revision == EXT2_GOOD_OLD_REV ? EXT2_GOOD_OLD_INODE_SIZE : super.inodeSize + 0U;
}

std::uint64_t blocksOf(const Superblock &super)
{
    const bool wide = (super.incompatFeatures & EXT4_FEATURE_INCOMPAT_64BIT) != 0;
    return super.blocksLow | (wide ? static_cast<std::uint64_t>(super.blocksHigh) << 32U : 0U);
}

std::int64_t seconds(std::uint32_t low, std::uint8_t high)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(high) << 32U | low);
}

void readState(Facts &facts, const Superblock &super)
{
    facts.clean = (super.state & EXT2_VALID_FS) != 0;
    facts.hasErrors = (super.state & EXT2_ERROR_FS) != 0;
    facts.journalIsElsewhere = (facts.compatFeatures & EXT3_FEATURE_COMPAT_HAS_JOURNAL) != 0 &&
                               (super.journalInode == 0 || super.journalDevice != 0);
    facts.needsRecovery = (facts.incompatFeatures & EXT3_FEATURE_INCOMPAT_RECOVER) != 0 ||
                          (facts.readOnlyCompatFeatures & EXT4_FEATURE_RO_COMPAT_ORPHAN_PRESENT) != 0 ||
                          super.lastOrphan != 0;
    facts.mountCount = super.mountCount;
    facts.lastMounted = seconds(super.mountTime, super.mountTimeHigh);
    facts.lastWritten = seconds(super.writeTime, super.writeTimeHigh);
}

} // namespace

ByteCount Facts::beginningSize() const
{
    const std::uint64_t superBlock = blockSize == 1024 ? 1 : 0;
    return ByteCount(blockSize) * (superBlock + 1 + descriptorBlocks);
}

Result<Facts> peek(ByteView beginning)
{
    const auto super = load<Superblock>(beginning, superblockOffset);
    if (!super) {
        return fail(Cause::BadInput, fmt::format("{} bytes are too few for an ext4 file system: its superblock ends "
                                                 "at byte 2048",
                                                 beginning.size()));
    }
    TRY(checkGeometry(*super));
    Facts facts;
    facts.uuid = super->uuid;
    facts.label.assign(super->label.begin(), std::ranges::find(super->label, '\0'));
    facts.blockSize = 1024U << super->logBlockSize;
    facts.blocks = blocksOf(*super);
    facts.compatFeatures = super->compatFeatures;
    facts.incompatFeatures = super->incompatFeatures;
    facts.readOnlyCompatFeatures = super->readOnlyCompatFeatures;
    readState(facts, *super);

    const std::uint64_t descriptorSize = descriptorSizeOf(*super);
    if (descriptorSize < EXT2_MIN_DESC_SIZE || descriptorSize > 1024 || !std::has_single_bit(descriptorSize)) {
        return fail(Cause::BadInput, fmt::format("the ext4 superblock has group descriptors of {} bytes; 32 to 1024 "
                                                 "are possible",
                                                 descriptorSize));
    }
    facts.inodeSize = inodeSizeOf(*super);
    if (facts.inodeSize < EXT2_GOOD_OLD_INODE_SIZE || facts.inodeSize > facts.blockSize ||
        !std::has_single_bit(facts.inodeSize)) {
        return fail(Cause::BadInput, fmt::format("the ext4 superblock has inodes of {} bytes; a power of two from 128 "
                                                 "to the size of a block is possible",
                                                 facts.inodeSize));
    }
    facts.firstBlock = super->firstDataBlock;
    facts.blocksPerGroup = super->blocksPerGroup;
    facts.inodesPerGroup = super->inodesPerGroup;
    facts.descriptorSize = static_cast<std::uint32_t>(descriptorSize);
    facts.reservedDescriptorBlocks =
        (facts.compatFeatures & EXT2_FEATURE_COMPAT_RESIZE_INODE) != 0 ? super->reservedDescriptorBlocks + 0 : 0;
    if (facts.reservedDescriptorBlocks > facts.blockSize / 4) { // a block of the resize inode lists them
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock reserves {} blocks for descriptors; with blocks of "
                                "{} bytes at most {} are possible",
                                facts.reservedDescriptorBlocks, facts.blockSize, facts.blockSize / 4));
    }
    const std::uint64_t dataBlocks = facts.blocks - super->firstDataBlock;
    const auto size = checkedMul(facts.blocks, facts.blockSize);
    const std::uint64_t groups = dataBlocks / super->blocksPerGroup + (dataBlocks % super->blocksPerGroup != 0 ? 1 : 0);
    if (facts.blocks <= super->firstDataBlock || !size || groups > std::numeric_limits<std::uint32_t>::max()) {
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock counts {} blocks, which is impossible", facts.blocks));
    }
    facts.size = ByteCount(*size);
    facts.groups = static_cast<std::uint32_t>(groups);
    facts.descriptorBlocks = roundUp(groups * descriptorSize, facts.blockSize) / facts.blockSize;
    return facts;
}

} // namespace bootlace::ext4
