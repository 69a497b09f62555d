// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "flash/producer.h"
#include "manifest/manifest.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"

#include <memory>
#include <optional>

namespace bootlace::produce {

/// What the manifest tells of the root once it is written.
struct WrittenRoot
{
    std::optional<manifest::Mounts> mounts; ///< nothing when it could not be read
    Bytes fileList;                         ///< see manifest/file_list.h; empty when there is none
};

/// The root file system: built from a tree, with the kernel's modules added when it has none of that version, or copied
/// from an image and grown. What only the recipe's files can tell (TooSmall: it does not fit; BadInput: a damaged
/// archive, programs for another processor) comes out while it is written. `recipe` and `plan` must outlive it.
[[nodiscard]] std::unique_ptr<flash::Producer> rootFs(const recipe::Recipe &recipe, const plan::Plan &plan,
                                                      parts::Parts parts, std::shared_ptr<WrittenRoot> written);

} // namespace bootlace::produce
