// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

namespace bootlace::app {

/// What a piece is called: its partition's name, which is the same in every language, or words.
[[nodiscard]] QString pieceName(const plan::Piece &piece);
/// What will be in it, in some words.
[[nodiscard]] QString pieceContent(const plan::Piece &piece, const plan::Plan &plan);

} // namespace bootlace::app
