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

std::uint64_t arraySectors(SectorSize size)
{
    return entryCount * sizeof(Entry) / bytesOf(size);
}

std::uint64_t minimumSectors(SectorSize size)
{
    return 1 + 2 * (1 + arraySectors(size)) + 1; // MBR, two headers with their entries, one sector to use
}

Lba firstUsable(const Geometry &disk)
{
    return Lba(primaryArrayLba + arraySectors(disk.sectorSize));
}

Lba lastUsable(const Geometry &disk)
{
    return Lba(disk.sectorCount - 1 - arraySectors(disk.sectorSize) - 1);
}

static Result<> checkPlace(std::size_t number, const Partition &partition, const Geometry &disk)
{
    if (partition.last < partition.first) {
        return fail(Cause::BadInput, fmt::format("partition {} ends at sector {}, before it begins at sector {}",
                                                 number, valueOf(partition.last), valueOf(partition.first)));
    }
    if (partition.first < firstUsable(disk)) {
        return fail(Cause::BadInput, fmt::format("partition {} begins at sector {}, but the first usable one is {}",
                                                 number, valueOf(partition.first), valueOf(firstUsable(disk))));
    }
    if (partition.last > lastUsable(disk)) {
        return fail(Cause::TooSmall,
                    fmt::format("partition {} ends at sector {}, but the last usable one of this disk is {}", number,
                                valueOf(partition.last), valueOf(lastUsable(disk))));
    }
    return {};
}

static Result<Entry> encodeEntry(std::size_t number, const Partition &partition, const Geometry &disk)
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
    TRY(checkPlace(number, partition, disk));
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

static Result<Bytes> encodeArray(const Table &table, const Geometry &disk)
{
    if (table.partitions.size() > entryCount) {
        return fail(Cause::BadInput,
                    fmt::format("{} partitions, but the table has room for {}", table.partitions.size(), entryCount));
    }
    Bytes array(entryCount * sizeof(Entry));
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        TRY_ASSIGN(const Entry entry, encodeEntry(i + 1, table.partitions[i], disk));
        store(array, i * sizeof(Entry), entry);
        for (std::size_t j = 0; j < i; ++j) {
            TRY(checkPair(table, j, i));
        }
    }
    return array;
}

// Slot 0 covers the disk so that programs which don't know GPT see no free space. The CHS fields say "sector 1" and
// "beyond what CHS can name".
static Mbr protectiveMbr(const Geometry &disk)
{
    Mbr mbr;
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

Result<Encoded> encode(const Table &table, const Geometry &disk)
{
    const std::uint64_t sector = bytesOf(disk.sectorSize);
    const auto diskBytes = checkedMul(disk.sectorCount, sector);
    if (disk.sectorCount < minimumSectors(disk.sectorSize) || !diskBytes) {
        return fail(Cause::TooSmall, fmt::format("a disk of {} sectors can't carry a GPT, which takes at least {}",
                                                 disk.sectorCount, minimumSectors(disk.sectorSize)));
    }
    if (table.diskId.isNil()) {
        return fail(Cause::BadInput, "the disk has no GUID");
    }
    TRY_ASSIGN(const Bytes array, encodeArray(table, disk));
    const std::uint64_t lastLba = disk.sectorCount - 1;
    Header header{.signature = headerSignature,
                  .revision = headerRevision,
                  .headerSize = sizeof(Header),
                  .headerCrc = 0,
                  .reserved = 0,
                  .myLba = primaryLba,
                  .alternateLba = lastLba,
                  .firstUsable = valueOf(firstUsable(disk)),
                  .lastUsable = valueOf(lastUsable(disk)),
                  .diskId = table.diskId,
                  .arrayLba = primaryArrayLba,
                  .entryCount = entryCount,
                  .entrySize = sizeof(Entry),
                  .arrayCrc = crc32(array)};
    seal(header);
    Bytes primary(2 * sector);
    store(primary, 0, protectiveMbr(disk));
    store(primary, sector, header);
    primary.insert(primary.end(), array.begin(), array.end());

    std::swap(header.myLba, header.alternateLba);
    header.arrayLba = lastLba - arraySectors(disk.sectorSize);
    seal(header);
    Bytes backup = array;
    backup.resize(array.size() + sector);
    store(backup, array.size(), header);

    const ByteCount primarySize(primary.size());
    const ByteCount backupSize(backup.size());
    return Encoded{.primary = {.range = {ByteOffset(0), primarySize}, .bytes = std::move(primary)},
                   .backup = {.range = {ByteOffset(*diskBytes) - backupSize, backupSize}, .bytes = std::move(backup)}};
}

} // namespace bootlace::gpt
