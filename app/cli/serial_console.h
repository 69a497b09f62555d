// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "computer/serial_port.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace bootlace::cli {

struct SerialConsole
{
    std::filesystem::path log; ///< that what comes is appended to; empty: none
    std::string heard;         ///< what the board said before
};

/// Shows what a board says, on the standard output, and sends it the keys that are pressed, when the standard input is
/// a terminal. What went wrong is explained on the standard error below the line that shows it, and all of it at the
/// end. Ends with success at Ctrl-], with Cancelled when it is stopped, with DeviceGone when the port goes away, and
/// with WriteFailed when the log can't be written.
[[nodiscard]] Result<> runSerialConsole(computer::SerialPort &port, const SerialConsole &request,
                                        const std::stop_token &stop);

/// --baud N, of the speeds that a port can have.
CLI::Option *addBaudOption(CLI::App &command, std::uint32_t &baud, const std::string &description);

} // namespace bootlace::cli
