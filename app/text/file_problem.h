// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace bootlace::app {

/// Why a file that was chosen can't be looked at, in a sentence.
[[nodiscard]] QString fileProblem(Cause cause);

} // namespace bootlace::app
