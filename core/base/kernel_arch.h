// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bootlace {

/// What a board's kernel and programs are built for, as Debian calls it: the word `arch` of a board profile.
enum class KernelArch : std::uint8_t {
    Arm64,
    Armhf, ///< 32-bit Arm
    Riscv64,
};

/// "arm64", "armhf", "riscv64"
[[nodiscard]] constexpr std::string_view kernelArchWord(KernelArch arch)
{
    switch (arch) {
    case KernelArch::Arm64:
        return "arm64";
    case KernelArch::Armhf:
        return "armhf";
    case KernelArch::Riscv64:
        return "riscv64";
    }
    return {};
}

[[nodiscard]] constexpr std::optional<KernelArch> kernelArchFromWord(std::string_view word)
{
    for (const KernelArch arch : {KernelArch::Arm64, KernelArch::Armhf, KernelArch::Riscv64}) {
        if (kernelArchWord(arch) == word) {
            return arch;
        }
    }
    return std::nullopt;
}

} // namespace bootlace
