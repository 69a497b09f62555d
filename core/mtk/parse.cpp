// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "mtk/boot_image.h"
#include "mtk/headers.h"
#include "mtk/nand_headers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::mtk {

namespace {

/// One number of a structure, as a sentence needs it.
struct Field
{
    std::string_view name;
    std::uint64_t offset = 0;
    std::uint64_t value = 0;
};

bool isNand(Identity identity)
{
    return identity == Identity::SpiNand || identity == Identity::SnfiNand;
}

class Parser
{
public:
    Parser(ByteView bytes, const PackOptions &expected, Identity identity)
        : m_bytes(bytes)
        , m_expected(expected)
    {
        m_image.identity = identity;
    }

    Image parse() &&
    {
        if (const auto place = readDeviceHeader()) {
            readImage(*place);
        }
        return std::move(m_image);
    }

private:
    void report(DefectKind kind, std::uint64_t offset, std::string sentence)
    {
        m_image.defects.push_back({.kind = kind, .offset = ByteOffset(offset), .sentence = std::move(sentence)});
    }

    void expect(DefectKind kind, const Field &field, std::uint64_t expected)
    {
        if (field.value != expected) {
            report(kind, field.offset,
                   fmt::format("{} at offset 0x{:x} is 0x{:x}; 0x{:x} was expected", field.name, field.offset,
                               field.value, expected));
        }
    }

    [[nodiscard]] bool hasGfhAt(std::uint64_t place) const
    {
        const auto header = load<GfhHeader>(m_bytes, place);
        return header && std::ranges::equal(header->magic, gfhMagic) &&
               header->type == static_cast<std::uint16_t>(GfhType::FileInfo);
    }

    /// Answers the place of the GFH chain.
    std::optional<std::uint64_t> readDeviceHeader()
    {
        switch (m_image.identity) {
        case Identity::Sd:
            return readGenericHeader(sdHeader);
        case Identity::Emmc:
            return readGenericHeader(emmcHeader);
        case Identity::Nor:
            return readGenericHeader(norHeader);
        case Identity::SpiNand:
            return readSpiNandHeader();
        case Identity::SnfiNand:
            return findAfterPage();
        case Identity::Arm64Code:
        case Identity::None:
            break;
        }
        return std::nullopt;
    }

    std::optional<std::uint64_t> readGenericHeader(const GenericMedium &medium)
    {
        const auto device = load<DeviceHeader>(m_bytes, 0);
        const auto layout = load<LayoutHeader>(m_bytes, deviceHeaderSize);
        if (!device || !layout) {
            report(DefectKind::Truncated, m_bytes.size(),
                   fmt::format("the bytes end at 0x{:x}, inside the device header", m_bytes.size()));
            return std::nullopt;
        }
        const std::string_view name(device->name.data(), device->name.size());
        if (!name.starts_with(medium.name) || name[medium.name.size()] != '\0') {
            report(DefectKind::Name, 0, fmt::format("the name at offset 0 is not \"{}\" and a zero byte", medium.name));
        }
        expect(DefectKind::Version,
               {.name = "the device header's version",
                .offset = offsetof(DeviceHeader, version),
                .value = device->version},
               1);
        expect(DefectKind::HeaderSize,
               {.name = "the device header's size", .offset = offsetof(DeviceHeader, size), .value = device->size},
               deviceHeaderSize);
        checkLayout(*layout, medium);
        return gfhPlace;
    }

    void checkLayout(const LayoutHeader &layout, const GenericMedium &medium)
    {
        const auto field = [](std::string_view name, std::size_t offset, std::uint64_t value) {
            return Field{.name = name, .offset = deviceHeaderSize + offset, .value = value};
        };
        if (!asText(bytesOfValue(layout.name)).starts_with(std::string_view("BRLYT\0", 6)) ||
            layout.magic != layoutMagic) {
            report(DefectKind::Layout, deviceHeaderSize,
                   "there is no BRLYT header with the magic BBBB at offset 0x200");
            return;
        }
        m_image.layoutType = layout.type;
        expect(DefectKind::Version, field("BRLYT's version", offsetof(LayoutHeader, version), layout.version), 1);
        expect(DefectKind::LayoutType, field("BRLYT's media type", offsetof(LayoutHeader, type), layout.type),
               medium.layoutType);
        checkHeaderSizes(layout);
        expect(DefectKind::LayoutSize,
               field("BRLYT's second total size", offsetof(LayoutHeader, totalSizeAgain), layout.totalSizeAgain),
               layout.totalSize);
        m_layoutTotal = layout.totalSize;
    }

