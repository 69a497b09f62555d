// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/layout.h"

#include "board/reading.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace bootlace::board {
namespace {

using tomlfile::Presence;
using tomlfile::Table;

// No disk has more than 2^55 sectors of 512 bytes; so much fits in 64 bits of bytes.
constexpr std::uint64_t mostSectors = std::uint64_t{1} << 54U;

// As much as a UBI image can have, and more than any chip for firmware.
constexpr ByteCount largestChip = 2_GiB;

std::optional<ByteOffset> sectorPlace(const Table &table, std::string_view key, Presence presence, std::uint64_t add)
{
    const auto sector = table.number(key, presence);
    if (!sector) {
        return std::nullopt;
    }
    if (*sector > mostSectors) {
        table.complain(key, "is larger than any disk");
        return std::nullopt;
    }
    return ByteOffset((*sector + add) * profileSector);
}

void readEnd(const Table &table, Partition &partition)
{
    const auto sizeWord = table.string("size", Presence::Optional);
    partition.end = sectorPlace(table, "last", Presence::Optional, 1);
    if (sizeWord.has_value() == partition.end.has_value()) {
        table.complain("name", "needs either 'last' or 'size'");
    } else if (sizeWord == "esp") {
        partition.extends = Extends::ByEspSize;
    } else if (sizeWord == "root") {
        partition.extends = Extends::ByRootSize;
    } else if (sizeWord) {
        table.complain("size", "must be \"esp\" or \"root\"");
    }
    if (partition.begin && partition.end && *partition.end <= *partition.begin) {
        table.complain("last", "is before 'first'");
    }
}

Partition readPartition(const Table &table)
{
    static const std::map<std::string_view, Holds> words{{"firmware", Holds::Firmware},
                                                         {"environment", Holds::Environment},
                                                         {"factory", Holds::DeviceData},
                                                         {"esp", Holds::BootFiles},
                                                         {"root", Holds::Root}};
    Partition partition;
    partition.name = text(table, "name");
    partition.holds = oneOf(table, "holds", words).value_or(Holds::Root);
    if (partition.holds == Holds::Firmware) {
        partition.slot = text(table, "firmware");
        partition.variant = table.string("as", Presence::Optional).value_or("");
        partition.isForBootRom = table.boolean("boot-rom", Presence::Optional).value_or(false);
    }
    if (const auto type = table.string("type", Presence::Optional)) {
        partition.type = guidFromText(*type);
        if (!partition.type) {
            table.complain("type", "must be a GUID");
        }
    }
    partition.begin = sectorPlace(table, "first", Presence::Optional, 0);
    readEnd(table, partition);
    for (const std::uint64_t bit : table.numbers("attributes", Presence::Optional)) {
        if (bit > 63) {
            table.complain("attributes", "must be bit numbers, 0 to 63");
        } else {
            partition.attributes |= std::uint64_t{1} << bit;
        }
    }
    return partition;
}

// A range of sectors with a name.
std::optional<ZeroArea> readArea(const Table &table)
{
    const auto begin = sectorPlace(table, "first", Presence::Required, 0);
    const auto end = sectorPlace(table, "last", Presence::Required, 1);
    std::string name = text(table, "name");
    if (begin && end && *begin < *end) {
        return ZeroArea{std::move(name), rangeBetween(*begin, *end)};
    }
    if (begin && end) {
        table.complain("last", "is before 'first'");
    }
    return std::nullopt;
}

// Raw images and partitions come in ascending order and apart; an end that the recipe decides can only be checked by
// the plan.
void checkOrder(const Table &table, const DiskLayout &disk)
{
    ByteOffset reached;
    for (const RawImage &image : disk.raw) {
        if (image.range.begin < reached) {
            table.complain("raw", fmt::format("'{}' begins before the one before it ends", image.name));
        }
        reached = image.range.end();
    }
    for (const Partition &partition : disk.partitions) {
        if (partition.begin && *partition.begin < reached) {
            table.complain("partitions", fmt::format("'{}' begins before the one before it ends", partition.name));
        }
        reached = partition.end.value_or(partition.begin.value_or(reached));
    }
    if (disk.partitions.empty() != disk.flash.has_value()) {
        table.complain("partitions", disk.flash ? "must be empty: 'flash' has no table" : "must not be empty");
    }
}

// A zero area lies in something whose place the profile itself gives, or before the first partition: anything else
// would take bytes from what belongs there.
void checkZeroArea(const Table &table, const DiskLayout &disk, const ZeroArea &area)
{
    const auto isFree = [&area](const Partition &partition) {
        const bool isFixed = partition.begin && partition.end;
        return isFixed && (!area.range.overlaps(rangeBetween(*partition.begin, *partition.end)) ||
                           rangeBetween(*partition.begin, *partition.end).contains(area.range));
    };
    const auto fixedEnd = std::ranges::find_if(
        disk.partitions, [](const Partition &partition) { return !partition.begin || !partition.end; });
    const bool isBeforeTheRest =
        fixedEnd == disk.partitions.end() || (fixedEnd->begin && area.range.end() <= *fixedEnd->begin);
    if (!isBeforeTheRest || !std::all_of(disk.partitions.begin(), fixedEnd, isFree)) {
        table.complain("name", fmt::format("'{}' must be within one partition that has 'first' and 'last', or before "
                                           "all those that don't",
                                           area.name));
    }
    for (const ZeroArea &before : disk.zeroAreas) {
        if (area.range.begin < before.range.end()) {
            table.complain("name", fmt::format("'{}' begins before '{}' ends", area.name, before.name));
        }
    }
}

std::vector<UbiVolume> readUbi(const Table &flash)
{
    std::vector<UbiVolume> volumes;
    for (const Table &table : flash.tables("ubi", Presence::Optional)) {
        UbiVolume volume;
        volume.name = text(table, "name");
        volume.slot = table.string("firmware", Presence::Optional).value_or("");
        volume.isStatic = table.boolean("static", Presence::Optional).value_or(false);
        volume.size = ByteCount(table.number("size", Presence::Optional).value_or(0));
        if (volume.slot.empty() && volume.size == ByteCount()) {
            table.complain("name", "needs either 'firmware' or 'size'");
        }
        if (volume.slot.empty() && volume.isStatic) {
            table.complain("static", "needs 'firmware': a static volume is never empty");
        }
        volumes.push_back(std::move(volume));
    }
    return volumes;
}

// Its geometry is one that a UBI can have, also when there is none: all that follows counts in erase blocks.
FlashPart readFlash(const Table &table)
{
    FlashPart part;
    const std::uint64_t begin = table.number("begin", Presence::Required).value_or(0);
    const ByteCount bytes = size(table, "size");
    part.chip = size(table, "chip-size");
    const std::uint64_t block = table.number("erase-block", Presence::Required).value_or(0);
    const std::uint64_t page = table.number("page", Presence::Optional).value_or(1);
    part.canHaveBadBlocks = table.boolean("bad-blocks", Presence::Optional).value_or(false);
    part.ubi = readUbi(table);
    const auto isPower = [](std::uint64_t number) { return std::has_single_bit(number); };
    if (!isPower(block) || !isPower(page) || block > (4_MiB).value() || page > block || block < profileSector) {
        table.complain("erase-block", "and 'page' must be powers of two: a page at most an erase block, an erase block "
                                      "512 bytes to 4 MiB");
        return part;
    }
    part.eraseBlock = static_cast<std::uint32_t>(block);
    part.page = static_cast<std::uint32_t>(page);
    const bool isWhole = begin % block == 0 && bytes.value() % block == 0 && part.chip.value() % block == 0;
    if (!isWhole || bytes == ByteCount() || part.chip > largestChip || begin > part.chip.value() ||
        bytes.value() > part.chip.value() - begin) {
        table.complain("size", fmt::format("must be whole erase blocks within the chip, of at most {} bytes",
                                           largestChip.value()));
        return part;
    }
    part.range = {ByteOffset(begin), bytes};
    return part;
}

// What lies there is one file from its first byte on: raw images without a gap, or a UBI.
void checkFlash(const Table &table, const DiskLayout &disk)
{
    if (disk.raw.empty() == disk.flash->ubi.empty()) {
        table.complain("flash", "needs either raw images or 'ubi'");
    }
    if (!disk.zeroAreas.empty() || disk.sectorSize) {
        table.complain("flash", "has no sectors and no areas of zeros");
    }
    ByteOffset reached;
    for (const RawImage &image : disk.raw) {
        if (image.range.begin != reached) {
            table.complain("raw", fmt::format("'{}' must begin where the one before it ends", image.name));
        }
        reached = image.range.end();
    }
    if (reached - ByteOffset(0) > disk.flash->range.size) {
        table.complain("raw", "ends behind the part of the flash");
    }
}

void readTableShape(const Table &disk, DiskLayout &layout)
{
    static const std::map<std::string_view, TableKind> kinds{{"gpt", TableKind::Gpt}, {"mbr", TableKind::Mbr}};
    const auto table = disk.table("table", Presence::Optional);
    if (!table) {
        return;
    }
    layout.table = oneOf(*table, "kind", kinds).value_or(TableKind::Gpt);
    const std::uint64_t entries = table->number("entries", Presence::Optional).value_or(layout.tableEntries);
    layout.tableEntriesAt = table->number("entries-at", Presence::Optional).value_or(layout.tableEntriesAt);
    if (entries < 1 || entries > 1024) {
        table->complain("entries", "must be 1 to 1024");
    }
    if (layout.tableEntriesAt < 2 || layout.tableEntriesAt > mostSectors) {
        table->complain("entries-at", "must be a sector after the header: 2 or more");
    }
    layout.tableEntries = static_cast<std::uint32_t>(entries);
}

void readRaw(const Table &table, DiskLayout &disk)
{
    for (const Table &image : table.tables("raw", Presence::Optional)) {
        const bool isForBootRom = image.boolean("boot-rom", Presence::Optional).value_or(true);
        std::string slot = text(image, "firmware");
        std::string variant = image.string("as", Presence::Optional).value_or("");
        if (const auto area = readArea(image)) {
            disk.raw.push_back({area->name, std::move(slot), std::move(variant), area->range, isForBootRom});
        }
    }
}

} // namespace

