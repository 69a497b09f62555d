// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/storage_drivers.h"

#include <algorithm>
#include <array>

namespace bootlace::app {
namespace {

DriverState stateOf(const std::optional<armimage::KernelConfig> &config, const std::string &option)
{
    if (!config) {
        return DriverState::NotKnown;
    }
    const auto value = config->option(option);
    return value == "y" ? DriverState::BuiltIn : value == "m" ? DriverState::Module : DriverState::Missing;
}

} // namespace

std::vector<StorageDriver> storageDrivers(const std::optional<armimage::KernelConfig> &config,
                                          const board::Medium &medium)
{
    std::vector<StorageDriver> drivers;
    for (const board::Driver &driver : medium.drivers) {
        drivers.push_back({driver.name, driver.option, stateOf(config, driver.option)});
    }
    return drivers;
}

DriverState worstOf(const std::vector<StorageDriver> &drivers)
{
    constexpr std::array worst{DriverState::Missing, DriverState::NotKnown, DriverState::Module};
    for (const DriverState state : worst) {
        if (std::ranges::find(drivers, state, &StorageDriver::state) != drivers.end()) {
            return state;
        }
    }
    return DriverState::BuiltIn;
}

} // namespace bootlace::app