    /// BRLYT's numbers may count from the beginning of the disk instead of the image: MediaTek's TF-A v2.6 adds 0x4400
    /// for SD, to the first header size and both totals, and mkimage's hdroffset to all four.
    void checkHeaderSizes(const LayoutHeader &layout)
    {
        constexpr std::uint32_t sector = 512;
        const Field first{.name = "BRLYT's header size",
                          .offset = deviceHeaderSize + offsetof(LayoutHeader, headerSize),
                          .value = layout.headerSize};
        if (layout.headerSize < gfhPlace || (layout.headerSize - gfhPlace) % sector != 0) {
            expect(DefectKind::HeaderSize, first, gfhPlace);
            return;
        }
        m_image.headerOffset = layout.headerSize - gfhPlace;
        if (layout.headerSizeAgain != gfhPlace) {
            expect(DefectKind::HeaderSize,
                   {.name = "BRLYT's second header size",
                    .offset = deviceHeaderSize + offsetof(LayoutHeader, headerSizeAgain),
                    .value = layout.headerSizeAgain},
                   layout.headerSize);
        }
    }

    std::optional<std::uint64_t> readSpiNandHeader()
    {
        const auto header = load<SpiNandHeader>(m_bytes, 0);
        if (!header) {
            report(DefectKind::Truncated, m_bytes.size(), "the bytes end inside the SPI-NAND header");
            return std::nullopt;
        }
        m_image.pageSize = header->pageSize;
        m_image.spareSize = header->spareSize;
        expect(DefectKind::Version,
               {.name = "the SPI-NAND header's version",
                .offset = offsetof(SpiNandHeader, version),
                .value = header->version},
               1);
        expect(DefectKind::NandHeader,
               {.name = "the SPI-NAND header's checksum", .offset = offsetof(SpiNandHeader, crc), .value = header->crc},
               spiNandCrc(m_bytes.first(offsetof(SpiNandHeader, crc))));
        if (m_image.pageSize < 512 || m_image.pageSize > 16384 || !std::has_single_bit(m_image.pageSize)) {
            report(
                DefectKind::NandHeader, offsetof(SpiNandHeader, pageSize),
                fmt::format("the page size at offset 0x{:x} is {} bytes; a power of two from 512 to 16384 was expected",
                            offsetof(SpiNandHeader, pageSize), m_image.pageSize));
            return findAfterPage();
        }
        return m_image.pageSize;
    }

    /// The chain begins with a page; for headers whose fields are not known, the page is tried.
    std::optional<std::uint64_t> findAfterPage()
    {
        for (const std::uint64_t page : {0x200U, 0x400U, 0x800U, 0x1000U, 0x2000U}) {
            if (hasGfhAt(page)) {
                return page;
            }
        }
        report(DefectKind::Chain, 0, "there is no GFH chain at the beginning of any page");
        return std::nullopt;
    }

    void readImage(std::uint64_t place)
    {
        const auto file = load<GfhFileInfo>(m_bytes, place);
        if (!file || !hasGfhAt(place) || std::string_view(file->name.data(), fileInfoName.size()) != fileInfoName) {
            report(DefectKind::Chain, place, fmt::format("there is no FILE_INFO block at offset 0x{:x}", place));
            return;
        }
        checkFileInfo(*file, place);
        readChain(place, file->headerSize);
        checkConfiguration();
        readCode(*file, place);
    }

    void checkFileInfo(const GfhFileInfo &file, std::uint64_t place)
    {
        const auto field = [place](std::string_view name, std::size_t offset, std::uint64_t value) {
            return Field{.name = name, .offset = place + offset, .value = value};
        };
        m_image.flashType = file.flashType;
        m_image.signatureType = file.signatureType;
        m_image.loadAddress = file.loadAddress;
        m_image.jumpOffset = file.jumpOffset;
        m_image.size = ByteCount(place + file.totalSize);
        expect(DefectKind::FileType, field("FILE_INFO's file type", offsetof(GfhFileInfo, fileType), file.fileType),
               fileTypeBootLoader);
        expect(DefectKind::FlashType, field("FILE_INFO's flash type", offsetof(GfhFileInfo, flashType), file.flashType),
               isNand(m_image.identity) ? flashTypeNand : flashTypeGeneric);
        expect(DefectKind::Signature,
               field("FILE_INFO's signature type", offsetof(GfhFileInfo, signatureType), file.signatureType),
               signatureSha256);
        expect(DefectKind::Signature,
               field("FILE_INFO's signature size", offsetof(GfhFileInfo, signatureSize), file.signatureSize),
               sizeof(Sha256));
        expect(DefectKind::LoadAddress,
               field("FILE_INFO's load address", offsetof(GfhFileInfo, loadAddress), file.loadAddress),
               m_expected.loadAddress - std::uint64_t{file.jumpOffset});
        expect(DefectKind::LoadAddress,
               field("FILE_INFO's jump offset", offsetof(GfhFileInfo, jumpOffset), file.jumpOffset), file.headerSize);
        if (m_layoutTotal) {
            expect(DefectKind::LayoutSize,
                   {.name = "BRLYT's total size",
                    .offset = deviceHeaderSize + offsetof(LayoutHeader, totalSize),
                    .value = *m_layoutTotal},
                   m_image.size.value() + m_image.headerOffset);
        }
        if (file.loadAddress + std::uint64_t{file.totalSize} > m_expected.memoryEnd) {
            report(DefectKind::Size, place + offsetof(GfhFileInfo, totalSize),
                   fmt::format("the image takes 0x{:x} bytes from 0x{:x}, beyond the on-chip memory's end at 0x{:x}",
                               file.totalSize + 0U, file.loadAddress + 0U, m_expected.memoryEnd));
        }
    }

