// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

namespace bootlace::archive {

/// Decodes a .7z without keeping anything of it. Reads from the descriptor's beginning and moves its position. BadInput
/// when it is damaged; TooSmall, before more than that is decoded, when its members are longer than `limit` together.
[[nodiscard]] Result<> checkSevenZip(int fd, ByteCount limit);

} // namespace bootlace::archive
