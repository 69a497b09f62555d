// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 (RFC 3629) to UTF-16 (RFC 2781) and back.
#include "gpt/name.h"

#include <cstddef>
#include <cstdint>

namespace bootlace::gpt {

static bool isSurrogate(char32_t c)
{
    return c >= 0xD800 && c <= 0xDFFF;
}

// Bytes of the UTF-8 character that begins so.
static std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xE0) {
        return 2;
    }
    return lead < 0xF0 ? 3 : 4;
}

// Takes the first character off `text`; nothing when it is not one in its shortest form.
static std::optional<char32_t> takeCharacter(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lengthOf(lead);
    char32_t c = length == 1 ? lead : lead & (0x7FU >> length);
    if ((lead >= 0x80 && lead < 0xC0) || lead >= 0xF8 || text.size() < length) {
        return std::nullopt;
    }
    for (const char next : text.substr(1, length - 1)) {
        const auto byte = static_cast<unsigned char>(next);
        if ((byte & 0xC0U) != 0x80) {
            return std::nullopt;
        }
        c = (c << 6U) | (byte & 0x3FU);
    }
    constexpr std::array<char32_t, 5> shortest{0, 0, 0x80, 0x800, 0x10000};
    if (c < shortest.at(length) || c > 0x10FFFF || isSurrogate(c)) {
        return std::nullopt;
    }
    text.remove_prefix(length);
    return c;
}

std::optional<NameUnits> toUnits(std::string_view name)
{
    std::u16string units;
    while (!name.empty()) {
        const auto c = takeCharacter(name);
        if (!c || *c == 0) {
            return std::nullopt;
        }
        if (*c >= 0x10000) {
            units += static_cast<char16_t>(0xD800 + ((*c - 0x10000) >> 10U));
            units += static_cast<char16_t>(0xDC00 + ((*c - 0x10000) & 0x3FFU));
        } else {
            units += static_cast<char16_t>(*c);
        }
    }
    NameUnits filled;
    if (units.size() > filled.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        filled.at(i) = units[i];
    }
    return filled;
}

static void append(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    unsigned following = 1;
    if (c >= 0x800) {
        following = c < 0x10000 ? 2 : 3;
    }
    text += static_cast<char>((0xFF00U >> (following + 1) & 0xFFU) | (c >> (6 * following)));
    for (unsigned left = following; left-- > 0;) {
        text += static_cast<char>(0x80U | (c >> (6 * left) & 0x3FU));
    }
}

NameReading fromUnits(const NameUnits &units)
{
    NameReading reading;
    for (std::size_t i = 0; i < units.size() && units.at(i) != 0; ++i) {
        char32_t c = units.at(i);
        const char32_t next = i + 1 < units.size() ? static_cast<std::uint16_t>(units.at(i + 1)) : 0;
        if (c >= 0xD800 && c <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10U) + (next - 0xDC00);
            ++i;
        } else if (isSurrogate(c)) {
            c = 0xFFFD;
            reading.wellFormed = false;
        }
        append(reading.text, c);
    }
    return reading;
}

} // namespace bootlace::gpt
