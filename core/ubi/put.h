// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <functional>

namespace bootlace::ubi {

/// Takes bytes that belong at a place in an image or a volume; they are gone when it returns.
using Put = std::function<Result<>(ByteOffset, ByteView)>;

} // namespace bootlace::ubi
