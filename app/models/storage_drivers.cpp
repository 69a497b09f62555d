// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage_drivers.h"

#include <algorithm>
#include <array>

namespace bootlace::app {
namespace {

struct Option
{
    StoragePart part;
    std::string_view name;
};

constexpr std::array<Option, 6> options{{
    {StoragePart::CardController, "MMC_MTK"},
    {StoragePart::CardDisk, "MMC_BLOCK"},
    {StoragePart::PciExpress, "PCIE_MEDIATEK_GEN3"},
    {StoragePart::Nvme, "BLK_DEV_NVME"},
    {StoragePart::PartitionTable, "EFI_PARTITION"},
    {StoragePart::Ext4, "EXT4_FS"},
}};

bool isNeeded(StoragePart part, bool isNvme)
{
    switch (part) {
    case StoragePart::CardController:
    case StoragePart::CardDisk:
        return !isNvme;
    case StoragePart::PciExpress:
    case StoragePart::Nvme:
        return isNvme;
    case StoragePart::PartitionTable:
    case StoragePart::Ext4:
        return true;
    }
    return true;
}

DriverState stateOf(const std::optional<armimage::KernelConfig> &config, std::string_view name)
{
    if (!config) {
        return DriverState::NotKnown;
    }
    const auto value = config->option(name);
    return value == "y" ? DriverState::BuiltIn : value == "m" ? DriverState::Module : DriverState::Missing;
}

} // namespace

std::vector<StorageDriver> storageDrivers(const std::optional<armimage::KernelConfig> &config,
                                          const board::Medium &medium)
{
    std::vector<StorageDriver> drivers;
    for (const Option &option : options) {
        if (isNeeded(option.part, medium.id == "nvme")) {
            drivers.push_back({option.part, option.name, stateOf(config, option.name)});
        }
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
