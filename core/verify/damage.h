// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "manifest/manifest.h"
#include "sink/sink.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace bootlace::verify {

/// Bytes that are not what they should be.
struct Damage
{
    std::string piece;
    ByteRange range; ///< on the disk; inside the piece
    /// To whom the bytes belong, as far as the file system on the disk still tells: paths, "journal", "FAT", ...
    std::vector<std::string> owners;

    /// "bytes 1048576 to 1052671 of 'root' (/etc/fstab)"
    [[nodiscard]] std::string describe() const;

    bool operator==(const Damage &) const = default;
};

/// The parts of the different ranges that lie in the piece, named. Reads directories and inodes from the disk, for the
/// first `mostNamed` ranges only; never fails: what can't be told is left out. `different` is ascending.
[[nodiscard]] std::vector<Damage> nameDamage(sink::Medium &medium, const manifest::Piece &piece,
                                             std::span<const ByteRange> different);

/// More names help nobody, and looking each up takes a walk through the file system.
inline constexpr std::size_t mostNamed = 20;

} // namespace bootlace::verify
