// SPDX-License-Identifier: GPL-3.0-or-later
// After ubi-utils/ubinize.c and lib/libubigen.c of mtd-utils, and the checks of drivers/mtd/ubi/vtbl.c of Linux.
#include "ubi/build.h"

#include "base/bytes.h"
#include "base/guid.h"
#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "ubi/geometry.h"
#include "ubi/layout.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <limits>
#include <string>

namespace bootlace::ubi {

namespace {

/// Linux counts erase blocks in an int.
constexpr std::uint64_t mostBlocks = std::numeric_limits<std::int32_t>::max();

std::uint64_t blocksOf(ByteCount size, std::uint64_t block)
{
    return size.value() / block + (size.value() % block == 0 ? 0 : 1);
}

std::uint32_t usableSize(const Geometry &geometry, const NewVolume &volume)
{
    return geometry.dataSize() - geometry.dataSize() % volume.alignment;
}

std::uint64_t usedBlocks(const Geometry &geometry, const NewVolume &volume)
{
    return blocksOf(volume.contentSize, usableSize(geometry, volume));
}

std::string named(const NewVolume &volume)
{
    return fmt::format("the volume “{}”", plainText(volume.name));
}

Result<> checkIdentity(const NewImage &image, const NewVolume &volume)
{
    const std::uint32_t slots = tableSlots(image.geometry.dataSize());
    if (volume.id >= slots) {
        return fail(Cause::BadInput, fmt::format("{} has the id {}, and the volume table ends at {}", named(volume),
                                                 volume.id, slots - 1));
    }
    if (volume.name.empty() || volume.name.size() > longestName || volume.name.contains('\0')) {
        return fail(Cause::BadInput,
                    fmt::format("the name of volume {} has {} bytes: 1 to {} without a zero were expected", volume.id,
                                volume.name.size(), longestName));
    }
    if (std::ranges::count(image.volumes, volume.id, &NewVolume::id) > 1) {
        return fail(Cause::BadInput, fmt::format("two volumes have the id {}: give each its own", volume.id));
    }
    if (std::ranges::count(image.volumes, volume.name, &NewVolume::name) > 1) {
        return fail(Cause::BadInput,
                    fmt::format("two volumes have the name “{}”: give each its own", plainText(volume.name)));
    }
    return {};
}

Result<> checkKind(const Geometry &geometry, const NewVolume &volume)
{
    if (volume.isStatic && volume.contentSize == ByteCount(0)) {
        return fail(Cause::BadInput,
                    fmt::format("{} is static and empty: nothing would tell it from one that lost its contents",
                                named(volume)));
    }
    if (volume.skipCheck && !volume.isStatic) {
        return fail(Cause::BadInput,
                    fmt::format("{} is dynamic: there is no checksum whose check could be skipped", named(volume)));
    }
    const bool isMultiple = volume.alignment == 1 || volume.alignment % geometry.minIo == 0;
    if (volume.alignment == 0 || volume.alignment >= geometry.dataSize() || !isMultiple) {
        return fail(Cause::BadInput,
                    fmt::format("{} has an alignment of {} bytes: 1 or a multiple of {}, below {}, was "
                                "expected",
                                named(volume), volume.alignment, geometry.minIo, geometry.dataSize()));
    }
    return {};
}

Result<> checkSize(const Geometry &geometry, const NewVolume &volume)
{
    if (volume.size == ByteCount(0) && volume.contentSize == ByteCount(0)) {
        return fail(Cause::BadInput, fmt::format("{} has neither a size nor contents", named(volume)));
    }
    if (volume.size != ByteCount(0) && volume.contentSize > volume.size) {
        return fail(Cause::BadInput, fmt::format("the contents of {} have {} bytes, and its size is {}", named(volume),
                                                 volume.contentSize.value(), volume.size.value()));
    }
    const std::uint64_t reserved = reservedBlocks(geometry, volume);
    if (reserved > mostBlocks) {
        return fail(Cause::BadInput,
                    fmt::format("{} reserves {} erase blocks, more than UBI can count", named(volume), reserved));
    }
    const std::uint64_t used = usedBlocks(geometry, volume);
    if (used > reserved) {
        return fail(
            Cause::BadInput,
            fmt::format("the contents of {} take {} blocks of {} bytes, and it reserves {}: give it a size of {} "
                        "bytes",
                        named(volume), used, usableSize(geometry, volume), reserved, used * geometry.dataSize()));
    }
    return {};
}

Record recordOf(const Geometry &geometry, const NewVolume &volume)
{
    Record record{.reserved = static_cast<std::uint32_t>(reservedBlocks(geometry, volume)),
                  .alignment = volume.alignment,
                  .dataPadding = geometry.dataSize() % volume.alignment,
                  .type = volume.isStatic ? staticType : dynamicType,
                  .nameSize = static_cast<std::uint16_t>(volume.name.size())};
    std::ranges::copy(volume.name, record.name.begin());
    const unsigned flags = (volume.autoResize ? autoResizeFlag : 0U) | (volume.skipCheck ? skipCheckFlag : 0U);
    record.flags = static_cast<std::uint8_t>(flags);
    return record;
}

/// One erase block in memory, whose headers are renewed for each block of the image.
class Writer
{
public:
    Writer(const NewImage &image, const Put &put)
        : m_image(image)
        , m_put(put)
        , m_block(image.geometry.eraseBlock, erased)
    {
        EraseHeader header{.magic = eraseMagic,
                           .version = knownVersion,
                           .volumeHeaderOffset = image.geometry.volumeHeaderOffset(),
                           .dataOffset = image.geometry.dataOffset(),
                           .sequence = image.sequence};
        seal(header);
        store(MutableBytes(m_block), 0, header);
    }

