// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/facts.h"

#include "base/disk_int.h"
#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>

namespace bootlace::rootfs {
namespace {

constexpr std::size_t mostNames = 100;

// e_machine of <elf.h>.
Architecture architectureOf(std::uint16_t machine)
{
    switch (machine) {
    case 183:
        return Architecture::Arm64;
    case 40:
        return Architecture::Arm32;
    case 62:
        return Architecture::Amd64;
    case 3:
        return Architecture::X86;
    case 243:
        return Architecture::RiscV;
    case 8:
        return Architecture::Mips;
    default:
        return Architecture::Other;
    }
}

// What a shell would take the right side of an assignment for, as far as os-release(5) allows.
std::string unquoted(std::string_view value)
{
    const bool quoted =
        value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    if (!quoted) {
        return std::string(value);
    }
    const bool escapes = value.front() == '"';
    value = value.substr(1, value.size() - 2);
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (escapes && value[at] == '\\' && at + 1 < value.size()) {
            ++at;
        }
        text += value[at];
    }
    return text;
}

/// Empty when it is not known.
std::string_view nameOf(Architecture architecture)
{
    switch (architecture) {
    case Architecture::Arm64:
        return "arm64";
    case Architecture::Arm32:
        return "32-bit Arm";
    case Architecture::Amd64:
        return "x86-64";
    case Architecture::X86:
        return "32-bit x86";
    case Architecture::RiscV:
        return "RISC-V";
    case Architecture::Mips:
        return "MIPS";
    case Architecture::Unknown:
    case Architecture::Other:
        break;
    }
    return {};
}

} // namespace

std::optional<Architecture> architectureOf(ByteView beginning)
{
    // The Generic ABI: e_ident[EI_DATA] tells the byte order of what follows; e_machine is at 18.
    constexpr std::size_t dataEncoding = 5;
    constexpr std::size_t machine = 18;
    if (beginning.size() < elfHeaderSize || !asText(beginning).starts_with("\177ELF")) {
        return std::nullopt;
    }
    const bool bigEndian = beginning[dataEncoding] == std::byte{2};
    return architectureOf(bigEndian ? static_cast<std::uint16_t>(*load<be16>(beginning, machine))
                                    : static_cast<std::uint16_t>(*load<le16>(beginning, machine)));
}

bool isForeign(Architecture architecture, KernelArch board)
{
    using enum Architecture;
    switch (board) {
    case KernelArch::Arm64:
        return architecture != Unknown && architecture != Arm64 && architecture != Arm32;
    case KernelArch::Armhf:
        return architecture != Unknown && architecture != Arm32;
    case KernelArch::Riscv64:
        return architecture != Unknown && architecture != RiscV;
    }
    return false;
}

static std::string_view processorOf(KernelArch board)
{
    switch (board) {
    case KernelArch::Arm64:
        return "64-bit Arm (arm64)";
    case KernelArch::Armhf:
        return "32-bit Arm (armhf)";
    case KernelArch::Riscv64:
        return "64-bit RISC-V (riscv64)";
    }
    return {};
}

Result<> checkProcessor(Architecture architecture, std::string_view root, KernelArch board)
{
    if (!isForeign(architecture, board)) {
        return {};
    }
    const std::string_view name = nameOf(architecture);
    if (name.empty()) {
        return fail(Cause::BadInput, fmt::format("the programs in '{}' are for an unknown processor, and the board has "
                                                 "a {}",
                                                 root, processorOf(board)));
    }
    return fail(Cause::BadInput,
                fmt::format("the programs in '{}' are for another processor ({}), and the board has a {}", root, name,
                            processorOf(board)));
}

std::string nameIn(std::string_view osRelease)
{
    std::string name;
    while (!osRelease.empty()) {
        const std::size_t end = std::min(osRelease.find('\n'), osRelease.size());
        const std::string_view line = osRelease.substr(0, end);
        osRelease.remove_prefix(std::min(end + 1, osRelease.size()));
        if (line.starts_with("PRETTY_NAME=")) {
            return plainText(unquoted(line.substr(line.find('=') + 1)));
        }
        if (line.starts_with("NAME=")) {
            name = plainText(unquoted(line.substr(line.find('=') + 1)));
        }
    }
    return name;
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

bool isKernelName(std::string_view name)
{
    return name.starts_with("vmlinuz") || name.starts_with("Image") || name.starts_with("kernel");
}

void note(std::vector<std::string> &names, std::string_view name)
{
    std::string clean = plainText(name);
    const auto place = std::ranges::lower_bound(names, clean);
    if (names.size() < mostNames && (place == names.end() || *place != clean)) {
        names.insert(place, std::move(clean));
    }
}

} // namespace bootlace::rootfs
