// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <array>
#include <cstddef>
#include <fmt/format.h>

namespace bootlace {

std::string sizeWords(ByteCount size)
{
    constexpr std::array<std::string_view, 6> units{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (size < 1_KiB) {
        return fmt::format("{} B", size.value());
    }
    double value = static_cast<double>(size.value()) / 1024;
    std::size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    std::string number = fmt::format("{:.1f}", value);
    if (number.ends_with(".0")) {
        number.resize(number.size() - 2);
    }
    return fmt::format("{} {}", number, units[unit]);
}

std::string plainText(std::string_view text)
{
    constexpr std::size_t longest = 200;
    std::string plain(text.substr(0, longest));
    std::erase_if(plain, [](char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == '\177'; });
    return plain;
}

} // namespace bootlace
