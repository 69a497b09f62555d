// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubi/image.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace bootlace::ubi {

namespace {

struct EraseHeader
{
    std::array<char, 4> magic; ///< "UBI#"
    std::uint8_t version;
    std::array<std::byte, 3> padding;
    be64 erased; ///< how often
    be32 volumeHeaderOffset;
    be32 dataOffset;
    be32 sequence;
    std::array<std::byte, 32> padding2;
    be32 crc;
};

static_assert(sizeof(EraseHeader) == 64);

struct VolumeHeader
{
    std::array<char, 4> magic; ///< "UBI!"
    std::uint8_t version;
    std::uint8_t type;
    std::uint8_t copy;
    std::uint8_t compatibility;
    be32 volume;
    be32 number; ///< of the block in the volume
    std::array<std::byte, 4> padding;
    be32 dataSize;
    be32 usedBlocks;
    be32 dataPadding;
    be32 dataCrc;
    std::array<std::byte, 4> padding2;
    be64 written;
    std::array<std::byte, 12> padding3;
    be32 crc;
};

static_assert(sizeof(VolumeHeader) == 64);

struct Record
{
    be32 reserved;
    be32 alignment;
    be32 dataPadding;
    std::uint8_t type; ///< 1 dynamic, 2 static
    std::uint8_t updating;
    be16 nameSize;
    std::array<char, 128> name;
    std::uint8_t flags; ///< 1: auto-resize
    std::array<std::byte, 23> padding;
    be32 crc;
};

static_assert(sizeof(Record) == 172);

constexpr std::uint32_t tableVolume = 0x7FFFEFFF;
constexpr std::size_t mostVolumes = 128;
constexpr std::uint8_t staticType = 2;
constexpr std::uint32_t smallestBlock = 4096;
constexpr std::uint32_t largestBlock = 4 * 1024 * 1024;

/// UBI begins its CRC with ones and does not invert it at the end.
template <typename T>
bool isSound(const T &header)
{
    return ~crc32(bytesOfValue(header).first(sizeof(T) - sizeof(be32))) == header.crc;
}

std::optional<EraseHeader> eraseHeaderIn(ByteView bytes)
{
    const auto header = load<EraseHeader>(bytes, 0);
    const bool is = header && header->magic == std::array{'U', 'B', 'I', '#'} && isSound(*header);
    return is ? header : std::nullopt;
}

class Reader
{
public:
    Reader(const ReadAt &read, ByteCount size)
        : m_read(read)
        , m_size(size.value())
    {}

    Result<Image> readAll()
    {
        TRY_ASSIGN(const auto first, eraseHeaderAt(0));
        if (!first || m_size > largestImage) {
            return fail(Cause::BadInput, "this is not a UBI image: there is no header of an erase block at offset 0");
        }
        m_image.sequence = first->sequence;
        m_image.dataOffset = first->dataOffset;
        TRY(findEraseBlock());
        for (std::uint64_t at = 0; at < m_size; at += m_image.eraseBlock) {
            TRY(readBlock(at));
        }
        for (Volume &volume : m_image.volumes) {
            volume.blocksHere = m_blocksOf[volume.id];
        }
        return std::move(m_image);
    }

private:
    static constexpr std::uint64_t largestImage = 4ULL * 1024 * 1024 * 1024;

    template <typename T>
    Result<std::optional<T>> loadAt(std::uint64_t at)
    {
        if (at > m_size || sizeof(T) > m_size - at) {
            return std::nullopt;
        }
        std::array<std::byte, sizeof(T)> bytes{};
        TRY(m_read(ByteOffset(at), bytes));
        return load<T>(bytes, 0);
    }

    Result<std::optional<EraseHeader>> eraseHeaderAt(std::uint64_t at)
    {
        TRY_ASSIGN(const auto header, loadAt<EraseHeader>(at));
        return header ? eraseHeaderIn(bytesOfValue(*header)) : std::nullopt;
    }

    Result<> findEraseBlock()
    {
        for (std::uint32_t size = smallestBlock; size <= largestBlock && size < m_size; size *= 2) {
            TRY_ASSIGN(const auto header, eraseHeaderAt(size));
            if (header) {
                m_image.eraseBlock = size;
                return {};
            }
        }
        m_image.eraseBlock = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_size, largestBlock));
        return {};
    }

    Result<> readBlock(std::uint64_t at)
    {
        ++m_image.blocks;
        TRY_ASSIGN(const auto raw, loadAt<EraseHeader>(at));
        const auto header = raw ? eraseHeaderIn(bytesOfValue(*raw)) : std::nullopt;
        if (!header) {
            const bool erased =
                raw && std::ranges::all_of(bytesOfValue(*raw), [](std::byte byte) { return byte == std::byte{0xFF}; });
            m_image.badHeaders += erased ? 0 : 1;
            return {};
        }
        m_image.mixed = m_image.mixed || header->sequence != m_image.sequence;
        TRY_ASSIGN(const auto volume, loadAt<VolumeHeader>(at + header->volumeHeaderOffset));
        if (!volume || volume->magic != std::array{'U', 'B', 'I', '!'} || !isSound(*volume)) {
            return {}; // a free block
        }
        ++m_blocksOf[volume->volume];
        if (volume->volume == tableVolume && !m_image.hasTable) {
            TRY(readTable(at + header->dataOffset));
        }
        return {};
    }

    Result<> readTable(std::uint64_t at)
    {
        std::vector<Volume> volumes;
        for (std::size_t id = 0; id < mostVolumes; ++id) {
            TRY_ASSIGN(const auto record, loadAt<Record>(at + id * sizeof(Record)));
            if (!record || !isSound(*record)) {
                return {}; // the other copy of the table may be whole
            }
            if (record->reserved != 0) {
                const std::size_t nameSize = std::min<std::size_t>(record->nameSize, record->name.size());
                volumes.push_back({.id = static_cast<std::uint32_t>(id),
                                   .name = std::string(record->name.data(), nameSize),
                                   .isStatic = record->type == staticType,
                                   .reserved = record->reserved,
                                   .blocksHere = 0,
                                   .autoResize = (record->flags & 1U) != 0});
            }
        }
        m_image.volumes = std::move(volumes);
        m_image.hasTable = true;
        return {};
    }

    const ReadAt &m_read;
    std::uint64_t m_size;
    Image m_image;
    std::map<std::uint32_t, std::uint32_t> m_blocksOf;
};

} // namespace

bool isUbi(ByteView beginning)
{
    return eraseHeaderIn(beginning).has_value();
}

Result<Image> readImage(const ReadAt &read, ByteCount size)
{
    return Reader(read, size).readAll();
}

} // namespace bootlace::ubi
