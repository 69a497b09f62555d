// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <algorithm>
#include <cstddef>

namespace bootlace::test {

/// e_machine of <elf.h>.
inline constexpr unsigned char elfArm64 = 183;
inline constexpr unsigned char elfArm32 = 40;
inline constexpr unsigned char elfAmd64 = 62;

/// As much of a program for that processor as is looked at, and zeros.
inline Bytes elfProgram(unsigned char machine, std::size_t size = 3000)
{
    Bytes bytes(size);
    std::ranges::copy(asBytes("\177ELF\2\1\1"), bytes.begin());
    bytes[18] = std::byte{machine};
    return bytes;
}

} // namespace bootlace::test
