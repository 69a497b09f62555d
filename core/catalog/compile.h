// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <string>

namespace bootlace::catalog {

/// What the program `dtc` makes of a .dts or .dtso, with symbols (-@). `text` is the source; /include/ looks in
/// `folder`. NotFound when dtc is not installed; BadInput with dtc's own first message when it refuses the source;
/// Unsupported when the source has to go through the C preprocessor first; TooSmall for more than 2 MiB.
[[nodiscard]] Result<Bytes> compileDeviceTree(ByteView text, const std::filesystem::path &folder);

} // namespace bootlace::catalog
