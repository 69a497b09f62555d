// SPDX-License-Identifier: GPL-3.0-or-later
// How a BL2 that was built with BOOT_DEVICE=ram and RAM_BOOT_UART_DL=1 gets the firmware package over the UART:
// uart_dl.c of MediaTek's TF-A (mtk-openwrt/arm-trusted-firmware). Every number comes back; numbers are big-endian.
//
// What surprises: at a command that it does not know it hangs for ever. The speed that is set for the package stays for
// what BL2 prints, and what it starts goes back to 115200 baud: so the speed is set back before the package is started.
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "mtkuart/session.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace bootlace::mtkuart {

class SecondStage final : public Session
{
public:
    /// Sends the package, which must outlive the session, at `baud`, and has BL2 start it; the line is at 115200 baud
    /// at the end. `heard` is what BL2 printed already.
    ///
    /// Fails with Unsupported when BL2 takes no package, with Mismatch when a packet arrives damaged again and again,
    /// and with DeviceGone when an answer does not come, or is none.
    SecondStage(ByteView package, std::uint32_t baud, std::string_view heard, const Limits &limits = {});

    /// BL2's word for its side of this; 0: it has not told yet.
    [[nodiscard]] std::uint8_t version() const { return m_version; }

private:
    static constexpr std::size_t firstPacket = 128; ///< bytes

    void meet(std::function<Error()> giveUp);
    void ask(Bytes question, std::size_t answer, Take take = {}, unsigned repeats = 0);
    void changeBaud(std::uint32_t baud);
    void addPacket();
    [[nodiscard]] Result<> takeVersion(ByteView answer);
    [[nodiscard]] Result<> takePacket(ByteView answer);
    void end();

    ByteView m_package;
    std::uint32_t m_baud;
    std::uint8_t m_version = 0;
    std::size_t m_at = 0; ///< of the packet
    std::size_t m_packetSize = firstPacket;
    std::uint32_t m_index = 0;
    unsigned m_damaged = 0; ///< packets, one after the other
};

} // namespace bootlace::mtkuart
