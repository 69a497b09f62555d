// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, sizes and other people's words, as they stand in sentences.
#pragma once

#include "base/units.h"

#include <functional>
#include <ranges>
#include <string>
#include <string_view>

namespace bootlace {

/// "a, b, c", each what `word` makes of the element; `none` for an empty list.
template <std::ranges::input_range Range, typename Word = std::identity>
[[nodiscard]] std::string joined(const Range &range, Word word = {}, std::string_view none = {})
{
    std::string list;
    for (const auto &element : range) {
        list += list.empty() ? "" : ", ";
        list += std::invoke(word, element);
    }
    return list.empty() ? std::string(none) : list;
}

/// For people: "512 B", "231.5 KiB", "14.9 GiB".
[[nodiscard]] std::string sizeWords(ByteCount size);

/// ' ' to '~'.
[[nodiscard]] constexpr bool isPrintable(char letter)
{
    return letter >= ' ' && letter <= '~';
}

/// What somebody else wrote: no control characters, and not more than 200 bytes.
[[nodiscard]] std::string plainText(std::string_view text);

} // namespace bootlace
