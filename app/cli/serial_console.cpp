// SPDX-License-Identifier: GPL-3.0-or-later
// console: the serial console of a board, explained while it runs.
#include "serial_console.h"

#include "bootlog/reader.h"
#include "commands.h"
#include "help.h"
#include "log_text.h"
#include "progress.h"
#include "terminal_filter.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <poll.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

constexpr std::chrono::milliseconds often{200}; // to see that it is to stop
constexpr char wayOut = '\x1d';                 // Ctrl-]

/// The standard input passes each key on as it is pressed, while this lives; what is printed is left as it is.
class RawKeys
{
public:
    RawKeys()
        : m_isTerminal(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            termios raw = m_before;
            ::cfmakeraw(&raw);
            raw.c_oflag = m_before.c_oflag; // of the same terminal: a new line of ours begins at its left
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
        }
    }

    ~RawKeys()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
        }
    }

    RawKeys(const RawKeys &) = delete;
    RawKeys &operator=(const RawKeys &) = delete;
    RawKeys(RawKeys &&) = delete;
    RawKeys &operator=(RawKeys &&) = delete;

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal;
};

/// Everything that is done with what a board says.
class Screen
{
public:
    explicit Screen(UniqueFd log)
        : m_log(std::move(log))
    {}

    [[nodiscard]] Result<> show(std::string_view bytes)
    {
        TRY(writeLog(bytes));
        while (!bytes.empty()) { // by lines, for what is to stand below one of them
            const std::string_view line = bytes.substr(0, bytes.find('\n') + 1);
            const std::string_view piece = line.empty() ? bytes : line;
            m_reader.add(asBytes(piece));
            const std::string out = m_filter.add(piece);
            std::fwrite(out.data(), 1, out.size(), stdout);
            if (piece.ends_with('\n')) {
                explain();
            }
            bytes.remove_prefix(piece.size());
        }
        std::fflush(stdout);
        return {};
    }

    /// At the end.
    void report()
    {
        bootlog::Report report = m_reader.finish();
        std::erase_if(report.sightings, [](const bootlog::Sighting &sighting) { // a person was there, and ended it
            return sighting.finding.id == findings::Id::LogEndsEarly ||
                   sighting.finding.id == findings::Id::LogPromptReached;
        });
        std::fflush(stdout);
        Console::complain(report.isLog ? "\n" + reportText(report) : std::string("\n"));
    }

private:
    [[nodiscard]] Result<> writeLog(std::string_view bytes) const
    {
        while (m_log.valid() && !bytes.empty()) {
            const ssize_t count = ::write(m_log.get(), bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR) {
                return failErrno(Cause::WriteFailed, "cannot write the log", errno);
            }
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        }
        return {};
    }

    void explain()
    {
        for (const bootlog::Sighting &sighting : std::exchange(m_sightings, {})) {
            std::fflush(stdout);
            const std::string_view kind = findings::severityWord(findings::severityOf(sighting.finding));
            Console::complain(fmt::format("bootlace-cli: {}:\n{}", kind, explanationOf(sighting)));
        }
    }

    UniqueFd m_log;
    TerminalFilter m_filter;
    std::vector<bootlog::Sighting> m_sightings; ///< whose line is not at its end
    bootlog::Reader m_reader{[this](const bootlog::Sighting &sighting) { m_sightings.push_back(sighting); }};
};

Result<UniqueFd> openLog(const std::filesystem::path &file)
{
    if (file.empty()) {
        return UniqueFd();
    }
    constexpr mode_t readable = 0666; // less the person's umask
    UniqueFd log(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, readable));
    if (!log.valid()) {
        return failErrno(Cause::WriteFailed, "cannot write the log " + file.string(), errno);
    }
    return log;
}

enum class Keys : std::uint8_t { Sent, WayOut, Ended };

Result<Keys> sendKeys(computer::SerialPort &port)
{
    std::array<char, 256> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        return count < 0 && (errno == EINTR || errno == EAGAIN) ? Keys::Sent : Keys::Ended;
    }
    const std::string_view keys(buffer.data(), static_cast<std::size_t>(count));
    TRY(port.write(asBytes(keys.substr(0, keys.find(wayOut)))));
    return keys.contains(wayOut) ? Keys::WayOut : Keys::Sent;
}

Result<> talk(computer::SerialPort &port, Screen &screen, bool hasKeys, const std::stop_token &stop)
{
    Bytes buffer(4096);
    while (!stop.stop_requested()) {
        std::array<pollfd, 2> ready{{{.fd = port.descriptor(), .events = POLLIN, .revents = 0},
                                     {.fd = hasKeys ? STDIN_FILENO : -1, .events = POLLIN, .revents = 0}}};
        if (::poll(ready.data(), ready.size(), static_cast<int>(often.count())) <= 0) {
            continue;
        }
        if (ready[0].revents != 0) {
            TRY_ASSIGN(const std::size_t count, port.read(buffer, std::chrono::milliseconds()));
            TRY(screen.show(asText(ByteView(buffer).first(count))));
        }
        if (ready[1].revents != 0) {
            TRY_ASSIGN(const Keys keys, sendKeys(port));
            if (keys == Keys::WayOut) {
                return {};
            }
            hasKeys = keys != Keys::Ended;
        }
    }
    return fail(Cause::Cancelled, "cancelled");
}

struct Request
{
    std::string port;
    std::uint32_t baud = 115200;
    SerialConsole console;
};

Result<> run(const Request &request)
{
    const StopOnSignal stop;
    TRY_ASSIGN(computer::SerialPort port, computer::SerialPort::open(request.port, request.baud));
    return runSerialConsole(port, request.console, stop.token());
}

} // namespace

Result<> runSerialConsole(computer::SerialPort &port, const SerialConsole &request, const std::stop_token &stop)
{
    TRY_ASSIGN(UniqueFd log, openLog(request.log));
    const RawKeys keys;
    Screen screen(std::move(log));
    Console::complain(keys.isTerminal() ? "The board's console: keys go to the board, Ctrl-] ends.\n"
                                        : "The board's console: it is only listened to.\n");
    Result<> done = screen.show(request.heard);
    if (done) {
        done = talk(port, screen, keys.isTerminal(), stop);
    }
    screen.report();
    return done;
}

CLI::Option *addBaudOption(CLI::App &command, std::uint32_t &baud, const std::string &description)
{
    std::vector<std::string> rates;
    std::ranges::transform(computer::baudRates(), std::back_inserter(rates),
                           [](std::uint32_t rate) { return std::to_string(rate); });
    return command.add_option("--baud", baud, description)->check(oneOf(std::move(rates)))->type_name("BAUD");
}

void addSerialConsole(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *command =
        app.add_subcommand("console", "Show a board's serial console, and explain what goes wrong on it");
    const auto request = std::make_shared<Request>();
    command->add_option("PORT", request->port, "The serial port, such as /dev/ttyUSB0")->required()->type_name("PORT");
    addBaudOption(*command, request->baud, "The speed of the console")->capture_default_str();
    command->add_option("--log", request->console.log, "Append all that comes to this file")->type_name("FILE");
    command->callback([request, &console, &exit] {
        const auto done = run(*request);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli console /dev/ttyUSB0 --log console.log",
            "0 ended by Ctrl-], 1 the port is gone or can't be used, 2 bad\n"
            "input or usage, 3 another program uses the port, 130 cancelled.");
}

} // namespace bootlace::cli
