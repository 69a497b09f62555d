// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who misspelt a word most likely meant.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bootlace {

/// How many letters have to be added, taken away or replaced to get from one word to the other (Levenshtein).
[[nodiscard]] std::size_t distanceOf(std::string_view one, std::string_view other);

/// The first of the known words that is at most two letters away, and nearest; empty when none is.
[[nodiscard]] std::string mostSimilar(std::string_view word, std::span<const std::string> known);

/// ": did you mean 'size'?", or nothing when no known word is alike.
[[nodiscard]] std::string didYouMean(std::string_view word, std::span<const std::string> known);

} // namespace bootlace
