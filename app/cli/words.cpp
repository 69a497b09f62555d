// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <array>
#include <cstddef>
#include <fmt/format.h>

namespace bootlace::cli {

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

std::string listWords(const std::vector<std::string> &words, std::string_view none)
{
    std::string list;
    for (const std::string &word : words) {
        list += (list.empty() ? "" : ", ") + word;
    }
    return list.empty() ? std::string(none) : list;
}

std::string printable(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x20 || code == 0x7F) {
            safe += fmt::format("\\x{:02x}", code);
        } else {
            safe += letter;
        }
    }
    return safe;
}

} // namespace bootlace::cli
