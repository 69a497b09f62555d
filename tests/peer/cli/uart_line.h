// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated board behind a pseudo terminal, and a program that is talked to while it runs.
#pragma once

#include "base/unique_fd.h"
#include "support/uart_board.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <sys/types.h>
#include <termios.h>
#include <thread>
#include <vector>

namespace bootlace::cli {

/// Both ends of a pseudo terminal.
struct Pty
{
    UniqueFd master;
    UniqueFd slave; ///< open, so that the terminal stays when a program closes it
    std::string name;

    /// Throws when there is none to be had.
    Pty();
    [[nodiscard]] termios settings() const;
};

/// The board answers on a thread of its own while this lives.
class UartLine
{
public:
    explicit UartLine(test::UartManner manner = {});
    ~UartLine();
    UartLine(const UartLine &) = delete;
    UartLine &operator=(const UartLine &) = delete;
    UartLine(UartLine &&) = delete;
    UartLine &operator=(UartLine &&) = delete;

    [[nodiscard]] const std::string &port() const { return m_pty.name; }

    [[nodiscard]] termios settings() const { return m_pty.settings(); }

    /// Waits until that is so of the board.
    void waitFor(const std::function<bool(const test::UartBoard &)> &state);
    /// Pulls the adapter out.
    void unplug();
    [[nodiscard]] test::UartBoard board();

private:
    void serve();

    Pty m_pty;
    UniqueFd m_stopRead;
    UniqueFd m_stopWrite;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    test::UartBoard m_board;
    std::thread m_thread;
};

/// bootlace-cli, running, with a terminal or pipes.
class RunningCli
{
public:
    /// With a terminal of its own, which is all three of its streams; or with /dev/null to read and a pipe to write to.
    RunningCli(std::vector<std::string> arguments, bool hasTerminal);
    ~RunningCli();
    RunningCli(const RunningCli &) = delete;
    RunningCli &operator=(const RunningCli &) = delete;
    RunningCli(RunningCli &&) = delete;
    RunningCli &operator=(RunningCli &&) = delete;

    /// Reads until the output has this; throws when it ends before.
    void readUntil(const std::string &text);
    void type(const std::string &keys) const;
    void signal(int number) const;
    /// Reads the rest and waits; the exit status.
    int wait();

    [[nodiscard]] const std::string &output() const { return m_output; }

private:
    bool readMore();

    UniqueFd m_terminal; ///< our end of its output, and of its input when it has a terminal
    pid_t m_child = -1;
    std::string m_output;
};

} // namespace bootlace::cli
