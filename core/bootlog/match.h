// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::bootlog {

/// What stands in the places of the pattern, when it is in the text; nothing when it is not. A pattern is found
/// anywhere, and in it
///   ^  at its beginning: only at the beginning of the text;
///   $  at its end: only at the end of the text;
///   %  is a place: any letters, as few as it takes, but at the end of the pattern all that are left;
///   *  is the same, but what stands there is not told;
///   ?  is one hexadecimal digit, but not in what stands at the end by $.
[[nodiscard]] std::optional<std::vector<std::string>> match(std::string_view pattern, std::string_view text);

} // namespace bootlace::bootlog
