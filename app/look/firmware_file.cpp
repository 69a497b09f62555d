// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/firmware_file.h"

#include "base/small_file.h"
#include "parts/firmware.h"
#include "recognise/check.h"
#include "recognise/recognise.h"

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
    const board::FirmwareSlot *slot = board.slot(file.place.slot);
    if (slot == nullptr) {
        return;
    }
    switch (file.place.role) {
    case FirmwareRole::Bl31:
    case FirmwareRole::Bl33:
        checkMember(chosen, file.place.role == FirmwareRole::Bl31 ? fip::bl31() : fip::bl33(),
                    parts::fipRules(*slot, medium), file.findings);
        break;
    case FirmwareRole::Bl2:
    case FirmwareRole::Fip:
    case FirmwareRole::Whole:
        (void)parts::firmwareOf(chosen, *slot, medium, file.findings);
        break;
    }
}

std::optional<FirmwareRole> roleOf(Kind kind)
{
    switch (kind) {
    case Kind::BootImage:
    case Kind::Bl2:
        return FirmwareRole::Bl2;
    case Kind::Fip:
        return FirmwareRole::Fip;
    case Kind::Bl31:
        return FirmwareRole::Bl31;
    case Kind::UBoot:
        return FirmwareRole::Bl33;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<FirmwarePlace> firmwarePlaces(const board::Board &board)
{
    std::vector<FirmwarePlace> places;
    for (const board::FirmwareSlot &slot : board.firmware) {
        switch (slot.kind) {
        case board::FirmwareKind::MediatekBl2:
            places.push_back({slot.id, FirmwareRole::Bl2});
            break;
        case board::FirmwareKind::Fip:
            for (const FirmwareRole role : {FirmwareRole::Fip, FirmwareRole::Bl31, FirmwareRole::Bl33}) {
                places.push_back({slot.id, role});
            }
            break;
        case board::FirmwareKind::Allwinner:
        case board::FirmwareKind::Fit:
        case board::FirmwareKind::Code:
            places.push_back({slot.id, FirmwareRole::Whole});
            break;
        }
    }
    return places;
}

FirmwareFile FirmwareFile::failed(Error error)
{
    FirmwareFile file;
    file.error = std::move(error);
    return file;
}

std::optional<FirmwareRole> FirmwareFile::properRole() const
{
    const auto proper = roleOf(kind);
    // What is written as it is, is not told apart.
    return place.role == FirmwareRole::Whole || proper == place.role ? std::nullopt : proper;
}

bool FirmwareFile::isAtHome() const
{
    return !error && (place.role == FirmwareRole::Whole || roleOf(kind) == place.role);
}

FirmwareFile lookAtFirmware(const std::filesystem::path &path, const FirmwarePlace &place, const board::Board &board,
                            const board::Medium &medium)
{
    FirmwareFile file;
    file.place = place;
    findings::Where where;
    where.slot = "firmware." + place.slot;
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
        check(file, {.bytes = *bytes, .name = name, .where = where}, board, medium);
    } else {
        file.findings.add(findings::Id::FileIsTooLarge, where, {name});
    }
    if (file.findings.hasErrors()) {
        file.error = file.findings.toError();
    }
    return file;
}

} // namespace bootlace::app
