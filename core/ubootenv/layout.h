// SPDX-License-Identifier: GPL-3.0-or-later
// A saved environment as it lies on the medium (include/env_internal.h of U-Boot, struct environment_s): a CRC-32, in
// one of two copies a byte of flags, then the variables.
#pragma once

#include "base/disk_int.h"

#include <cstddef>

namespace bootlace::ubootenv {

inline constexpr std::size_t crcSize = sizeof(le32);

/// What lies before the variables, and is not covered by the CRC.
[[nodiscard]] constexpr std::size_t sizeBeforeVariables(bool isOneOfTwo)
{
    return crcSize + (isOneOfTwo ? 1 : 0);
}

} // namespace bootlace::ubootenv
