// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a table (UEFI 2.10, section 5.3.2: what makes a copy valid). The backup is looked for at the true end of the
// disk only: that is where everybody looks who lost the primary.
#include "gpt/check.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "gpt/entries.h"
#include "gpt/gpt.h"
#include "gpt/layout.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::gpt {
namespace {

constexpr std::uint32_t largestEntry = 4096;

struct ValidCopy
{
    Header header;
    Bytes array;
};

class Checker
{
public:
    Checker(const ReadAt &read, const Geometry &disk)
        : m_read(read)
        , m_disk(disk)
    {}

    Result<Reading> run()
    {
        TRY_DURING("read the protective MBR", checkMbr());
        TRY_ASSIGN(const auto primary, readCopy(Copy::Primary));
        TRY_ASSIGN(const auto backup, readCopy(Copy::Backup));
        if (primary && backup && !sameContents(primary->header, backup->header)) {
            add(DefectKind::BackupStale, Copy::Backup, "both copies of the table are valid, but they differ");
        }
        Reading reading;
        reading.usedCopy = primary || !backup ? Copy::Primary : Copy::Backup;
        if (const auto &used = primary ? primary : backup) {
            Entries entries = readEntries(used->array, used->header, reading.usedCopy, m_disk.sectorCount);
            std::ranges::move(entries.defects, std::back_inserter(m_defects));
            reading.table = Table{.diskId = used->header.diskId,
                                  .partitions = std::move(entries.partitions),
                                  .shape = shapeOf(used->header, reading.usedCopy)};
        }
        reading.defects = std::move(m_defects);
        return reading;
    }

private:
    Result<> checkMbr()
    {
        TRY_ASSIGN(const Bytes sector, readBytes(ByteOffset(0), sizeof(MbrSector)));
        const auto mbr = load<MbrSector>(sector, 0).value_or(MbrSector{});
        const auto protective = [](const MbrSlot &slot) { return slot.type == protectiveType; };
        if (mbr.mark != mbrMark || std::ranges::none_of(mbr.slots, protective)) {
            add(DefectKind::ProtectiveMbrMissing, Copy::Primary,
                "sector 0 is not a protective MBR: it needs 55 AA at its end and a slot of type 0xEE");
            return {};
        }
        if (!protective(mbr.slots[0])) {
            add(DefectKind::MbrFirstSlotNotEe, Copy::Primary,
                fmt::format("the MBR's first slot has type 0x{:02X}, expected 0xEE",
                            std::to_integer<unsigned>(mbr.slots[0].type)));
        } else if (mbr.slots[0].firstLba != 1) {
            add(DefectKind::MbrFirstSlotStart, Copy::Primary,
                fmt::format("the MBR's slot of type 0xEE begins at sector {}, expected 1",
                            std::uint32_t{mbr.slots[0].firstLba}));
        }
        if (std::ranges::count_if(mbr.slots, [](const MbrSlot &slot) { return slot.type != std::byte{}; }) > 1) {
            add(DefectKind::MbrHybrid, Copy::Primary, "the MBR is a hybrid one: it describes partitions of its own");
        }
        return {};
    }

    // Nothing, and the reason among the defects, when the copy can't be used.
    Result<std::optional<ValidCopy>> readCopy(Copy copy)
    {
        const std::uint64_t lba = copy == Copy::Primary ? primaryLba : m_disk.sectorCount - 1;
        TRY_ASSIGN(const Bytes sector, readBytes(toOffset(Lba(lba), m_disk.sectorSize), bytesOf(m_disk.sectorSize)));
        const auto header = load<Header>(sector, 0);
        if (!header || header->signature != headerSignature) {
            TRY(noteMissing(copy, lba));
            return std::nullopt;
        }
        if (!headerIsWhole(sector, *header, copy, lba) || !placesAreSane(*header, copy)) {
            return std::nullopt;
        }
        const std::uint64_t size = std::uint64_t{header->entryCount} * header->entrySize;
        TRY_ASSIGN(Bytes array, readBytes(toOffset(Lba(std::uint64_t{header->arrayLba}), m_disk.sectorSize), size));
        if (crc32(array) != header->arrayCrc) {
            add(DefectKind::ArrayCrc, copy,
                fmt::format("the CRC of the {} entries at sector {} is {:08x}, the header says {:08x}", nameOf(copy),
                            std::uint64_t{header->arrayLba}, crc32(array), std::uint32_t{header->arrayCrc}));
            return std::nullopt;
        }
        noteOddities(*header, copy);
        return ValidCopy{.header = *header, .array = std::move(array)};
    }

