// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/geometry.h"
#include "recognise/recognise.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace bootlace::recognise {
namespace {

// More than any disk has: a header that says more is not believed.
constexpr std::uint64_t mostSectors = std::uint64_t{1} << 40U;

// The size of a packed one, of which only the beginning is looked at.
constexpr ByteCount unbounded(std::uint64_t{1} << 42U);

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

/// Zeros behind its end.
ReadAt extended(const ReadAt &read, ByteCount size)
{
    return [read, size](ByteOffset at, MutableBytes buffer) -> Result<> {
        std::ranges::fill(buffer, std::byte{});
        const std::uint64_t there = size.value() - std::min(at.value(), size.value());
        const MutableBytes part = buffer.first(std::min<std::uint64_t>(buffer.size(), there));
        return part.empty() ? Result<>() : read(at, part);
    };
}

std::uint64_t sectorsByTable(const Subject &subject, SectorSize sectorSize)
{
    const auto header = slice(subject.beginning, bytesOf(sectorSize), bytesOf(sectorSize));
    const std::uint64_t sectors = header ? gpt::sectorsOf(*header).value_or(0) : 0;
    return sectors <= mostSectors ? sectors : 0;
}

Result<Disk> readDisk(const Subject &subject, SectorSize sectorSize)
{
    const std::uint64_t there = subject.size->value() / bytesOf(sectorSize);
    const std::uint64_t said = sectorsByTable(subject, sectorSize);
    Disk disk;
    disk.isCutOff = said > there;
    disk.geometry = {.sectorSize = sectorSize,
                     .sectorCount = std::max(disk.isCutOff ? said : there, gpt::minimumSectors(sectorSize))};
    TRY_ASSIGN(disk.reading, gpt::check(extended(subject.read, *subject.size), disk.geometry));
    if (disk.isCutOff) {
        std::erase_if(disk.reading.defects, [](const gpt::Defect &defect) { return defect.copy == gpt::Copy::Backup; });
    }
    return disk;
}

// Nothing of any partition is there.
bool isTableOnly(const Disk &disk, ByteCount size)
{
    return disk.isCutOff && disk.reading.table &&
           std::ranges::none_of(disk.reading.table->partitions, [&](const gpt::Partition &partition) {
               return !partition.type.isNil() &&
                      toOffset(partition.first, disk.geometry.sectorSize).value() < size.value();
           });
}

// A sector that Linux takes for a table, and in which a partition is.
std::optional<MbrDisk> mbrOf(const Subject &subject)
{
    if (!subject.whole || fat::geometryOf(subject.beginning, subject.size.value_or(unbounded))) {
        return std::nullopt;
    }
    mbr::Reading reading = mbr::check(subject.beginning, mostSectors); // all of a disk that is cut off
    if (!reading.table || std::ranges::all_of(reading.table->partitions, [](const mbr::Partition &partition) {
            return partition.type == 0 || partition.type == mbr::type::protective;
        })) {
        return std::nullopt;
    }
    return MbrDisk{*std::move(reading.table), std::move(reading.defects), subject.sectorSize};
}

Recognised recogniseMbr(const Subject &subject)
{
    auto disk = mbrOf(subject);
    if (!disk) {
        return std::nullopt;
    }
    const bool isTable = std::ranges::all_of(disk->table.partitions, [&](const mbr::Partition &partition) {
        return partition.type == 0 ||
               toOffset(partition.first, disk->sectorSize).value() >= subject.size.value_or(unbounded).value();
    });
    return What{isTable ? Kind::PartitionTable : Kind::Disk, *std::move(disk)};
}

} // namespace

Recognised recogniseDisk(const Subject &subject)
{
    if (!subject.whole || !hasTable(subject.beginning)) {
        return recogniseMbr(subject);
    }
    if (!subject.size) {
        return What{.kind = Kind::Disk};
    }
    TRY_ASSIGN(Disk disk, readDisk(subject, subject.sectorSize));
    if (disk.reading.has(gpt::DefectKind::OtherSectorSize) && !subject.disk) {
        TRY_ASSIGN(disk, readDisk(subject, SectorSize::Bytes4096)); // a file doesn't say what its sectors are
    }
    const Kind kind = isTableOnly(disk, *subject.size) ? Kind::PartitionTable : Kind::Disk;
    return What{.kind = kind, .facts = std::move(disk)};
}

Recognised recogniseFileSystem(const Subject &subject)
{
    if (const auto ext4 = ext4::peek(subject.beginning)) {
        return What{.kind = Kind::Ext4, .facts = *ext4};
    }
    if (fat::geometryOf(subject.beginning, subject.size.value_or(unbounded))) {
        return What{.kind = Kind::Fat};
    }
    if (squashfs::isSquashfs(subject.beginning)) {
        auto facts = squashfs::peek(subject.beginning);
        return facts ? What{Kind::Squashfs, *facts} : What{Kind::Squashfs, std::move(facts).error()};
    }
    if (!ubi::isUbi(subject.beginning)) {
        return std::nullopt;
    }
    // Of a packed one only what was read is looked at.
    auto image = subject.size ? ubi::readImage(subject.read, *subject.size)
                              : ubi::readImage(readFrom(subject.beginning), ByteCount(subject.beginning.size()));
    if (!image && image.error().cause() != Cause::BadInput) {
        return std::unexpected(std::move(image).error());
    }
    return image ? What{Kind::Ubi, *std::move(image)} : What{Kind::Ubi, std::move(image).error()};
}

} // namespace bootlace::recognise
