// SPDX-License-Identifier: GPL-3.0-or-later
// Places and lengths on a disk are different types, so that a sector number can't be added to a byte offset and a
// place can't be added to a place. All of them are unsigned 64-bit.
//
// Two kinds of arithmetic: operators are for numbers of our own making and end the program on overflow, in release
// builds, too; numbers that come from a card, an archive or a recipe go through checkedAdd() and checkedMul(), which
// answer nothing on overflow.
#pragma once

#include "base/checked.h" // IWYU pragma: export

#include <compare>
#include <cstdint>
#include <limits>

namespace bootlace {

/// A length in bytes.
class ByteCount
{
public:
    constexpr ByteCount() = default;

    constexpr explicit ByteCount(std::uint64_t bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] constexpr std::uint64_t value() const { return m_bytes; }

    constexpr auto operator<=>(const ByteCount &) const = default;

    constexpr ByteCount &operator+=(ByteCount other)
    {
        trapUnless(checkedAdd(m_bytes, other.m_bytes).has_value());
        m_bytes += other.m_bytes;
        return *this;
    }

    constexpr ByteCount &operator-=(ByteCount other)
    {
        trapUnless(m_bytes >= other.m_bytes);
        m_bytes -= other.m_bytes;
        return *this;
    }

    friend constexpr ByteCount operator+(ByteCount a, ByteCount b) { return a += b; }

    friend constexpr ByteCount operator-(ByteCount a, ByteCount b) { return a -= b; }

    friend constexpr ByteCount operator*(ByteCount a, std::uint64_t times)
    {
        trapUnless(checkedMul(a.m_bytes, times).has_value());
        return ByteCount(a.m_bytes * times);
    }

private:
    std::uint64_t m_bytes = 0;
};

/// A place: bytes from the beginning of the disk (or of the file system, where a declaration says so).
class ByteOffset
{
public:
    constexpr ByteOffset() = default;

    constexpr explicit ByteOffset(std::uint64_t bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] constexpr std::uint64_t value() const { return m_bytes; }

    constexpr auto operator<=>(const ByteOffset &) const = default;

    constexpr ByteOffset &operator+=(ByteCount length)
    {
        trapUnless(checkedAdd(m_bytes, length.value()).has_value());
        m_bytes += length.value();
        return *this;
    }

    friend constexpr ByteOffset operator+(ByteOffset place, ByteCount length) { return place += length; }

    friend constexpr ByteOffset operator-(ByteOffset place, ByteCount length)
    {
        trapUnless(place.m_bytes >= length.value());
        return ByteOffset(place.m_bytes - length.value());
    }

    friend constexpr ByteCount operator-(ByteOffset end, ByteOffset begin)
    {
        trapUnless(end.m_bytes >= begin.m_bytes);
        return ByteCount(end.m_bytes - begin.m_bytes);
    }

private:
    std::uint64_t m_bytes = 0;
};

/// Bytes [begin, begin + size).
struct ByteRange
{
    ByteOffset begin;
    ByteCount size;

    [[nodiscard]] constexpr ByteOffset end() const { return begin + size; }

    [[nodiscard]] constexpr bool empty() const { return size.value() == 0; }

    [[nodiscard]] constexpr bool contains(ByteRange inner) const
    {
        return inner.begin >= begin && inner.end() <= end();
    }

    [[nodiscard]] constexpr bool overlaps(ByteRange other) const
    {
        return begin < other.end() && other.begin < end() && !empty() && !other.empty();
    }

    constexpr auto operator<=>(const ByteRange &) const = default;
};

/// The range [begin, end). Precondition: begin <= end.
[[nodiscard]] constexpr ByteRange rangeBetween(ByteOffset begin, ByteOffset end)
{
    return {begin, end - begin};
}

/// Bytes in a logical sector: a power of two, 512 or 4096 on every disk that this program meets.
enum class SectorSize : std::uint32_t { Bytes512 = 512, Bytes4096 = 4096 };

[[nodiscard]] constexpr std::uint64_t bytesOf(SectorSize size)
{
    return static_cast<std::uint64_t>(size);
}

/// A logical block address: a sector's number on its disk.
enum class Lba : std::uint64_t {};

[[nodiscard]] constexpr std::uint64_t valueOf(Lba lba)
{
    return static_cast<std::uint64_t>(lba);
}

/// The only bridge from sectors to bytes; traps on overflow, so check untrusted numbers against the disk first.
[[nodiscard]] constexpr ByteOffset toOffset(Lba lba, SectorSize size)
{
    trapUnless(checkedMul(valueOf(lba), bytesOf(size)).has_value());
    return ByteOffset(valueOf(lba) * bytesOf(size));
}

/// The sector that the byte lies in.
[[nodiscard]] constexpr Lba toLba(ByteOffset offset, SectorSize size)
{
    return Lba(offset.value() / bytesOf(size));
}

/// `value` rounded up to a multiple of `step` (not zero); traps on overflow.
[[nodiscard]] constexpr std::uint64_t roundUp(std::uint64_t value, std::uint64_t step)
{
    const std::uint64_t rest = value % step;
    trapUnless(rest == 0 || value <= std::numeric_limits<std::uint64_t>::max() - (step - rest));
    return rest == 0 ? value : value + (step - rest);
}

/// `value` rounded down to a multiple of `step` (not zero).
[[nodiscard]] constexpr std::uint64_t roundDown(std::uint64_t value, std::uint64_t step)
{
    return value - value % step;
}

inline namespace literals {

constexpr ByteCount operator""_B(unsigned long long n)
{
    return ByteCount(n);
}

constexpr ByteCount operator""_KiB(unsigned long long n)
{
    return ByteCount(1024) * n;
}

constexpr ByteCount operator""_MiB(unsigned long long n)
{
    return 1024_KiB * n;
}

constexpr ByteCount operator""_GiB(unsigned long long n)
{
    return 1024_MiB * n;
}

} // namespace literals
} // namespace bootlace
