// SPDX-License-Identifier: GPL-3.0-or-later
// Device trees in the language of their sources (dts).
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "dtb/blob.h"

#include <string>
#include <string_view>
#include <vector>

namespace bootlace::dtb {

/// A property's value as dtc guesses it: "a", "b" or <0x1 0x2> or [00 ff]; empty for no bytes.
[[nodiscard]] std::string valueText(ByteView value);

/// The strings when the value is a list of them as dtc guesses it; else none.
[[nodiscard]] std::vector<std::string> stringList(ByteView value);

/// The whole tree as a source that dtc compiles to the same tree.
[[nodiscard]] std::string print(const Blob &blob);
/// One node with everything below it. Fails with NotFound.
[[nodiscard]] Result<std::string> printNode(const Blob &blob, std::string_view path);

} // namespace bootlace::dtb
