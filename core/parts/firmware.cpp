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

/// What BL2's header on the medium says: mkimage's word, for the firmware that has such a header.
std::string_view headerWord(const board::Medium &medium)
{
    for (const board::DiskLayout &disk : medium.disks) {
        const auto partition =
            std::ranges::find_if(disk.partitions, [](const auto &one) { return !one.variant.empty(); });
        if (partition != disk.partitions.end()) {
            return partition->variant;
        }
    }
    return {};
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
                            findings);
}

} // namespace

recognise::FipRules fipRules(const board::FirmwareSlot &slot, const board::Medium &medium)
{
    return {mtk::mediumNamed(headerWord(medium)), slot.most, slot.mostStored, slot.mostBl31, slot.mostBl33};
}

std::optional<Bytes> firmwareOf(const recognise::Chosen &file, const board::FirmwareSlot &slot,
                                const board::Medium &medium, findings::List &findings)
{
    switch (slot.kind) {
    case board::FirmwareKind::MediatekBl2:
        if (const auto known = mtk::mediumNamed(headerWord(medium))) {
            return recognise::bootImageOf(file, {*known, mtk::packOptions(slot.loadAddress, slot.most)}, findings);
        }
        return whole(file, findings,
                     fmt::format("the board profile's as = \"{}\" is not a known medium", headerWord(medium)));
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
