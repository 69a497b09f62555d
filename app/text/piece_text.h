// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <string>

namespace bootlace::app {

/// What a piece is called, in a plan or a manifest: its partition's name, which is the same in every language, or
/// words.
[[nodiscard]] QString pieceName(const std::string &name);
[[nodiscard]] QString pieceName(const plan::Piece &piece);
/// What will be in it, in some words.
[[nodiscard]] QString pieceContent(const plan::Piece &piece, const plan::Plan &plan);

} // namespace bootlace::app
