// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/serial_port.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace bootlace::computer {
namespace {

struct Rate
{
    std::uint32_t baud;
    speed_t code;
};

constexpr std::array<Rate, 14> rates{{{.baud = 9600, .code = B9600},
                                      {.baud = 19200, .code = B19200},
                                      {.baud = 38400, .code = B38400},
                                      {.baud = 57600, .code = B57600},
                                      {.baud = 115200, .code = B115200},
                                      {.baud = 230400, .code = B230400},
                                      {.baud = 460800, .code = B460800},
                                      {.baud = 500000, .code = B500000},
                                      {.baud = 576000, .code = B576000},
                                      {.baud = 921600, .code = B921600},
                                      {.baud = 1000000, .code = B1000000},
                                      {.baud = 1500000, .code = B1500000},
                                      {.baud = 2000000, .code = B2000000},
                                      {.baud = 3000000, .code = B3000000}}};

// A kernel has nodes for ports of its own that the computer does not have: their type is 0 (UNKNOWN).
bool isThere(const std::filesystem::path &port)
{
    std::error_code absent;
    if (!std::filesystem::exists(port / "device/driver", absent)) {
        return false;
    }
    const UniqueFd type(::open((port / "type").c_str(), O_RDONLY | O_CLOEXEC));
    char first = ' ';
    return !type.valid() || ::read(type.get(), &first, 1) != 1 || first != '0';
}

std::string withPorts(const std::string &sentence)
{
    const std::vector<std::string> ports = serialPorts();
    return sentence + (ports.empty() ? ". This computer has no serial port now: plug the USB serial adapter in"
                                     : fmt::format(". The serial ports are: {}", joined(ports)));
}

// Opening another device can do something: it is not tried.
bool canBeSerial(const struct stat &status)
{
    if (!S_ISCHR(status.st_mode)) {
        return false;
    }
    std::error_code absent; // a pseudo terminal has no such link
    const auto subsystem = std::filesystem::read_symlink(
        fmt::format("/sys/dev/char/{}:{}/subsystem", major(status.st_rdev), minor(status.st_rdev)), absent);
    return absent || subsystem.filename() == "tty";
}

std::unexpected<Error> failBusy(const std::string &name)
{
    return fail(Cause::Busy, fmt::format("{} is in use by another program: end it (a terminal program such as screen, "
                                         "minicom or tio, or ModemManager) and try again",
                                         name));
}

std::unexpected<Error> failOpen(const std::string &name, int error)
{
    if (error == EACCES || error == EPERM) {
        return fail(Cause::PermissionDenied,
                    fmt::format("you may not use {}: add yourself to the group that it belongs to, most likely with "
                                "\"sudo adduser $USER dialout\", and log in again",
                                name),
                    error);
    }
    if (error == EBUSY) {
        return failBusy(name);
    }
    return failErrno(Cause::ReadFailed, "cannot open " + name, error);
}

Result<UniqueFd> openTerminal(const std::filesystem::path &path)
{
    const std::string name = path.string();
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        return errno == ENOENT || errno == ENOTDIR ? fail(Cause::NotFound, withPorts("there is no port " + name), errno)
                                                   : failOpen(name, errno);
    }
    const auto isNone = [&name] { return fail(Cause::BadInput, withPorts(name + " is not a serial port")); };
    if (!canBeSerial(status)) {
        return isNone();
    }
    // Not waiting for a carrier, which a board does not have.
    UniqueFd fd(::open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!fd.valid()) {
        return failOpen(name, errno);
    }
    if (::isatty(fd.get()) == 0) {
        return isNone();
    }
    // Against those that ask, and against those that do not.
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        return failBusy(name);
    }
    if (::ioctl(fd.get(), TIOCEXCL) != 0) {
        return failErrno(Cause::ReadFailed, "cannot get " + name + " for this program alone", errno);
    }
    return fd;
}

std::optional<speed_t> codeOf(std::uint32_t baud)
{
    const auto *const found = std::ranges::find(rates, baud, &Rate::baud);
    return found != rates.end() ? std::optional(found->code) : std::nullopt;
}

