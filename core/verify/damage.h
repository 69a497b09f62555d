// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "sink/sink.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace bootlace::verify {

/// Bytes that are not what they should be.
struct Damage
{
    std::string region;
    ByteRange range; ///< on the disk; inside the region
    /// To whom the bytes belong, as far as the file system on the disk still tells: paths, "journal", "FAT", ...
    std::vector<std::string> owners;

    /// "bytes 1048576 to 1052671 of 'root' (/etc/fstab)"
    [[nodiscard]] std::string describe() const;

    bool operator==(const Damage &) const = default;
};

/// The parts of the different ranges that lie in the region, named. Reads directories and inodes from the disk, for the
/// first `mostNamed` ranges only; never fails: what can't be told is left out. `different` is ascending.
[[nodiscard]] std::vector<Damage> nameDamage(sink::Medium &medium, const std::string &region, ByteRange place,
                                             std::span<const ByteRange> different);

/// The same without names.
[[nodiscard]] std::vector<Damage> damageIn(const std::string &region, ByteRange place,
                                           std::span<const ByteRange> different);

/// The first ten of them in one line: "bytes 1 to 2 of 'root' (/etc/fstab); ...; and 3 more ranges".
[[nodiscard]] std::string describe(std::span<const Damage> damages);

/// More names help nobody, and looking each up takes a walk through the file system.
inline constexpr std::size_t mostNamed = 20;

} // namespace bootlace::verify
