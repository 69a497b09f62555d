// SPDX-License-Identifier: GPL-3.0-or-later
// A FAT32 volume (FAT16 when it is too small for that) laid out from a list of files, without their bytes: those go
// straight from where they come from to the places that the layout names.
//
// The same tree gives the same volume in whatever order it is named: directories first, then files, both in bytewise
// order of their paths, each in one run of clusters.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/geometry.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace bootlace::fat {

struct Parameters
{
    ByteCount size;            ///< of the whole partition
    ByteOffset partitionBegin; ///< on the disk; becomes the number of hidden sectors
    SectorSize sectorSize = SectorSize::Bytes512;
    std::uint32_t volumeId = 0; ///< blkid shows 0x12345678 as 1234-5678
    /// At most 11 characters: upper-case ASCII letters, digits, spaces inside, !#$%&'()-@^_`{}~; empty for none.
    std::string label;
    /// For the label and every file and directory, in UTC; moved into FAT's years 1980 to 2107.
    Timestamp time;
};

struct File
{
    std::string path; ///< UTF-8, relative, components joined by '/'; its directories need not be named
    ByteCount size;   ///< up to 4 GiB - 1
};

struct Volume
{
    Geometry geometry;
    /// Everything to be written but the files' bytes, ascending and apart: reserved sectors, FATs and directories whole
    /// (without a gap from byte 0 on), then zeros for the sectors of each file's last cluster that it does not reach.
    std::vector<Extent> metadata;
    /// Where the bytes of each file go, in the order in which the files were given; {0, 0} for an empty file. When the
    /// end is not a multiple of the sector size, the caller fills up the sector with zeros.
    std::vector<ByteRange> files;
    ByteCount unused; ///< in clusters that nothing takes
};

/// Lays out a volume with these files, and with these directories even when they are empty. Pure: no clock, no disk.
///
/// Fails with BadInput, naming the path, for names that FAT can't have (control characters, \ / : * ? " < > |, a dot
/// or a space at the end, more than 255 UTF-16 units, not UTF-8), names that differ only in case, files of 4 GiB or
/// more and directories of more than 65,536 entries; TooSmall, naming what is missing, when it does not fit; otherwise
/// as chooseGeometry() does.
[[nodiscard]] Result<Volume> layOut(const Parameters &parameters, std::span<const File> files,
                                    std::span<const std::string> directories = {});

/// Entry::modified of a file that was laid out with that time: FAT's date above its time.
[[nodiscard]] std::uint32_t modifiedStamp(Timestamp time);

} // namespace bootlace::fat
