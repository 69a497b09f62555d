// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tool.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bootlace::cli {

using Json = nlohmann::json;

/// Runs bootlace-cli.
[[nodiscard]] test::ToolRun cli(std::vector<std::string> arguments);

struct Answer
{
    int status = -1;
    Json document; ///< discarded when what came is not one JSON document
};

/// Runs it with --json.
[[nodiscard]] Answer ask(std::vector<std::string> arguments);

} // namespace bootlace::cli
