// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/producer.h"
#include "manifest/manifest.h"
#include "plan/plan.h"
#include "recipe/recipe.h"

#include <optional>
#include <vector>

namespace bootlace::produce {

/// What of the card is described by its files.
struct WrittenFiles
{
    std::vector<manifest::Item> items;      ///< the boot files; with the list of the root's, when there is one
    std::optional<manifest::Mounts> mounts; ///< of the root
};

/// What the card says of itself: raw regions by the runs that were written, the boot files by `files`. What is kept is
/// the device's own and is not spoken of, so that the manifest is the same whether or not there was something to keep.
[[nodiscard]] manifest::Manifest cardManifest(const recipe::Recipe &recipe, const plan::Plan &plan,
                                              std::vector<manifest::Item> parts, const WrittenFiles &files,
                                              const flash::Record &record);

} // namespace bootlace::produce
