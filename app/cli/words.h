// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h" // the words of lists and sizes

#include <cstdint>
#include <string>
#include <string_view>

namespace bootlace::cli {

/// "11,002".
[[nodiscard]] std::string grouped(std::uint64_t number);

/// Text that somebody else wrote (a label, a file name, a model), safe to print on a terminal and in one line: control
/// characters, marks that turn the direction of writing and what is not UTF-8 become \xNN, byte by byte.
[[nodiscard]] std::string printable(std::string_view text);

/// The same for a text of several lines: its newlines and tabs stay.
[[nodiscard]] std::string printableLines(std::string_view text);

} // namespace bootlace::cli
