// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/firmware_file.h"

#include <filesystem>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::app {

/// A file that fits a place for firmware.
struct FirmwareNeighbour
{
    FirmwarePlace place;
    std::filesystem::path path;

    bool operator==(const FirmwareNeighbour &) const = default;
};

/// What a folder has for places without a file.
struct FirmwareNeighbours
{
    std::vector<FirmwareNeighbour> files; ///< one for each place at most, in the order of the places

    [[nodiscard]] static FirmwareNeighbours failed(const Error & /*error*/) { return {}; }

    bool operator==(const FirmwareNeighbours &) const = default;
};

/// Looks at the first files of a folder whose names are those of firmware. A place for which there are two gets none. A
/// place whose firmware can't be told from other bytes gets none either. Takes as long as reading these files twice.
[[nodiscard]] FirmwareNeighbours lookForFirmware(const std::filesystem::path &folder,
                                                 const std::vector<FirmwarePlace> &places, const board::Board &board,
                                                 const board::Medium &medium, const std::stop_token &stop);

/// Those of `found` that are of use together: a complete FIP before the images that it is packed from, and these only
/// both, unless the slot is `packed`: then the images alone.
[[nodiscard]] std::vector<FirmwareNeighbour> usefulOf(const FirmwareNeighbours &found,
                                                      const std::set<std::string> &packed);

} // namespace bootlace::app
