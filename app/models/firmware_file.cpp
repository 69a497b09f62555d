// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firmware_file.h"

#include "base/small_file.h"
#include "parts/firmware.h"
#include "source/unpack.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <utility>

namespace bootlace::app {
namespace {

using enum FirmwareKind;

bool startsWith(ByteView bytes, std::string_view magic)
{
    return asText(bytes).starts_with(magic);
}

// Programs without a header say what they are in the texts that they print.
FirmwareKind kindOfCode(std::string_view text)
{
    if (text.contains("U-Boot 20")) {
        return UBoot;
    }
    if (text.contains("BL31: ")) {
        return Bl31;
    }
    return text.contains("BL2: ") ? Bl2Code : Arm64Code;
}

FirmwareKind kindOf(ByteView bytes)
{
    constexpr std::size_t secondSector = 512;
    if (bytes.empty()) {
        return Empty;
    }
    if (fip::isPackage(bytes)) {
        return Fip;
    }
    const auto table = slice(bytes, secondSector, 8);
    const mtk::Identity identity = mtk::identify(bytes);
    if (identity != mtk::Identity::None && identity != mtk::Identity::Arm64Code) {
        return Bl2Image;
    }
    if (table && asText(*table) == "EFI PART") {
        return CardImage;
    }
    if (source::compressionOf(bytes) != source::Compression::None) {
        return Compressed;
    }
    if (startsWith(bytes, "\xD0\x0D\xFE\xED")) {
        return DeviceTree;
    }
    if (startsWith(bytes, "\x7F"
                          "ELF")) {
        return Elf;
    }
    if (startsWith(bytes, "\x27\x05\x19\x56")) {
        return UImage;
    }
    const FirmwareKind code = kindOfCode(asText(bytes));
    return code == Arm64Code && identity == mtk::Identity::None ? Unknown : code;
}

// "U-Boot 2024.01-rc4", as it prints it when it starts.
std::string uBootVersion(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    const std::size_t begin = text.find("U-Boot 20");
    if (begin == std::string_view::npos) {
        return {};
    }
    constexpr std::size_t longest = 64;
    const std::string_view from = text.substr(begin, longest);
    const auto *const end = std::ranges::find_if(
        from, [](char letter) { return letter < ' ' || letter > '~' || letter == '(' || letter == '%'; });
    std::string version(from.begin(), end);
    version.erase(version.find_last_not_of(' ') + 1);
    return version;
}

// Programs that don't say what they are get the benefit of the doubt.
bool belongs(FirmwareKind kind, FirmwareRole role)
{
    switch (role) {
    case FirmwareRole::Bl2:
        return kind == Bl2Image || kind == Bl2Code || kind == Arm64Code;
    case FirmwareRole::Fip:
        return kind == Fip;
    case FirmwareRole::Bl31:
        return kind == Bl31 || kind == Arm64Code || kind == Compressed || kind == Unknown;
    case FirmwareRole::Bl33:
        return kind == UBoot || kind == Arm64Code || kind == Compressed || kind == Unknown;
    case FirmwareRole::Whole:
        return kind != Empty && kind != TooLarge;
    }
    std::unreachable();
}

recipe::Input inputAt(const std::filesystem::path &path)
{
    return {.written = path.filename().string(), .path = path, .line = 0};
}

void lookAtBl2(FirmwareFile &file, ByteView bytes)
{
    if (const auto image = mtk::parse(bytes)) {
        file.medium = image->identity;
        file.bl2Defects = image->defects;
        file.version = image->bl2.version;
    }
}

void lookAtFip(FirmwareFile &file, ByteView bytes)
{
    if (const auto package = fip::parse(bytes)) {
        file.fipDefects = package->defects;
        file.images = package->entries;
        if (const fip::Entry *uBoot = package->find(fip::bl33())) {
            file.version = uBootVersion(fip::contentOf(bytes, *uBoot));
        }
    }
}

Result<> checkSize(ByteCount size, const board::FirmwareSlot &slot)
{
    if (size > slot.most) {
        return fail(Cause::TooSmall, fmt::format("the {} has {} bytes, and there is room for {}", slot.name,
                                                 size.value(), slot.most.value()));
    }
    return {};
}

// BL2 does not unpack it, though it is compressed.
bool isNotUnpacked(ByteView image)
{
    return source::compressionOf(image) != source::Compression::None &&
           fip::packingOf(image).compression == fip::Compression::None;
}

// An image to pack is tried in a package of its own; that the other one is not there is no fault of this one.
Result<> tryToPack(FirmwareFile &file, ByteView bytes, const board::FirmwareSlot &slot)
{
    if (isNotUnpacked(bytes)) {
        return fail(Cause::BadInput, "it is compressed, and not with XZ");
    }
    const std::array<fip::Part, 1> parts{
        {{.uuid = file.role == FirmwareRole::Bl31 ? fip::bl31() : fip::bl33(), .bytes = bytes}}};
    TRY_ASSIGN(const Bytes built, fip::build(parts));
    TRY_ASSIGN(fip::Package package, fip::parse(built));
    std::erase_if(package.defects, [](const fip::Defect &defect) {
        return defect.kind == fip::DefectKind::Bl31Missing || defect.kind == fip::DefectKind::Bl33Missing;
    });
    file.fipDefects = std::move(package.defects);
    if (!file.fipDefects.empty()) {
        return fail(Cause::BadInput, file.fipDefects.front().sentence);
    }
    return checkSize(package.size, slot);
}

// What writing the card does with it.
Result<> tryToUse(FirmwareFile &file, const std::filesystem::path &path, ByteView bytes, const board::Board &board,
                  const board::Medium &medium)
{
    if (!belongs(file.kind, file.role)) {
        return fail(Cause::BadInput, "it is something else than what it was chosen as");
    }
    const board::FirmwareSlot *slot = slotFor(file.role, board);
    if (slot == nullptr) {
        return fail(Cause::BadInput, "the board has no place for it");
    }
    if (file.role == FirmwareRole::Bl31 || file.role == FirmwareRole::Bl33) {
        return tryToPack(file, bytes, *slot);
    }
    const recipe::FirmwareInput input{slot->id, inputAt(path), {}, {}};
    TRY_ASSIGN(const Bytes written, parts::loadFirmware(input, *slot, parts::variantFor(medium, slot->id)));
    return checkSize(ByteCount(written.size()), *slot);
}

void look(FirmwareFile &file, const std::filesystem::path &path, ByteView bytes, const board::Board &board,
          const board::Medium &medium)
{
    file.kind = kindOf(bytes);
    file.sha256 = sha256(bytes);
    file.version = file.kind == UBoot ? uBootVersion(bytes) : mtk::readBl2(bytes).version;
    if (file.kind == Bl2Image) {
        lookAtBl2(file, bytes);
    } else if (file.kind == Fip) {
        lookAtFip(file, bytes);
    }
    if (const auto used = tryToUse(file, path, bytes, board, medium); !used) {
        file.error = used.error();
    }
}

} // namespace

const board::FirmwareSlot *slotFor(FirmwareRole role, const board::Board &board)
{
    const auto belongsTo = [role](const board::FirmwareSlot &slot) {
        switch (slot.kind) {
        case board::FirmwareKind::MediatekBl2:
            return role == FirmwareRole::Bl2;
        case board::FirmwareKind::Fip:
            return role == FirmwareRole::Fip || role == FirmwareRole::Bl31 || role == FirmwareRole::Bl33;
        case board::FirmwareKind::Allwinner:
        case board::FirmwareKind::Fit:
        case board::FirmwareKind::Code:
            break;
        }
        return role == FirmwareRole::Whole;
    };
    const auto slot = std::ranges::find_if(board.firmware, belongsTo);
    return slot != board.firmware.end() ? &*slot : nullptr;
}

std::optional<FirmwareRole> FirmwareFile::properRole() const
{
    std::optional<FirmwareRole> proper;
    switch (kind) {
    case Bl2Image:
    case Bl2Code:
        proper = FirmwareRole::Bl2;
        break;
    case Fip:
        proper = FirmwareRole::Fip;
        break;
    case Bl31:
        proper = FirmwareRole::Bl31;
        break;
    case UBoot:
        proper = FirmwareRole::Bl33;
        break;
    default:
        break;
    }
    return proper == role ? std::nullopt : proper;
}

FirmwareFile lookAtFirmware(const std::filesystem::path &path, FirmwareRole role, const board::Board &board,
                            const board::Medium &medium)
{
    FirmwareFile file;
    file.role = role;
    if (role == FirmwareRole::Bl2) {
        const board::FirmwareSlot *slot = slotFor(role, board);
        file.wanted = slot != nullptr ? parts::bl2For(parts::variantFor(medium, slot->id)) : std::nullopt;
    }
    std::error_code error;
    if (const auto size = std::filesystem::file_size(path, error); !error) {
        file.size = ByteCount(size);
    }
    const auto bytes = readSmallFile(path, parts::largestFirmware);
    if (!bytes) {
        file.error = bytes.error();
        file.kind = file.size > parts::largestFirmware ? TooLarge : Unknown;
        return file;
    }
    file.size = ByteCount(bytes->size());
    look(file, path, *bytes, board, medium);
    return file;
}

} // namespace bootlace::app
