// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "doctor/card.h"
#include "doctor/walk.h"
#include "uboot/facts.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace bootlace::doctor {

/// The links from U-Boot's boot partition to the root file system. A U-Boot that says nothing is taken for one that
/// boots in the standard way.
[[nodiscard]] Result<std::vector<Link>> bootLinks(const Card &card, const board::Board &board,
                                                  const board::Medium &medium, const std::optional<uboot::Facts> &uBoot,
                                                  const std::stop_token &stop);

} // namespace bootlace::doctor
