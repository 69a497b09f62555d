// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/version.h"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string_view>

namespace bootlace::catalog {

static bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The weight of the first character, a digit or the end being 0.
static int weight(std::string_view text)
{
    if (text.empty() || isDigit(text.front())) {
        return 0;
    }
    if (text.front() == '~') {
        return -1;
    }
    const auto code = static_cast<unsigned char>(text.front());
    return isLetter(text.front()) ? code : code + 256;
}

/// Takes the digits off the front, without the leading zeros.
static std::string_view takeNumber(std::string_view &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    std::string_view number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.size(), number.find_first_not_of('0')));
    return number;
}

std::strong_ordering compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        while (weight(a) != 0 || weight(b) != 0) {
            if (const auto order = weight(a) <=> weight(b); order != 0) {
                return order;
            }
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
        const std::string_view left = takeNumber(a);
        const std::string_view right = takeNumber(b);
        if (const auto order = left.size() <=> right.size(); order != 0) {
            return order;
        }
        if (const auto order = left <=> right; order != 0) {
            return order;
        }
    }
    return std::strong_ordering::equal;
}

} // namespace bootlace::catalog
