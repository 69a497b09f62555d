// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/drivers.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace bootlace::parts {
namespace {

using findings::Id;

template <typename Wanted>
std::vector<board::Driver> driversWhere(const board::Medium &medium, const Wanted &wanted)
{
    std::vector<board::Driver> drivers;
    std::ranges::copy_if(medium.drivers, std::back_inserter(drivers), wanted);
    return drivers;
}

std::vector<std::string> namesOf(const std::vector<board::Driver> &drivers)
{
    std::vector<std::string> names;
    std::ranges::transform(drivers, std::back_inserter(names), &board::Driver::name);
    return names;
}

void checkModules(const BootSet &set, std::vector<board::Driver> modules, findings::List &findings)
{
    const rootfs::Initrd &initrd = *set.initrd;
    if (initrd.reading != rootfs::InitrdReading::Whole) {
        return;
    }
    if (!initrd.hasInit) {
        findings.add(Id::InitrdHasNoInit, set.initrdPlace, {namesOf(modules)});
        return;
    }
    if (set.version.empty()) {
        return;
    }
    const bool mayBeOfThis = initrd.modules.contains(set.version) || initrd.modules.contains("");
    if (!initrd.modules.empty() && !mayBeOfThis) {
        std::vector<std::string> others;
        std::ranges::transform(initrd.modules, std::back_inserter(others), [](const auto &each) { return each.first; });
        findings.add(Id::InitrdOfOtherKernel, set.initrdPlace, {set.version, others});
        return;
    }
    std::erase_if(modules, [&](const board::Driver &driver) {
        return driver.module.empty() || initrd.hasModule(set.version, driver.module);
    });
    if (!modules.empty()) {
        findings.add(Id::InitrdLacksDrivers, set.initrdPlace, {set.version, namesOf(modules)});
    }
}

} // namespace

void checkDrivers(const board::Medium &medium, const BootSet &set, findings::List &findings)
{
    const auto missing =
        driversWhere(medium, [&](const board::Driver &driver) { return !set.config.has(driver.option); });
    if (!missing.empty()) {
        findings.add(Id::KernelLacksDrivers, set.kernelPlace, {set.version, namesOf(missing)});
    }
    const auto modules =
        driversWhere(medium, [&](const board::Driver &driver) { return set.config.option(driver.option) == "m"; });
    if (modules.empty()) {
        return;
    }
    if (set.initrd) {
        checkModules(set, modules, findings);
    } else {
        findings.add(Id::KernelDriversNeedInitrd, set.kernelPlace, {set.version, namesOf(modules)});
    }
}

std::vector<board::KernelArea> lackedBy(const armimage::KernelConfig &config, const board::Board &board)
{
    std::vector<board::KernelArea> areas = board.kernelAreas;
    for (board::KernelArea &area : areas) {
        std::erase_if(area.options, [&](const board::KernelOption &option) { return config.has(option.option); });
    }
    std::erase_if(areas, [](const board::KernelArea &area) { return area.options.empty(); });
    return areas;
}

} // namespace bootlace::parts