    Result<> writeTable()
    {
        const std::uint32_t slots = tableSlots(m_image.geometry.dataSize());
        for (std::uint32_t id = 0; id < slots; ++id) {
            const auto volume = std::ranges::find(m_image.volumes, id, &NewVolume::id);
            Record record = volume == m_image.volumes.end() ? Record{} : recordOf(m_image.geometry, *volume);
            seal(record);
            store(data(), id * sizeof(Record), record);
        }
        fillFrom(slots * sizeof(Record));
        for (std::uint32_t copy = 0; copy < tableBlocks; ++copy) {
            TRY(writeBlock(
                {.type = dynamicType, .compatibility = rejectCompatibility, .volume = tableVolume, .number = copy}));
        }
        return {};
    }

    Result<> writeVolume(const NewVolume &volume)
    {
        const std::uint32_t usable = usableSize(m_image.geometry, volume);
        const auto count = static_cast<std::uint32_t>(usedBlocks(m_image.geometry, volume));
        for (std::uint32_t number = 0; number < count; ++number) {
            const ByteOffset at(std::uint64_t{number} * usable);
            const auto size =
                static_cast<std::uint32_t>(std::min<std::uint64_t>(usable, volume.contentSize.value() - at.value()));
            TRY_DURING("read " + named(volume), volume.contents(at, data().first(size)));
            fillFrom(size);
            VolumeHeader header{.type = volume.isStatic ? staticType : dynamicType,
                                .volume = volume.id,
                                .number = number,
                                .dataPadding = m_image.geometry.dataSize() - usable};
            if (volume.isStatic) {
                header.dataSize = size;
                header.usedBlocks = count;
                header.dataCrc = crcOf(data().first(size));
            }
            TRY(writeBlock(header));
        }
        return {};
    }

private:
    static constexpr std::byte erased{0xFF};

    [[nodiscard]] MutableBytes data() { return MutableBytes(m_block).subspan(m_image.geometry.dataOffset()); }

    void fillFrom(std::size_t at) { std::ranges::fill(data().subspan(at), erased); }

    Result<> writeBlock(VolumeHeader header)
    {
        header.magic = volumeMagic;
        header.version = knownVersion;
        seal(header);
        store(MutableBytes(m_block), m_image.geometry.volumeHeaderOffset(), header);
        const ByteOffset at = m_at;
        m_at += ByteCount(m_block.size());
        return m_put(at, m_block);
    }

    const NewImage &m_image;
    const Put &m_put;
    Bytes m_block;
    ByteOffset m_at;
};

} // namespace

std::uint32_t deriveSequence(ByteView seed)
{
    const auto number = load<be32>(deriveGuid(seed, "ubi/sequence").bytes, 0);
    return number && *number != 0 ? std::uint32_t{*number} : 1;
}

std::uint64_t reservedBlocks(const Geometry &geometry, const NewVolume &volume)
{
    return blocksOf(volume.size == ByteCount(0) ? volume.contentSize : volume.size, geometry.dataSize());
}

Result<> check(const NewImage &image)
{
    TRY(check(image.geometry));
    for (const NewVolume &volume : image.volumes) {
        TRY(checkIdentity(image, volume));
        TRY(checkKind(image.geometry, volume));
        TRY(checkSize(image.geometry, volume));
    }
    if (std::ranges::count(image.volumes, true, &NewVolume::autoResize) > 1) {
        return fail(Cause::BadInput, "more than one volume takes what is left of the chip: only one can");
    }
    return {};
}

Result<ByteCount> sizeOf(const NewImage &image)
{
    TRY(check(image));
    std::uint64_t blocks = tableBlocks;
    for (const NewVolume &volume : image.volumes) {
        blocks += usedBlocks(image.geometry, volume);
    }
    return ByteCount(image.geometry.eraseBlock) * blocks;
}

Result<> checkRoom(const NewImage &image, const Partition &partition)
{
    TRY(check(image));
    std::uint64_t reserved = 0;
    for (const NewVolume &volume : image.volumes) {
        reserved += reservedBlocks(image.geometry, volume);
    }
    const std::uint64_t room = blocksForVolumes(partition);
    if (reserved <= room) {
        return {};
    }
    const std::string each = joined(image.volumes, [&](const NewVolume &volume) {
        return fmt::format("“{}” {}", plainText(volume.name), reservedBlocks(image.geometry, volume));
    });
    return fail(
        Cause::TooSmall,
        fmt::format("the volumes reserve {} erase blocks ({}), and {} are left for them: of {}, UBI keeps {} for "
                    "itself and {} for those that may go bad. That is {} too many: make the volumes smaller",
                    reserved, each, room, partition.blocks, ownBlocks, expectedBadBlocks(partition), reserved - room));
}

Result<> build(const NewImage &image, const Put &put)
{
    TRY(check(image));
    Writer writer(image, put);
    TRY(writer.writeTable());
    for (const NewVolume &volume : image.volumes) {
        TRY(writer.writeVolume(volume));
    }
    return {};
}

Result<Bytes> build(const NewImage &image)
{
    TRY_ASSIGN(const ByteCount size, sizeOf(image));
    Bytes bytes;
    bytes.reserve(size.value());
    TRY(build(image, [&](ByteOffset /*at*/, ByteView block) -> Result<> {
        bytes.insert(bytes.end(), block.begin(), block.end());
        return {};
    }));
    return bytes;
}

} // namespace bootlace::ubi
