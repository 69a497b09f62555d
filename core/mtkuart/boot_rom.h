// SPDX-License-Identifier: GPL-3.0-or-later
// The download mode of a MediaTek BootROM over its UART: who answers its handshake in time gets a program into on-chip
// memory and has it started, whatever the board would have started from.
//
// Sources: 981213/mtk_uartboot (src/bootrom.rs) and mtkclient (mtk_preloader.py). Every byte of a command comes back;
// numbers are big-endian; a status of 0 is good.
//
// What surprises: the BootROM listens at 115200 baud and at a moment that nobody knows, so the handshake is tried until
// it answers; and it starts in 32-bit state, so that a 64-bit program needs a jump of its own.
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "mtkuart/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::mtkuart {

/// What the BootROM says of its SoC.
struct Soc
{
    std::uint16_t code = 0;
    std::uint16_t subcode = 0;
    std::uint16_t hardwareVersion = 0;
    std::uint16_t softwareVersion = 0;
};

/// Where a program goes on a SoC.
struct Target
{
    std::string name = {};  ///< for messages: the board that it is of
    std::uint16_t code = 0; ///< of the SoC
    std::uint32_t address = 0;
    bool isArm64 = true;
    ByteCount most = {}; ///< no larger program fits
};

class BootRom final : public Session
{
public:
    /// Loads the program, which must outlive the session, to the first target whose SoC answers, as fast as `baud`
    /// when the BootROM can do that; the line is at 115200 baud at the end.
    ///
    /// Fails with BadInput when the SoC is that of no target, with Unsupported when it takes only signed programs, with
    /// TooSmall when the program does not fit, with Mismatch when it arrives damaged again and again, and with
    /// DeviceGone when an answer does not come, or is none.
    BootRom(ByteView program, std::vector<Target> targets, std::uint32_t baud, const Limits &limits = {});

    /// Nothing: the board has not told yet.
    [[nodiscard]] const std::optional<Soc> &soc() const { return m_soc; }

    /// nullptr: it is not known yet.
    [[nodiscard]] const Target *target() const;

    /// At which the program is sent; 115200 when the BootROM can't do what was asked for.
    [[nodiscard]] std::uint32_t baud() const { return m_baud; }

private:
    [[nodiscard]] Result<> takeCode(ByteView answer);
    [[nodiscard]] Result<> takeVersions(ByteView answer);
    [[nodiscard]] Result<> takeConfiguration(ByteView answer);
    [[nodiscard]] Result<> takeFasterBaud(ByteView answer);
    [[nodiscard]] Result<> takeSum(ByteView answer);
    void ask(Bytes question, std::size_t answer, Take take = {}, unsigned repeats = 0);
    void askBaud(std::uint32_t baud, Take take);
    void load();
    void jump();

    Bytes m_program;
    std::vector<Target> m_targets;
    std::uint32_t m_baud;
    std::optional<Soc> m_soc;
    std::optional<std::size_t> m_target;
    unsigned m_loads = 0;
};

} // namespace bootlace::mtkuart
