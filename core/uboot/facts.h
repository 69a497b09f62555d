// SPDX-License-Identifier: GPL-3.0-or-later
// What a U-Boot program (u-boot.bin) says of itself: its version, its built-in environment, and its own device tree,
// which is appended to it and tells which disk it was built for.
//
// What surprises: nothing in it is a header. The environment is a run of strings somewhere in the code, and a driver
// is compiled in when the name that it answers to stands in the code, outside of the tree.
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "dtb/storage.h"
#include "ubootenv/environment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::uboot {

struct Facts
{
    std::string version;                   ///< "U-Boot 2024.01-rc4", as it prints it when it starts
    std::optional<std::uint64_t> textBase; ///< where an arm64 one has to be loaded
    ByteRange controlTree;                 ///< its own device tree, in the bytes; empty when there is none
    std::vector<dtb::StorageKind> reads;   ///< enabled in its tree, and with a driver in its code; each kind once
    ubootenv::Variables environment;       ///< the built-in one; empty when it is not found
    /// It starts something when nobody presses a key: the environment has a bootcmd, and no bootdelay that stops it.
    /// Nothing when the environment is not found.
    std::optional<bool> startsByItself;

    bool operator==(const Facts &) const = default;
};

/// The facts when the bytes are a U-Boot (not its SPL), compressed in no way.
[[nodiscard]] std::optional<Facts> read(ByteView bytes);

} // namespace bootlace::uboot
