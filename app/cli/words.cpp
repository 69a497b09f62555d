// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace bootlace::cli {

std::string grouped(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, ',');
    }
    return digits;
}

// The code point at the beginning of the text and how many bytes it takes; one byte and nothing when it is not UTF-8.
static std::pair<std::optional<char32_t>, std::size_t> decode(std::string_view text)
{
    const auto at = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (at(0) < 0x80) {
        return {at(0), 1};
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const std::size_t length = at(0) >= 0xF0 ? 4 : at(0) >= 0xE0 ? 3 : 2;
    if (at(0) < 0xC0 || at(0) >= 0xF8 || text.size() < length) {
        return {std::nullopt, 1};
    }
    char32_t code = at(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80) {
            return {std::nullopt, 1};
        }
        code = code << 6U | (at(i) & 0x3FU);
    }
    const bool isLetter = code >= smallest[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isLetter ? std::pair(std::optional(code), length) : std::pair(std::optional<char32_t>(), std::size_t{1});
}

// Whether a terminal would do something else than show it: Unicode's categories Cc, Zl and Zp, and the marks of
// direction (Unicode Standard Annex 9), by which a name can look like another one.
static bool isCommand(char32_t code)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 7> ranges{{{0x00, 0x1F},
                                                                   {0x7F, 0x9F},
                                                                   {0x061C, 0x061C},
                                                                   {0x200E, 0x200F},
                                                                   {0x2028, 0x202E},
                                                                   {0x2066, 0x2069},
                                                                   {0xFEFF, 0xFEFF}}};
    return std::ranges::any_of(ranges,
                               [code](const auto &range) { return range.first <= code && code <= range.second; });
}

static std::string escaped(std::string_view text, std::string_view kept)
{
    std::string safe;
    while (!text.empty()) {
        const auto [code, length] = decode(text);
        const std::string_view letter = text.substr(0, length);
        text.remove_prefix(length);
        if ((code && !isCommand(*code)) || kept.contains(letter)) {
            safe += letter;
            continue;
        }
        for (const char byte : letter) {
            safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
        }
    }
    return safe;
}

std::string printable(std::string_view text)
{
    return escaped(text, "");
}

std::string printableLines(std::string_view text)
{
    return escaped(text, "\n\t");
}

} // namespace bootlace::cli
