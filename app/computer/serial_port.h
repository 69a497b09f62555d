// SPDX-License-Identifier: GPL-3.0-or-later
// A serial port of this computer, behind which a board is. Nothing but a terminal device is opened, and nobody else
// gets it meanwhile.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <termios.h>
#include <vector>

namespace bootlace::computer {

/// The serial ports that this computer has.
[[nodiscard]] std::vector<std::string> serialPorts();

/// The speeds that a port can be given, ascending.
[[nodiscard]] std::span<const std::uint32_t> baudRates();

class SerialPort
{
public:
    /// 8 data bits, no parity, one stop bit, no flow control, nothing translated. `baud` is one of baudRates(). What
    /// came before is dropped. Fails with NotFound, PermissionDenied and Busy, each with what to do, and with BadInput
    /// when the path is not that of a serial port.
    [[nodiscard]] static Result<SerialPort> open(const std::filesystem::path &path, std::uint32_t baud);

    SerialPort(SerialPort &&other) noexcept = default;
    SerialPort(const SerialPort &) = delete;
    SerialPort &operator=(SerialPort &&other) noexcept = delete;
    SerialPort &operator=(const SerialPort &) = delete;
    /// The port has the settings again that it had before.
    ~SerialPort();

    /// For poll(): whether bytes have come.
    [[nodiscard]] int descriptor() const { return m_fd.get(); }

    /// Once everything that was written has left.
    [[nodiscard]] Result<> setBaud(std::uint32_t baud);

    /// What has come by now; waits at most so long for the first of it. 0: nothing came. DeviceGone when the port is
    /// not there any more.
    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer, std::chrono::milliseconds patience);

    /// All of the bytes, as fast as the line takes them. DeviceGone, too when it takes none for some seconds.
    [[nodiscard]] Result<> write(ByteView bytes);

private:
    SerialPort(UniqueFd fd, std::string name, const termios &before)
        : m_fd(std::move(fd))
        , m_name(std::move(name))
        , m_before(before)
    {}

    UniqueFd m_fd;
    std::string m_name;
    termios m_before;
};

} // namespace bootlace::computer
