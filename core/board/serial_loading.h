// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <cstdint>

namespace bootlace::board {

/// Who answers on a board's serial line before anything was loaded.
enum class SerialProtocol : std::uint8_t {
    Mediatek, ///< "mediatek": a BootROM with a download mode (room mtkuart)
};

/// How a program gets into the board over its serial line.
struct SerialLoading
{
    SerialProtocol protocol = SerialProtocol::Mediatek;
    std::uint16_t code = 0; ///< the hardware code of the SoC, by which it names itself
    std::uint32_t loadAddress = 0;
    ByteCount most; ///< no larger program fits there
};

} // namespace bootlace::board
