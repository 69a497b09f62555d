// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meter/flash_meter.h"

#include <QString>

#include <chrono>

namespace bootlace::app {

/// "3 min 20 s", "45 s", "1 h 5 min".
[[nodiscard]] QString durationText(std::chrono::seconds duration);
/// "4 to 6 minutes", "about 20 seconds": no more exact than it is known.
[[nodiscard]] QString timeLeftText(FlashMeter::Left left);

} // namespace bootlace::app
