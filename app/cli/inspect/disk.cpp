// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/guid.h"
#include "gpt/check.h"
#include "gpt/gpt.h"
#include "inspect/flaw_kinds.h"
#include "inspect/recognise.h"
#include "words.h"

#include <fmt/format.h>
#include <string_view>

namespace bootlace::cli {
namespace {

bool hasTable(ByteView beginning)
{
    constexpr std::string_view signature = "EFI PART";
    for (const std::uint64_t place : {512U, 4096U}) {
        const auto bytes = slice(beginning, place, signature.size());
        if (bytes && asText(*bytes) == signature) {
            return true;
        }
    }
    // A damaged table still has its protective MBR.
    const auto kind = slice(beginning, 0x1C2, 1);
    const auto mark = slice(beginning, 0x1FE, 2);
    return kind && mark && kind->front() == std::byte{0xEE} && (*mark)[0] == std::byte{0x55} &&
           (*mark)[1] == std::byte{0xAA};
}

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

std::string_view typeWords(const Guid &type)
{
    if (type == gpt::type::efiSystem) {
        return "EFI system";
    }
    if (type == gpt::type::linuxFilesystem || type == gpt::type::linuxRootArm64) {
        return "Linux";
    }
    return type == gpt::type::ubootEnvironment ? "U-Boot environment" : "";
}

void takeFlaws(Finding &disk, const Finding &inside, std::uint32_t number, ByteOffset begin)
{
    for (const Flaw &flaw : inside.flaws) {
        disk.add(flaw.kind, flaw.severity, fmt::format("partition {}: {}", number, flaw.sentence),
                 flaw.offset ? std::optional(begin + ByteCount(*flaw.offset)) : std::nullopt);
    }
}

void tellPartition(Finding &disk, const Subject &subject, const gpt::Partition &partition, std::uint32_t number)
{
    const ByteRange range = rangeBetween(toOffset(partition.first, subject.sectorSize),
                                         toOffset(Lba(valueOf(partition.last) + 1), subject.sectorSize));
    Finding inside;
    const auto part = partOf(subject, range);
    auto found = part ? recognise(*part) : Result<Finding>(std::unexpected(part.error()));
    if (found) {
        inside = *std::move(found);
    } else {
        inside.kind = "unreadable";
        inside.summary = "it can't be read";
        inside.add("unreadable", Severity::Error, found.error().message());
    }
    disk.fields["partitions"].push_back({{"number", number},
                                         {"name", partition.name},
                                         {"type", toText(partition.type)},
                                         {"id", toText(partition.id)},
                                         {"first", valueOf(partition.first)},
                                         {"last", valueOf(partition.last)},
                                         {"attributes", partition.attributes},
                                         {"offset", range.begin.value()},
                                         {"size", range.size.value()},
                                         {"kind", inside.kind},
                                         {"fields", inside.fields}});
    const std::string_view type = typeWords(partition.type);
    disk.lines.push_back(fmt::format("{:>3}  {:<12} {:>10} at {:>10}{}{}  {}", number, printable(partition.name),
                                     sizeWords(range.size), sizeWords(ByteCount(range.begin.value())),
                                     type.empty() ? "" : ", ", type, inside.summary));
    takeFlaws(disk, inside, number, range.begin);
}

void tellTable(Finding &disk, const Subject &subject, const gpt::Table &table)
{
    disk.tell("diskId", toText(table.diskId));
    disk.fields["partitions"] = Json::array();
    std::uint32_t number = 0;
    for (const gpt::Partition &partition : table.partitions) {
        ++number;
        if (!partition.type.isNil()) {
            tellPartition(disk, subject, partition, number);
        }
    }
}

} // namespace

Recognised recogniseDisk(const Subject &subject)
{
    if (!subject.whole || !hasTable(subject.beginning)) {
        return std::nullopt;
    }
    Finding finding{.kind = "disk-image", .summary = "a disk with a GUID partition table"};
    if (!subject.size) {
        finding.summary += ", packed: unpack it to see its partitions";
        return finding;
    }
    Subject disk = subject;
    gpt::Geometry geometry{.sectorSize = disk.sectorSize,
                           .sectorCount = disk.size->value() / static_cast<std::uint64_t>(disk.sectorSize)};
    auto reading = gpt::check(disk.read, geometry);
    if (reading && reading->has(gpt::DefectKind::OtherSectorSize) && disk.medium == nullptr) {
        disk.sectorSize = SectorSize::Bytes4096; // a file doesn't say what its sectors are
        geometry = {.sectorSize = disk.sectorSize, .sectorCount = disk.size->value() / 4096};
        reading = gpt::check(disk.read, geometry);
    }
    if (!reading) {
        if (reading.error().cause() != Cause::TooSmall) {
            return std::unexpected(reading.error());
        }
        finding.add("too-small", Severity::Error, reading.error().message());
        return finding;
    }
    finding.tell("size", disk.size->value(), sizeWords(*disk.size));
    finding.tell("sectorSize", static_cast<std::uint64_t>(disk.sectorSize));
    for (const gpt::Defect &defect : reading->defects) {
        finding.add(flawKind(defect.kind), severityOf(defect), defect.sentence);
    }
    if (reading->table) {
        tellTable(finding, disk, *reading->table);
    }
    return finding;
}

} // namespace bootlace::cli
