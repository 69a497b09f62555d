// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace bootlace::verify {

/// The disk could not be read; what was read is not in question.
[[nodiscard]] inline bool isAboutReading(const Error &error)
{
    return error.cause() == Cause::ReadFailed || error.cause() == Cause::DeviceGone;
}

} // namespace bootlace::verify
