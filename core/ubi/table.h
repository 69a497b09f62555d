// SPDX-License-Identifier: GPL-3.0-or-later
// The table of volumes, and which erase blocks are theirs.
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "ubi/image.h"
#include "ubi/layout.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace bootlace::ubi {

/// An erase block with a sound volume header.
struct Found
{
    ByteOffset at; ///< of the erase block, in the image
    VolumeHeader header;
};

/// By volume and number in it.
using FoundBlocks = std::map<std::pair<std::uint32_t, std::uint32_t>, Found>;

/// Adds a defect, unless there are a hundred.
void addDefect(Image &image, DefectKind kind, ByteOffset at, std::string sentence);

/// True when every record of a table of so many has its checksum.
[[nodiscard]] bool isSoundTable(ByteView table);

/// Adds the volumes of the sound table that lies at that place, and what Linux refuses of them.
void addVolumes(Image &image, ByteView table, ByteOffset at);

/// Gives each volume its blocks, but for those that contradict the table.
void addBlocks(Image &image, const FoundBlocks &found);

} // namespace bootlace::ubi
