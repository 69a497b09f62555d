// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

namespace CLI {
class App;
}

namespace bootlace::cli {

enum class ProgressForm : std::uint8_t {
    Automatic, ///< a bar on a terminal that can draw one; otherwise lines
    Bar,
    Plain, ///< a line every ten seconds and at both ends of each stage
    Json,  ///< one event a line, ten a second and at both ends of each stage
    None,
};

/// Progress on stderr in the form that was asked for.
[[nodiscard]] std::unique_ptr<Progress> makeProgress(ProgressForm form);

/// How wide the terminal is.
[[nodiscard]] std::size_t columnsOf(int terminal);

/// A bar on a terminal that can draw one, otherwise nothing.
[[nodiscard]] ProgressForm barOrNothing();

/// --progress FORM; `form`, which outlives the command, is what counts without it.
void addProgressOption(CLI::App &command, ProgressForm &form);

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives, so that a flash ends in a state that it can
/// tell; those that are ignored (nohup, a shell's background) stay so. Make it before any other thread.
class StopOnSignal
{
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal &) = delete;
    StopOnSignal &operator=(const StopOnSignal &) = delete;
    StopOnSignal(StopOnSignal &&) = delete;
    StopOnSignal &operator=(StopOnSignal &&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiter;
};

} // namespace bootlace::cli
