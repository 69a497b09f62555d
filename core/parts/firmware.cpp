// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/firmware.h"

#include "allwinner/egon.h"
#include "base/small_file.h"
#include "fip/package.h"
#include "fit/fit.h"
#include "mtk/boot_image.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace bootlace::parts {
namespace {

// The chain of mkimage and of the vendor's own tool.
constexpr std::uint32_t gfhChainSize = 0x300;

struct Words
{
    mtk::Medium medium;
    mtk::Identity identity;
};

// mkimage's words for the media.
std::optional<Words> wordsOf(std::string_view medium)
{
    static const std::map<std::string_view, Words> known{
        {"sdmmc", {mtk::Medium::Sd, mtk::Identity::Sd}},
        {"emmc", {mtk::Medium::Emmc, mtk::Identity::Emmc}},
        {"nor", {mtk::Medium::Nor, mtk::Identity::Nor}},
        {"spim-nand", {mtk::Medium::SpiNand2k64, mtk::Identity::SpiNand}},
    };
    const auto found = known.find(medium);
    return found != known.end() ? std::optional(found->second) : std::nullopt;
}

std::string_view describe(mtk::Identity identity)
{
    switch (identity) {
    case mtk::Identity::Sd:
        return "a BL2 for an SD card";
    case mtk::Identity::Emmc:
        return "a BL2 for eMMC";
    case mtk::Identity::Nor:
        return "a BL2 for SPI-NOR";
    case mtk::Identity::SpiNand:
    case mtk::Identity::SnfiNand:
        return "a BL2 for SPI-NAND";
    case mtk::Identity::Arm64Code:
        return "a bare BL2";
    case mtk::Identity::None:
        break;
    }
    return "neither a BootROM image nor 64-bit Arm code";
}

Result<Bytes> checked(Bytes image, std::string_view name, const mtk::PackOptions &options)
{
    TRY_ASSIGN(const mtk::Image parsed, mtk::parse(image, options));
    if (!parsed.defects.empty()) {
        const mtk::Defect &defect = parsed.defects.front();
        return fail(Cause::BadInput, fmt::format("'{}': {}", name, defect.sentence));
    }
    return image;
}

// A page that was downloaded in the place of the file, or a path that was mixed up.
Result<Bytes> loadProgram(const recipe::Input &input)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(input.path, largestFirmware));
    if (looksLikeText(bytes)) {
        return fail(Cause::BadInput, fmt::format("'{}' is a text, and no program", input.written));
    }
    return bytes;
}

// BL2 as the BootROM wants it: a finished image that was checked, or a bare one with its header put before it.
Result<Bytes> loadBl2(const recipe::Input &input, const board::FirmwareSlot &slot, const std::string &variant)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(input.path, largestFirmware));
    const auto words = wordsOf(variant);
    if (!words) {
        return fail(Cause::Unsupported, fmt::format("the board profile's as = \"{}\" is no known medium", variant));
    }
    mtk::PackOptions options;
    options.loadAddress = slot.loadAddress;
    // What the profile allows counts from the GFH chain, which lies right before the code.
    options.memoryEnd = slot.loadAddress - gfhChainSize + static_cast<std::uint32_t>(slot.most.value());
    const mtk::Identity identity = mtk::identify(bytes);
    if (identity == mtk::Identity::Arm64Code) {
        return mtk::pack(bytes, words->medium, options);
    }
    if (identity != words->identity) {
        return fail(Cause::BadInput, fmt::format("'{}' is {}, and this medium needs {}", input.written,
                                                 describe(identity), describe(words->identity)));
    }
    return checked(std::move(bytes), input.written, options);
}

// A finished package that was checked, or packed from BL31 and BL33.
Result<Bytes> loadFip(const recipe::FirmwareInput &input)
{
    Bytes bytes;
    std::string name;
    if (input.file) {
        name = input.file->written;
        TRY_ASSIGN(bytes, readSmallFile(input.file->path, largestFirmware));
    } else {
        for (const auto &part : input.parts) {
            if (part.first != "bl31" && part.first != "bl33") {
                return fail(Cause::BadInput, fmt::format("'firmware.{}.{}' is not known: a FIP is packed from bl31 and "
                                                         "bl33",
                                                         input.slot, part.first));
            }
        }
        const recipe::Input *first = input.part("bl31");
        const recipe::Input *second = input.part("bl33");
        if (first == nullptr || second == nullptr) {
            return fail(Cause::BadInput,
                        fmt::format("'firmware.{}.{}' is missing", input.slot, first == nullptr ? "bl31" : "bl33"));
        }
        name = second->written;
        TRY_ASSIGN(const Bytes bl31, loadProgram(*first));
        TRY_ASSIGN(const Bytes bl33, loadProgram(*second));
        const std::array<fip::Part, 2> parts{{{fip::bl31(), bl31}, {fip::bl33(), bl33}}};
        TRY_ASSIGN(bytes, fip::build(parts));
    }
    TRY_ASSIGN(const fip::Package package, fip::parse(bytes));
    if (!package.defects.empty()) {
        return fail(Cause::BadInput, fmt::format("'{}': {}", name, package.defects.front().sentence));
    }
    bytes.resize(package.size.value()); // a dump of the partition has more behind it
    return bytes;
}

Result<Bytes> loadAllwinner(const recipe::Input &input)
{
    TRY_ASSIGN(Bytes bytes, loadProgram(input));
    TRY_ASSIGN(const allwinner::Image image, allwinner::parse(bytes));
    if (!image.defects.empty()) {
        return fail(Cause::BadInput, fmt::format("'{}': {}", input.written, image.defects.front().sentence));
    }
    return bytes;
}

Result<Bytes> loadFit(const recipe::Input &input)
{
    TRY_ASSIGN(Bytes bytes, loadProgram(input));
    TRY_ASSIGN(const fit::Fit image, fit::parse(bytes));
    if (!image.defects.empty()) {
        return fail(Cause::BadInput, fmt::format("'{}': {}", input.written, image.defects.front().sentence));
    }
    return bytes;
}

} // namespace

std::optional<mtk::Identity> bl2For(std::string_view variant)
{
    const auto words = wordsOf(variant);
    return words ? std::optional(words->identity) : std::nullopt;
}

std::string variantFor(const board::Medium &medium, std::string_view slot)
{
    for (const board::DiskLayout &disk : medium.disks) {
        const auto partition = std::ranges::find(disk.partitions, slot, &board::Partition::slot);
        if (partition != disk.partitions.end()) {
            return partition->variant;
        }
    }
    return {};
}

Result<Bytes> loadFirmware(const recipe::FirmwareInput &input, const board::FirmwareSlot &slot,
                           const std::string &variant)
{
    if (slot.kind == board::FirmwareKind::Fip) {
        return loadFip(input);
    }
    if (!input.file) {
        return fail(Cause::BadInput,
                    fmt::format("'firmware.{}' must name one file: it is not packed from parts", input.slot));
    }
    switch (slot.kind) {
    case board::FirmwareKind::MediatekBl2:
        return loadBl2(*input.file, slot, variant);
    case board::FirmwareKind::Allwinner:
        return loadAllwinner(*input.file);
    case board::FirmwareKind::Fit:
        return loadFit(*input.file);
    case board::FirmwareKind::Fip:
    case board::FirmwareKind::Code:
        break;
    }
    return loadProgram(*input.file);
}

} // namespace bootlace::parts
