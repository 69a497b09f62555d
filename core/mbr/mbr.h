// SPDX-License-Identifier: GPL-3.0-or-later
// An MBR partition table: what it says, its bytes, and everything that is wrong with somebody else's. Some BootROMs
// know no other table (Raspberry Pi up to 3), and some firmware leaves a GPT no room.
//
// What surprises: the same two bytes 55 AA end the boot sector of a FAT file system, and Linux takes sector 0 for a
// table only when each slot's status is 0x00 or 0x80 (block/partitions/msdos.c).
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::mbr {

/// Partition types.
namespace type {
inline constexpr std::uint8_t fat32 = 0x0B;
inline constexpr std::uint8_t fat32Lba = 0x0C;
inline constexpr std::uint8_t fat16Lba = 0x0E;
inline constexpr std::uint8_t linuxFilesystem = 0x83;
inline constexpr std::uint8_t protective = 0xEE; ///< of a GPT
inline constexpr std::uint8_t efiSystem = 0xEF;
} // namespace type

/// A chain of logical partitions begins in a partition of this type; this room does not follow it.
[[nodiscard]] bool isExtended(std::uint8_t type);

struct Partition
{
    std::uint8_t type = 0; ///< 0: the slot is unused, and then all else is zero too
    bool active = false;   ///< U-Boot calls such a partition bootable
    Lba first{};
    Lba last{}; ///< inclusive

    bool operator==(const Partition &) const = default;
};

struct Table
{
    std::uint32_t diskSignature = 0; ///< 0: none, and then the partitions have no PARTUUID
    /// The place in the list, counted from 1, is the partition's number. At most 4.
    std::vector<Partition> partitions;

    bool operator==(const Table &) const = default;
};

/// What Linux calls PARTUUID of the partition with that number: "1badcafe-02".
[[nodiscard]] std::string partUuid(std::uint32_t diskSignature, std::uint32_t number);

/// Sector 0 of a disk with that many sectors. Fails with TooSmall when a partition ends behind the disk or behind
/// sector 2^32 - 1, and with BadInput when there is no disk signature, there are more than four partitions or more than
/// one active one, or when one is extended, begins at sector 0, overlaps another or runs backwards; the message names
/// the partition's number.
[[nodiscard]] Result<Extent> encode(const Table &table, std::uint64_t sectorCount,
                                    SectorSize size = SectorSize::Bytes512);

enum class DefectKind : std::uint8_t {
    // What makes sector 0 no table:
    NoMark,     ///< no 55 AA at byte 510
    StatusByte, ///< a slot's status is neither 0x00 nor 0x80: Linux sees no table
    FatSector,  ///< it is the boot sector of a FAT file system that begins at sector 0
    // What doesn't:
    NoSignature,   ///< the disk signature is zero: root=PARTUUID= can't name a partition
    Protective,    ///< a slot has type 0xEE: the disk's table is the GPT
    Extended,      ///< a slot holds logical partitions, which are not read
    NoSectors,     ///< a slot has a type, but no sectors; it is left out
    CoversTable,   ///< the partition begins at sector 0; the slot is left out
    BeyondDisk,    ///< the partition ends behind the disk's end; the slot is left out
    Overlap,       ///< with a partition that begins earlier
    SeveralActive, ///< more than one active partition
};

struct Defect
{
    DefectKind kind;
    std::uint32_t partition; ///< its number; 0 when it isn't about one
    std::string sentence;    ///< in English, with sector numbers

    bool operator==(const Defect &) const = default;
};

struct Reading
{
    /// Its partitions lie on the disk with first <= last; there is no unused slot at the end.
    std::optional<Table> table;
    std::vector<Defect> defects;

    [[nodiscard]] bool has(DefectKind kind) const;
};

/// Reads the table in a disk's first 512 bytes; `sectorCount` is the disk's.
[[nodiscard]] Reading check(ByteView sector, std::uint64_t sectorCount);

} // namespace bootlace::mbr
