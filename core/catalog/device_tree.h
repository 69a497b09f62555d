// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/kernel_build.h"

namespace bootlace::catalog {

/// Whether the device tree or overlay is one for the board: the rules are at KernelBuild.
[[nodiscard]] bool isTreeFor(const Board &board, const DeviceTree &tree);
[[nodiscard]] bool isOverlayFor(const Board &board, const DeviceTree &overlay);

} // namespace bootlace::catalog