Result<> apply(int fd, const std::string &name, termios settings, std::uint32_t baud)
{
    const auto code = codeOf(baud);
    if (!code) {
        return fail(Cause::BadInput, fmt::format("a port can't have {} baud, but one of: {}", baud,
                                                 joined(baudRates(), [](auto rate) { return std::to_string(rate); })));
    }
    ::cfsetispeed(&settings, *code);
    ::cfsetospeed(&settings, *code);
    while (::tcsetattr(fd, TCSADRAIN, &settings) != 0) {
        if (errno != EINTR) {
            return failErrno(Cause::WriteFailed, fmt::format("cannot set {} to {} baud", name, baud), errno);
        }
    }
    return {};
}

Error goneError(const std::string &name)
{
    return {Cause::DeviceGone, name + " is gone: the USB serial adapter was unplugged, or lost its connection"};
}

} // namespace

std::vector<std::string> serialPorts()
{
    std::vector<std::string> ports;
    std::error_code absent;
    for (std::filesystem::directory_iterator at("/sys/class/tty", absent), end; !absent && at != end;
         at.increment(absent)) {
        if (isThere(at->path())) {
            ports.push_back("/dev/" + at->path().filename().string());
        }
    }
    std::ranges::sort(ports);
    return ports;
}

std::span<const std::uint32_t> baudRates()
{
    static const auto bauds = [] {
        std::array<std::uint32_t, rates.size()> all{};
        std::ranges::transform(rates, all.begin(), &Rate::baud);
        return all;
    }();
    return bauds;
}

Result<SerialPort> SerialPort::open(const std::filesystem::path &path, std::uint32_t baud)
{
    const std::string name = path.string();
    TRY_ASSIGN(UniqueFd fd, openTerminal(path));
    termios before = {};
    if (::tcgetattr(fd.get(), &before) != 0) {
        return failErrno(Cause::ReadFailed, "cannot read the settings of " + name, errno);
    }
    SerialPort port(std::move(fd), name, before); // which restores them from now on
    termios raw = before;
    ::cfmakeraw(&raw);
    raw.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | CRTSCTS | HUPCL);
    raw.c_cflag |= static_cast<tcflag_t>(CLOCAL | CREAD);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    TRY(apply(port.descriptor(), name, raw, baud));
    ::tcflush(port.descriptor(), TCIFLUSH);
    return port;
}

SerialPort::~SerialPort()
{
    if (m_fd.valid()) {
        ::tcsetattr(m_fd.get(), TCSANOW, &m_before);
        ::ioctl(m_fd.get(), TIOCNXCL);
    }
}

Result<> SerialPort::setBaud(std::uint32_t baud)
{
    termios settings = {};
    if (::tcgetattr(m_fd.get(), &settings) != 0) {
        return std::unexpected(goneError(m_name));
    }
    return apply(m_fd.get(), m_name, settings, baud);
}

Result<std::size_t> SerialPort::read(MutableBytes buffer, std::chrono::milliseconds patience)
{
    pollfd port{.fd = m_fd.get(), .events = POLLIN, .revents = 0};
    if (::poll(&port, 1, static_cast<int>(patience.count())) <= 0) {
        return 0; // also when a signal came
    }
    const ssize_t count = ::read(m_fd.get(), buffer.data(), buffer.size());
    if (count > 0) {
        return static_cast<std::size_t>(count);
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return 0;
    }
    return std::unexpected(goneError(m_name));
}

Result<> SerialPort::write(ByteView bytes)
{
    constexpr int milliseconds = 5000;
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_fd.get(), bytes.data(), bytes.size());
        if (count > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(count));
            continue;
        }
        if (count < 0 && errno == EINTR) {
            continue;
        }
        pollfd port{.fd = m_fd.get(), .events = POLLOUT, .revents = 0};
        if ((count < 0 && errno != EAGAIN) || ::poll(&port, 1, milliseconds) == 0 ||
            (port.revents & (POLLERR | POLLHUP)) != 0) {
            return std::unexpected(goneError(m_name));
        }
    }
    return {};
}

} // namespace bootlace::computer
