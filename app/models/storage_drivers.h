// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "armimage/kernel_config.h"
#include "board/board.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bootlace::app {

/// What Linux needs to find its root file system.
enum class StoragePart : std::uint8_t { CardController, CardDisk, PciExpress, Nvme, PartitionTable, Ext4 };

enum class DriverState : std::uint8_t { BuiltIn, Module, Missing, NotKnown };

struct StorageDriver
{
    StoragePart part = StoragePart::CardController;
    std::string_view option; ///< of the kernel's configuration, without CONFIG_
    DriverState state = DriverState::NotKnown;

    bool operator==(const StorageDriver &) const = default;
};

/// The drivers for the root file system on the medium, and how the kernel has them. Without a configuration: not known.
[[nodiscard]] std::vector<StorageDriver> storageDrivers(const std::optional<armimage::KernelConfig> &config,
                                                        const board::Medium &medium);

/// The worst of them: missing, not known, module, built in.
[[nodiscard]] DriverState worstOf(const std::vector<StorageDriver> &drivers);

} // namespace bootlace::app
