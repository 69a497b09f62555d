// SPDX-License-Identifier: GPL-3.0-or-later
// Integers as they lie on a disk: a fixed byte order and alignment 1, so that a struct made of them *is* the layout
// and can be copied in and out with memcpy on any host.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace bootlace {

template <typename T, std::endian Order>
class DiskInt
{
public:
    constexpr DiskInt() = default;

    constexpr DiskInt(T value) { *this = value; } // NOLINT(google-explicit-constructor): it stands for its value

    constexpr DiskInt &operator=(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const std::size_t at = Order == std::endian::little ? i : sizeof(T) - 1 - i;
            m_bytes[at] = static_cast<std::byte>(static_cast<std::uint64_t>(value) >> (8 * i));
        }
        return *this;
    }

    constexpr operator T() const // NOLINT(google-explicit-constructor): it stands for its value
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const std::size_t at = Order == std::endian::little ? i : sizeof(T) - 1 - i;
            value |= static_cast<std::uint64_t>(m_bytes[at]) << (8 * i);
        }
        return static_cast<T>(value);
    }

private:
    std::array<std::byte, sizeof(T)> m_bytes{};
};

using le16 = DiskInt<std::uint16_t, std::endian::little>;
using le32 = DiskInt<std::uint32_t, std::endian::little>;
using le64 = DiskInt<std::uint64_t, std::endian::little>;
using be16 = DiskInt<std::uint16_t, std::endian::big>;
using be32 = DiskInt<std::uint32_t, std::endian::big>;
using be64 = DiskInt<std::uint64_t, std::endian::big>;

static_assert(sizeof(le64) == 8 && alignof(le64) == 1 && std::is_trivially_copyable_v<le64>);

} // namespace bootlace
