// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace bootlace::board {

struct ShippedProfile
{
    std::string_view name; ///< of the file
    std::string_view text;
};

/// The files of resources/boards, built into the program: it finds them wherever it is started from.
[[nodiscard]] std::span<const ShippedProfile> shippedProfiles();

} // namespace bootlace::board
