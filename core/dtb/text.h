// SPDX-License-Identifier: GPL-3.0-or-later
// Values of device trees in the language of their sources (dts).
#pragma once

#include "base/bytes.h"

#include <string>
#include <vector>

namespace bootlace::dtb {

/// A property's value as dtc guesses it: "a", "b" or <0x1 0x2> or [00 ff]; empty for no bytes.
[[nodiscard]] std::string valueText(ByteView value);

/// The strings when the value is a list of them as dtc guesses it; else none.
[[nodiscard]] std::vector<std::string> stringList(ByteView value);

} // namespace bootlace::dtb
