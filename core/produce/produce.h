// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flash/producer.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"

#include <memory>
#include <string>
#include <vector>

namespace bootlace::produce {

/// All that a flash writes, in the order in which memory suffices: firmware, kernel and initrd, the root file system,
/// and the boot files' file system with the manifest, which knows by then what was written everywhere.
struct Production
{
    std::vector<flash::Step> steps;
    std::shared_ptr<const std::string> manifest; ///< the text that lies on the card, once its step is over
};

/// `recipe` and `plan` must outlive the steps. Kernel and initrd are let go of as soon as they are written.
[[nodiscard]] Result<Production> stepsOf(const recipe::Recipe &recipe, const plan::Plan &plan, parts::Parts parts);

} // namespace bootlace::produce
