// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "findings/list.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"

#include <span>

namespace bootlace::produce {

/// A recipe, what it names, and what will be on every byte: all that is found out before the first byte is written.
struct Prepared
{
    recipe::Recipe recipe;
    board::Board board;
    parts::Parts parts;
    plan::Plan plan;
};

/// Looks at every file that the recipe names, and plans for these disks. What was found is in `findings`, also when it
/// fails.
[[nodiscard]] Result<Prepared> prepare(const recipe::Recipe &recipe, const board::Board &board,
                                       std::span<const plan::DiskFacts> disks, findings::List &findings,
                                       const parts::Means &means);

} // namespace bootlace::produce
