// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/firmware.h"

#include "allwinner/egon.h"
#include "base/small_file.h"
#include "fit/fit.h"
#include "mtk/boot_image.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace bootlace::parts {
namespace {

/// What BL2's header says.
struct Header
{
    std::string_view word;                   ///< mkimage's, for the medium; empty: no firmware has such a header
    const board::DiskLayout *disk = nullptr; ///< that BL2 starts from
};

Header headerOn(const board::Medium &medium)
{
    const auto isNamed = [](const auto &one) { return !one.variant.empty(); };
    for (const board::DiskLayout &disk : medium.disks) {
        const auto partition = std::ranges::find_if(disk.partitions, isNamed);
        if (partition != disk.partitions.end()) {
            return {partition->variant, &disk};
        }
        const auto raw = std::ranges::find_if(disk.raw, isNamed);
        if (raw != disk.raw.end()) {
            return {raw->variant, &disk};
        }
    }
    return {};
}

/// Where in flash this BL2 has to look for the FIP; Unknown when that is on a disk.
mtk::FindsFip fipInFlash(const board::FirmwareSlot &bl2, const board::Medium &medium)
{
    for (const board::DiskLayout &disk : medium.disks) {
        const std::vector<std::string> slots = disk.firmwareSlots();
        if (disk.flash && std::ranges::any_of(slots, [&bl2](const std::string &slot) { return slot != bl2.id; })) {
            return disk.flash->ubi.empty() ? mtk::FindsFip::AtFixedPlace : mtk::FindsFip::InUbiVolume;
        }
    }
    return mtk::FindsFip::Unknown;
}

/// Which medium U-Boot has to read, as far as it is the one that BL2 starts from: the boot files of a flash chip lie on
/// another one.
std::optional<mtk::Medium> bootFilesMedium(const board::Medium &medium)
{
    const Header header = headerOn(medium);
    const auto named = mtk::mediumNamed(header.word);
    const bool isChip = named == mtk::Medium::Nor || named == mtk::Medium::SpiNand2k64;
    return isChip && !header.disk->carries(board::Holds::BootFiles) ? std::nullopt : named;
}

std::optional<Bytes> whole(const recognise::Chosen &file, findings::List &findings, const std::string &defect)
{
    if (!defect.empty()) {
        const findings::Where &where = file.where;
        findings.add(where.line, fmt::format("'{}': {}", file.name, defect), Cause::BadInput, where.slot);
        return std::nullopt;
    }
    if (looksLikeText(file.bytes)) {
        findings.add(findings::Id::FileIsText, file.where, {file.name});
        return std::nullopt;
    }
    return Bytes(file.bytes.begin(), file.bytes.end());
}

/// The file as it is, unless taking it apart found something wrong.
template <typename Image>
std::optional<Bytes> wholeIfGood(const recognise::Chosen &file, const Result<Image> &image, findings::List &findings)
{
    if (!image) {
        return whole(file, findings, image.error().message());
    }
    return whole(file, findings, image->defects.empty() ? std::string() : image->defects.front().sentence);
}

recognise::Chosen chosen(const recipe::Input &input, ByteView bytes, const std::string &slot)
{
    return {bytes, input.written, {{}, input.line, "firmware." + slot, {}, {}}};
}

Result<std::optional<Bytes>> packed(const recipe::FirmwareInput &input, const board::FirmwareSlot &slot,
                                    const board::Medium &medium, findings::List &findings)
{
    const auto wrong = [&](const std::string &sentence) {
        findings.add(input.line.number, sentence, Cause::BadInput, "firmware." + input.slot);
        return std::nullopt;
    };
    if (slot.kind != board::FirmwareKind::Fip) {
        return wrong(fmt::format("'firmware.{}' must name one file: it is not packed from parts", input.slot));
    }
    for (const auto &part : input.parts) {
        if (part.first != "bl31" && part.first != "bl33") {
            return wrong(fmt::format("'firmware.{}.{}' is not known: a FIP is packed from bl31 and bl33", input.slot,
                                     part.first));
        }
    }
    const recipe::Input *first = input.part("bl31");
    const recipe::Input *second = input.part("bl33");
    if (first == nullptr || second == nullptr) { // plan::check() says which
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bl31, readSmallFile(first->path, largestFirmware));
    TRY_ASSIGN(const Bytes bl33, readSmallFile(second->path, largestFirmware));
    return recognise::fipOf(chosen(*first, bl31, input.slot), chosen(*second, bl33, input.slot), fipRules(slot, medium),
                            {.xz = input.xz}, findings);
}

} // namespace

recognise::FipRules fipRules(const board::FirmwareSlot &slot, const board::Medium &medium)
{
    return {bootFilesMedium(medium), slot.most, slot.mostStored, slot.mostBl31, slot.mostBl33};
}

std::optional<Bytes> firmwareOf(const recognise::Chosen &file, const board::FirmwareSlot &slot,
                                const board::Medium &medium, findings::List &findings)
{
    switch (slot.kind) {
    case board::FirmwareKind::MediatekBl2:
        if (const auto known = mtk::mediumNamed(headerOn(medium).word)) {
            return recognise::bootImageOf(
                file, {*known, mtk::packOptions(slot.loadAddress, slot.most), fipInFlash(slot, medium)}, findings);
        }
        return whole(file, findings,
                     fmt::format("the board profile's as = \"{}\" is not a known medium", headerOn(medium).word));
    case board::FirmwareKind::Fip:
        return recognise::fipOf(file, fipRules(slot, medium), findings);
    case board::FirmwareKind::Allwinner:
        return wholeIfGood(file, allwinner::parse(file.bytes), findings);
    case board::FirmwareKind::Fit:
        return wholeIfGood(file, fit::parse(file.bytes), findings);
    case board::FirmwareKind::Code:
        break;
    }
    return whole(file, findings, {});
}

Result<std::optional<Bytes>> loadFirmware(const recipe::FirmwareInput &input, const board::FirmwareSlot &slot,
                                          const board::Medium &medium, findings::List &findings)
{
    if (!input.file) {
        return packed(input, slot, medium, findings);
    }
    TRY_ASSIGN(const Bytes bytes, readSmallFile(input.file->path, largestFirmware));
    return firmwareOf(chosen(*input.file, bytes, input.slot), slot, medium, findings);
}

} // namespace bootlace::parts
