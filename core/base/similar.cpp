// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/similar.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace bootlace {

std::size_t distanceOf(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row;
    for (std::size_t j = 0; j <= other.size(); ++j) {
        row.push_back(j);
    }
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string mostSimilar(std::string_view word, std::span<const std::string> known)
{
    constexpr std::size_t most = 2;
    constexpr std::size_t longest = 64; // nobody means a known word with more, and the time grows with its length
    std::string best;
    std::size_t least = most + 1;
    for (const std::string &one : known) {
        const std::size_t mistakes = word.size() > longest ? least : distanceOf(word, one);
        if (mistakes < std::min(least, word.size())) {
            least = mistakes;
            best = one;
        }
    }
    return best;
}

std::string didYouMean(std::string_view word, std::span<const std::string> known)
{
    const std::string similar = mostSimilar(word, known);
    return similar.empty() ? "" : fmt::format(": did you mean '{}'?", similar);
}

} // namespace bootlace
