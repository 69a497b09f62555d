// SPDX-License-Identifier: GPL-3.0-or-later
// U-Boot's environment: "name=value" strings, each ended by a zero byte, and an empty one at the end. Saved, there is a
// CRC-32 before it (include/env_internal.h of U-Boot), and with two copies also a byte that tells the newer one.
//
// What surprises: the CRC covers the whole area, the unused rest too, so the same variables have another one in an area
// of another size, and the size itself is written nowhere.
#pragma once

#include "base/bytes.h"
#include "base/units.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::ubootenv {

using Variables = std::map<std::string, std::string, std::less<>>;

/// A saved environment whose CRC is right.
struct Environment
{
    Variables variables;
    /// Only of an environment with two copies; the newer one has the higher number, and 0 comes after 255.
    std::optional<std::uint8_t> flags;
    ByteCount size; ///< of the area, CRC included

    bool operator==(const Environment &) const = default;
};

/// The largest area that is looked for.
inline constexpr ByteCount largestArea = 1_MiB;

/// The saved environment that the bytes begin with; tries every area of 4 KiB steps up to `largestArea`, and all of the
/// bytes. Nothing when there is none, or its CRC is wrong.
[[nodiscard]] std::optional<Environment> find(ByteView bytes);

/// True for "name=value" with a name as U-Boot allows it.
[[nodiscard]] bool isVariable(std::string_view text);

/// The variables that `data` begins with, up to the empty string; nothing when one of them is none, or the end is not
/// there. Of a name that is there twice the later one counts, as it does for U-Boot.
[[nodiscard]] std::optional<Variables> variablesIn(ByteView data);

/// uEnv.txt, as `env import -t` reads it.
struct Text
{
    Variables variables;
    unsigned firstBadLine = 0;    ///< the first line that is neither a variable, a comment nor empty; 0: none is
    bool carriageReturns = false; ///< lines end in CR and LF, and the CR becomes part of the value

    bool operator==(const Text &) const = default;
};

[[nodiscard]] Text parseText(std::string_view text);

} // namespace bootlace::ubootenv
