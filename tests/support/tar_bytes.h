// SPDX-License-Identifier: GPL-3.0-or-later
// Tars made by hand, for what no tar program would write.
#pragma once

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <initializer_list>
#include <string>
#include <string_view>

namespace bootlace::test {

/// One ustar member. `size` is what its header says; by default as much as there is of `content`.
struct TarMember
{
    std::string name;
    char type = '0';
    std::string link = {};
    std::string content = {};
    std::string size = {};
};

inline std::string tarMember(const TarMember &member)
{
    std::array<char, 512> header{};
    const auto put = [&header](std::size_t at, std::string_view text) {
        std::ranges::copy(text, header.begin() + static_cast<std::ptrdiff_t>(at));
    };
    put(0, member.name.substr(0, 100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, member.size.empty() ? fmt::format("{:011o}", member.content.size()) : member.size);
    put(136, "14000000000");
    put(148, "        ");
    put(156, {&member.type, 1});
    put(157, member.link.substr(0, 100));
    put(257, std::string_view("ustar\00000", 8));
    unsigned sum = 0;
    for (const char c : header) {
        sum += static_cast<unsigned char>(c);
    }
    put(148, fmt::format("{:06o}", sum) + std::string(1, '\0'));
    std::string bytes(header.begin(), header.end());
    bytes += member.content;
    bytes.resize((bytes.size() + 511) / 512 * 512);
    return bytes;
}

/// One setting of a pax header.
inline std::string paxRecord(std::string_view key, std::string_view value)
{
    const std::string record = fmt::format(" {}={}\n", key, value);
    std::size_t length = record.size() + 1;
    while (fmt::format("{}", length).size() + record.size() != length) {
        ++length;
    }
    return fmt::format("{}{}", length, record);
}

/// A pax header that sets `key` for the member after it, and what other records say.
inline std::string paxHeader(std::string_view key, std::string_view value, std::string_view more = {})
{
    return tarMember({.name = "PaxHeaders/x", .type = 'x', .content = paxRecord(key, value) + std::string(more)});
}

inline const std::string tarEnd(1024, '\0');

/// The members, and the end mark.
inline Bytes tarOf(std::initializer_list<std::string> members)
{
    std::string text;
    for (const std::string &member : members) {
        text += member;
    }
    text += tarEnd;
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

} // namespace bootlace::test
