// SPDX-License-Identifier: GPL-3.0-or-later
// A GUID partition table: what it says, and its bytes. A disk carries it twice, behind a protective MBR at the
// beginning and once more at its very last sectors (UEFI 2.10, chapter 5).
//
// What surprises: the last sector of a partition is inclusive, and the second copy belongs to the true end of the disk
// it is written to, so that the bytes of a table depend on the size of the disk.
#pragma once

#include "base/bytes.h"
#include "base/guid.h"
#include "base/kernel_arch.h"
#include "base/result.h"
#include "base/units.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::gpt {

/// The GUID whose text is A-B-C-D-E, given as A, B, C and the sixteen digits of D and E together.
[[nodiscard]] consteval Guid guidOf(std::uint32_t a, std::uint16_t b, std::uint16_t c, std::uint64_t de)
{
    Guid guid;
    for (std::size_t i = 0; i < 4; ++i) {
        guid.bytes[i] = static_cast<std::byte>(a >> (8 * i));
    }
    for (std::size_t i = 0; i < 2; ++i) {
        guid.bytes[4 + i] = static_cast<std::byte>(b >> (8 * i));
        guid.bytes[6 + i] = static_cast<std::byte>(c >> (8 * i));
    }
    for (std::size_t i = 0; i < 8; ++i) {
        guid.bytes[8 + i] = static_cast<std::byte>(de >> (56 - 8 * i));
    }
    return guid;
}

/// Partition types.
namespace type {
inline constexpr Guid linuxFilesystem = guidOf(0x0FC63DAF, 0x8483, 0x4772, 0x8E793D69D8477DE4);
inline constexpr Guid efiSystem = guidOf(0xC12A7328, 0xF81F, 0x11D2, 0xBA4B00A0C93EC93B);
inline constexpr Guid linuxRootArm = guidOf(0x69DAD710, 0x2CE4, 0x4E3C, 0xB16C21A1D49ABED3);
inline constexpr Guid linuxRootArm64 = guidOf(0xB921B045, 0x1DF0, 0x41C3, 0xAF444C6F280D3FAE);
inline constexpr Guid linuxRootRiscv64 = guidOf(0x72EC70A6, 0xCF74, 0x40E6, 0xBD494BDA08E8F224);
inline constexpr Guid ubootEnvironment = guidOf(0x3DE21764, 0x95BD, 0x54BD, 0xA5C34ABE786F38A8);
} // namespace type

/// The type of a root partition for programs of that architecture (Discoverable Partitions Specification).
[[nodiscard]] constexpr Guid linuxRootFor(KernelArch arch)
{
    switch (arch) {
    case KernelArch::Arm64:
        return type::linuxRootArm64;
    case KernelArch::Armhf:
        return type::linuxRootArm;
    case KernelArch::Riscv64:
        return type::linuxRootRiscv64;
    }
    return type::linuxFilesystem;
}

/// Bits of Partition::attributes. Those below 48 mean the same for every type.
namespace attribute {
inline constexpr std::uint64_t required = 1ULL << 0;
inline constexpr std::uint64_t noBlockIo = 1ULL << 1;
/// MediaTek's BootROM takes BL2 from the partition that has it; U-Boot calls such a partition bootable.
inline constexpr std::uint64_t legacyBiosBootable = 1ULL << 2;
inline constexpr std::uint64_t readOnly = 1ULL << 60;
inline constexpr std::uint64_t hidden = 1ULL << 62;
inline constexpr std::uint64_t noAutomount = 1ULL << 63;
} // namespace attribute

struct Partition
{
    Guid type; ///< nil: the slot is unused, and then all else is zero too
    Guid id;   ///< what Linux calls PARTUUID
    Lba first{};
    Lba last{}; ///< inclusive, as on the disk
    std::uint64_t attributes = 0;
    std::string name; ///< UTF-8; at most 36 units of UTF-16

    bool operator==(const Partition &) const = default;
};

/// How many entries a table has and where they are. BootROMs read firmware from sectors that the usual shape takes:
/// an Allwinner A10 from sector 16, an i.MX6 from sector 2. A table with fewer entries, or with entries elsewhere,
/// leaves these sectors alone.
struct TableShape
{
    std::uint32_t entryCount = 128; ///< 1 to 1024; UEFI 2.10 wants room for 128, and no reader insists on it
    Lba entriesAt{2}; ///< of the primary copy; 2 or more. Behind 2, the sectors from 2 on belong to others
    /// The first usable sector that the headers name; the one behind the entries unless it is given. A later one keeps
    /// other programs from putting a partition over firmware that lies outside of all partitions.
    std::optional<Lba> usableFrom = std::nullopt;

    bool operator==(const TableShape &) const = default;
};

struct Table
{
    Guid diskId;
    /// The place in the list, counted from 1, is the partition's number. At most as many as the shape has entries.
    std::vector<Partition> partitions;
    TableShape shape{};

    bool operator==(const Table &) const = default;
};

/// The disk that a table is for. `sectorCount` is at least minimumSectors() for all that follows but encode() and
/// check(), which say so.
struct Geometry
{
    SectorSize sectorSize = SectorSize::Bytes512;
    std::uint64_t sectorCount = 0;

    bool operator==(const Geometry &) const = default;
};

/// Sectors that the entries take, of 128 bytes each: 128 entries take 32 sectors of 512 bytes, or 4 of 4096.
[[nodiscard]] std::uint64_t arraySectors(SectorSize size, const TableShape &shape = {});
/// The smallest disk that can carry both copies and one usable sector.
[[nodiscard]] std::uint64_t minimumSectors(SectorSize size, const TableShape &shape = {});
/// The first sector that a partition may have: 34 with sectors of 512 bytes and the usual shape, 6 with 4096.
[[nodiscard]] Lba firstUsable(const Geometry &disk, const TableShape &shape = {});
/// The last one, inclusive. Precondition: sectorCount >= minimumSectors().
[[nodiscard]] Lba lastUsable(const Geometry &disk, const TableShape &shape = {});

/// The areas of the disk that a table occupies. Each begins and ends with a sector.
struct Encoded
{
    Extent primary;      ///< from byte 0: protective MBR, header, and the entries when they follow it (at sector 2)
    Extent movedEntries; ///< the primary copy's entries when they are elsewhere; otherwise an empty range
    Extent backup;       ///< up to the end of the disk: entries, header
};

/// The bytes of the table on that disk. Fails with TooSmall when the disk or its usable part is too small, and with
/// BadInput when the shape can't be, when partitions overlap, run backwards, lack a type or an id or share an id, or
/// when a name is too long or not UTF-8; the message names the partition's number and the sector.
[[nodiscard]] Result<Encoded> encode(const Table &table, const Geometry &disk);

} // namespace bootlace::gpt
