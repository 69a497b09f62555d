// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace bootlace::verify {

/// Whether U-Boot saved its environment in this area: alone in it, in the last 512 KiB, or twice in two halves. The
/// data follow their CRC-32 (include/env_internal.h of U-Boot), with one byte of flags between when there are two.
[[nodiscard]] bool holdsEnvironment(ByteView area);

} // namespace bootlace::verify
