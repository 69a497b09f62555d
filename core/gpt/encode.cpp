// SPDX-License-Identifier: GPL-3.0-or-later
// A partition table's bytes (UEFI 2.10, section 5.3). The two headers differ in three fields: where they are, where the
// other one is, and where their entries are.
#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "gpt/gpt.h"
#include "gpt/layout.h"
#include "gpt/name.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace bootlace::gpt {

std::uint64_t arraySectors(SectorSize size, const TableShape &shape)
{
    return roundUp(std::uint64_t{shape.entryCount} * sizeof(Entry), bytesOf(size)) / bytesOf(size);
}

static Lba behindEntries(SectorSize size, const TableShape &shape)
{
    return Lba(valueOf(shape.entriesAt) + arraySectors(size, shape));
}

std::uint64_t minimumSectors(SectorSize size, const TableShape &shape)
{
    const Lba first = shape.usableFrom.value_or(behindEntries(size, shape));
    return valueOf(first) + 1 + arraySectors(size, shape) + 1; // one sector to use, the backup's entries and header
}

Lba firstUsable(const Geometry &disk, const TableShape &shape)
{
    return shape.usableFrom.value_or(behindEntries(disk.sectorSize, shape));
}

Lba lastUsable(const Geometry &disk, const TableShape &shape)
{
    return Lba(disk.sectorCount - 1 - arraySectors(disk.sectorSize, shape) - 1);
}

static Result<> checkShape(const TableShape &shape, const Geometry &disk)
{
    if (shape.entryCount == 0 || shape.entryCount > mostEntries) {
        return fail(Cause::BadInput, fmt::format("a table has 1 to {} entries, not {}", mostEntries, shape.entryCount));
    }
    const std::uint64_t at = valueOf(shape.entriesAt);
    if (at < primaryArrayLba) {
        return fail(Cause::BadInput,
                    fmt::format("the entries can't begin at sector {}: the first {} hold the MBR and the header", at,
                                primaryArrayLba));
    }
    if (at >= disk.sectorCount || shape.usableFrom >= Lba(disk.sectorCount)) {
        return fail(Cause::TooSmall, fmt::format("a disk of {} sectors ends before sector {}, where the entries or the "
                                                 "usable sectors should begin",
                                                 disk.sectorCount, std::max(at, valueOf(firstUsable(disk, shape)))));
    }
    if (disk.sectorCount < minimumSectors(disk.sectorSize, shape)) {
        return fail(Cause::TooSmall, fmt::format("a disk of {} sectors can't carry a GPT, which takes at least {}",
                                                 disk.sectorCount, minimumSectors(disk.sectorSize, shape)));
    }
    const Lba behind = behindEntries(disk.sectorSize, shape);
    if (shape.usableFrom && *shape.usableFrom < behind) {
        return fail(Cause::BadInput, fmt::format("sector {} can't be usable: the table's entries reach to sector {}",
                                                 valueOf(*shape.usableFrom), valueOf(behind) - 1));
    }
    return {};
}

static Result<> checkPlace(std::size_t number, const Partition &partition, const Geometry &disk,
                           const TableShape &shape)
{
    if (partition.last < partition.first) {
        return fail(Cause::BadInput, fmt::format("partition {} ends at sector {}, before it begins at sector {}",
                                                 number, valueOf(partition.last), valueOf(partition.first)));
    }
    if (partition.first < firstUsable(disk, shape)) {
        return fail(Cause::BadInput, fmt::format("partition {} begins at sector {}, but the first usable one is {}",
                                                 number, valueOf(partition.first), valueOf(firstUsable(disk, shape))));
    }
    if (partition.last > lastUsable(disk, shape)) {
        return fail(Cause::TooSmall,
                    fmt::format("partition {} ends at sector {}, but the last usable one of this disk is {}", number,
                                valueOf(partition.last), valueOf(lastUsable(disk, shape))));
    }
    return {};
}

static Result<Entry> encodeEntry(std::size_t number, const Partition &partition, const Geometry &disk,
                                 const TableShape &shape)
{
    if (partition.type.isNil()) {
        if (partition != Partition{}) {
            return fail(Cause::BadInput, fmt::format("partition {} has no type, but is not empty either", number));
        }
        return Entry{};
    }
    if (partition.id.isNil()) {
        return fail(Cause::BadInput, fmt::format("partition {} has no GUID of its own", number));
    }
    TRY(checkPlace(number, partition, disk, shape));
    const auto name = toUnits(partition.name);
    if (!name) {
        return fail(Cause::BadInput,
                    fmt::format("the name of partition {}, \"{}\", is not UTF-8 of at most {} UTF-16 units", number,
                                partition.name, nameUnits));
    }
    return Entry{.type = partition.type,
                 .id = partition.id,
                 .first = valueOf(partition.first),
                 .last = valueOf(partition.last),
                 .attributes = partition.attributes,
                 .name = *name};
}

