// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/text.h"
#include "mtk/boot_image.h"
#include "mtk/headers.h"
#include "mtk/nand_headers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::mtk {

namespace {

struct Opcode
{
    std::uint32_t mask;
    std::uint32_t value;
};

/// Instructions that firmware for 64-bit Arm begins with (Arm ARM, C4.1): saving the boot arguments, jumping to the
/// real entry, building an address or a constant, touching a system register.
constexpr std::array<Opcode, 7> beginnings{{
    {.mask = 0xFFE0FFE0, .value = 0xAA0003E0}, // mov xN, xM
    {.mask = 0x7C000000, .value = 0x14000000}, // b, bl
    {.mask = 0x1F000000, .value = 0x10000000}, // adr, adrp
    {.mask = 0xFF800000, .value = 0xD2800000}, // mov xN, #constant
    {.mask = 0xFF000000, .value = 0x58000000}, // ldr xN, constant
    {.mask = 0xFF000000, .value = 0xD5000000}, // msr, mrs, barriers, nop
    {.mask = 0xFF000000, .value = 0x91000000}, // add xN, xM, #constant
}};

bool isBeginning(std::uint32_t instruction)
{
    return std::ranges::any_of(
        beginnings, [instruction](const Opcode &known) { return (instruction & known.mask) == known.value; });
}

bool beginsWithArm64Code(ByteView bytes)
{
    const auto first = load<std::array<le32, 2>>(bytes, 0);
    return first && std::ranges::all_of(*first, isBeginning);
}

struct Name
{
    std::string_view text;
    Identity identity;
};

constexpr std::array<Name, 6> names{{
    {.text = sdHeader.name, .identity = Identity::Sd},
    {.text = emmcHeader.name, .identity = Identity::Emmc},
    {.text = norHeader.name, .identity = Identity::Nor},
    {.text = spiNandName, .identity = Identity::SpiNand},
    {.text = hsmNandName, .identity = Identity::SnfiNand},
    {.text = apNandName, .identity = Identity::SnfiNand},
}};

std::optional<Identity> identifyByLayout(ByteView bytes)
{
    const auto layout = load<LayoutHeader>(bytes, deviceHeaderSize);
    if (!layout || layout->magic != layoutMagic) {
        return std::nullopt;
    }
    switch (layout->type) {
    case sdHeader.layoutType:
        return Identity::Sd;
    case emmcHeader.layoutType:
        return Identity::Emmc;
    case norHeader.layoutType:
        return Identity::Nor;
    default:
        return std::nullopt;
    }
}

bool isVersionLetter(char letter)
{
    return (letter >= '0' && letter <= '9') || letter == '.';
}

/// The whole of "v2.9(release): sdmmc" around its build type at `at`; empty when that is something else. Since v2.10
/// there is a tab before the build type: it becomes a blank.
std::string versionAround(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 128;
    const std::size_t numberEnd = at > 0 && text[at - 1] == '\t' ? at - 1 : at;
    std::size_t begin = numberEnd;
    while (begin > 0 && isVersionLetter(text[begin - 1])) {
        --begin;
    }
    if (begin == numberEnd || begin == 0 || text[begin - 1] != 'v') {
        return {};
    }
    --begin;
    const std::string_view from = text.substr(at, longest);
    std::string version(text.substr(begin, numberEnd - begin));
    version += numberEnd == at ? "" : " ";
    version.append(from.begin(), std::ranges::find_if_not(from, isPrintable));
    return version;
}

std::string versionIn(std::string_view text)
{
    std::string version;
    for (const std::string_view buildType : {"(release):", "(debug):"}) {
        for (std::size_t at = text.find(buildType); at != std::string_view::npos && version.empty();
             at = text.find(buildType, at + 1)) {
            version = versionAround(text, at);
        }
    }
    return version;
}

/// MediaTek's trees and those made after them put BOOT_DEVICE into the version: "sdmmc", "mt7986-spim-nand-ddr4".
void readBootDevice(Bl2Facts &facts)
{
    struct Word
    {
        std::string_view text;
        Identity medium;
    };

    constexpr std::array<Word, 5> words{{{.text = "sdmmc", .medium = Identity::Sd},
                                         {.text = "emmc", .medium = Identity::Emmc},
                                         {.text = "nor", .medium = Identity::Nor},
                                         {.text = "nand", .medium = Identity::SpiNand},
                                         {.text = "snand", .medium = Identity::SpiNand}}};
    const auto isLetter = [](char letter) { return letter >= 'a' && letter <= 'z'; };
    std::string_view rest = facts.version;
    rest.remove_prefix(std::min(rest.size(), rest.find("):")));
    for (bool isFirst = true; !rest.empty();) {
        const auto *const begin = std::ranges::find_if(rest, isLetter);
        const auto *const end = std::find_if_not(begin, rest.end(), isLetter);
        const std::string_view name(begin, end);
        const auto *const word = std::ranges::find(words, name, &Word::text);
        facts.fromRam = facts.fromRam || name == "ram";
        if (word != words.end()) {
            facts.builtFor = isFirst || facts.builtFor == word->medium ? word->medium : Identity::None;
            isFirst = false;
        }
        rest = {end, rest.end()};
    }
}

} // namespace

Identity identify(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    for (const Name &known : names) {
        if (text.starts_with(known.text)) {
            return known.identity;
        }
    }
    if (const auto identity = identifyByLayout(bytes)) {
        return *identity;
    }
    return beginsWithArm64Code(bytes) ? Identity::Arm64Code : Identity::None;
}

Identity identityOf(Medium medium)
{
    switch (medium) {
    case Medium::Sd:
        return Identity::Sd;
    case Medium::Emmc:
        return Identity::Emmc;
    case Medium::Nor:
        return Identity::Nor;
    case Medium::SpiNand2k64:
    case Medium::SpiNand2k128:
    case Medium::SpiNand4k256:
        return Identity::SpiNand;
    }
    return Identity::None;
}

std::optional<Medium> mediumNamed(std::string_view word)
{
    struct Named
    {
        std::string_view word;
        Medium medium;
    };

    constexpr std::array<Named, 4> media{{{.word = "sdmmc", .medium = Medium::Sd},
                                          {.word = "emmc", .medium = Medium::Emmc},
                                          {.word = "nor", .medium = Medium::Nor},
                                          {.word = "spim-nand", .medium = Medium::SpiNand2k64}}};
    const auto *const found = std::ranges::find(media, word, &Named::word);
    return found != media.end() ? std::optional(found->medium) : std::nullopt;
}

Bl2Facts readBl2(ByteView code, bool isWhole)
{
    constexpr std::string_view xz("\xFD"
                                  "7zXZ\0",
                                  6);
    const std::string_view text = asText(code);
    Bl2Facts facts;
    facts.version = versionIn(text);
    facts.packed = text.contains(xz);
    facts.nmbm = text.contains("NMBM");
    // v2.13 fills the name in.
    if (text.contains("Partition 'fip' not found") || text.contains("Partition '%s' not found")) {
        facts.findsFip = FindsFip::ByPartitionName;
    } else if (text.contains("No volume named ")) {
        facts.findsFip = FindsFip::InUbiVolume;
    } else if (isWhole && !facts.packed && !facts.version.empty()) {
        facts.findsFip = FindsFip::AtFixedPlace;
    }
    readBootDevice(facts);
    return facts;
}

} // namespace bootlace::mtk
