// SPDX-License-Identifier: GPL-3.0-or-later
// The two copies of a redundant environment: U-Boot saves to the older one, so that there is always one that is whole
// (env_check_redund() in env/common.c of U-Boot).
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "ubootenv/environment.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace bootlace::ubootenv {

/// One place of an environment.
struct Copy
{
    ByteOffset at;                          ///< from the beginning of the bytes
    std::optional<Environment> environment; ///< nothing: its CRC is wrong

    bool operator==(const Copy &) const = default;
};

struct Saved
{
    std::vector<Copy> copies; ///< one, or the two of a pair; one of a pair may be there alone
    std::size_t current = 0;  ///< the copy that U-Boot takes

    bool operator==(const Saved &) const = default;
};

/// Whether U-Boot takes the second of two copies with these numbers, both of them whole.
[[nodiscard]] bool isSecondNewer(std::uint8_t first, std::uint8_t second);

/// What was saved in these bytes, which begin with an environment: alone, or a copy of a pair whose other copy lies
/// directly behind it or in the second half of the bytes. Nothing when no CRC is right.
[[nodiscard]] std::optional<Saved> findSaved(ByteView bytes);

} // namespace bootlace::ubootenv
