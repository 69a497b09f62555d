// SPDX-License-Identifier: GPL-3.0-or-later
// The structures of a FAT volume as they lie on the disk: Microsoft, "FAT: General Overview of On-Disk Format" 1.03
// (2000), sections "Boot Sector and BPB", "FAT32 FSInfo Sector Structure", "FAT Directory Structure" and "FAT Long
// Directory Entries"; FAT16 is also ECMA-107.
#pragma once

#include "base/disk_int.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace bootlace::fat {

/// The first 36 bytes of the boot sector. The 16-bit sizes are zero when the 32-bit ones hold the value.
struct BiosParameters
{
    std::array<std::uint8_t, 3> jump{};
    std::array<char, 8> oemName{};
    le16 bytesPerSector;
    std::uint8_t sectorsPerCluster = 0;
    le16 reservedSectors;
    std::uint8_t fats = 0;
    le16 rootEntries;
    le16 totalSectors16;
    std::uint8_t media = 0;
    le16 sectorsPerFat16;
    le16 sectorsPerTrack;
    le16 heads;
    le32 hiddenSectors;
    le32 totalSectors32;
};

static_assert(sizeof(BiosParameters) == 36 && alignof(BiosParameters) == 1);

/// FAT32 only, at byte 36.
struct Fat32Parameters
{
    le32 sectorsPerFat;
    le16 flags; ///< bit 7: only the FAT whose number is in bits 0-3 is in use
    le16 version;
    le32 rootCluster;
    le16 fsInfoSector;
    le16 backupBootSector;
    std::array<std::byte, 12> reserved{};
};

static_assert(sizeof(Fat32Parameters) == 28 && alignof(Fat32Parameters) == 1);

/// At byte 36 of a FAT16 boot sector, at byte 64 of a FAT32 one.
struct VolumeParameters
{
    std::uint8_t driveNumber = 0;
    std::uint8_t reserved = 0;
    std::uint8_t bootSignature = 0; ///< 0x29: the three fields below are there
    le32 volumeId;
    std::array<char, 11> label{};
    std::array<char, 8> type{}; ///< "FAT32   ": for people, never to tell the kind from
};

static_assert(sizeof(VolumeParameters) == 26 && alignof(VolumeParameters) == 1);

inline constexpr std::size_t fat32ParametersAt = 36;
inline constexpr std::size_t volumeParametersAt16 = 36;
inline constexpr std::size_t volumeParametersAt32 = 64;
/// Two bytes, here even when the sectors are larger than 512.
inline constexpr std::size_t bootSignatureAt = 510;
inline constexpr std::uint16_t bootSignature = 0xAA55;

/// Hints for whoever mounts the volume; sector 1 and again behind the backup boot sector.
struct FsInfo
{
    le32 leadSignature = 0x41615252;
    std::array<std::byte, 480> reserved{};
    le32 structureSignature = 0x61417272;
    le32 freeClusters;
    le32 nextFree;
    std::array<std::byte, 12> reserved2{};
    le32 trailSignature = 0xAA550000;
};

static_assert(sizeof(FsInfo) == 512 && alignof(FsInfo) == 1);

/// Eight characters and three of the extension, padded with spaces; no dot.
using ShortName = std::array<char, 11>;

struct DirectoryEntry
{
    ShortName name{};
    std::uint8_t attributes = 0;
    std::uint8_t caseFlags = 0; ///< Windows NT's addition: which parts of the name are to be shown in lower case
    std::uint8_t createdTenMs = 0;
    le16 createdTime;
    le16 createdDate;
    le16 accessedDate;
    le16 clusterHigh;
    le16 modifiedTime;
    le16 modifiedDate;
    le16 clusterLow;
    le32 size;
};

static_assert(sizeof(DirectoryEntry) == 32 && alignof(DirectoryEntry) == 1);

/// Thirteen UTF-16 units of a long name. The last part comes first, the short entry that they belong to after the
/// first part.
struct LongNameEntry
{
    std::uint8_t order = 0; ///< 1.., with lastLongEntry in the last part
    std::array<le16, 5> units1{};
    std::uint8_t attributes = 0;
    std::uint8_t type = 0;
    std::uint8_t checksum = 0; ///< of the short name
    std::array<le16, 6> units2{};
    le16 cluster;
    std::array<le16, 2> units3{};
};

static_assert(sizeof(LongNameEntry) == 32 && alignof(LongNameEntry) == 1);

inline constexpr std::size_t directoryEntrySize = 32;
inline constexpr std::size_t unitsPerLongEntry = 13;
/// A directory ends here whatever its clusters would hold.
inline constexpr std::size_t maxDirectoryEntries = 65536;

inline constexpr std::uint8_t lastLongEntry = 0x40;
inline constexpr std::uint8_t attributeVolumeLabel = 0x08;
inline constexpr std::uint8_t attributeDirectory = 0x10;
inline constexpr std::uint8_t attributeArchive = 0x20;
inline constexpr std::uint8_t attributeLongName = 0x0F;
inline constexpr std::uint8_t caseLowerBase = 0x08;
inline constexpr std::uint8_t caseLowerExtension = 0x10;
inline constexpr char entryFree = '\xE5';
inline constexpr char entryE5 = '\x05'; ///< stands for a name that really begins with 0xE5

} // namespace bootlace::fat
