// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's programs, as judges of our bytes.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

namespace bootlace::test {

struct ToolRun
{
    int status = -1;    ///< exit status; -1 when it was ended by a signal
    std::string output; ///< standard output and error together
};

/// Runs a program (looked up in PATH and the sbin folders) and waits for it. A program that is not installed throws,
/// and so fails the test: the set-up step installs every peer, and a missing one must not look like a pass. The
/// language is C.UTF-8 and the time zone UTC.
[[nodiscard]] ToolRun run(const std::vector<std::string> &command, const std::string &input = {});
/// The same, and throws unless it exits with 0. Answers the output.
std::string runOk(const std::vector<std::string> &command, const std::string &input = {});

} // namespace bootlace::test
