// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "manifest/manifest.h"
#include "sink/sink.h"

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
    bool changesInUse = false;

    /// "bytes 1048576 to 1052671 of 'root' (/etc/fstab)"
    [[nodiscard]] std::string describe() const;
};

/// Names what the different ranges belong to. Reads directories and inodes from the disk; never fails: what can't be
/// told is left out. `different` is ascending, each range inside one piece of the disk or outside all.
[[nodiscard]] std::vector<Damage> nameDamage(sink::Medium &medium, const manifest::Disk &disk,
                                             std::span<const ByteRange> different);

} // namespace bootlace::verify
