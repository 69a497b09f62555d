// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <filesystem>

namespace bootlace {

/// The whole of a regular file that is to be held in memory (a recipe, firmware, a device tree). Fails with NotFound,
/// PermissionDenied, ReadFailed, and BadInput when it is no regular file or longer than `limit`.
[[nodiscard]] Result<Bytes> readSmallFile(const std::filesystem::path &file, ByteCount limit);

} // namespace bootlace
