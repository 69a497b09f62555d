// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic that does not wrap. Numbers that come from a card, an archive or a recipe: it answers nothing where it
// would overflow. Numbers of our own making: the program ends.
#pragma once

#include <cstdint>
#include <optional>

namespace bootlace {

/// a + b, or nothing when that does not fit in 64 bits.
[[nodiscard]] constexpr std::optional<std::uint64_t> checkedAdd(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

/// a * b, or nothing when that does not fit in 64 bits.
[[nodiscard]] constexpr std::optional<std::uint64_t> checkedMul(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

/// Ends the program with SIGILL or SIGTRAP where a place or a size would be wrong, in release builds, too: no byte goes
/// to a place that was computed wrongly. In a constant expression it does not compile.
constexpr void trapUnless(bool holds)
{
    if (!holds) [[unlikely]] {
        __builtin_trap();
    }
}

} // namespace bootlace
