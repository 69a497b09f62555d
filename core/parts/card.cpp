// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/card.h"

#include "allwinner/egon.h"
#include "base/text.h"
#include "fip/package.h"
#include "fit/fit.h"
#include "mtk/boot_image.h"
#include "parts/firmware.h"
#include "recognise/recognise.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace bootlace::parts {
namespace {

bool beginsLike(board::FirmwareKind kind, ByteView bytes)
{
    switch (kind) {
    case board::FirmwareKind::MediatekBl2: {
        const mtk::Identity identity = mtk::identify(bytes);
        return identity != mtk::Identity::None && identity != mtk::Identity::Arm64Code;
    }
    case board::FirmwareKind::Fip:
        return fip::isPackage(bytes);
    case board::FirmwareKind::Allwinner:
        return allwinner::isEgon(bytes);
    case board::FirmwareKind::Fit:
        return fit::isFit(bytes);
    case board::FirmwareKind::Code:
        break;
    }
    return false;
}

/// U-Boot lies behind the SPL; its own header says how long it is. All that is there, when nothing says that.
std::size_t lengthOfAllwinner(ByteView bytes)
{
    const auto image = allwinner::parse(bytes);
    if (!image || image->payloadAt.value() > bytes.size()) {
        return bytes.size();
    }
    const ByteView behind = bytes.subspan(image->payloadAt.value());
    std::uint64_t length = behind.size();
    if (const auto legacy = uimage::parse(behind); image->payload == allwinner::Payload::UImage && legacy) {
        length = legacy->data.end().value();
    } else if (const auto fit = fit::parse(behind); image->payload == allwinner::Payload::Fit && fit) {
        length = fit->size.value();
    }
    return image->payloadAt.value() + std::min<std::uint64_t>(length, behind.size());
}

/// Without what lies behind the firmware. Checking BL2 and a FIP cuts them, too.
ByteView ownBytes(board::FirmwareKind kind, ByteView bytes)
{
    if (kind == board::FirmwareKind::Allwinner) {
        return bytes.first(lengthOfAllwinner(bytes));
    }
    if (const auto fit = fit::parse(bytes); kind == board::FirmwareKind::Fit && fit) {
        return bytes.first(std::min<std::uint64_t>(fit->size.value(), bytes.size()));
    }
    return bytes;
}

/// Where the profile has firmware.
struct ProfilePlace
{
    std::string partition; ///< its name; empty: outside of all partitions
    std::optional<ByteRange> range;
};

std::optional<ByteRange> rangeOf(const board::Partition &partition)
{
    const bool isFixed = partition.begin && partition.end;
    return isFixed ? std::optional(ByteRange{*partition.begin, *partition.end - *partition.begin}) : std::nullopt;
}

std::vector<ProfilePlace> profilePlaces(const board::FirmwareSlot &slot, const board::Medium &medium)
{
    std::vector<ProfilePlace> places;
    for (const board::DiskLayout &disk : medium.disks) {
        for (const board::Partition &partition : disk.partitions) {
            if (partition.slot == slot.id) {
                places.push_back({partition.name, rangeOf(partition)});
            }
        }
        for (const board::RawImage &raw : disk.raw) {
            if (raw.slot == slot.id) {
                places.push_back({{}, raw.range});
            }
        }
    }
    return places;
}

std::string nameOf(const ByteRange &range)
{
    return fmt::format("sectors {} to {}", range.begin.value() / board::profileSector,
                       range.end().value() / board::profileSector - 1);
}

std::string_view contentOf(ByteView bytes)
{
    using enum recognise::Kind;
    switch (recognise::recognise(bytes).kind) {
    case Nothing:
        return "nothing";
    case Zeros:
        return "zeros";
    case BootImage:
        return "a BL2 with its header";
    case Bl2:
        return "a BL2 without a header";
    case Bl31:
        return "BL31";
    case UBoot:
        return "U-Boot";
    case Code:
        return "another program";
    case Fip:
        return "a FIP";
    case AllwinnerImage:
        return "an SPL";
    case Environment:
        return "an environment of U-Boot";
    case DeviceTree:
    case Overlay:
    case Fit:
        return "a device tree or a FIT image";
    case Ext4:
    case Fat:
    case Squashfs:
        return "a file system";
    case Ubi:
        return "UBI volumes";
    default:
        return "something that is not known";
    }
}

} // namespace

