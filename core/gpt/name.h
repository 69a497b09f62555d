// SPDX-License-Identifier: GPL-3.0-or-later
// Partition names: UTF-8 here, 36 units of UTF-16 on the disk.
#pragma once

#include "gpt/layout.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::gpt {

using NameUnits = std::array<le16, nameUnits>;

/// Nothing when the text is not UTF-8, holds a NUL, or is too long.
[[nodiscard]] std::optional<NameUnits> toUnits(std::string_view name);

struct NameReading
{
    std::string text;       ///< UTF-8, up to the first NUL; U+FFFD for what is no character
    bool wellFormed = true; ///< no unpaired surrogate
};

[[nodiscard]] NameReading fromUnits(const NameUnits &units);

} // namespace bootlace::gpt
