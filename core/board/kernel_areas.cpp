// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/kernel_areas.h"

#include "board/reading.h"

#include <utility>

namespace bootlace::board {

using tomlfile::Presence;
using tomlfile::Table;

std::string readOption(const Table &table)
{
    std::string option = text(table, "option");
    const bool isOption = option.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string::npos;
    if (!isOption || option.empty() || option.starts_with("CONFIG_")) {
        table.complain("option", "must be an option of Linux without CONFIG_, like \"MMC_BLOCK\"");
    }
    return option;
}

std::vector<KernelArea> readKernelAreas(const Table &kernel)
{
    std::vector<KernelArea> areas;
    for (const Table &table : kernel.tables("areas", Presence::Optional)) {
        KernelArea area{text(table, "title"), {}};
        for (const Table &option : table.tables("options", Presence::Required)) {
            area.options.push_back({readOption(option), text(option, "without")});
        }
        areas.push_back(std::move(area));
    }
    return areas;
}

} // namespace bootlace::board
