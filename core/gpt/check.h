// SPDX-License-Identifier: GPL-3.0-or-later
// Reads both copies of a partition table and tells everything that is wrong with them. Firmware, Linux and U-Boot each
// overlook other mistakes (a BL2 of TF-A never looks at the second copy and stops at the first empty slot), so every
// one has a kind of its own and what it means is left to the caller.
#pragma once

#include "base/read_at.h"
#include "base/result.h"
#include "gpt/gpt.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::gpt {

enum class Copy : std::uint8_t { Primary, Backup };

enum class DefectKind : std::uint8_t {
    ProtectiveMbrMissing, ///< no 55 AA in sector 0, or no slot of type 0xEE
    MbrFirstSlotNotEe,    ///< a hybrid MBR whose 0xEE is not in the first slot
    MbrFirstSlotStart,    ///< the 0xEE slot does not begin at sector 1
    MbrHybrid,            ///< there are more slots than the 0xEE one
    OtherSectorSize,      ///< a table is there, made for a disk with the other sector size
    // What makes a copy unusable, in the order of looking:
    HeaderSignature, ///< not "EFI PART"; for the backup: BackupMissing
    HeaderSize,      ///< below 92 bytes or more than a sector
    HeaderCrc,
    WrongMyLba,       ///< the header says that it lies elsewhere
    UsableBeyondDisk, ///< made for a larger disk
    UsableBackwards,  ///< first usable sector behind the last one
    ArrayShape,       ///< a number or size of entries that can't be
    ArrayBeyondDisk,  ///< the entries would lie outside the disk
    ArrayCrc,
    // What doesn't:
    WrongAlternate,  ///< the other copy is not where this header says: a primary must name the last sector
    EntrySizeNot128, ///< allowed, but TF-A's BL2 and Linux can't read it
    ArrayMoved,      ///< the primary's entries are not at sector 2: allowed, but TF-A's BL2 looks there
    EntryBackwards,  ///< last sector before the first; the slot is left out
    BeyondDisk,      ///< the partition ends behind the disk's end; the slot is left out
    OutsideUsable,   ///< on the disk, but outside the usable sectors
    Overlap,         ///< with a partition that begins earlier
    GapBeforeEntry,  ///< an unused slot comes before this one: TF-A's BL2 stops there
    NameNotUtf16,    ///< unpaired surrogates, read as U+FFFD
    DuplicateId,     ///< an earlier partition has the same id
    BackupMissing,   ///< nothing at the disk's last sector
    BackupStale,     ///< both copies are valid, and they differ
};

struct Defect
{
    DefectKind kind;
    Copy copy;
    std::uint32_t partition; ///< its number; 0 when it isn't about one
    std::string sentence;    ///< in English, with sector numbers

    bool operator==(const Defect &) const = default;
};

struct Reading
{
    /// What the primary says, or, when that is not usable, the backup; nothing when neither is. Its partitions lie
    /// within the disk with first <= last; there is no unused slot at the end. Its shape is what the copy says; a
    /// backup can't say where the primary's entries are, so that they count as at sector 2.
    std::optional<Table> table;
    Copy usedCopy = Copy::Primary;
    std::vector<Defect> defects; ///< MBR, primary, backup, in this order; entries of the copy in use only

    [[nodiscard]] bool has(DefectKind kind) const;
};

/// Reads the table of a disk. Fails only when reading does, or with TooSmall when the disk can't hold a table. Reads at
/// most 8 MiB, whatever the disk says.
[[nodiscard]] Result<Reading> check(const ReadAt &read, const Geometry &disk);

/// The sectors of the disk that the primary header in a sector was made for, by its own word: a file may have fewer,
/// when it is only a table, or cut off. Nothing when it is no header.
[[nodiscard]] std::optional<std::uint64_t> sectorsOf(ByteView headerSector);

} // namespace bootlace::gpt
