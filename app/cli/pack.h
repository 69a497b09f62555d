// SPDX-License-Identifier: GPL-3.0-or-later
// The format rooms by hand: each function adds one command with its subcommands.
#pragma once

#include "base/bytes.h"
#include "commands.h"
#include "output.h"

#include <filesystem>
#include <string>

namespace bootlace::cli {

void addBl2(CLI::App &app, Console &console, Exit &exit);
void addFip(CLI::App &app, Console &console, Exit &exit);
void addDtb(CLI::App &app, Console &console, Exit &exit);
void addEnv(CLI::App &app, Console &console, Exit &exit);
void addScript(CLI::App &app, Console &console, Exit &exit);

/// Where a command puts its result.
struct Output
{
    std::filesystem::path file;
    bool force = false;

    [[nodiscard]] Existing existing() const { return force ? Existing::Replace : Existing::Refuse; }
};

/// -o and --force.
void addOutput(CLI::App &command, Output &output);

/// Writes the result and tells so: `text` is what it is, `document` the answer for --json, whose "notes" (sentences)
/// people see too; it gets ok, file, size and sha256. With "-o -" nothing but the result is on the standard
/// output, and the notes are on the other one.
[[nodiscard]] Result<> deliver(const Console &console, const Output &output, ByteView bytes,
                               nlohmann::ordered_json document, std::string text);

} // namespace bootlace::cli
