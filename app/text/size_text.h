// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <QString>

namespace bootlace::app {

/// "512 MiB", "29.7 GiB", in the person's locale: what a program counts in.
[[nodiscard]] QString sizeText(ByteCount size);
/// "32 GB": what is printed on a card.
[[nodiscard]] QString soldSizeText(ByteCount size);
/// "1,048,576 bytes".
[[nodiscard]] QString exactSizeText(ByteCount size);
/// "41.5 MiB/s".
[[nodiscard]] QString speedText(double bytesPerSecond);

} // namespace bootlace::app
