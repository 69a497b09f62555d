// SPDX-License-Identifier: GPL-3.0-or-later
#include "produce/prepared.h"

#include <utility>

namespace bootlace::produce {

Result<Prepared> prepare(const recipe::Recipe &recipe, const board::Board &board,
                         std::span<const plan::DiskFacts> disks, findings::List &findings, const parts::Means &means)
{
    TRY_ASSIGN(parts::Parts parts, parts::gather(recipe, board, findings, means));
    TRY_ASSIGN(plan::Plan plan, plan::make(recipe, board, parts.facts, disks, findings));
    return Prepared{recipe, board, std::move(parts), std::move(plan)};
}

} // namespace bootlace::produce
