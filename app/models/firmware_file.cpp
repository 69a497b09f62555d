// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firmware_file.h"

#include "base/small_file.h"
#include "parts/firmware.h"
#include "recognise/check.h"
#include "recognise/recognise.h"

#include <algorithm>
#include <system_error>

namespace bootlace::app {
namespace {

using recognise::Kind;

void takeFacts(FirmwareFile &file, const recognise::Program &program)
{
    file.kind = program.kind;
    file.version = program.uBoot ? program.uBoot->version : program.version.version;
}

void takeFacts(FirmwareFile &file, const recognise::Package &package)
{
    file.fipDefects = package.fip.defects;
    file.images = package.fip.entries;
    for (const recognise::Member &member : package.members) {
        if (member.program.uBoot) {
            file.version = member.program.uBoot->version;
        }
    }
}

void identify(FirmwareFile &file, ByteView bytes)
{
    const recognise::What what = recognise::recognise(bytes);
    file.kind = what.kind;
    if (const auto *image = what.as<mtk::Image>()) {
        file.medium = image->identity;
        file.bl2Defects = image->defects;
        file.version = image->bl2.version;
    } else if (const auto *package = what.as<recognise::Package>()) {
        takeFacts(file, *package);
    } else if (const auto *program = what.as<recognise::Program>()) {
        takeFacts(file, *program);
    } else if (fip::packingOf(bytes).compression != fip::Compression::None) {
        const recognise::Member member = recognise::memberIn(bytes, fip::bl33());
        if (member.program.kind != Kind::Unknown) {
            takeFacts(file, member.program);
        }
    }
}

// What writing the card would say of it.
void check(FirmwareFile &file, const recognise::Chosen &chosen, const board::Board &board, const board::Medium &medium)
{
    const board::FirmwareSlot *slot = slotFor(file.role, board);
    if (slot == nullptr) {
        return;
    }
    switch (file.role) {
    case FirmwareRole::Bl31:
    case FirmwareRole::Bl33:
        checkMember(chosen, file.role == FirmwareRole::Bl31 ? fip::bl31() : fip::bl33(), parts::fipRules(*slot, medium),
                    file.findings);
        break;
    case FirmwareRole::Bl2:
    case FirmwareRole::Fip:
    case FirmwareRole::Whole:
        (void)parts::firmwareOf(chosen, *slot, medium, file.findings);
        break;
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
    case Kind::BootImage:
    case Kind::Bl2:
        proper = FirmwareRole::Bl2;
        break;
    case Kind::Fip:
        proper = FirmwareRole::Fip;
        break;
    case Kind::Bl31:
        proper = FirmwareRole::Bl31;
        break;
    case Kind::UBoot:
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
    std::error_code error;
    if (const auto size = std::filesystem::file_size(path, error); !error) {
        file.size = ByteCount(size);
    }
    const std::string name = path.filename().string();
    const auto bytes = readSmallFile(path, parts::largestFirmware);
    if (!bytes && file.size <= parts::largestFirmware) {
        file.error = bytes.error();
        return file;
    }
    if (bytes) {
        file.size = ByteCount(bytes->size());
        file.sha256 = sha256(*bytes);
        identify(file, *bytes);
        check(file, {.bytes = *bytes, .name = name, .where = {}}, board, medium);
    } else {
        file.findings.add(findings::Id::FileIsTooLarge, {}, {name});
    }
    if (file.findings.hasErrors()) {
        file.error = file.findings.toError();
    }
    return file;
}

} // namespace bootlace::app
