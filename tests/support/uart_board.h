// SPDX-License-Identifier: GPL-3.0-or-later
// A board in its BootROM's download mode, and the BL2 that it starts: bytes in, bytes out. It knows what
// core/mtkuart is to do from the same sources, but shares no code with it.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <set>
#include <string>

namespace bootlace::test {

/// What is wrong with a board.
struct UartManner
{
    static constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

    std::size_t deafFor = 0;            ///< it is off while so many bytes come
    std::uint16_t code = 0x7986;        ///< hardware code
    std::uint32_t configuration = 0;    ///< bit 0: secure boot, ...
    std::uint16_t baudStatus = 0;       ///< what the BootROM says to another speed
    std::set<std::size_t> lost = {};    ///< of the bytes that it sends, counted from 0
    unsigned wrongProgramSums = 0;      ///< so many
    bool hasProgramSum = true;          ///< otherwise the BootROM says 0
    unsigned wrongPacketSums = 0;       ///< so many
    std::size_t stopsAt = never;        ///< it says nothing more behind so many bytes of the package
    bool takesPackages = true;          ///< BL2 is built for it
    std::uint32_t mostBaud = 4'000'000; ///< at a higher speed nothing is understood
    std::string banner = "NOTICE:  BL2: v2.10.0\t(release):v2.10 (ram)\r\n"
                         "NOTICE:  EMI: Detected DRAM size: 2048MB\r\n"
                         "NOTICE:  Starting UART download handshake ...\r\n";
    std::string afterwards =
        "NOTICE:  BL31: v2.10.0\t(release):v2.10\r\n\r\nU-Boot 2024.10 (Oct 07 2024 - 00:00:00 +0000)\r\n\r\n=> ";
};

class UartBoard
{
public:
    explicit UartBoard(UartManner manner = {})
        : m_manner(std::move(manner))
    {}

    /// What it answers to bytes that come at that speed.
    [[nodiscard]] Bytes receive(ByteView bytes, std::uint32_t baud);

    std::uint32_t address = 0;
    Bytes program;
    bool startedIn64Bit = false;
    Bytes package;
    bool started = false; ///< the package
    std::size_t packets = 0;
    std::size_t largestPacket = 0;
    std::set<std::uint32_t> speeds; ///< that it was told to go to
    std::string typed;              ///< what came behind the start

    [[nodiscard]] std::uint32_t baud() const { return m_baud; }

    /// How many bytes came, also while it was off.
    [[nodiscard]] std::size_t heard() const { return m_heard; }

private:
    enum class Who { BootRom, BootRomCommands, Bl2, Bl2Commands, Started, Dead };
    using Then = std::function<void(const Bytes &)>;

    void take(std::uint8_t byte);
    void greet(std::uint8_t byte, const std::string &letters, const std::string &answers, Who met);
    void obeyRom(std::uint8_t command);
    void obeyBl2(std::uint8_t command);
    void loadProgram();
    void startBl2();
    void takePacket(std::size_t size);
    void want(std::size_t count, bool hasEcho, Then then);
    void say(const std::string &text);
    void say16(std::uint32_t value);
    void say32(std::uint32_t value);

    UartManner m_manner;
    Who m_who = Who::BootRom;
    std::uint32_t m_baud = 115200;
    std::uint32_t m_nextBaud = 115200;
    std::size_t m_letter = 0;
    std::size_t m_heard = 0;
    std::size_t m_said = 0;
    std::size_t m_wanted = 0;
    bool m_hasEcho = false;
    Then m_then;
    Bytes m_taken;
    Bytes m_out;
};

} // namespace bootlace::test
