// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "armimage/kernel_config.h"
#include "board/board.h"
#include "findings/list.h"
#include "rootfs/initrd.h"

#include <optional>
#include <string>
#include <vector>

namespace bootlace::parts {

/// What starts a root file system.
struct BootSet
{
    std::string version;           ///< of Linux, as `uname -r` says it; empty when it is not known
    armimage::KernelConfig config; ///< what it was built with
    std::optional<rootfs::Initrd> initrd;
    findings::Where kernelPlace;
    findings::Where initrdPlace;
};

/// Findings on the drivers that Linux needs to reach the root file system of the medium: those that it was built
/// without, and those that are modules and not in the initrd. Nothing is said of a module whose file's name the board's
/// profile does not tell, or when the initrd can't be read here.
void checkDrivers(const board::Medium &medium, const BootSet &set, findings::List &findings);

/// The areas of the board for which the kernel was built without something, with what it lacks.
[[nodiscard]] std::vector<board::KernelArea> lackedBy(const armimage::KernelConfig &config, const board::Board &board);

} // namespace bootlace::parts