    Result<> noteMissing(Copy copy, std::uint64_t lba)
    {
        if (copy == Copy::Backup) {
            add(DefectKind::BackupMissing, copy, fmt::format("there is no backup in the last sector, {}", lba));
            return {};
        }
        add(DefectKind::HeaderSignature, copy, fmt::format("sector {} does not begin with \"EFI PART\"", lba));
        const bool small = m_disk.sectorSize == SectorSize::Bytes512;
        const SectorSize other = small ? SectorSize::Bytes4096 : SectorSize::Bytes512;
        TRY_ASSIGN(const Bytes mark, readBytes(toOffset(Lba(primaryLba), other), sizeof(le64)));
        if (load<le64>(mark, 0) == headerSignature) {
            add(DefectKind::OtherSectorSize, copy,
                fmt::format("the table is for sectors of {} bytes, but the disk has {}", bytesOf(other),
                            bytesOf(m_disk.sectorSize)));
        }
        return {};
    }

    bool headerIsWhole(ByteView sector, const Header &header, Copy copy, std::uint64_t lba)
    {
        if (header.headerSize < sizeof(Header) || header.headerSize > sector.size()) {
            add(DefectKind::HeaderSize, copy,
                fmt::format("the {} header says that it has {} bytes, expected {} to {}", nameOf(copy),
                            std::uint32_t{header.headerSize}, sizeof(Header), sector.size()));
            return false;
        }
        Bytes zeroed(sector.begin(), sector.begin() + header.headerSize);
        std::fill_n(zeroed.begin() + offsetof(Header, headerCrc), sizeof(header.headerCrc), std::byte{});
        if (crc32(zeroed) != header.headerCrc) {
            add(DefectKind::HeaderCrc, copy,
                fmt::format("the CRC of the {} header in sector {} is {:08x}, the header says {:08x}", nameOf(copy),
                            lba, crc32(zeroed), std::uint32_t{header.headerCrc}));
            return false;
        }
        if (header.myLba != lba) {
            add(DefectKind::WrongMyLba, copy,
                fmt::format("the {} header in sector {} says that it is in sector {}", nameOf(copy), lba,
                            std::uint64_t{header.myLba}));
            return false;
        }
        return true;
    }

    bool placesAreSane(const Header &header, Copy copy)
    {
        const std::uint64_t lastLba = m_disk.sectorCount - 1;
        if (header.firstUsable > lastLba || header.lastUsable > lastLba) {
            add(DefectKind::UsableBeyondDisk, copy,
                fmt::format("the {} header calls sectors {} to {} usable, but the disk's last sector is {}",
                            nameOf(copy), std::uint64_t{header.firstUsable}, std::uint64_t{header.lastUsable},
                            lastLba));
            return false;
        }
        if (header.firstUsable > header.lastUsable) {
            add(DefectKind::UsableBackwards, copy,
                fmt::format("the {} header's first usable sector {} is after its last one {}", nameOf(copy),
                            std::uint64_t{header.firstUsable}, std::uint64_t{header.lastUsable}));
            return false;
        }
        const std::uint32_t size = header.entrySize;
        const std::uint32_t count = header.entryCount;
        if (size < sizeof(Entry) || size > largestEntry || !std::has_single_bit(size) || count == 0 ||
            count > mostEntries) {
            add(DefectKind::ArrayShape, copy,
                fmt::format("the {} header announces {} entries of {} bytes", nameOf(copy), count, size));
            return false;
        }
        const std::uint64_t bytes = std::uint64_t{count} * size;
        const std::uint64_t sectors = roundUp(bytes, bytesOf(m_disk.sectorSize)) / bytesOf(m_disk.sectorSize);
        const auto end = checkedAdd(header.arrayLba, sectors);
        if (header.arrayLba < primaryArrayLba || !end || *end > m_disk.sectorCount) {
            add(DefectKind::ArrayBeyondDisk, copy,
                fmt::format("the {} entries would take {} sectors at sector {}, but the disk has {}", nameOf(copy),
                            sectors, std::uint64_t{header.arrayLba}, m_disk.sectorCount));
            return false;
        }
        return true;
    }

