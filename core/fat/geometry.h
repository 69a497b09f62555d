// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in a FAT volume: reserved sectors (the boot sector is the first), the FATs, FAT16's root directory,
// clusters. What surprises: nothing on the disk says whether it is FAT16 or FAT32 but the sizes themselves.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>

namespace bootlace::fat {

enum class Kind : std::uint8_t { Fat16, Fat32 };

/// The first cluster of the data area; 0 and 1 are not clusters.
inline constexpr std::uint32_t firstCluster = 2;

struct Geometry
{
    Kind kind = Kind::Fat32;
    std::uint32_t bytesPerSector = 0;
    std::uint32_t sectorsPerCluster = 0;
    std::uint32_t reservedSectors = 0;
    std::uint32_t fats = 0;
    std::uint32_t sectorsPerFat = 0;
    std::uint32_t rootEntries = 0; ///< FAT16; 0 with FAT32, whose root directory is a chain of clusters
    std::uint32_t totalSectors = 0;
    std::uint32_t clusters = 0;    ///< they are numbered firstCluster .. firstCluster + clusters - 1
    std::uint32_t rootCluster = 0; ///< FAT32

    bool operator==(const Geometry &) const = default;

    [[nodiscard]] ByteCount sectors(std::uint64_t count) const { return ByteCount(count * bytesPerSector); }

    [[nodiscard]] ByteCount clusterSize() const { return sectors(sectorsPerCluster); }

    /// Bytes of one number in the FAT.
    [[nodiscard]] std::uint32_t fatEntrySize() const { return kind == Kind::Fat32 ? 4 : 2; }

    [[nodiscard]] ByteRange reserved() const { return {ByteOffset(0), sectors(reservedSectors)}; }

    /// The FAT with that number, 0 .. fats - 1.
    [[nodiscard]] ByteRange fat(std::uint32_t number) const
    {
        return {reserved().end() + sectors(std::uint64_t{number} * sectorsPerFat), sectors(sectorsPerFat)};
    }

    /// FAT16's root directory; empty with FAT32.
    [[nodiscard]] ByteRange fixedRoot() const
    {
        return {fat(fats).begin, ByteCount(roundUp(std::uint64_t{rootEntries} * 32, bytesPerSector))};
    }

    [[nodiscard]] bool isCluster(std::uint32_t number) const
    {
        return number >= firstCluster && number - firstCluster < clusters;
    }

    /// Where `count` clusters from that number on lie. Precondition: isCluster(number).
    [[nodiscard]] ByteRange clusterRange(std::uint32_t number, std::uint32_t count = 1) const
    {
        return {fixedRoot().end() + clusterSize() * (number - firstCluster), clusterSize() * count};
    }
};

/// The geometry that a new volume of that size gets: FAT32 with the cluster sizes of mkfs.fat 4.2 (512 bytes up to
/// 260 MiB, 4 KiB up to 8 GiB, then 8, 16 and from 32 GiB on 32 KiB) as soon as that makes 65,525 clusters, which is
/// where FAT32 begins; FAT16 below. All sectors are used; mkfs.fat drops those that do not fill a track.
/// Fails with BadInput when `size` is not whole sectors, TooSmall when even FAT16's 4,085 clusters do not fit,
/// Unsupported from 2 TiB on.
[[nodiscard]] Result<Geometry> chooseGeometry(ByteCount size, SectorSize sectorSize);

/// The geometry that a boot sector speaks of, with every number checked: what it names lies inside `size`. `sector` is
/// at least its first 512 bytes. Fails with BadInput (not a FAT volume, or an impossible one) or Unsupported (FAT12).
[[nodiscard]] Result<Geometry> geometryOf(ByteView sector, ByteCount size);

} // namespace bootlace::fat
