// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/names.h"

#include "fat/on_disk.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::fat {
namespace {

constexpr std::size_t baseLength = 8;
constexpr std::size_t extensionLength = 3;
constexpr std::size_t maxLongName = 255;
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

char upper(char c)
{
    return isLower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isShortCharacter(char c)
{
    return isUpper(c) || (c >= '0' && c <= '9') || std::string_view("!#$%&'()-@^_`{}~").contains(c);
}

/// How many bytes follow the first one of a code point, or nothing when none begins so.
std::optional<unsigned> bytesAfter(unsigned lead)
{
    if ((lead >= 0x80 && lead < 0xC2) || lead >= 0xF5) {
        return std::nullopt;
    }
    return lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

/// A code point that no shorter form could have held, and that is no half of a UTF-16 pair.
bool isProper(char32_t point, unsigned more)
{
    const bool overlong = (more == 2 && point < 0x800) || (more == 3 && point < 0x10000);
    return !overlong && point <= 0x10FFFF && (point < 0xD800 || point >= 0xE000);
}

/// The code point at `at`, which moves behind it, or nothing.
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byteAt(at);
    const auto more = bytesAfter(lead);
    if (!more || *more >= text.size() - at) {
        return std::nullopt;
    }
    char32_t point = *more == 0 ? lead : lead & (0x3FU >> *more);
    for (std::size_t i = 1; i <= *more; ++i) {
        if ((byteAt(at + i) & 0xC0U) != 0x80) {
            return std::nullopt;
        }
        point = point << 6U | (byteAt(at + i) & 0x3FU);
    }
    if (!isProper(point, *more)) {
        return std::nullopt;
    }
    at += *more + 1;
    return point;
}

void appendUtf8(std::string &text, char32_t point)
{
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
        return;
    }
    const unsigned more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    constexpr std::array<char32_t, 4> leads{0, 0xC0, 0xE0, 0xF0};
    put(leads.at(more) | point >> (6 * more));
    for (unsigned left = more; left-- > 0;) {
        put(0x80U | (point >> (6 * left) & 0x3FU));
    }
}

bool within(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

char16_t upper(char16_t c)
{
    const auto minus = [c](unsigned distance) { return static_cast<char16_t>(c - distance); };
    const bool odd = (c & 1U) != 0;
    if (within(c, u'a', u'z') || (within(c, 0xE0, 0xFE) && c != 0xF7) || within(c, 0x3B1, 0x3C9)) {
        return c == 0x3C2 ? char16_t{0x3A3} : minus(0x20); // the Greek final sigma has the capital of the other one
    }
    if (within(c, 0x430, 0x44F)) {
        return minus(0x20);
    }
    if (within(c, 0x450, 0x45F)) {
        return minus(0x50);
    }
    if (c == 0xFF) {
        return 0x178;
    }
    const bool pairsWithOdd = (within(c, 0x100, 0x137) && !within(c, 0x130, 0x131)) || within(c, 0x14A, 0x177) ||
                              within(c, 0x460, 0x481) || within(c, 0x48A, 0x4BF) || within(c, 0x4D0, 0x52F);
    const bool pairsWithEven = within(c, 0x139, 0x148) || within(c, 0x179, 0x17E) || within(c, 0x4C1, 0x4CE);
    return (pairsWithOdd && odd) || (pairsWithEven && !odd) ? minus(1) : c;
}

std::string_view trimmed(const char *text, std::size_t size)
{
    const std::string_view part(text, size);
    const std::size_t last = part.find_last_not_of(' ');
    return part.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

ShortName joined(std::string_view base, std::string_view extension)
{
    ShortName name;
    name.fill(' ');
    std::ranges::copy(base.substr(0, baseLength), name.begin());
    std::ranges::copy(extension.substr(0, extensionLength), name.begin() + baseLength);
    return name;
}

/// The specification's basis name of one part: upper case, no spaces and dots, '_' for what short names can't have.
std::string basisOf(std::u16string_view part)
{
    std::string basis;
    for (const char16_t unit : part) {
        if (unit == u' ' || unit == u'.') {
            continue;
        }
        const char c = unit < 0x80 ? upper(static_cast<char>(unit)) : '_';
        basis.push_back(isShortCharacter(c) ? c : '_');
    }
    return basis;
}

} // namespace

std::optional<std::u16string> utf16FromUtf8(std::string_view text)
{
    std::u16string units;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = nextCodePoint(text, at);
        if (!point) {
            return std::nullopt;
        }
        if (*point < 0x10000) {
            units.push_back(static_cast<char16_t>(*point));
        } else {
            units.push_back(static_cast<char16_t>(0xD800 + ((*point - 0x10000) >> 10U)));
            units.push_back(static_cast<char16_t>(0xDC00 + ((*point - 0x10000) & 0x3FFU)));
        }
    }
    return units;
}

std::string utf8FromUtf16(std::u16string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        if (!within(unit, 0xD800, 0xDFFF)) {
            appendUtf8(bytes, unit);
        } else if (unit < 0xDC00 && i + 1 < text.size() && within(text[i + 1], 0xDC00, 0xDFFF)) {
            ++i;
            appendUtf8(bytes, 0x10000 + (static_cast<char32_t>(unit & 0x3FFU) << 10U | (text[i] & 0x3FFU)));
        } else {
            bytes += replacement;
        }
    }
    return bytes;
}

