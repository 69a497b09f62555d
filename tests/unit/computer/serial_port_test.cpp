// SPDX-License-Identifier: GPL-3.0-or-later
// A pseudo terminal is a serial port whose other end is ours.
#include "base/unique_fd.h"
#include "computer/serial_port.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace bootlace::computer {
namespace {

constexpr std::chrono::milliseconds aMoment{10};
constexpr std::chrono::milliseconds longEnough{60'000};

class SerialPortTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        master = UniqueFd(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
        std::array<char, 128> path{};
        ASSERT_TRUE(master.valid() && ::grantpt(master.get()) == 0 && ::unlockpt(master.get()) == 0);
        ASSERT_EQ(::ptsname_r(master.get(), path.data(), path.size()), 0);
        name = path.data();
        other = UniqueFd(::open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC)); // so that the settings stay
        ASSERT_TRUE(other.valid());
    }

    [[nodiscard]] termios settings() const
    {
        termios settings = {};
        ::tcgetattr(master.get(), &settings);
        return settings;
    }

    UniqueFd master;
    UniqueFd other;
    std::string name;
};

TEST_F(SerialPortTest, TranslatesNothingAndGivesTheSettingsBack)
{
    const termios before = settings();
    ASSERT_NE(before.c_lflag & ECHO, 0U) << "or there is nothing to give back";
    {
        ASSERT_OK_ASSIGN(SerialPort port, SerialPort::open(name, 115200));
        const termios raw = settings();
        EXPECT_EQ(raw.c_lflag & (ECHO | ICANON | ISIG), 0U);
        EXPECT_EQ(raw.c_iflag & (ICRNL | IXON | ISTRIP), 0U);
        EXPECT_EQ(raw.c_oflag & OPOST, 0U);
        EXPECT_EQ(raw.c_cflag & (CSIZE | PARENB | CSTOPB | CRTSCTS), static_cast<tcflag_t>(CS8));
        EXPECT_EQ(::cfgetospeed(&raw), static_cast<speed_t>(B115200));
        ASSERT_OK(port.setBaud(921600));
        const termios fast = settings();
        EXPECT_EQ(::cfgetospeed(&fast), static_cast<speed_t>(B921600));
        EXPECT_FAILS(port.setBaud(123), Cause::BadInput, "a port can't have 123 baud, but one of: 9600, 19200");
    }
    const termios after = settings();
    EXPECT_EQ(after.c_lflag, before.c_lflag);
    EXPECT_EQ(after.c_iflag, before.c_iflag);
    EXPECT_EQ(after.c_oflag, before.c_oflag);
    EXPECT_EQ(::cfgetospeed(&after), ::cfgetospeed(&before));
}

TEST_F(SerialPortTest, PassesAllBytes)
{
    ASSERT_OK_ASSIGN(SerialPort port, SerialPort::open(name, 115200));
    Bytes all;
    for (unsigned value = 0; value < 256; ++value) {
        all.push_back(static_cast<std::byte>(value));
    }
    ASSERT_OK(port.write(all));
    Bytes got(all.size());
    ASSERT_EQ(::read(master.get(), got.data(), got.size()), static_cast<ssize_t>(all.size()));
    EXPECT_EQ(got, all);
    ASSERT_EQ(::write(master.get(), all.data(), all.size()), static_cast<ssize_t>(all.size()));
    Bytes back;
    while (back.size() < all.size()) {
        ASSERT_OK_ASSIGN(const std::size_t count, port.read(got, longEnough));
        ASSERT_GT(count, 0U);
        back.insert(back.end(), got.begin(), got.begin() + static_cast<std::ptrdiff_t>(count));
    }
    EXPECT_EQ(back, all);
    ASSERT_OK_ASSIGN(const std::size_t none, port.read(got, aMoment));
    EXPECT_EQ(none, 0U);
}

TEST_F(SerialPortTest, IsForOneProgramAlone)
{
    {
        ASSERT_OK_ASSIGN(const SerialPort port, SerialPort::open(name, 115200));
        EXPECT_FAILS(SerialPort::open(name, 115200), Cause::Busy, name + " is in use by another program");
    }
    ASSERT_OK(SerialPort::open(name, 115200));
}

TEST_F(SerialPortTest, SaysThatItIsGone)
{
    ASSERT_OK_ASSIGN(SerialPort port, SerialPort::open(name, 115200));
    master.reset();
    Bytes buffer(10);
    EXPECT_FAILS(port.read(buffer, longEnough), Cause::DeviceGone, name + " is gone");
    EXPECT_FAILS(port.write(buffer), Cause::DeviceGone, name + " is gone");
}

TEST(SerialPorts, OnlyATerminalIsOne)
{
    const test::TempDir dir;
    test::writeFile(dir / "file", {});
    for (const std::string &path : {std::string("/dev/null"), (dir / "file").string(), dir.path().string()}) {
        EXPECT_FAILS(SerialPort::open(path, 115200), Cause::BadInput, path + " is not a serial port");
    }
    const std::string none = dir / "none";
    EXPECT_FAILS(SerialPort::open(none, 115200), Cause::NotFound, "there is no port " + none + ". ");
    EXPECT_TRUE(std::ranges::is_sorted(baudRates()));
}

} // namespace
} // namespace bootlace::computer
