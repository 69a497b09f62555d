// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "doctor/card.h"
#include "doctor/walk.h"
#include "uboot/facts.h"

#include <optional>
#include <vector>

namespace bootlace::doctor {

/// From the BootROM to U-Boot and its environment.
struct FirmwareChain
{
    std::vector<Link> links;           ///< not judged yet
    std::optional<uboot::Facts> uBoot; ///< nothing when there is none that says what it is
};

[[nodiscard]] Result<FirmwareChain> firmwareChain(const Card &card, const board::Board &board,
                                                  const board::Medium &medium);

} // namespace bootlace::doctor
