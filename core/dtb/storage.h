// SPDX-License-Identifier: GPL-3.0-or-later
// What a device tree says about the disks and flash chips of a board.
#pragma once

#include "dtb/blob.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::dtb {

enum class StorageKind : std::uint8_t { SdCard, Emmc, OtherMmc, SpiNand, SpiNor };

/// A controller of SD cards or eMMC, or a flash chip.
struct Storage
{
    std::string node; ///< its path
    /// Of a controller: 8 data lines are eMMC's; a card that can be taken out is SD; the rest are wireless chips.
    StorageKind kind = StorageKind::SdCard;
    bool isEnabled = false;
    std::optional<std::uint32_t> busWidth; ///< data lines of a controller, when the tree says it
    std::vector<std::string> compatible;

    bool operator==(const Storage &) const = default;
};

/// In the order of the tree.
[[nodiscard]] std::vector<Storage> storageOf(const Blob &blob);

} // namespace bootlace::dtb
