// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>

#include <string>

namespace bootlace::app {

/// What a region is called, in a plan or a manifest: its partition's name, which is the same in every language, or
/// words.
[[nodiscard]] QString regionName(const std::string &name);
/// What will be in it, in some words.
[[nodiscard]] QString regionContent(const model::Region &region, const plan::Plan &plan);

} // namespace bootlace::app