std::u16string upperCase(std::u16string_view text)
{
    std::u16string result(text);
    std::ranges::transform(result, result.begin(), [](char16_t c) { return upper(c); });
    return result;
}

std::optional<std::string> refusalOf(std::string_view name, std::string_view path)
{
    if (name.empty()) {
        return fmt::format("the path \"{}\" has an empty part", path);
    }
    if (name.ends_with('.') || name.ends_with(' ')) {
        return fmt::format("the path \"{}\" has a part that ends with a dot or a space, which FAT does not keep", path);
    }
    const bool control =
        std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; });
    if (control || name.find_first_of("\\/:*?\"<>|") != std::string_view::npos) {
        return fmt::format("the path \"{}\" has a character that FAT does not allow in names", path);
    }
    const auto units = utf16FromUtf8(name);
    if (!units) {
        return fmt::format("the path \"{}\" is not UTF-8", path);
    }
    if (units->size() > maxLongName) {
        return fmt::format("the path \"{}\" has a part of more than 255 UTF-16 units, the most that FAT keeps", path);
    }
    return std::nullopt;
}

std::optional<ShortForm> shortFormOf(std::string_view name)
{
    const std::size_t dot = name.find('.');
    const std::string_view base = name.substr(0, dot);
    const std::string_view extension = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
    if (base.empty() || base.size() > baseLength || extension.size() > extensionLength ||
        (dot != std::string_view::npos && extension.empty())) {
        return std::nullopt;
    }
    const auto allowed = [](char c) { return isShortCharacter(upper(c)); };
    if (!std::ranges::all_of(base, allowed) || !std::ranges::all_of(extension, allowed)) {
        return std::nullopt;
    }
    ShortForm form{.name = joined(base, extension), .exact = true};
    std::ranges::transform(form.name, form.name.begin(), [](char c) { return upper(c); });
    const auto look = [&form](std::string_view part, std::uint8_t flag) {
        const bool lowers = std::ranges::any_of(part, isLower);
        form.exact = form.exact && !(lowers && std::ranges::any_of(part, isUpper));
        form.caseFlags = static_cast<std::uint8_t>(form.caseFlags | (lowers ? flag : 0));
    };
    look(base, caseLowerBase);
    look(extension, caseLowerExtension);
    form.caseFlags = form.exact ? form.caseFlags : std::uint8_t{0}; // then the long name says it
    return form;
}

std::uint8_t checksumOf(const ShortName &name)
{
    unsigned sum = 0;
    for (const char c : name) {
        sum = ((sum & 1U) << 7U) + (sum >> 1U) + static_cast<unsigned char>(c);
        sum &= 0xFFU;
    }
    return static_cast<std::uint8_t>(sum);
}

std::string toText(const ShortName &name, std::uint8_t caseFlags)
{
    std::string text;
    const auto append = [&](std::string_view part, bool lowered) {
        for (const char c : part) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20 || byte >= 0x7F || c == '/' || c == '.') {
                text += replacement;
            } else {
                text.push_back(lowered ? lower(c) : c);
            }
        }
    };
    append(trimmed(name.data(), baseLength), (caseFlags & caseLowerBase) != 0);
    if (text.empty()) {
        text += replacement;
    }
    const std::string_view extension = trimmed(name.data() + baseLength, extensionLength);
    if (!extension.empty()) {
        text.push_back('.');
        append(extension, (caseFlags & caseLowerExtension) != 0);
    }
    return text;
}

ShortName ShortNames::make(std::u16string_view longName)
{
    const std::size_t begin = std::min(longName.find_first_not_of(u'.'), longName.size());
    longName.remove_prefix(begin);
    const std::size_t dot = longName.rfind(u'.');
    const std::string base = basisOf(longName.substr(0, dot));
    const std::string extension =
        dot == std::u16string_view::npos ? std::string() : basisOf(longName.substr(dot + 1)).substr(0, extensionLength);
    std::uint32_t &number = m_lastNumber[base.substr(0, baseLength - 2) + '.' + extension];
    while (true) {
        const std::string tail = '~' + std::to_string(++number);
        const ShortName name = joined(base.substr(0, baseLength - tail.size()) + tail, extension);
        if (m_taken.insert(name).second) {
            return name;
        }
    }
}

} // namespace bootlace::fat
