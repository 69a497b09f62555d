// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished device tree says of one device: whether Linux will see it.
#pragma once

#include "dtb/blob.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::dtb {

struct DeviceState
{
    std::string path;
    bool isEnabled = false;                ///< it and every node above it
    std::optional<std::uint32_t> busWidth; ///< "bus-width", bits

    /// That Linux's MMC drivers use: an absent bus-width is one.
    [[nodiscard]] std::uint32_t dataLines() const { return busWidth.value_or(1); }
};

/// `device` is the path of its node ("/soc/mmc@11230000"), an alias ("mmc0"), or a word of its `compatible`. A path
/// that is not there stands for a node of that name and address elsewhere: vendors' trees have no /soc. Of several that
/// are compatible it is the first that is enabled, or the first. Nothing when there is none.
[[nodiscard]] std::optional<DeviceState> stateOf(const Blob &tree, std::string_view device);

} // namespace bootlace::dtb
