// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/firmware.h"

#include "base/small_file.h"
#include "fip/package.h"
#include "mtk/boot_image.h"

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

} // namespace

std::optional<mtk::Identity> bl2For(const board::Medium &medium)
{
    const auto words = wordsOf(medium.bl2Medium);
    return words ? std::optional(words->identity) : std::nullopt;
}

Result<Bytes> loadBl2(const recipe::Input &input, const board::Board &board, const board::Medium &medium)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(input.path, largestFirmware));
    const auto words = wordsOf(medium.bl2Medium);
    if (!words) {
        return fail(Cause::Unsupported,
                    fmt::format("the board profile's bl2 = \"{}\" is no known medium", medium.bl2Medium));
    }
    mtk::PackOptions options;
    options.loadAddress = board.bl2LoadAddress;
    // What the profile allows counts from the GFH chain, which lies right before the code.
    options.memoryEnd = board.bl2LoadAddress - gfhChainSize + static_cast<std::uint32_t>(board.bl2MaxSize.value());
    const mtk::Identity identity = mtk::identify(bytes);
    if (identity == mtk::Identity::Arm64Code) {
        return mtk::pack(bytes, words->medium, options);
    }
    if (identity != words->identity) {
        return fail(Cause::BadInput, fmt::format("'{}' is {}, and {} needs {}", input.written, describe(identity),
                                                 medium.name, describe(words->identity)));
    }
    return checked(std::move(bytes), input.written, options);
}

Result<Bytes> loadFip(const recipe::Firmware &firmware)
{
    Bytes bytes;
    std::string name;
    if (firmware.fip) {
        name = firmware.fip->written;
        TRY_ASSIGN(bytes, readSmallFile(firmware.fip->path, largestFirmware));
    } else {
        name = firmware.bl33->written;
        TRY_ASSIGN(const Bytes bl31, loadProgram(*firmware.bl31));
        TRY_ASSIGN(const Bytes bl33, loadProgram(*firmware.bl33));
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

} // namespace bootlace::parts
