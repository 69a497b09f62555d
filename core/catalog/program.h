// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs, run without a shell and within limits. Not for other rooms.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::catalog {

struct Program
{
    std::vector<std::string> words;     ///< the program, looked up in PATH and the sbin folders, and its arguments
    std::string package;                ///< what to install when it is not there
    std::filesystem::path folder = "."; ///< where it runs
    int input = -1;                     ///< its standard input; -1: nothing
    std::chrono::seconds longest{10};
    ByteCount mostMemory = 512_MiB;
    std::size_t mostOutput = 0; ///< bytes
};

struct ProgramRun
{
    Bytes output;
    Bytes messages; ///< standard error: the first 64 KiB
    int status = 0; ///< of waitpid(2)
    bool hasTooMuchOutput = false;

    [[nodiscard]] bool isGood() const { return status == 0; }

    [[nodiscard]] std::string firstMessage() const;
};

/// Runs it to its end, with no signal blocked or ignored. NotFound when it is not installed; Cancelled after a stop
/// request and BadInput after `longest`, when it is killed. One that writes more than `mostOutput` is killed, too.
[[nodiscard]] Result<ProgramRun> runProgram(const Program &program, const std::stop_token &stop);

/// Where the program is, or empty.
[[nodiscard]] std::filesystem::path findProgram(const std::string &name);

} // namespace bootlace::catalog
