// SPDX-License-Identifier: GPL-3.0-or-later
// What plan, build and flash are told: a recipe, values in its place, sizes.
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "findings/list.h"
#include "plan/plan.h"
#include "progress.h"
#include "recipe/recipe.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::cli {

/// What is shown while the files that a recipe names are read.
inline constexpr std::string_view readingParts = "Reading the parts…";

/// How a recipe is read.
struct ReadingOptions
{
    std::span<const std::string> settings;     ///< like "root.size=4GiB"
    ProgressForm reading = ProgressForm::None; ///< how that is shown
};

/// Reads a recipe; "-" is the standard input. What is wrong with the recipe is
/// told along with what is wrong with the files that it names.
[[nodiscard]] Result<recipe::Recipe> loadRecipe(const std::string &path, const ReadingOptions &options,
                                                findings::List &findings, const std::stop_token &stop);

/// Nothing when it is an unknown one, which is told with its line when the parts are gathered.
[[nodiscard]] Result<std::optional<board::Medium>> mediumOf(const recipe::Recipe &recipe, findings::List &findings);

/// Of disks with sectors of 512 bytes; the texts are like "8GiB".
[[nodiscard]] Result<std::vector<plan::DiskFacts>> factsFromSizes(const std::vector<std::string> &sizes);

} // namespace bootlace::cli
