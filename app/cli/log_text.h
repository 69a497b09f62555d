// SPDX-License-Identifier: GPL-3.0-or-later
// What a serial console said, in words.
#pragma once

#include "bootlog/report.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace bootlace::cli {

/// How far the start got, what the board said of itself, and each finding with its line.
[[nodiscard]] std::string reportText(const bootlog::Report &report);
[[nodiscard]] nlohmann::ordered_json reportJson(const bootlog::Report &report);

/// What a finding means and what to do, to stand below its line.
[[nodiscard]] std::string explanationOf(const bootlog::Sighting &sighting);

} // namespace bootlace::cli
