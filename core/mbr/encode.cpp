// SPDX-License-Identifier: GPL-3.0-or-later
// An MBR's bytes. The CHS fields are those of sfdisk: of a disk with 255 heads and 63 sectors a track, and "beyond" for
// what these can't name. Nobody reads them any more.
#include "base/bytes.h"
#include "base/mbr_sector.h"
#include "base/result.h"
#include "base/units.h"
#include "mbr/mbr.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace bootlace::mbr {

constexpr std::size_t slotCount = 4;

bool isExtended(std::uint8_t type)
{
    return type == 0x05 || type == 0x0F || type == 0x85;
}

std::string partUuid(std::uint32_t diskSignature, std::uint32_t number)
{
    return fmt::format("{:08x}-{:02x}", diskSignature, number);
}

static std::array<std::byte, 3> chsOf(std::uint64_t lba)
{
    constexpr std::uint64_t heads = 255;
    constexpr std::uint64_t sectors = 63;
    constexpr std::uint64_t lastCylinder = 1023;
    if (lba / (heads * sectors) > lastCylinder) {
        return {std::byte{0xFE}, std::byte{0xFF}, std::byte{0xFF}};
    }
    const std::uint64_t cylinder = lba / (heads * sectors);
    return {static_cast<std::byte>(lba / sectors % heads),
            static_cast<std::byte>((lba % sectors + 1) | (cylinder >> 2U & 0xC0U)), static_cast<std::byte>(cylinder)};
}

static Result<> checkPartition(std::size_t number, const Partition &partition, std::uint64_t sectorCount)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    if (isExtended(partition.type)) {
        return fail(Cause::BadInput, fmt::format("partition {} has type 0x{:02X}: logical partitions are not written",
                                                 number, partition.type));
    }
    if (partition.first == Lba(0)) {
        return fail(Cause::BadInput, fmt::format("partition {} begins at sector 0, where the table itself is", number));
    }
    if (partition.last < partition.first) {
        return fail(Cause::BadInput, fmt::format("partition {} ends at sector {}, before it begins at sector {}",
                                                 number, valueOf(partition.last), valueOf(partition.first)));
    }
    if (valueOf(partition.last) >= sectorCount) {
        return fail(Cause::TooSmall, fmt::format("partition {} ends at sector {}, but the disk has {} sectors", number,
                                                 valueOf(partition.last), sectorCount));
    }
    if (valueOf(partition.first) > most || valueOf(partition.last) - valueOf(partition.first) >= most) {
        return fail(Cause::TooSmall, fmt::format("partition {} takes sectors {} to {}: an MBR's numbers have 32 bits",
                                                 number, valueOf(partition.first), valueOf(partition.last)));
    }
    return {};
}

static Result<> checkTable(const Table &table, std::uint64_t sectorCount)
{
    if (table.diskSignature == 0) {
        return fail(Cause::BadInput, "the disk has no signature");
    }
    if (table.partitions.size() > slotCount) {
        return fail(Cause::BadInput,
                    fmt::format("{} partitions, but an MBR has room for {}", table.partitions.size(), slotCount));
    }
    if (std::ranges::count(table.partitions, true, &Partition::active) > 1) {
        return fail(Cause::BadInput, "more than one partition is active");
    }
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const Partition &partition = table.partitions[i];
        if (partition.type == 0) {
            if (partition != Partition{}) {
                return fail(Cause::BadInput, fmt::format("partition {} has no type, but is not empty either", i + 1));
            }
            continue;
        }
        TRY(checkPartition(i + 1, partition, sectorCount));
        for (std::size_t j = 0; j < i; ++j) {
            const Partition &other = table.partitions[j];
            if (other.type != 0 && partition.first <= other.last && other.first <= partition.last) {
                return fail(Cause::BadInput, fmt::format("partitions {} and {} overlap at sector {}", j + 1, i + 1,
                                                         valueOf(std::max(partition.first, other.first))));
            }
        }
    }
    return {};
}

Result<Extent> encode(const Table &table, std::uint64_t sectorCount, SectorSize size)
{
    TRY(checkTable(table, sectorCount));
    MbrSector sector;
    sector.signature = table.diskSignature;
    sector.mark = mbrMark;
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const Partition &partition = table.partitions[i];
        if (partition.type == 0) {
            continue;
        }
        MbrSlot &slot = sector.slots.at(i);
        slot.status = partition.active ? std::byte{0x80} : std::byte{0};
        slot.firstChs = chsOf(valueOf(partition.first));
        slot.type = std::byte{partition.type};
        slot.lastChs = chsOf(valueOf(partition.last));
        slot.firstLba = static_cast<std::uint32_t>(valueOf(partition.first));
        slot.sectorCount = static_cast<std::uint32_t>(valueOf(partition.last) - valueOf(partition.first) + 1);
    }
    Bytes bytes(bytesOf(size));
    store(bytes, 0, sector);
    const ByteCount length(bytes.size());
    return Extent{.range = {ByteOffset(0), length}, .bytes = std::move(bytes)};
}

} // namespace bootlace::mbr
