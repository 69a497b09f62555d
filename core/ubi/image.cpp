// SPDX-License-Identifier: GPL-3.0-or-later
// After scan_peb() and ubi_compare_lebs() of drivers/mtd/ubi/attach.c of Linux.
#include "ubi/image.h"

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "ubi/layout.h"
#include "ubi/table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::ubi {

namespace {

std::optional<EraseHeader> eraseHeaderIn(ByteView bytes)
{
    const auto header = load<EraseHeader>(bytes, 0);
    return header && header->magic == eraseMagic && isSound(*header) ? header : std::nullopt;
}

bool isErased(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0xFF}; });
}

/// What follows the last erase block that counts: OpenWrt's mark, or an empty block whose header says so (TF-A's
/// drivers/io/ubi/ubispl.c).
bool endsImage(ByteView bytes, const std::optional<EraseHeader> &header)
{
    constexpr std::array mark{std::byte{0xDE}, std::byte{0xAD}, std::byte{0xC0}, std::byte{0xDE}};
    return std::ranges::equal(bytes.first(mark.size()), mark) ||
           (header && header->padding == std::array{'E', 'O', 'F'});
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
        TRY_ASSIGN(const auto bytes, loadAt<std::array<std::byte, sizeof(EraseHeader)>>(0));
        const auto first = bytes ? eraseHeaderIn(*bytes) : std::nullopt;
        if (!first || m_size > largestImage) {
            return fail(Cause::BadInput, "this is not a UBI image: there is no header of an erase block at offset 0");
        }
        m_image.volumeHeaderOffset = first->volumeHeaderOffset;
        m_image.dataOffset = first->dataOffset;
        TRY(findEraseBlock());
        if (m_size % m_image.eraseBlock != 0) {
            defect(DefectKind::Truncated, m_size,
                   fmt::format("the image ends within an erase block of {} bytes", m_image.eraseBlock));
        }
        if (!hasLayout()) {
            defect(
                DefectKind::Layout, 0,
                fmt::format("the volume header at offset {} and the data at offset {} don't fit in an erase block of "
                            "{} bytes",
                            m_image.volumeHeaderOffset, m_image.dataOffset, m_image.eraseBlock));
            return std::move(m_image);
        }
        TRY(readBlocks());
        TRY(readTable());
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

    void defect(DefectKind kind, std::uint64_t at, std::string sentence)
    {
        addDefect(m_image, kind, ByteOffset(at), std::move(sentence));
    }

    /// The second erase block may be bad, and the third. At odd multiples of half an erase block there are no headers.
    Result<> findEraseBlock()
    {
        for (std::uint32_t size = smallestBlock; size <= largestBlock && size < m_size; size *= 2) {
            for (const std::uint64_t times : {1U, 3U, 5U, 7U}) {
                TRY_ASSIGN(const auto header, loadAt<EraseHeader>(size * times));
                if (header && eraseHeaderIn(bytesOfValue(*header))) {
                    m_image.eraseBlock = size;
                    return {};
                }
            }
        }
        m_image.eraseBlock = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_size, largestBlock));
        return {};
    }

    [[nodiscard]] bool hasLayout() const
    {
        const std::uint64_t header = m_image.volumeHeaderOffset;
        return header >= sizeof(EraseHeader) && header + sizeof(VolumeHeader) <= m_image.dataOffset &&
               m_image.dataOffset + std::uint64_t{sizeof(Record)} <= m_image.eraseBlock;
    }

    Result<> readBlocks()
    {
        std::uint64_t unsound = 0;
        std::uint64_t firstUnsound = 0;
        for (std::uint64_t at = 0; at < m_size; at += m_image.eraseBlock) {
            TRY_ASSIGN(const auto bytes, loadAt<std::array<std::byte, sizeof(EraseHeader)>>(at));
            const auto header = bytes ? eraseHeaderIn(*bytes) : std::nullopt;
            if (bytes && endsImage(*bytes, header)) {
                break;
            }
            ++m_image.blocks;
            if (!header && !(bytes && isErased(*bytes))) {
                firstUnsound = unsound == 0 ? at : firstUnsound;
                ++unsound;
            }
            if (header) {
                checkEraseHeader(*header, at);
            }
            TRY(readVolumeHeader(at));
        }
        if (unsound != 0) {
            defect(DefectKind::BlockHeaders, firstUnsound,
                   fmt::format("{} erase blocks have no valid header and are not erased", unsound));
        }
        return {};
    }

    void checkEraseHeader(const EraseHeader &header, std::uint64_t at)
    {
        if (header.version != knownVersion) {
            defect(DefectKind::Version, at,
                   fmt::format("the erase block is of UBI version {}: Linux knows version {}", header.version,
                               knownVersion));
        }
        if (m_image.sequence == 0) { // images without one came before there were any
            m_image.sequence = header.sequence;
        }
        if (header.sequence != 0 && header.sequence != m_image.sequence && !m_image.has(DefectKind::Mixed)) {
            defect(DefectKind::Mixed, at, "it contains blocks of another UBI image: Linux refuses it");
        }
        if (header.volumeHeaderOffset != m_image.volumeHeaderOffset || header.dataOffset != m_image.dataOffset) {
            defect(
                DefectKind::Layout, at,
                fmt::format("the volume header at offset {} and the data at offset {} are elsewhere than in the first "
                            "erase block",
                            std::uint32_t{header.volumeHeaderOffset}, std::uint32_t{header.dataOffset}));
        }
    }

    /// Also where the header of the erase block is damaged: Linux looks, too.
    Result<> readVolumeHeader(std::uint64_t at)
    {
        TRY_ASSIGN(const auto header, loadAt<VolumeHeader>(at + m_image.volumeHeaderOffset));
        if (!header || header->magic != volumeMagic || !isSound(*header)) {
            return {}; // a free block
        }
        if (header->version != knownVersion) {
            defect(DefectKind::Version, at,
                   fmt::format("the volume's block is of UBI version {}: Linux knows version {}", header->version,
                               knownVersion));
            return {};
        }
        if (header->volume >= mostVolumes && header->volume != tableVolume) {
            return {}; // an index that makes attaching faster
        }
        const Found block{.at = ByteOffset(at), .header = *header};
        const auto [place, isNew] = m_found.try_emplace({header->volume, header->number}, block);
        return isNew ? Result<>() : choose(place->second, block);
    }

    /// Keeps the newer one. A copy that wear levelling did not finish is none.
    Result<> choose(Found &kept, const Found &other)
    {
        if (kept.header.written == other.header.written) {
            defect(DefectKind::SameSequence, other.at.value(),
                   fmt::format("this erase block and the one at offset {} hold the same block of a volume, and nothing "
                               "says which is newer: Linux refuses the image",
                               kept.at.value()));
            return {};
        }
        const bool isOtherNewer = other.header.written > kept.header.written;
        TRY_ASSIGN(const bool isWhole, isWholeCopy(isOtherNewer ? other : kept));
        if (isOtherNewer == isWhole) {
            kept = other;
        }
        return {};
    }

    Result<bool> isWholeCopy(const Found &block)
    {
        if (block.header.copy == 0) {
            return true;
        }
        const std::uint32_t size = block.header.dataSize;
        const std::uint64_t at = block.at.value() + m_image.dataOffset;
        if (size > m_image.eraseBlock - m_image.dataOffset || at > m_size || size > m_size - at) {
            return false;
        }
        Bytes data(size);
        TRY(m_read(ByteOffset(at), data));
        return crcOf(data) == block.header.dataCrc;
    }

    /// The bytes of a copy of the table, when it is there and sound.
    Result<std::optional<Bytes>> tableCopy(std::uint32_t copy)
    {
        const auto found = m_found.find({tableVolume, copy});
        const std::uint64_t size = std::uint64_t{tableSlots(m_image.eraseBlock - m_image.dataOffset)} * sizeof(Record);
        if (found == m_found.end() || size > m_size - found->second.at.value() ||
            m_image.dataOffset > m_size - found->second.at.value() - size) {
            return std::nullopt;
        }
        Bytes table(size);
        TRY(m_read(found->second.at + ByteCount(m_image.dataOffset), table));
        return isSoundTable(table) ? std::optional(std::move(table)) : std::nullopt;
    }

    Result<> readTable()
    {
        TRY_ASSIGN(const auto first, tableCopy(0));
        TRY_ASSIGN(const auto second, tableCopy(1));
        if (!first && !second) {
            defect(DefectKind::NoTable, 0, "it has no valid volume table");
            return {};
        }
        const auto place = m_found.find({tableVolume, first ? 0U : 1U});
        const ByteOffset at = place->second.at + ByteCount(m_image.dataOffset);
        if (first != second) {
            defect(
                DefectKind::TableCopy, at.value(),
                fmt::format("copy {} of the volume table is not like this one: Linux writes it again", first ? 2 : 1));
        }
        addVolumes(m_image, first ? *first : *second, at);
        addBlocks(m_image, m_found);
        return {};
    }

    const ReadAt &m_read;
    std::uint64_t m_size;
    Image m_image;
    FoundBlocks m_found;
};

} // namespace

const Volume *Image::find(std::string_view name) const
{
    const auto found = std::ranges::find(volumes, name, &Volume::name);
    return found == volumes.end() ? nullptr : &*found;
}

bool isUbi(ByteView beginning)
{
    return eraseHeaderIn(beginning).has_value();
}

Result<Image> readImage(const ReadAt &read, ByteCount size)
{
    return Reader(read, size).readAll();
}

} // namespace bootlace::ubi