static Result<> checkPair(const Table &table, std::size_t i, std::size_t j)
{
    const Partition &a = table.partitions[i];
    const Partition &b = table.partitions[j];
    if (a.type.isNil() || b.type.isNil()) {
        return {};
    }
    if (a.first <= b.last && b.first <= a.last) {
        return fail(Cause::BadInput, fmt::format("partitions {} and {} overlap at sector {}", i + 1, j + 1,
                                                 valueOf(std::max(a.first, b.first))));
    }
    if (a.id == b.id) {
        return fail(Cause::BadInput,
                    fmt::format("partitions {} and {} have the same GUID {}", i + 1, j + 1, toText(a.id)));
    }
    return {};
}

// Filled up to a whole sector; what is behind the last entry is not part of the checksum.
static Result<Bytes> encodeArray(const Table &table, const Geometry &disk)
{
    const std::uint32_t count = table.shape.entryCount;
    if (table.partitions.size() > count) {
        return fail(Cause::BadInput,
                    fmt::format("{} partitions, but the table has room for {}", table.partitions.size(), count));
    }
    Bytes array(arraySectors(disk.sectorSize, table.shape) * bytesOf(disk.sectorSize));
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        TRY_ASSIGN(const Entry entry, encodeEntry(i + 1, table.partitions[i], disk, table.shape));
        store(array, i * sizeof(Entry), entry);
        for (std::size_t j = 0; j < i; ++j) {
            TRY(checkPair(table, j, i));
        }
    }
    return array;
}

// Slot 0 covers the disk so that programs which don't know GPT see no free space. The CHS fields say "sector 1" and
// "beyond what CHS can name".
static MbrSector protectiveMbr(const Geometry &disk)
{
    MbrSector mbr;
    mbr.slots[0].firstChs = {std::byte{0x00}, std::byte{0x02}, std::byte{0x00}};
    mbr.slots[0].type = protectiveType;
    mbr.slots[0].lastChs = {std::byte{0xFF}, std::byte{0xFF}, std::byte{0xFF}};
    mbr.slots[0].firstLba = 1;
    mbr.slots[0].sectorCount = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(disk.sectorCount - 1, std::numeric_limits<std::uint32_t>::max()));
    mbr.mark = mbrMark;
    return mbr;
}

static void seal(Header &header)
{
    header.headerCrc = 0;
    header.headerCrc = crc32(bytesOfValue(header));
}

static Header primaryHeader(const Table &table, const Geometry &disk, ByteView array)
{
    const TableShape &shape = table.shape;
    return {.signature = headerSignature,
            .revision = headerRevision,
            .headerSize = sizeof(Header),
            .headerCrc = 0,
            .reserved = 0,
            .myLba = primaryLba,
            .alternateLba = disk.sectorCount - 1,
            .firstUsable = valueOf(firstUsable(disk, shape)),
            .lastUsable = valueOf(lastUsable(disk, shape)),
            .diskId = table.diskId,
            .arrayLba = valueOf(shape.entriesAt),
            .entryCount = shape.entryCount,
            .entrySize = sizeof(Entry),
            .arrayCrc = crc32(array.first(shape.entryCount * sizeof(Entry)))};
}

static Extent extentAt(ByteOffset begin, Bytes bytes)
{
    const ByteCount size(bytes.size());
    return {.range = {begin, size}, .bytes = std::move(bytes)};
}

Result<Encoded> encode(const Table &table, const Geometry &disk)
{
    const std::uint64_t sector = bytesOf(disk.sectorSize);
    const auto diskBytes = checkedMul(disk.sectorCount, sector);
    if (!diskBytes) {
        return fail(Cause::BadInput, fmt::format("no disk has {} sectors", disk.sectorCount));
    }
    TRY(checkShape(table.shape, disk));
    if (table.diskId.isNil()) {
        return fail(Cause::BadInput, "the disk has no GUID");
    }
    TRY_ASSIGN(Bytes array, encodeArray(table, disk));
    Header header = primaryHeader(table, disk, array);
    seal(header);
    Encoded encoded;
    Bytes primary(2 * sector);
    store(primary, 0, protectiveMbr(disk));
    store(primary, sector, header);
    if (table.shape.entriesAt == Lba(primaryArrayLba)) {
        primary.insert(primary.end(), array.begin(), array.end());
    } else {
        encoded.movedEntries = extentAt(toOffset(table.shape.entriesAt, disk.sectorSize), array);
    }
    encoded.primary = extentAt(ByteOffset(0), std::move(primary));

    std::swap(header.myLba, header.alternateLba);
    header.arrayLba = header.myLba - arraySectors(disk.sectorSize, table.shape);
    seal(header);
    Bytes backup = std::move(array);
    backup.resize(backup.size() + sector);
    store(backup, backup.size() - sector, header);
    const ByteCount backupSize(backup.size());
    encoded.backup = extentAt(ByteOffset(*diskBytes) - backupSize, std::move(backup));
    return encoded;
}

} // namespace bootlace::gpt
