// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/overlay_findings.h"

#include <QString>
#include <QStringList>

namespace bootlace::app {

/// What an overlay does, a line for each node: "Turns on mmc@11230000: 4-bit bus, clock up to 52 MHz".
[[nodiscard]] QStringList effectLines(const OverlayFinding &overlay);

/// An overlay by its name: without the folder.
[[nodiscard]] QString overlayName(const recipe::Input &input);

/// What it is for, as the board's profile calls it: "microSD slot"; its name when the profile does not know it.
[[nodiscard]] QString overlayTitle(const recipe::Input &input, const board::Board &board);

/// Why it can't be used; empty when it can.
[[nodiscard]] QString overlayProblem(const OverlayFinding &overlay, const board::Board &board);

/// "Conflicts with “sd”: bus-width of mmc@11230000 can't be both 4 and 8."
[[nodiscard]] QString conflictText(const dtb::Conflict &conflict, const QString &other);

} // namespace bootlace::app
