// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/walk.h"

#include <nlohmann/json.hpp>
#include <string>

namespace bootlace::cli {

[[nodiscard]] nlohmann::ordered_json walkJson(const doctor::Walk &walk);
/// A paragraph for each link, and the verdict.
[[nodiscard]] std::string walkText(const doctor::Walk &walk);
/// The links with something wrong, and the verdict.
[[nodiscard]] std::string walkSummary(const doctor::Walk &walk);

} // namespace bootlace::cli
