// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "doctor/card.h"
#include "doctor/walk.h"

#include <stop_token>
#include <string>

namespace bootlace::doctor {

/// What the kernel is started with.
struct Started
{
    std::string append;  ///< its command line
    std::string version; ///< what uname -r prints; empty when it is not known
    bool hasInitrd = false;
    std::string initrdRoot; ///< what the initrd itself mounts as the root file system; empty when it does not say
};

/// What root= names, and whether it can be started.
[[nodiscard]] Result<Link> rootLink(const Card &card, const board::Board &board, const board::Medium &medium,
                                    const Started &started, const std::stop_token &stop);

} // namespace bootlace::doctor
