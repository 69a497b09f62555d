// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"

#include <memory>

namespace bootlace::source {

/// The same bytes, but reading fails with Unsupported once more than `limit` of them came: what unpacks may have no
/// end.
[[nodiscard]] std::unique_ptr<Stream> limited(std::unique_ptr<Stream> stream, ByteCount limit);

} // namespace bootlace::source
