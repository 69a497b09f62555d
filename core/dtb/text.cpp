// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/text.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <fmt/core.h>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::dtb {

namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            result += '\\';
        }
        result += letter;
    }
    return result + '"';
}

} // namespace

std::vector<std::string> stringList(ByteView value)
{
    const std::string_view text = asText(value);
    const auto ends = std::ranges::count(text, '\0');
    const bool isText = text.ends_with('\0') && ends * 2 <= std::ssize(text) &&
                        std::ranges::all_of(text, [](char letter) { return letter == '\0' || isPrintable(letter); });
    std::vector<std::string> words;
    for (std::size_t at = 0; isText && at < text.size(); at += words.back().size() + 1) {
        words.emplace_back(text.substr(at, text.find('\0', at) - at));
    }
    return words;
}

std::string valueText(ByteView value)
{
    std::string text = joined(stringList(value), quoted);
    if (!text.empty() || value.empty()) {
        return text;
    }
    if (value.size() % sizeof(be32) == 0) {
        for (std::size_t at = 0; at < value.size(); at += sizeof(be32)) {
            text += fmt::format("{}0x{:x}", at == 0 ? "<" : " ", load<be32>(value, at).value_or(0) + 0U);
        }
        return text + ">";
    }
    for (const std::byte byte : value) {
        text += fmt::format("{}{:02x}", text.empty() ? "[" : " ", std::to_integer<unsigned>(byte));
    }
    return text + "]";
}

} // namespace bootlace::dtb
