// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubi/geometry.h"

#include "base/checked.h"
#include "base/result.h"
#include "base/units.h"
#include "ubi/layout.h"

#include <bit>
#include <cstdint>
#include <fmt/core.h>

namespace bootlace::ubi {

namespace {

std::uint32_t headerUnit(const Geometry &geometry)
{
    return geometry.subPage == 0 ? geometry.minIo : geometry.subPage;
}

/// 64 bits wide: what is not checked yet must not wrap.
std::uint64_t headerPlace(const Geometry &geometry)
{
    return geometry.volumeHeader == 0 ? roundUp(sizeof(EraseHeader), headerUnit(geometry)) : geometry.volumeHeader;
}

std::uint64_t dataPlace(const Geometry &geometry)
{
    return roundUp(headerPlace(geometry) + sizeof(VolumeHeader), geometry.minIo);
}

Result<> checkUnits(const Geometry &geometry)
{
    if (!std::has_single_bit(geometry.eraseBlock) || geometry.eraseBlock < smallestBlock ||
        geometry.eraseBlock > largestBlock) {
        return fail(Cause::BadInput,
                    fmt::format("an erase block of {} bytes: a power of two from 4 KiB to 4 MiB was expected",
                                geometry.eraseBlock));
    }
    if (!std::has_single_bit(geometry.minIo) || geometry.minIo > geometry.eraseBlock) {
        return fail(Cause::BadInput, fmt::format("pages of {} bytes in an erase block of {}: a power of two that is no "
                                                 "larger was expected",
                                                 geometry.minIo, geometry.eraseBlock));
    }
    if (!std::has_single_bit(headerUnit(geometry)) || headerUnit(geometry) > geometry.minIo) {
        return fail(Cause::BadInput, fmt::format("sub-pages of {} bytes in a page of {}: a power of two that is no "
                                                 "larger was expected",
                                                 geometry.subPage, geometry.minIo));
    }
    return {};
}

} // namespace

std::uint32_t Geometry::volumeHeaderOffset() const
{
    return static_cast<std::uint32_t>(headerPlace(*this));
}

std::uint32_t Geometry::dataOffset() const
{
    return static_cast<std::uint32_t>(dataPlace(*this));
}

std::uint32_t Geometry::dataSize() const
{
    trapUnless(eraseBlock > dataOffset());
    return eraseBlock - dataOffset();
}

Result<> check(const Geometry &geometry)
{
    TRY(checkUnits(geometry));
    const std::uint64_t header = headerPlace(geometry);
    if (header < sizeof(EraseHeader) || header % 8 != 0) {
        return fail(
            Cause::BadInput,
            fmt::format("a volume header at offset {} of the erase block: a multiple of 8 from {} on was expected",
                        header, sizeof(EraseHeader)));
    }
    if (dataPlace(geometry) + sizeof(Record) > geometry.eraseBlock) {
        return fail(
            Cause::BadInput,
            fmt::format("an erase block of {} bytes, with its data at offset {}, has no room for a volume table",
                        geometry.eraseBlock, dataPlace(geometry)));
    }
    return {};
}

std::uint64_t expectedBadBlocks(const Partition &partition)
{
    if (!partition.canHaveBadBlocks) {
        return 0;
    }
    const std::uint64_t chip = partition.chipBlocks == 0 ? partition.blocks : partition.chipBlocks;
    trapUnless(checkedMul(chip, partition.badBlocksPer1024).has_value());
    return roundUp(chip * partition.badBlocksPer1024, 1024) / 1024;
}

std::uint64_t blocksForVolumes(const Partition &partition)
{
    const std::uint64_t taken = ownBlocks + expectedBadBlocks(partition);
    return partition.blocks > taken ? partition.blocks - taken : 0;
}

} // namespace bootlace::ubi
