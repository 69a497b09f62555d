// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "catalog/kernel_build.h"
#include "catalog/scan.h"
#include "findings/list.h"
#include "parts/root.h"
#include "recipe/recipe.h"

#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::parts {

/// The recipe's kernel build; `root` says what the root is when the kernel comes from there.
[[nodiscard]] Result<catalog::KernelBuild> loadBuild(const recipe::Recipe &recipe, const board::Board &board,
                                                     const RootSource &root, const std::stop_token &stop);

/// The kernel that a root file system carries.
[[nodiscard]] Result<catalog::KernelBuild> loadKernelFrom(const recipe::Input &input, const RootSource &root,
                                                          catalog::KernelScan &scan, const std::stop_token &stop);

/// The recipe's own initrd; one that no kernel could unpack is BadInput.
[[nodiscard]] Result<Bytes> loadInitrd(const recipe::Input &input, const board::Board &board);

/// What a person should know about the build that is used: what in it is not.
void addBuildFindings(const recipe::Recipe &recipe, const catalog::KernelBuild &build, findings::List &findings);

/// The board's device tree with the recipe's overlays applied. Of several trees in the build it is the one with the
/// profile's file name, or else one that has the medium's controller enabled. Mistakes (an overlay that is not there,
/// is for another board, or contradicts another one) go to the findings, all of them, as does what is odd but works;
/// what came out is asked whether Linux will see the medium. Stopped, it has an error that says so.
[[nodiscard]] Bytes mergeDeviceTree(const recipe::Recipe &recipe, const board::Board &board,
                                    const catalog::KernelBuild &build, findings::List &findings,
                                    const std::stop_token &stop = {});

} // namespace bootlace::parts
