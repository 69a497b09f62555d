// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/flash.h"
#include "plan/plan.h"

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>

namespace bootlace::cli {

/// The plan as a document: disks with their pieces and tables, boot files, command line, its notes and further ones.
[[nodiscard]] nlohmann::ordered_json planJson(const plan::Plan &plan);

/// What was written where; `paths` are those of the outcome's disks, as the person wrote them.
[[nodiscard]] nlohmann::ordered_json outcomeJson(const flash::Outcome &outcome, std::span<const std::string> paths,
                                                 flash::ReadBack readBack);
[[nodiscard]] std::string outcomeText(const flash::Outcome &outcome, std::span<const std::string> paths,
                                      flash::ReadBack readBack);

} // namespace bootlace::cli
