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
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <string_view>

namespace bootlace::mtk {

namespace {

template <std::size_t Size>
void setName(std::array<char, Size> &field, std::string_view name)
{
    std::ranges::copy(name, field.begin());
}

GfhHeader gfhHeader(GfhType type, std::size_t size, std::uint8_t version = 1)
{
    GfhHeader header{};
    setName(header.magic, gfhMagic);
    header.version = version;
    header.size = static_cast<std::uint16_t>(size);
    header.type = static_cast<std::uint16_t>(type);
    return header;
}

/// The device header alone, 0xFF where nothing is said.
Bytes genericHeader(const GenericMedium &medium, std::uint32_t imageSize)
{
    DeviceHeader device{};
    device.name.fill('\xFF');
    setName(device.name, medium.name);
    device.name.at(medium.name.size()) = '\0';
    device.version = 1;
    device.size = deviceHeaderSize;

    LayoutHeader layout{};
    setName(layout.name, "BRLYT");
    layout.version = 1;
    layout.headerSize = layout.headerSizeAgain = gfhPlace;
    layout.totalSize = layout.totalSizeAgain = imageSize;
    layout.magic = layoutMagic;
    layout.type = medium.layoutType;
    layout.unused = 0xFFFFFFFF;

    Bytes bytes(gfhPlace, std::byte{0xFF});
    store(MutableBytes(bytes), 0, device);
    store(MutableBytes(bytes), deviceHeaderSize, layout);
    return bytes;
}

Bytes spiNandHeader(std::uint32_t pageSize, std::uint32_t spareSize)
{
    SpiNandHeader header{};
    setName(header.name, spiNandName);
    header.version = 1;
    header.headerVersion = 0x10;
    header.pageSize = pageSize;
    header.spareSize = spareSize;
    header.pagesPerBlock = 64;
    header.planes = pageSize == 4096 ? 13 : 12; // the bit of a column address that selects the plane
    header.eccStatus = {0, 0, 0x20, 0x30};
    header.firstPage = 1;
    header.lastPage = 0xFF;
    header.crc = spiNandCrc(bytesOfValue(header).first(offsetof(SpiNandHeader, crc)));

    Bytes bytes(pageSize, std::byte{0xFF});
    store(MutableBytes(bytes), 0, header);
    return bytes;
}

Bytes deviceHeader(Medium medium, std::uint32_t loadedSize)
{
    switch (medium) {
    case Medium::Sd:
        return genericHeader(sdHeader, gfhPlace + loadedSize);
    case Medium::Emmc:
        return genericHeader(emmcHeader, gfhPlace + loadedSize);
    case Medium::Nor:
        return genericHeader(norHeader, gfhPlace + loadedSize);
    case Medium::SpiNand2k64:
        return spiNandHeader(2048, 64);
    case Medium::SpiNand2k128:
        return spiNandHeader(2048, 128);
    case Medium::SpiNand4k256:
        return spiNandHeader(4096, 256);
    }
    return {};
}

bool isGeneric(Medium medium)
{
    return medium == Medium::Sd || medium == Medium::Emmc || medium == Medium::Nor;
}

GfhChain chain(Medium medium, std::uint32_t deviceSize, std::uint32_t loadedSize, const PackOptions &options)
{
    GfhChain chain{};
    GfhFileInfo &file = chain.fileInfo;
    file.header = gfhHeader(GfhType::FileInfo, sizeof(file));
    setName(file.name, fileInfoName);
    file.one = 1;
    file.fileType = fileTypeBootLoader;
    file.flashType = isGeneric(medium) ? flashTypeGeneric : flashTypeNand;
    file.signatureType = signatureSha256;
    file.loadAddress = options.loadAddress - std::uint32_t{sizeof(GfhChain)};
    file.totalSize = loadedSize;
    file.maximumSize = deviceSize + loadedSize;
    file.headerSize = sizeof(GfhChain);
    file.signatureSize = sizeof(Sha256);
    file.jumpOffset = sizeof(GfhChain);
    file.processed = 1;

    chain.blInfo.header = gfhHeader(GfhType::BlInfo, sizeof(chain.blInfo));
    chain.blInfo.attributes = 1;

    chain.bromCfg.header = gfhHeader(GfhType::BromCfg, sizeof(chain.bromCfg), 3);
    chain.bromCfg.bits = configurationBase | (options.arm64 ? configurationArm64 : 0);
    chain.bromCfg.jumpArm64 = options.arm64 ? jumpArm64Mark : std::uint8_t{0};
    chain.bromCfg.usbDownloadTimeout = 5000;

    chain.blSecKey.header = gfhHeader(GfhType::BlSecKey, sizeof(chain.blSecKey));

    chain.antiClone.header = gfhHeader(GfhType::AntiClone, sizeof(chain.antiClone));
    chain.antiClone.offset = 0x10;
    chain.antiClone.length = 0x80;

    chain.bromSecCfg.header = gfhHeader(GfhType::BromSecCfg, sizeof(chain.bromSecCfg));
    chain.bromSecCfg.bits = 3;
    return chain;
}

void append(Bytes &to, ByteView bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

} // namespace

PackOptions packOptions(std::uint32_t loadAddress, ByteCount most)
{
    PackOptions options;
    options.loadAddress = loadAddress;
    options.memoryEnd = loadAddress - std::uint32_t{sizeof(GfhChain)} + static_cast<std::uint32_t>(most.value());
    return options;
}

ByteCount maximumSize(const PackOptions &options)
{
    const std::uint64_t begin = options.loadAddress < sizeof(GfhChain) ? 0 : options.loadAddress - sizeof(GfhChain);
    return ByteCount(options.memoryEnd > begin ? options.memoryEnd - begin : 0);
}

Result<Bytes> pack(ByteView bl2, Medium medium, const PackOptions &options)
{
    if (bl2.empty()) {
        return fail(Cause::BadInput, "BL2 is empty");
    }
    const Identity identity = identify(bl2);
    if (identity != Identity::Arm64Code && identity != Identity::None) {
        return fail(Cause::BadInput, "BL2 has a BootROM header already; bare code (bl2.bin) was expected");
    }
    if (options.loadAddress < sizeof(GfhChain)) {
        return fail(Cause::BadInput,
                    fmt::format("the load address 0x{:x} leaves no room for the header of 0x{:x} bytes "
                                "before it",
                                options.loadAddress, sizeof(GfhChain)));
    }
    const std::uint64_t loaded = sizeof(GfhChain) + bl2.size() + sizeof(Sha256);
    if (loaded > maximumSize(options).value()) {
        return fail(Cause::TooSmall,
                    fmt::format("BL2 with its header and hash takes {} bytes; the on-chip memory holds {}", loaded,
                                maximumSize(options).value()));
    }
    const auto loadedSize = static_cast<std::uint32_t>(loaded);
    Bytes image = deviceHeader(medium, loadedSize);
    const std::size_t deviceSize = image.size();
    image.reserve(deviceSize + loadedSize);
    append(image, bytesOfValue(chain(medium, static_cast<std::uint32_t>(deviceSize), loadedSize, options)));
    append(image, bl2);
    append(image, sha256(ByteView(image).subspan(deviceSize)));
    return image;
}

} // namespace bootlace::mtk
