// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/guid.h"
#include "gpt/check.h"
#include "gpt/gpt.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"
#include "mbr/mbr.h"
#include "words.h"

#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>

namespace bootlace::cli {
namespace {

// The second copy is for repair only: firmware, U-Boot and Linux read the first one.
Severity severityOf(const gpt::Defect &defect)
{
    using enum gpt::DefectKind;
    switch (defect.kind) {
    case MbrHybrid:
    case WrongAlternate:
    case OutsideUsable:
    case GapBeforeEntry:
    case NameNotUtf16:
    case DuplicateId:
    case BackupMissing:
    case BackupStale:
        return Severity::Warning;
    default:
        return defect.copy == gpt::Copy::Primary ? Severity::Error : Severity::Warning;
    }
}

// The types that boards use; of others the beginning of the GUID is enough to look it up.
std::string typeWords(const Guid &type)
{
    static const std::map<Guid, std::string_view> known{
        {gpt::type::efiSystem, "EFI system"},
        {gpt::type::linuxFilesystem, "Linux"},
        {gpt::type::linuxRootArm64, "Linux root"},
        {gpt::type::ubootEnvironment, "U-Boot environment"},
        {gpt::guidOf(0xEBD0A0A2, 0xB9E5, 0x4433, 0x87C068B6B72699C7), "basic data"},
        {gpt::guidOf(0x0657FD6D, 0xA4AB, 0x43C4, 0x84E50933C84B4F4F), "swap"},
        {gpt::guidOf(0x21686148, 0x6449, 0x6E6F, 0x744E656564454649), "BIOS boot"},
    };
    const auto found = known.find(type);
    return found != known.end() ? std::string(found->second) : "type " + toText(type).substr(0, 8);
}

// UEFI Specification 2.10, 5.3.3; from bit 59 on those of the Discoverable Partitions Specification.
std::string attributeWords(std::uint64_t attributes)
{
    static const std::map<unsigned, std::string_view> known{{0, "required"},
                                                            {1, "not for EFI"},
                                                            {2, "bootable"},
                                                            {59, "grows"},
                                                            {60, "read-only"},
                                                            {62, "hidden"},
                                                            {63, "not mounted automatically"}};
    std::string words;
    for (unsigned bit = 0; bit < 64; ++bit) {
        if ((attributes >> bit & 1U) != 0) {
            const auto found = known.find(bit);
            words +=
                found != known.end() ? fmt::format(", {} (bit {})", found->second, bit) : fmt::format(", bit {}", bit);
        }
    }
    return words;
}

void takeFlaws(Finding &disk, const Finding &inside, std::uint32_t number, ByteOffset begin)
{
    for (const Flaw &flaw : inside.flaws) {
        disk.add(flaw.kind, flaw.severity, fmt::format("partition {}: {}", number, flaw.sentence),
                 flaw.offset ? std::optional(begin + ByteCount(*flaw.offset)) : std::nullopt);
    }
}

Finding describePart(const Subject &subject, ByteRange range)
{
    if (!subject.size) {
        return {.kind = "packed", .summary = "unpack the file to see what it is"};
    }
    if (range.end().value() > subject.size->value()) {
        return {.kind = "cut-off", .summary = "it ends after the end of the data"};
    }
    const auto part = partOf(subject, range);
    auto found = part ? describe(*part) : Result<Finding>(std::unexpected(part.error()));
    if (found) {
        return *std::move(found);
    }
    Finding inside{.kind = "unreadable", .summary = "it can't be read"};
    inside.add("unreadable", Severity::Error, found.error().message());
    return inside;
}

// A partition of a table of any kind.
struct Slot
{
    std::uint32_t number = 0;
    std::string name; ///< an MBR has none
    std::string type; ///< for programs
    std::string id;
    Lba first{};
    Lba last{};
    std::string words; ///< its type and what the table marks it with, for people
};

// The partition's fields, to which the caller adds those of its kind of table.
Json &tellPartition(Finding &disk, const Subject &subject, const Slot &slot, SectorSize sectorSize)
{
    const ByteRange range =
        rangeBetween(toOffset(slot.first, sectorSize), toOffset(Lba(valueOf(slot.last) + 1), sectorSize));
    const Finding inside = describePart(subject, range);
    disk.lines.push_back(fmt::format("{:>3}  {:<12} {:>10} at {:>10}, {}  {}", slot.number, printable(slot.name),
                                     sizeWords(range.size), sizeWords(ByteCount(range.begin.value())), slot.words,
                                     inside.summary));
    takeFlaws(disk, inside, slot.number, range.begin);
    Json &fields = disk.fields["partitions"].emplace_back();
    fields = {{"number", slot.number},
              {"name", slot.name},
              {"type", slot.type},
              {"id", slot.id},
              {"first", valueOf(slot.first)},
              {"last", valueOf(slot.last)},
              {"offset", range.begin.value()},
              {"size", range.size.value()},
              {"kind", inside.kind},
              {"fields", inside.fields}};
    return fields;
}

void tellTable(Finding &finding, const Subject &subject, const gpt::Table &table, SectorSize sectorSize)
{
    finding.tell("disk-id", toText(table.diskId));
    finding.fields["partitions"] = Json::array();
    std::uint32_t number = 0;
    for (const gpt::Partition &partition : table.partitions) {
        ++number;
        if (partition.type.isNil()) {
            continue;
        }
        const Slot slot{.number = number,
                        .name = partition.name,
                        .type = toText(partition.type),
                        .id = toText(partition.id),
                        .first = partition.first,
                        .last = partition.last,
                        .words = typeWords(partition.type) + attributeWords(partition.attributes)};
        tellPartition(finding, subject, slot, sectorSize)["attributes"] = partition.attributes;
    }
}

Severity severityOf(mbr::DefectKind kind)
{
    const bool spoils = kind == mbr::DefectKind::CoversTable || kind == mbr::DefectKind::Overlap;
    return spoils ? Severity::Error : Severity::Warning;
}

// As fdisk numbers them; those that boards use.
std::string typeWords(std::uint8_t type)
{
    static const std::map<std::uint8_t, std::string_view> known{
        {0x06, "FAT16"},
        {mbr::type::fat16Lba, "FAT16"},
        {mbr::type::fat32, "FAT32"},
        {mbr::type::fat32Lba, "FAT32"},
        {0x82, "swap"},
        {mbr::type::linuxFilesystem, "Linux"},
        {mbr::type::protective, "GPT protective"},
        {mbr::type::efiSystem, "EFI system"},
    };
    const auto found = known.find(type);
    return found != known.end()    ? fmt::format("{} ({:#04x})", found->second, type)
           : mbr::isExtended(type) ? fmt::format("extended ({:#04x})", type)
                                   : fmt::format("type {:#04x}", type);
}

} // namespace

Finding describeDisk(const Subject &subject, const recognise::MbrDisk &disk, Kind kind)
{
    Finding finding{.kind = std::string(wordOf(kind)),
                    .summary =
                        kind == Kind::Disk ? "a disk with an MBR partition table" : "only an MBR partition table"};
    if (subject.size) {
        finding.tell("size", subject.size->value(), sizeWords(*subject.size));
    }
    finding.tell("sector-size", static_cast<std::uint64_t>(disk.sectorSize));
    finding.tell("disk-id", fmt::format("{:08x}", disk.table.diskSignature));
    finding.fields["partitions"] = Json::array();
    std::uint32_t number = 0;
    for (const mbr::Partition &partition : disk.table.partitions) {
        ++number;
        if (partition.type == 0) {
            continue;
        }
        const Slot slot{.number = number,
                        .name = {},
                        .type = fmt::format("{:#04x}", partition.type),
                        .id = mbr::partUuid(disk.table.diskSignature, number),
                        .first = partition.first,
                        .last = partition.last,
                        .words = typeWords(partition.type) + (partition.active ? ", bootable" : "")};
        Json &fields = tellPartition(finding, subject, slot, disk.sectorSize);
        fields["active"] = partition.active;
        if (fields.at("kind") == "cut-off" && kind == Kind::Disk) {
            finding.add("cut-off", Severity::Error,
                        fmt::format("partition {} ends at byte {}, but there are only {}", number,
                                    toOffset(partition.last, disk.sectorSize).value() + bytesOf(disk.sectorSize) - 1,
                                    subject.size->value()));
        }
    }
    for (const mbr::Defect &defect : disk.defects) {
        finding.add(flawKind(defect.kind), severityOf(defect.kind), defect.sentence);
    }
    return finding;
}

Finding describeDisk(const Subject &subject, const recognise::Disk &disk, Kind kind)
{
    Finding finding{.kind = std::string(wordOf(kind)), .summary = "a disk with a GUID partition table"};
    const ByteCount said(disk.geometry.sectorCount * bytesOf(disk.geometry.sectorSize));
    if (kind == Kind::PartitionTable) {
        finding.summary = fmt::format("only a GUID partition table, for a disk of {}", sizeWords(said));
    }
    finding.tell("size", subject.size->value(), sizeWords(*subject.size));
    if (disk.isCutOff) {
        finding.tell("disk-size", said.value(), sizeWords(said));
    }
    finding.tell("sector-size", static_cast<std::uint64_t>(disk.geometry.sectorSize));
    if (disk.isCutOff && kind == Kind::Disk) {
        finding.add("cut-off", Severity::Error,
                    fmt::format("the table is for a disk of {} bytes, but there are only {}", said.value(),
                                subject.size->value()));
    }
    for (const gpt::Defect &defect : disk.reading.defects) {
        finding.add(flawKind(defect.kind), severityOf(defect), defect.sentence);
    }
    if (disk.reading.table) {
        tellTable(finding, subject, *disk.reading.table, disk.geometry.sectorSize);
    }
    return finding;
}

} // namespace bootlace::cli
