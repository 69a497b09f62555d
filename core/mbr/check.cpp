// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a table that somebody else made. What is no table is told as Linux tells it (block/partitions/msdos.c).
#include "base/bytes.h"
#include "base/mbr_sector.h"
#include "base/units.h"
#include "mbr/mbr.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::mbr {
namespace {

// A jump, and a file system's name at its place in FAT12/16 or FAT32 (Microsoft's FAT specification 1.03).
bool isFatSector(ByteView sector)
{
    const auto named = [sector](std::uint64_t at) {
        const auto name = slice(sector, at, 3);
        return name && asText(*name) == "FAT";
    };
    const bool jumps = !sector.empty() && (sector[0] == std::byte{0xEB} || sector[0] == std::byte{0xE9});
    return jumps && (named(0x36) || named(0x52));
}

class Checker
{
public:
    explicit Checker(std::uint64_t sectorCount)
        : m_sectorCount(sectorCount)
    {}

    Reading run(ByteView bytes)
    {
        const auto sector = load<MbrSector>(bytes, 0);
        if (!sector || sector->mark != mbrMark) {
            add(DefectKind::NoMark, 0, "sector 0 does not end with 55 AA: there is no MBR");
        } else if (isFatSector(bytes)) {
            add(DefectKind::FatSector, 0, "sector 0 is the boot sector of a FAT file system, not an MBR");
        } else if (hasValidStatus(*sector)) {
            readTable(*sector);
        }
        return std::move(m_reading);
    }

private:
    bool hasValidStatus(const MbrSector &sector)
    {
        for (std::size_t i = 0; i < sector.slots.size(); ++i) {
            const std::byte status = sector.slots.at(i).status;
            if (status != std::byte{0} && status != std::byte{0x80}) {
                add(DefectKind::StatusByte, i + 1,
                    fmt::format("the status of the MBR's slot {} is 0x{:02X}, expected 0x00 or 0x80", i + 1,
                                std::to_integer<unsigned>(status)));
                return false;
            }
        }
        return true;
    }

    void readTable(const MbrSector &sector)
    {
        Table table{.diskSignature = sector.signature, .partitions = {}};
        if (table.diskSignature == 0) {
            add(DefectKind::NoSignature, 0, "the MBR has no disk signature");
        }
        for (std::size_t i = 0; i < sector.slots.size(); ++i) {
            table.partitions.push_back(readSlot(i + 1, sector.slots.at(i)));
        }
        if (std::ranges::count(table.partitions, true, &Partition::active) > 1) {
            add(DefectKind::SeveralActive, 0, "more than one partition of the MBR is active");
        }
        noteOverlaps(table.partitions);
        while (!table.partitions.empty() && table.partitions.back().type == 0) {
            table.partitions.pop_back();
        }
        m_reading.table = std::move(table);
    }

    Partition readSlot(std::size_t number, const MbrSlot &slot)
    {
        const auto type = std::to_integer<std::uint8_t>(slot.type);
        const std::uint64_t first = slot.firstLba;
        const std::uint64_t count = slot.sectorCount;
        if (type == 0) {
            return {};
        }
        if (count == 0) {
            add(DefectKind::NoSectors, number, fmt::format("partition {} has no sectors", number));
            return {};
        }
        if (first == 0) {
            add(DefectKind::CoversTable, number,
                fmt::format("partition {} begins at sector 0, where the table itself is", number));
            return {};
        }
        if (type == type::protective) {
            add(DefectKind::Protective, number,
                fmt::format("slot {} has type 0xEE: the disk's table is a GPT", number));
        } else if (first + count > m_sectorCount) { // a protective slot may cover more than there is
            add(DefectKind::BeyondDisk, number,
                fmt::format("partition {} ends at sector {}, but the disk has {} sectors", number, first + count - 1,
                            m_sectorCount));
            return {};
        }
        if (isExtended(type)) {
            add(DefectKind::Extended, number,
                fmt::format("partition {} has type 0x{:02X}: it holds logical partitions, which are not read", number,
                            type));
        }
        return {
            .type = type, .active = slot.status != std::byte{0}, .first = Lba(first), .last = Lba(first + count - 1)};
    }

    void noteOverlaps(const std::vector<Partition> &partitions)
    {
        for (std::size_t i = 0; i < partitions.size(); ++i) {
            for (std::size_t j = 0; j < partitions.size(); ++j) {
                const Partition &a = partitions[i];
                const Partition &b = partitions[j];
                const bool earlier = b.first < a.first || (b.first == a.first && j < i);
                if (a.type != 0 && b.type != 0 && i != j && earlier && a.first <= b.last) {
                    add(DefectKind::Overlap, i + 1,
                        fmt::format("partition {} begins at sector {}, inside partition {}, which ends at sector {}",
                                    i + 1, valueOf(a.first), j + 1, valueOf(b.last)));
                    break;
                }
            }
        }
    }

    void add(DefectKind kind, std::size_t number, std::string sentence)
    {
        m_reading.defects.push_back(
            {.kind = kind, .partition = static_cast<std::uint32_t>(number), .sentence = std::move(sentence)});
    }

    std::uint64_t m_sectorCount;
    Reading m_reading;
};

} // namespace

bool Reading::has(DefectKind kind) const
{
    return std::ranges::any_of(defects, [kind](const Defect &defect) { return defect.kind == kind; });
}

Reading check(ByteView sector, std::uint64_t sectorCount)
{
    return Checker(sectorCount).run(sector);
}

} // namespace bootlace::mbr
