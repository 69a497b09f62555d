// SPDX-License-Identifier: GPL-3.0-or-later
#include "uart_line.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>
#include <utility>

extern char **environ;

namespace bootlace::cli {

static UniqueFd checked(int fd)
{
    if (fd < 0) {
        throw std::runtime_error("a descriptor for the test could not be made");
    }
    return UniqueFd(fd);
}

static std::pair<UniqueFd, UniqueFd> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("pipe2");
    }
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

static std::uint32_t speedOf(const termios &settings)
{
    switch (::cfgetospeed(&settings)) {
    case B115200:
        return 115200;
    case B460800:
        return 460800;
    case B921600:
        return 921600;
    default:
        return 0;
    }
}

Pty::Pty()
    : master(checked(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)))
{
    std::array<char, 128> path{};
    if (::grantpt(master.get()) != 0 || ::unlockpt(master.get()) != 0 ||
        ::ptsname_r(master.get(), path.data(), path.size()) != 0) {
        throw std::runtime_error("there is no pseudo terminal");
    }
    name = path.data();
    slave = checked(::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC));
}

termios Pty::settings() const
{
    termios settings = {};
    ::tcgetattr(master.get(), &settings); // those of the other end
    return settings;
}

UartLine::UartLine(test::UartManner manner)
    : m_board(std::move(manner))
{
    std::tie(m_stopRead, m_stopWrite) = makePipe();
    m_thread = std::thread([this] { serve(); });
}

UartLine::~UartLine()
{
    if (m_thread.joinable()) {
        m_stopWrite.reset();
        m_thread.join();
    }
}

void UartLine::waitFor(const std::function<bool(const test::UartBoard &)> &state)
{
    std::unique_lock lock(m_mutex);
    constexpr std::chrono::minutes most{2}; // on the slowest computer
    if (!m_changed.wait_for(lock, most, [&] { return state(m_board); })) {
        throw std::runtime_error("the board does not come to that state");
    }
}

void UartLine::unplug()
{
    m_stopWrite.reset();
    m_thread.join();
    m_pty.slave.reset();
    m_pty.master.reset();
}

test::UartBoard UartLine::board()
{
    const std::lock_guard lock(m_mutex);
    return m_board;
}

void UartLine::serve()
{
    Bytes buffer(65536);
    for (;;) {
        std::array<pollfd, 2> ready{{{.fd = m_stopRead.get(), .events = POLLIN, .revents = 0},
                                     {.fd = m_pty.master.get(), .events = POLLIN, .revents = 0}}};
        if (::poll(ready.data(), ready.size(), -1) < 0 || ready[0].revents != 0) {
            return;
        }
        const ssize_t count = ::read(m_pty.master.get(), buffer.data(), buffer.size());
        if (count <= 0) {
            return;
        }
        const std::uint32_t speed = speedOf(m_pty.settings());
        const std::lock_guard lock(m_mutex);
        const Bytes answer = m_board.receive(ByteView(buffer).first(static_cast<std::size_t>(count)), speed);
        if (!answer.empty() && ::write(m_pty.master.get(), answer.data(), answer.size()) < 0) {
            return;
        }
        m_changed.notify_all();
    }
}

RunningCli::RunningCli(std::vector<std::string> arguments, bool hasTerminal)
{
    arguments.insert(arguments.begin(), BOOTLACE_CLI);
    std::vector<char *> pointers;
    for (std::string &argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    UniqueFd input;
    UniqueFd output;
    if (hasTerminal) {
        Pty pty;
        m_terminal = std::move(pty.master);
        output = std::move(pty.slave);
    } else {
        std::tie(m_terminal, output) = makePipe();
        input = checked(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.valid() ? input.get() : output.get(), 0);
    posix_spawn_file_actions_adddup2(&actions, output.get(), 1);
    posix_spawn_file_actions_adddup2(&actions, output.get(), 2);
    const int spawned = ::posix_spawn(&m_child, BOOTLACE_CLI, &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (spawned != 0) {
        throw std::runtime_error("cannot start bootlace-cli");
    }
}

RunningCli::~RunningCli()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
}

bool RunningCli::readMore()
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(m_terminal.get(), buffer.data(), buffer.size());
    m_output.append(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
    return count > 0;
}

void RunningCli::readUntil(const std::string &text)
{
    while (!m_output.contains(text)) {
        if (!readMore()) {
            throw std::runtime_error("the output ended before \"" + text + "\" came:\n" + m_output);
        }
    }
}

void RunningCli::type(const std::string &keys) const
{
    if (::write(m_terminal.get(), keys.data(), keys.size()) < 0) {
        throw std::runtime_error("the keys can't be typed");
    }
}

void RunningCli::signal(int number) const
{
    ::kill(m_child, number);
}

int RunningCli::wait()
{
    while (readMore()) {
    }
    int status = 0;
    ::waitpid(std::exchange(m_child, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace bootlace::cli
