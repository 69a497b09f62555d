// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/producer.h"
#include "manifest/manifest.h"
#include "plan/plan.h"
#include "recipe/recipe.h"

#include <optional>
#include <vector>

namespace bootlace::produce {

/// What the card says of itself: raw regions by the runs that were written, the boot files by `files`. What is kept is
/// the device's own and is not spoken of, so that the manifest is the same whether or not there was something to keep.
/// `files` has the root's list as well, when there is one.
[[nodiscard]] manifest::Manifest cardManifest(const recipe::Recipe &recipe, const plan::Plan &plan,
                                              std::vector<manifest::Item> parts,
                                              const std::vector<manifest::Item> &files,
                                              std::optional<manifest::Mounts> mounts, const flash::Record &record);

} // namespace bootlace::produce
