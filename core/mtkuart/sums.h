// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>

namespace bootlace::mtkuart {

/// By which a BootROM says what it received: its little-endian words of 16 bits, one XORed with the other (mtkclient,
/// mtk_preloader.py). A last odd byte is a low one.
[[nodiscard]] std::uint16_t payloadSum(ByteView bytes);

/// Of a packet that BL2 receives: the ones' complement sum of its big-endian words of 16 bits, not inverted (uart_dl.c
/// of MediaTek's TF-A). A last odd byte is a high one.
[[nodiscard]] std::uint16_t packetSum(ByteView bytes);

} // namespace bootlace::mtkuart
