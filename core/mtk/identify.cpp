// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "mtk/boot_image.h"
#include "mtk/headers.h"
#include "mtk/nand_headers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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

bool isPrintable(char letter)
{
    return letter >= ' ' && letter <= '~';
}

/// The whole of "v2.9(release): sdmmc" around its build type at `at`; empty when that is something else.
std::string_view versionAround(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest = 128;
    std::size_t begin = at;
    while (begin > 0 && isVersionLetter(text[begin - 1])) {
        --begin;
    }
    if (begin == at || begin == 0 || text[begin - 1] != 'v') {
        return {};
    }
    --begin;
    const std::string_view from = text.substr(begin, longest);
    const auto *const end = std::ranges::find_if_not(from, isPrintable);
    return {from.begin(), end};
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

Bl2Facts readBl2(ByteView code)
{
    const std::string_view text = asText(code);
    Bl2Facts facts;
    facts.findsFipByName = text.contains("Partition 'fip' not found");
    for (const std::string_view buildType : {"(release):", "(debug):"}) {
        for (std::size_t at = text.find(buildType); at != std::string_view::npos && facts.version.empty();
             at = text.find(buildType, at + 1)) {
            facts.version = versionAround(text, at);
        }
    }
    return facts;
}

} // namespace bootlace::mtk
