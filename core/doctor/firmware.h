// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "doctor/card.h"
#include "doctor/walk.h"

#include <vector>

namespace bootlace::doctor {

/// The links from the BootROM to U-Boot and its environment.
[[nodiscard]] Result<std::vector<Link>> firmwareLinks(const Card &card, const board::Board &board,
                                                      const board::Medium &medium);

} // namespace bootlace::doctor