    /// Walks the blocks by their sizes: mkimage and MediaTek's own tool put them in different orders.
    void readChain(std::uint64_t place, std::uint64_t size)
    {
        const std::uint64_t end = place + size;
        for (std::uint64_t at = place; at < end;) {
            const auto header = load<GfhHeader>(m_bytes, at);
            if (!header || !std::ranges::equal(header->magic, gfhMagic) || header->size < sizeof(GfhHeader) ||
                header->size > end - at || !slice(m_bytes, at, header->size)) {
                report(DefectKind::Chain, at, fmt::format("the GFH chain is broken at offset 0x{:x}", at));
                return;
            }
            m_image.blocks.push_back({.type = header->type,
                                      .version = header->version,
                                      .range = {.begin = ByteOffset(at), .size = ByteCount(header->size)}});
            at += header->size;
        }
    }

    void checkConfiguration()
    {
        const auto block =
            std::ranges::find(m_image.blocks, static_cast<std::uint16_t>(GfhType::BromCfg), &GfhBlock::type);
        const std::uint64_t at = block == m_image.blocks.end() ? m_bytes.size() : block->range.begin.value();
        const auto config = load<GfhBromCfg>(m_bytes, at);
        if (!config) {
            report(DefectKind::Chain, 0, "the GFH chain has no whole BROM_CFG block");
            return;
        }
        m_image.configuration = config->bits;
        m_image.arm64 = (config->bits & configurationArm64) != 0 && config->jumpArm64 == jumpArm64Mark;
        if (m_expected.arm64 && !m_image.arm64) {
            report(
                DefectKind::Arm64Missing, at + offsetof(GfhBromCfg, bits),
                fmt::format("BROM_CFG at offset 0x{:x} does not say arm64 (bits 0x{:x}, jump mark 0x{:x}): the BootROM "
                            "would start BL2 in 32-bit state",
                            at, config->bits + 0U, config->jumpArm64));
        }
    }

    void readCode(const GfhFileInfo &file, std::uint64_t place)
    {
        const std::uint64_t jump = file.jumpOffset;
        const std::uint64_t total = file.totalSize;
        if (total < sizeof(Sha256) || jump > total - sizeof(Sha256)) {
            report(DefectKind::Size, place + offsetof(GfhFileInfo, totalSize),
                   fmt::format("FILE_INFO's total size is 0x{:x}, which does not hold its header and hash", total));
            return;
        }
        const std::uint64_t begin = place + jump;
        const std::uint64_t hashAt = place + total - sizeof(Sha256);
        const std::uint64_t end = std::min<std::uint64_t>(hashAt, m_bytes.size());
        if (begin < end) {
            m_image.code = {.begin = ByteOffset(begin), .size = ByteCount(end - begin)};
            m_image.bl2 = readBl2(m_bytes.subspan(begin, end - begin), end == hashAt);
            checkCode(begin);
        }
        const auto stored = load<Sha256>(m_bytes, hashAt);
        if (!stored) {
            report(DefectKind::Truncated, m_bytes.size(),
                   fmt::format("the image is {} bytes long; only {} are there", m_image.size.value(), m_bytes.size()));
            return;
        }
        m_image.hash = *stored;
        if (sha256(m_bytes.subspan(place, total - sizeof(Sha256))) != *stored) {
            report(DefectKind::Hash, hashAt,
                   fmt::format("the SHA-256 at offset 0x{:x} is not that of the bytes 0x{:x} to 0x{:x}", hashAt, place,
                               hashAt));
        }
    }

    /// The header is put before the code by hand, so it may be that of another build.
    void checkCode(std::uint64_t begin)
    {
        const Bl2Facts &code = m_image.bl2;
        const bool isSame = code.builtFor == m_image.identity || (isNand(code.builtFor) && isNand(m_image.identity));
        if (code.fromRam || (code.builtFor != Identity::None && !isSame)) {
            report(DefectKind::OtherCode, begin,
                   fmt::format("the code at offset 0x{:x} says \"{}\", which is not the medium of the header", begin,
                               code.version));
        }
    }

    ByteView m_bytes;
    PackOptions m_expected;
    Image m_image;
    std::optional<std::uint64_t> m_layoutTotal;
};

} // namespace

Result<Image> parse(ByteView bytes, const PackOptions &expected)
{
    const Identity identity = identify(bytes);
    if (identity == Identity::Arm64Code) {
        return fail(Cause::BadInput, "this is bare 64-bit code (bl2.bin) without the BootROM header of a bl2.img");
    }
    if (identity == Identity::None) {
        return fail(Cause::BadInput, "there is no MediaTek BootROM header at offset 0");
    }
    return Parser(bytes, expected, identity).parse();
}

} // namespace bootlace::mtk
