// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

namespace bootlace::sim {

/// Numbers that look random and follow from the words they are made of alone: splitmix64 (Steele, Lea and Flood, "Fast
/// splittable pseudorandom number generators", 2014). Dice made of (seed, place, length) fall the same way whichever
/// thread throws them, and whenever.
class Dice
{
public:
    Dice(std::initializer_list<std::uint64_t> words)
    {
        for (const std::uint64_t word : words) {
            m_state = mixed(m_state ^ word) + step;
        }
    }

    [[nodiscard]] std::uint64_t next() { return mixed(m_state += step); }

    /// 0 to `sides` - 1; `sides` is not zero.
    [[nodiscard]] std::uint64_t below(std::uint64_t sides) { return next() % sides; }

    /// True once in so many throws.
    [[nodiscard]] bool oneIn(std::uint64_t throws) { return below(throws) == 0; }

private:
    static constexpr std::uint64_t step = 0x9e3779b97f4a7c15;

    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111eb;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state = 0;
};

} // namespace bootlace::sim
