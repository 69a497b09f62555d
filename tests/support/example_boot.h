// SPDX-License-Identifier: GPL-3.0-or-later
// As much of a kernel and a device tree as anybody looks at.
#pragma once

#include "base/bytes.h"
#include "support/files.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bootlace::test {

/// An arm64 Image of that version, which takes so many mebibytes of memory (at most 15).
inline Bytes exampleKernel(const std::string &release, std::uint8_t mebibytes = 2)
{
    Bytes bytes = pseudoRandom(1'600'123, 8);
    std::fill_n(bytes.begin(), 64, std::byte{});
    const auto put = [&bytes](std::size_t at, std::string_view text) {
        std::ranges::copy(asBytes(text), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    };
    put(0, "MZ");
    bytes[0x12] = static_cast<std::byte>(mebibytes << 4U); // image_size
    put(0x38, "ARM\x64");
    put(1000, "Linux version " + release + " (a@b)" + std::string(1, '\0'));
    return bytes;
}

/// What dtc makes of / { compatible = "bananapi,bpi-r3"; model = "Bananapi BPI-R3"; soc { mmc@11230000 { bus-width =
/// <4>; }; }; }, with zeros behind it.
inline Bytes exampleTree(std::size_t size = 20'003)
{
    constexpr std::string_view hex = "d00dfeed000000cf00000038000000b400000028000000110000001000000000"
                                     "0000001b0000007c000000000000000000000000000000000000000100000000"
                                     "00000003000000100000000062616e616e6170692c6270692d72330000000003"
                                     "000000100000000b42616e616e617069204250492d52330000000001736f6300"
                                     "000000016d6d6340313132333030303000000000000000030000000400000011"
                                     "0000000400000002000000020000000200000009636f6d70617469626c65006d"
                                     "6f64656c006275732d776964746800";
    Bytes bytes = fromHex(hex).value();
    bytes.resize(size);
    return bytes;
}

} // namespace bootlace::test
