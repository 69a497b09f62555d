// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "armimage/kernel_config.h"
#include "board/board.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::app {

enum class DriverState : std::uint8_t { BuiltIn, Module, Missing, NotKnown };

struct StorageDriver
{
    std::string name;   ///< what it is for, in the words of the board profile
    std::string option; ///< of the kernel's configuration, without CONFIG_
    DriverState state = DriverState::NotKnown;

    bool operator==(const StorageDriver &) const = default;
};

/// The drivers for the root file system on the medium, and how the kernel has them. Without a configuration: not known.
[[nodiscard]] std::vector<StorageDriver> storageDrivers(const std::optional<armimage::KernelConfig> &config,
                                                        const board::Medium &medium);

/// The worst of them: missing, not known, module, built in.
[[nodiscard]] DriverState worstOf(const std::vector<StorageDriver> &drivers);

} // namespace bootlace::app
