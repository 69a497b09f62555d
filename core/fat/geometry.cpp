// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/geometry.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/on_disk.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <fmt/core.h>
#include <optional>

namespace bootlace::fat {
namespace {

// The cluster counts at which FAT12 ends and FAT32 begins; nothing else tells the three apart.
constexpr std::uint64_t minClusters16 = 4085;
constexpr std::uint64_t minClusters32 = 65525;

constexpr ByteCount maxSize = 2048_GiB;

std::uint32_t clusterBytes32(ByteCount size)
{
    if (size <= 260_MiB) {
        return 512;
    }
    if (size <= 8_GiB) {
        return 4096;
    }
    if (size <= 16_GiB) {
        return 8192;
    }
    return size <= 32_GiB ? 16384 : 32768;
}

/// Fills in the FAT's length and the cluster count; the rest is decided. Nothing when there is no room for a cluster.
std::optional<Geometry> withFats(Geometry geometry)
{
    // mkfs.fat and Windows let every area begin at a multiple of the cluster size.
    const std::uint32_t step = geometry.sectorsPerCluster;
    geometry.reservedSectors = static_cast<std::uint32_t>(roundUp(geometry.reservedSectors, step));
    const std::uint64_t rootSectors = geometry.fixedRoot().size.value() / geometry.bytesPerSector;
    const std::uint64_t before = geometry.reservedSectors + rootSectors;
    if (before >= geometry.totalSectors) {
        return std::nullopt;
    }
    // A cluster costs its own bytes and one number in each FAT; the two first numbers of a FAT belong to no cluster.
    const std::uint64_t perFat = geometry.fatEntrySize();
    const std::uint64_t bytes =
        (geometry.totalSectors - before) * geometry.bytesPerSector + firstCluster * (2 * perFat);
    const std::uint64_t upTo = bytes / (geometry.clusterSize().value() + 2 * perFat);
    const std::uint64_t fatSectors = roundUp((upTo + firstCluster) * perFat, geometry.bytesPerSector);
    geometry.sectorsPerFat = static_cast<std::uint32_t>(roundUp(fatSectors / geometry.bytesPerSector, step));
    const std::uint64_t all = before + std::uint64_t{2} * geometry.sectorsPerFat;
    if (all >= geometry.totalSectors) {
        return std::nullopt;
    }
    geometry.clusters = static_cast<std::uint32_t>((geometry.totalSectors - all) / step);
    return geometry;
}

std::optional<Geometry> fat32(Geometry geometry, ByteCount size)
{
    geometry.kind = Kind::Fat32;
    geometry.sectorsPerCluster = std::max(1U, clusterBytes32(size) / geometry.bytesPerSector);
    geometry.reservedSectors = 32;
    geometry.rootCluster = firstCluster;
    const auto full = withFats(geometry);
    return full && full->clusters >= minClusters32 ? full : std::nullopt;
}

std::optional<Geometry> fat16(Geometry geometry)
{
    geometry.kind = Kind::Fat16;
    geometry.reservedSectors = 1;
    geometry.rootEntries = 512;
    // mkfs.fat has 4 sectors a cluster; fewer keep a small volume from becoming FAT12.
    for (const std::uint32_t sectors : {4U, 2U, 1U}) {
        geometry.sectorsPerCluster = sectors;
        const auto full = withFats(geometry);
        if (full && full->clusters >= minClusters16 && full->clusters < minClusters32) {
            return full;
        }
    }
    return std::nullopt;
}

/// The clusters that fit behind the areas before them and have a number in the FAT.
Result<std::uint32_t> countClusters(const Geometry &geometry)
{
    const std::uint64_t data = geometry.fixedRoot().end().value();
    const std::uint64_t end = geometry.sectors(geometry.totalSectors).value();
    if (data >= end) {
        return fail(Cause::BadInput,
                    fmt::format("the FAT volume's clusters would begin at byte {}, but it ends at {}", data, end));
    }
    const std::uint64_t fitting = (end - data) / geometry.clusterSize().value();
    const std::uint64_t numbers = geometry.fat(0).size.value() / geometry.fatEntrySize();
    const std::uint64_t limit = geometry.kind == Kind::Fat32 ? 0x0FFFFFF5 : minClusters32 - 1;
    const std::uint64_t count =
        std::min({fitting, std::max<std::uint64_t>(numbers, firstCluster) - firstCluster, limit});
    if (count == 0) {
        return fail(Cause::BadInput, "the FAT volume has no cluster");
    }
    return static_cast<std::uint32_t>(count);
}

Result<> checkFields(const BiosParameters &bios)
{
    const std::uint16_t sector = bios.bytesPerSector;
    if (sector < 512 || sector > 4096 || !std::has_single_bit(sector)) {
        return fail(Cause::BadInput,
                    fmt::format("not a FAT volume: {} bytes per sector (boot sector, byte 11)", sector));
    }
    if (!std::has_single_bit(bios.sectorsPerCluster)) {
        return fail(Cause::BadInput, fmt::format("not a FAT volume: {} sectors per cluster (boot sector, byte 13)",
                                                 bios.sectorsPerCluster));
    }
    if (bios.reservedSectors == 0) {
        return fail(Cause::BadInput, "not a FAT volume: no reserved sectors (boot sector, byte 14)");
    }
    if (bios.fats == 0 || bios.fats > 4) {
        return fail(Cause::BadInput, fmt::format("not a FAT volume: {} FATs (boot sector, byte 16)", bios.fats));
    }
    return {};
}

} // namespace

Result<Geometry> chooseGeometry(ByteCount size, SectorSize sectorSize)
{
    const std::uint64_t sector = bytesOf(sectorSize);
    if (size.value() % sector != 0) {
        return fail(Cause::BadInput,
                    fmt::format("a FAT volume of {} bytes is not whole sectors of {} bytes", size.value(), sector));
    }
    if (size >= maxSize) {
        return fail(Cause::Unsupported,
                    fmt::format("a FAT volume of {} bytes is too large: it must be below 2 TiB", size.value()));
    }
    Geometry common;
    common.bytesPerSector = static_cast<std::uint32_t>(sector);
    common.totalSectors = static_cast<std::uint32_t>(size.value() / sector);
    common.fats = 2;
    if (const auto geometry = fat32(common, size)) {
        return *geometry;
    }
    if (const auto geometry = fat16(common)) {
        return *geometry;
    }
    return fail(Cause::TooSmall, fmt::format("{} bytes in sectors of {} are too small for a FAT16 volume, which has at "
                                             "least {} clusters",
                                             size.value(), sector, minClusters16));
}

Result<Geometry> geometryOf(ByteView sector, ByteCount size)
{
    const auto bios = load<BiosParameters>(sector, 0);
    const auto wide = load<Fat32Parameters>(sector, fat32ParametersAt);
    const auto signature = load<le16>(sector, bootSignatureAt);
    if (!bios || !wide || !signature || *signature != bootSignature) {
        return fail(Cause::BadInput, "not a FAT volume: the boot sector does not have 55 AA at byte 510");
    }
    TRY(checkFields(*bios));
    Geometry geometry;
    geometry.bytesPerSector = bios->bytesPerSector;
    geometry.sectorsPerCluster = bios->sectorsPerCluster;
    geometry.reservedSectors = bios->reservedSectors;
    geometry.fats = bios->fats;
    geometry.totalSectors =
        bios->totalSectors16 != 0 ? std::uint32_t{bios->totalSectors16} : std::uint32_t{bios->totalSectors32};
    // As Linux does it: mkfs.fat -F 32 on a small volume leaves a FAT32 with fewer clusters than the standard allows.
    geometry.kind = bios->sectorsPerFat16 == 0 ? Kind::Fat32 : Kind::Fat16;
    if (geometry.kind == Kind::Fat32) {
        geometry.sectorsPerFat = wide->sectorsPerFat;
        geometry.rootCluster = wide->rootCluster;
    } else {
        geometry.sectorsPerFat = bios->sectorsPerFat16;
        geometry.rootEntries = bios->rootEntries;
    }
    if (geometry.sectors(geometry.totalSectors) > size) {
        return fail(Cause::BadInput,
                    fmt::format("the FAT volume says that it has {} sectors of {} bytes, but its place "
                                "has {} bytes",
                                geometry.totalSectors, geometry.bytesPerSector, size.value()));
    }
    TRY_ASSIGN(geometry.clusters, countClusters(geometry));
    if (geometry.kind == Kind::Fat16 && geometry.clusters < minClusters16) {
        return fail(Cause::Unsupported, fmt::format("the FAT volume has {} clusters and so is FAT12, which is not read",
                                                    geometry.clusters));
    }
    if (geometry.kind == Kind::Fat32 && !geometry.isCluster(geometry.rootCluster)) {
        return fail(Cause::BadInput,
                    fmt::format("the FAT32 volume's root directory is in cluster {} (boot sector, byte "
                                "44), which it does not have",
                                geometry.rootCluster));
    }
    return geometry;
}

} // namespace bootlace::fat
