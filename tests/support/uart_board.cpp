// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uart_board.h"

#include <algorithm>
#include <utility>

namespace bootlace::test {

static std::uint32_t numberOf(const Bytes &bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        number = number << 8U | std::to_integer<std::uint32_t>(bytes.at(at + i));
    }
    return number;
}

static std::uint32_t xorOf(const Bytes &bytes)
{
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        (i % 2 == 0 ? low : high) ^= std::to_integer<std::uint32_t>(bytes[i]);
    }
    return high << 8U | low;
}

static std::uint32_t onesSumOf(const Bytes &bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        sum += numberOf(bytes, i, 1) << 8U;
        sum += i + 1 < bytes.size() ? numberOf(bytes, i + 1, 1) : 0;
        sum = (sum & 0xFFFFU) + (sum >> 16U);
    }
    return sum;
}

Bytes UartBoard::receive(ByteView bytes, std::uint32_t baud)
{
    m_out.clear();
    for (const std::byte byte : bytes) {
        if (++m_heard > m_manner.deafFor && baud == m_baud && baud <= m_manner.mostBaud) {
            take(std::to_integer<std::uint8_t>(byte));
        }
    }
    m_baud = m_nextBaud;
    return m_out;
}

void UartBoard::take(std::uint8_t byte)
{
    if (m_who == Who::Dead) {
        return;
    }
    if (m_wanted > 0) {
        m_taken.push_back(std::byte{byte});
        if (m_hasEcho) {
            say({static_cast<char>(byte)});
        }
        if (--m_wanted == 0) {
            const Then then = std::move(m_then);
            then(std::exchange(m_taken, {}));
        }
        return;
    }
    switch (m_who) {
    case Who::BootRom:
        return greet(byte, "\xA0\x0A\x50\x05", "\x5F\xF5\xAF\xFA", Who::BootRomCommands);
    case Who::BootRomCommands:
        return obeyRom(byte);
    case Who::Bl2:
        return greet(byte, "mudl", "TF-A", Who::Bl2Commands);
    case Who::Bl2Commands:
        return obeyBl2(byte);
    case Who::Started:
        typed += static_cast<char>(byte);
        return;
    case Who::Dead:
        break;
    }
}

void UartBoard::greet(std::uint8_t byte, const std::string &letters, const std::string &answers, Who met)
{
    if (static_cast<char>(byte) != letters.at(m_letter)) {
        m_letter = 0;
        return;
    }
    say({answers.at(m_letter)});
    if (++m_letter == letters.size()) {
        m_letter = 0;
        m_who = met;
    }
}

void UartBoard::obeyRom(std::uint8_t command)
{
    say({static_cast<char>(command)});
    switch (command) {
    case 0xFD:
        say16(m_manner.code);
        return say16(0);
    case 0xFC:
        say16(0x8a00);
        say16(0xca01);
        say16(1);
        return say16(0);
    case 0xD8:
        say32(m_manner.configuration);
        return say16(0);
    case 0xDC:
        return want(4, true, [this](const Bytes &taken) {
            say16(m_manner.baudStatus);
            if (m_manner.baudStatus == 0) {
                m_nextBaud = numberOf(taken, 0, 4);
                speeds.insert(m_nextBaud);
            }
        });
    case 0xD7:
        return loadProgram();
    case 0xD5:
        return want(4, true, [this](const Bytes &) {
            say16(0);
            startBl2();
        });
    case 0xDE:
        return want(5, true, [this](const Bytes &taken) {
            say16(numberOf(taken, 0, 4) == address && numberOf(taken, 4, 1) == 1 ? 0 : 1);
            want(1, true, [this](const Bytes &magic) {
                say16(numberOf(magic, 0, 1) == 100 ? 0 : 1);
                startedIn64Bit = true;
                startBl2();
            });
        });
    default:
        m_who = Who::Dead;
    }
}

void UartBoard::loadProgram()
{
    want(12, true, [this](const Bytes &taken) {
        address = numberOf(taken, 0, 4);
        say16(0);
        want(numberOf(taken, 4, 4), false, [this](const Bytes &bytes) {
            program = bytes;
            const std::uint32_t wrong = m_manner.wrongProgramSums > 0 ? 1 : 0;
            m_manner.wrongProgramSums -= wrong;
            say16(m_manner.hasProgramSum ? xorOf(bytes) ^ wrong : 0);
            say16(0);
        });
    });
}

void UartBoard::startBl2()
{
    m_who = m_manner.takesPackages ? Who::Bl2 : Who::Dead;
    say(m_manner.banner);
}

void UartBoard::obeyBl2(std::uint8_t command)
{
    say({static_cast<char>(command <= 4 && command > 0 ? command : 0xFF)});
    switch (command) {
    case 1:
        return say({0x10});
    case 2:
        return want(4, true, [this](const Bytes &taken) {
            m_nextBaud = numberOf(taken, 0, 4);
            speeds.insert(m_nextBaud);
            m_who = Who::Bl2;
        });
    case 3:
        return want(4, true, [this](const Bytes &taken) {
            package.clear();
            takePacket(numberOf(taken, 0, 4));
        });
    case 4:
        say("NOTICE:  Received FIP @ 0x40400000 ...\r\n" + m_manner.afterwards);
        started = true;
        m_who = Who::Started;
        return;
    default:
        m_who = Who::Dead;
    }
}

void UartBoard::takePacket(std::size_t size)
{
    if (package.size() >= m_manner.stopsAt) {
        m_who = Who::Dead;
        return;
    }
    if (package.size() >= size) {
        return;
    }
    want(8, true, [this, size](const Bytes &header) {
        want(numberOf(header, 4, 2), false, [this, size, header](const Bytes &bytes) {
            say32(static_cast<std::uint32_t>(packets));
            const std::uint32_t wrong = m_manner.wrongPacketSums > 0 ? 1 : 0;
            m_manner.wrongPacketSums -= wrong;
            const bool isNext = numberOf(header, 0, 4) == packets;
            const std::uint32_t sum = isNext ? onesSumOf(bytes) ^ wrong : 0;
            say16(sum);
            if (isNext && sum == numberOf(header, 6, 2)) {
                ++packets;
                largestPacket = std::max(largestPacket, bytes.size());
                package.insert(package.end(), bytes.begin(), bytes.end());
            }
            takePacket(size);
        });
    });
}

void UartBoard::want(std::size_t count, bool hasEcho, Then then)
{
    m_wanted = count;
    m_hasEcho = hasEcho;
    m_then = std::move(then);
}

void UartBoard::say(const std::string &text)
{
    for (const char letter : text) {
        if (!m_manner.lost.contains(m_said++)) {
            m_out.push_back(static_cast<std::byte>(letter));
        }
    }
}

void UartBoard::say16(std::uint32_t value)
{
    say({static_cast<char>(value >> 8U), static_cast<char>(value)});
}

void UartBoard::say32(std::uint32_t value)
{
    say16(value >> 16U);
    say16(value & 0xFFFFU);
}

} // namespace bootlace::test
