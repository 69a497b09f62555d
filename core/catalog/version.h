// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace bootlace::catalog {

/// Orders versions as dpkg does (deb-version(7), without epoch and revision): runs of digits by their number, '~'
/// before the end, letters before everything else.
[[nodiscard]] std::strong_ordering compareVersions(std::string_view a, std::string_view b);

} // namespace bootlace::catalog
