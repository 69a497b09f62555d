// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of a profile's parts share.
#pragma once

#include "base/text.h"
#include "base/units.h"
#include "tomlfile/table.h"

#include <fmt/format.h>
#include <map>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace bootlace::board {

[[nodiscard]] inline std::string text(const tomlfile::Table &table, std::string_view key)
{
    return table.string(key, tomlfile::Presence::Required).value_or("");
}

[[nodiscard]] inline ByteCount size(const tomlfile::Table &table, std::string_view key)
{
    return ByteCount(table.number(key, tomlfile::Presence::Required).value_or(0));
}

/// What the word stands for.
template <typename T>
[[nodiscard]] std::optional<T> oneOf(const tomlfile::Table &table, std::string_view key,
                                     const std::map<std::string_view, T> &words)
{
    const auto word = table.string(key, tomlfile::Presence::Required);
    if (!word) {
        return std::nullopt;
    }
    const auto found = words.find(*word);
    if (found != words.end()) {
        return found->second;
    }
    table.complain(key, fmt::format("is '{}' but must be one of: {}", *word, joined(std::views::keys(words))));
    return std::nullopt;
}

} // namespace bootlace::board
