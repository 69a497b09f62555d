// SPDX-License-Identifier: GPL-3.0-or-later
// The program that makes a card of a small recipe.
#pragma once

#include "support/card_files.h"
#include "support/files.h"
#include "support/tool.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bootlace::loop {

namespace fs = std::filesystem;
using test::CardFiles;
using test::runOk;

struct Outcome
{
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline Outcome capture(std::vector<std::string> command)
{
    const test::TempDir folder;
    const std::string err = folder / "stderr";
    command.insert(command.begin(), {"sh", "-c", "f=$1; shift; exec \"$@\" 2>\"$f\"", "sh", err});
    const test::ToolRun run = test::run(command);
    return {run.status, run.output, std::string(asText(test::readFile(err)))};
}

inline Outcome bootlaceCli(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), BOOTLACE_CLI);
    return capture(std::move(arguments));
}

inline void append(Bytes &bytes, const Bytes &more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

/// Where the pieces of that recipe begin.
inline constexpr ByteOffset espBegin{17408 * 512};
inline constexpr ByteOffset rootBegin{73 * 1024 * 1024};

} // namespace bootlace::loop
