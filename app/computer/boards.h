// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "recipe/recipe.h"

#include <filesystem>
#include <vector>

namespace bootlace::computer {

/// $XDG_DATA_HOME/bootlace, or ~/.local/share/bootlace.
[[nodiscard]] std::filesystem::path userFolder();

/// The shipped profiles and the person's own.
[[nodiscard]] Result<std::vector<board::Board>> loadBoards();

/// The board that a recipe names. When there is none that is one more finding, and the error is that of
/// findings.toError().
[[nodiscard]] Result<board::Board> boardOf(const recipe::Recipe &recipe, findings::List &findings);

} // namespace bootlace::computer
