// SPDX-License-Identifier: GPL-3.0-or-later
// The words are in three tables, since one file would be too long for a reader: words.cpp, chain_words.cpp and
// log_words.cpp.
#pragma once

#include "findings/finding.h"

#include <array>
#include <cstddef>

namespace bootlace::findings {

/// From here to firstOfLogs: the boot chain of a card.
inline constexpr Id firstOfChain = Id::ChainLoaderAbsent;
/// From here to the last: what a serial console shows.
inline constexpr Id firstOfLogs = Id::LogBootRomHalt;

struct Row
{
    Id id;
    Words words;
};

/// True when the rows are those of the ids from `first` on, without a gap, and each has its word.
template <std::size_t size>
consteval bool areInOrder(const std::array<Row, size> &table, Id first)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (table.at(i).id != static_cast<Id>(static_cast<std::size_t>(first) + i) || table.at(i).words.id.empty()) {
            return false;
        }
    }
    return true;
}

/// Precondition: `id` is from firstOfChain on, and before firstOfLogs.
[[nodiscard]] Words wordsOfChain(Id id);

/// Precondition: `id` is not before firstOfLogs.
[[nodiscard]] Words wordsOfLog(Id id);

} // namespace bootlace::findings