Result<Card> Card::open(const std::filesystem::path &path, const OpenDisk &openDisk)
{
    std::error_code ignored;
    const bool isDisk = openDisk && std::filesystem::is_block_file(path, ignored);
    TRY_ASSIGN(recognise::Subject subject, isDisk ? openDisk(path) : recognise::openFile(path));
    std::shared_ptr<const Bytes> held;
    if (!subject.size) {
        TRY_ASSIGN(Bytes beginning, recognise::bytesOf(subject, packedCardPart));
        held = std::make_shared<const Bytes>(std::move(beginning));
        subject = recognise::ofBytes(*held);
    }
    Card card(std::move(subject), std::move(held));
    TRY_ASSIGN(auto table, recognise::recogniseDisk(card.m_subject));
    card.m_table = std::move(table).value_or(recognise::What{});
    return card;
}

std::optional<Card::Place> Card::partitionNamed(const std::string &name) const
{
    const auto *disk = m_table.as<recognise::Disk>();
    if (disk == nullptr || !disk->reading.table) {
        return std::nullopt;
    }
    const auto &partitions = disk->reading.table->partitions;
    const auto found = std::ranges::find_if(
        partitions, [&](const gpt::Partition &partition) { return !partition.type.isNil() && partition.name == name; });
    if (found == partitions.end()) {
        return std::nullopt;
    }
    const SectorSize sectors = disk->geometry.sectorSize;
    const ByteOffset begin = toOffset(found->first, sectors);
    return Place{fmt::format("partition '{}'", name),
                 {begin, toOffset(found->last, sectors) - begin + ByteCount(bytesOf(sectors))}};
}

std::vector<Card::Place> Card::placesOf(const board::FirmwareSlot &slot, const board::Medium &medium) const
{
    std::vector<Place> places;
    for (const ProfilePlace &known : profilePlaces(slot, medium)) {
        if (auto place = partitionNamed(known.partition)) {
            places.push_back(*std::move(place));
        }
        const bool isNew = known.range && std::ranges::none_of(places, [&](const Place &place) {
                               return place.range.begin == known.range->begin;
                           });
        if (isNew) {
            places.push_back({nameOf(*known.range), *known.range});
        }
    }
    return places;
}

Result<Bytes> Card::read(const Place &place) const
{
    const std::uint64_t end = m_subject.size->value();
    const std::uint64_t begin = std::min(place.range.begin.value(), end);
    Bytes bytes(static_cast<std::size_t>(std::min({place.range.size.value(), largestFirmware.value(), end - begin})));
    if (!bytes.empty()) {
        TRY(m_subject.read(ByteOffset(begin), bytes));
    }
    return bytes;
}

Result<std::optional<Bytes>> Card::firmware(const board::FirmwareSlot &slot, const board::Medium &medium,
                                            const recipe::Input &input, findings::List &findings) const
{
    const findings::Where where{{}, input.line, "firmware." + slot.id, {}, {}};
    const auto wrong = [&](const std::string &sentence) {
        findings.add(where.line, sentence, Cause::BadInput, where.slot);
        return std::nullopt;
    };
    if (slot.kind == board::FirmwareKind::Code) {
        return wrong(
            fmt::format("'{}' can't be taken from '{}', because nothing in it says how long it is: name a file",
                        slot.name, input.written));
    }
    std::vector<std::string> contents;
    for (const Place &place : placesOf(slot, medium)) {
        TRY_ASSIGN(const Bytes bytes, read(place));
        if (beginsLike(slot.kind, bytes)) {
            const std::string name = fmt::format("{}, {}", input.written, place.name);
            return firmwareOf({ownBytes(slot.kind, bytes), name, where}, slot, medium, findings);
        }
        contents.push_back(fmt::format("{} in {}", contentOf(bytes), place.name));
    }
    if (contents.empty()) {
        return wrong(fmt::format("'{}' can't be taken from '{}', because '{}' has no place for it", slot.name,
                                 input.written, medium.name));
    }
    return wrong(
        fmt::format("'{}' was not found in '{}'; what is there: {}", slot.name, input.written, joined(contents)));
}

} // namespace bootlace::parts