DiskLayout readDisk(const Table &table)
{
    DiskLayout disk;
    disk.role = text(table, "role");
    disk.name = text(table, "name");
    if (const auto sector = table.number("sector-size", Presence::Optional)) {
        if (*sector == 512 || *sector == 4096) {
            disk.sectorSize = static_cast<SectorSize>(*sector);
        } else {
            table.complain("sector-size", "must be 512 or 4096");
        }
    }
    readTableShape(table, disk);
    readRaw(table, disk);
    if (const auto flash = table.table("flash", Presence::Optional)) {
        disk.flash = readFlash(*flash);
        disk.table = TableKind::None;
    }
    for (const Table &partition : table.tables("partitions", disk.flash ? Presence::Optional : Presence::Required)) {
        disk.partitions.push_back(readPartition(partition));
    }
    for (const Table &zero : table.tables("zero", Presence::Optional)) {
        if (const auto area = readArea(zero)) {
            checkZeroArea(zero, disk, *area);
            disk.zeroAreas.push_back(*area);
        }
    }
    checkOrder(table, disk);
    if (disk.flash) {
        checkFlash(table, disk);
    }
    return disk;
}

std::vector<std::string> DiskLayout::firmwareSlots() const
{
    std::vector<std::string> all;
    const auto add = [&all](const std::string &slot) {
        if (!slot.empty() && std::ranges::find(all, slot) == all.end()) {
            all.push_back(slot);
        }
    };
    std::ranges::for_each(raw, add, &RawImage::slot);
    std::ranges::for_each(partitions, add, &Partition::slot);
    if (flash) {
        std::ranges::for_each(flash->ubi, add, &UbiVolume::slot);
    }
    return all;
}

bool DiskLayout::carries(Holds what) const
{
    return std::ranges::find(partitions, what, &Partition::holds) != partitions.end();
}

} // namespace bootlace::board
