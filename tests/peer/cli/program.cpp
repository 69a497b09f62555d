// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <utility>

namespace bootlace::cli {

test::ToolRun cli(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), BOOTLACE_CLI);
    return test::run(arguments);
}

Answer ask(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    const test::ToolRun run = cli(std::move(arguments));
    return {run.status, Json::parse(run.output, nullptr, false)};
}

} // namespace bootlace::cli
