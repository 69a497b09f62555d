// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/sums.h"

#include <cstddef>

namespace bootlace::mtkuart {

std::uint16_t payloadSum(ByteView bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum ^= std::to_integer<std::uint32_t>(bytes[i]) << (i % 2 == 0 ? 0U : 8U);
    }
    return static_cast<std::uint16_t>(sum);
}

std::uint16_t packetSum(ByteView bytes)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum += std::to_integer<std::uint64_t>(bytes[i]) << (i % 2 == 0 ? 8U : 0U);
    }
    while (sum > 0xFFFFU) {
        sum = (sum >> 16U) + (sum & 0xFFFFU);
    }
    return static_cast<std::uint16_t>(sum);
}

} // namespace bootlace::mtkuart
