// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/recipe.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace bootlace::recipe {

static constexpr std::array<std::pair<std::string_view, std::uint64_t>, 6> units{{
    {"", 1},
    {"B", 1},
    {"KiB", std::uint64_t{1} << 10U},
    {"MiB", std::uint64_t{1} << 20U},
    {"GiB", std::uint64_t{1} << 30U},
    {"TiB", std::uint64_t{1} << 40U},
}};

std::optional<ByteCount> parseSize(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) {
        return std::nullopt;
    }
    std::string_view unit = text.substr(static_cast<std::size_t>(rest - text.data()));
    unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
    for (const auto &[name, factor] : units) {
        if (name == unit) {
            const auto bytes = checkedMul(number, factor);
            return bytes ? std::optional(ByteCount(*bytes)) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string sizeText(ByteCount size)
{
    for (std::size_t i = units.size() - 1; i > 1; --i) {
        if (size.value() >= units[i].second && size.value() % units[i].second == 0) {
            return fmt::format("{} {}", size.value() / units[i].second, units[i].first);
        }
    }
    return fmt::format("{} B", size.value());
}

} // namespace bootlace::recipe