    // The backup does not say where the primary copy's entries were.
    [[nodiscard]] TableShape shapeOf(const Header &header, Copy copy) const
    {
        TableShape shape{.entryCount = header.entryCount};
        if (copy == Copy::Primary) {
            shape.entriesAt = Lba(std::uint64_t{header.arrayLba});
        }
        const Lba first{std::uint64_t{header.firstUsable}};
        if (first != firstUsable(m_disk, shape)) {
            shape.usableFrom = first;
        }
        return shape;
    }

    void noteOddities(const Header &header, Copy copy)
    {
        const std::uint64_t other = copy == Copy::Primary ? m_disk.sectorCount - 1 : primaryLba;
        if (header.alternateLba != other) {
            add(DefectKind::WrongAlternate, copy,
                fmt::format("the {} header names sector {} for the other copy, expected {}", nameOf(copy),
                            std::uint64_t{header.alternateLba}, other));
        }
        if (header.entrySize != sizeof(Entry)) {
            add(DefectKind::EntrySizeNot128, copy,
                fmt::format("the {} entries have {} bytes each, expected {}", nameOf(copy),
                            std::uint32_t{header.entrySize}, sizeof(Entry)));
        }
        if (copy == Copy::Primary && header.arrayLba != primaryArrayLba) {
            add(DefectKind::ArrayMoved, copy,
                fmt::format("the primary entries are at sector {}, expected {}", std::uint64_t{header.arrayLba},
                            primaryArrayLba));
        }
    }

    static bool sameContents(const Header &a, const Header &b)
    {
        return a.diskId == b.diskId && a.firstUsable == b.firstUsable && a.lastUsable == b.lastUsable &&
               a.entryCount == b.entryCount && a.entrySize == b.entrySize && a.arrayCrc == b.arrayCrc;
    }

    static std::string_view nameOf(Copy copy) { return copy == Copy::Primary ? "primary" : "backup"; }

    Result<Bytes> readBytes(ByteOffset at, std::uint64_t size)
    {
        Bytes bytes(size);
        TRY(m_read(at, bytes));
        return bytes;
    }

    void add(DefectKind kind, Copy copy, std::string sentence)
    {
        m_defects.push_back({.kind = kind, .copy = copy, .partition = 0, .sentence = std::move(sentence)});
    }

    const ReadAt &m_read;
    Geometry m_disk;
    std::vector<Defect> m_defects;
};

} // namespace

bool Reading::has(DefectKind kind) const
{
    return std::ranges::any_of(defects, [kind](const Defect &defect) { return defect.kind == kind; });
}

Result<Reading> check(const ReadAt &read, const Geometry &disk)
{
    if (disk.sectorCount < minimumSectors(disk.sectorSize)) {
        return fail(Cause::TooSmall, fmt::format("a disk of {} sectors can't carry a GPT, which takes at least {}",
                                                 disk.sectorCount, minimumSectors(disk.sectorSize)));
    }
    if (!checkedMul(disk.sectorCount, bytesOf(disk.sectorSize))) {
        return fail(Cause::BadInput, fmt::format("no disk has {} sectors", disk.sectorCount));
    }
    return Checker(read, disk).run();
}

std::optional<std::uint64_t> sectorsOf(ByteView headerSector)
{
    const auto header = load<Header>(headerSector, 0);
    if (!header || header->signature != headerSignature) {
        return std::nullopt;
    }
    // The backup's entries lie behind the last usable sector; some tables name no backup.
    return checkedAdd(std::max<std::uint64_t>(header->alternateLba, header->lastUsable), 1);
}

} // namespace bootlace::gpt
