// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "catalog/kernel_build.h"

#include <string>
#include <vector>

namespace bootlace::catalog {

/// The root node's `compatible`; none when it has none or the bytes are no sound device tree.
[[nodiscard]] std::vector<std::string> compatibleOf(ByteView blob);

/// Whether the device tree or overlay is one for the board: the rules are at KernelBuild.
[[nodiscard]] bool isTreeFor(const Board &board, const DeviceTree &tree);
[[nodiscard]] bool isOverlayFor(const Board &board, const DeviceTree &overlay);

} // namespace bootlace::catalog
