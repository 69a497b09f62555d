// SPDX-License-Identifier: GPL-3.0-or-later
// What an ext4 file system says about itself in its superblock, which begins 1024 bytes into it whatever the block
// size is: room for a boot sector that nobody uses any more.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace bootlace::ext4 {

struct Facts
{
    std::array<std::byte, 16> uuid{}; ///< in the order of its text
    std::string label;                ///< bytes up to the first zero; no encoding is promised
    ByteCount size;                   ///< of the file system; a partition or an image may be longer
    std::uint32_t blockSize = 0;      ///< a power of two, 1024..65536
    std::uint64_t blocks = 0;
    std::uint32_t firstBlock = 0; ///< of the first group: 1 with blocks of 1024 bytes, otherwise 0
    std::uint32_t groups = 0;
    std::uint32_t blocksPerGroup = 0; ///< at least 256
    std::uint32_t inodesPerGroup = 0;
    std::uint32_t inodeSize = 0;                ///< bytes, a power of two, 128 to the size of a block
    std::uint32_t descriptorSize = 0;           ///< bytes, a power of two, 32..1024
    std::uint64_t descriptorBlocks = 0;         ///< blocks of the group descriptor table
    std::uint16_t reservedDescriptorBlocks = 0; ///< behind it, for more groups; only with resize_inode
    /// The feature masks as they are (EXT4_FEATURE_COMPAT_... and so on).
    std::uint32_t compatFeatures = 0;
    std::uint32_t incompatFeatures = 0;
    std::uint32_t readOnlyCompatFeatures = 0;
    bool clean = false;              ///< was unmounted properly, or never mounted
    bool hasErrors = false;          ///< the kernel met damage and said so
    bool journalIsElsewhere = false; ///< its journal is on another disk, without which no kernel mounts it
    bool needsRecovery = false;      ///< the journal or an orphan list holds changes that are not in place yet
    std::uint16_t mountCount = 0;
    std::int64_t lastMounted = 0; ///< seconds since 1970; 0: never
    std::int64_t lastWritten = 0; ///< seconds since 1970

    /// Where the primary group descriptor table ends: as much of the beginning as tells where everything else is.
    [[nodiscard]] ByteCount beginningSize() const;

    bool operator==(const Facts &) const = default;
};

/// Reads them from the beginning of a file system: the first 2 KiB are enough. Fails with BadInput when there is no
/// ext superblock, or one whose numbers contradict each other.
[[nodiscard]] Result<Facts> peek(ByteView beginning);

} // namespace bootlace::ext4
