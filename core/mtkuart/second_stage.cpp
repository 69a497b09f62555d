// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/second_stage.h"

#include "base/disk_int.h"
#include "mtkuart/sums.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::mtkuart {

namespace {

constexpr Handshake::Letters request{std::byte{'m'}, std::byte{'u'}, std::byte{'d'}, std::byte{'l'}};
constexpr Handshake::Letters response{std::byte{'T'}, std::byte{'F'}, std::byte{'-'}, std::byte{'A'}};
constexpr std::string_view banner = "Starting UART download handshake";

enum Command : std::uint8_t { GetVersion = 1, SetBaud = 2, Load = 3, Go = 4 };

constexpr unsigned mostRounds = 8;
constexpr unsigned mostDamaged = 5;
constexpr std::size_t largestPacket = 32768; // its length has 16 bits

Bytes single(std::uint8_t value)
{
    return {std::byte{value}};
}

} // namespace

SecondStage::SecondStage(ByteView package, std::uint32_t baud, std::string_view heard, const Limits &limits)
    : Session(limits)
    , m_package(package)
    , m_baud(baud)
{
    addText(asBytes(heard));
    add({.kind = Item::Kind::Listen, .awaited = banner, .patience = limits.start});
    meet([this] {
        const std::string last = lastLine();
        return Error(
            Cause::Unsupported,
            fmt::format("the BL2 was started, but does not take a firmware package over the serial line. Use one "
                        "that was built for this board's memory, with BOOT_DEVICE=ram and RAM_BOOT_UART_DL=1. {}",
                        last.empty() ? "It printed nothing" : fmt::format("It printed last: {}", last)));
    });
    ask(single(GetVersion), 1, [this](ByteView answer) { return takeVersion(answer); }, 2);
}

void SecondStage::meet(std::function<Error()> giveUp)
{
    Item meeting{
        .kind = Item::Kind::Meet, .most = mostRounds, .patience = limits().greeting, .giveUp = std::move(giveUp)};
    meeting.handshake = Handshake(request, response, std::byte{GetVersion});
    add(std::move(meeting));
}

void SecondStage::ask(Bytes question, std::size_t answer, Take take, unsigned repeats)
{
    add({.kind = Item::Kind::Ask,
         .most = repeats,
         .question = std::move(question),
         .answer = answer,
         .patience = limits().answer,
         .take = std::move(take),
         .failure =
             fmt::format("the transfer of the firmware package stopped at byte {} of {}", m_at, m_package.size())});
}

// BL2 waits for the handshake again.
void SecondStage::changeBaud(std::uint32_t baud)
{
    ask(single(SetBaud), 0);
    ask(big32(baud), 0, [this, baud](ByteView) -> Result<> {
        setBaud(baud);
        return {};
    });
    meet([baud] {
        return Error(
            Cause::DeviceGone,
            fmt::format("the board does not answer at {} baud, to which its BL2 was told to go: the serial adapter "
                        "may not be able to do that. Try a lower speed; 115200 baud is the surest",
                        baud));
    });
}

Result<> SecondStage::takeVersion(ByteView answer)
{
    m_version = std::to_integer<std::uint8_t>(answer.front());
    if (m_baud != consoleBaud) {
        changeBaud(m_baud);
    }
    ask(single(Load), 0);
    ask(big32(static_cast<std::uint32_t>(m_package.size())), 0);
    addPacket();
    return {};
}

void SecondStage::addPacket()
{
    const ByteView left = m_package.subspan(m_at);
    const ByteView packet = left.first(std::min(left.size(), m_packetSize));
    ask(big32(m_index), 0);
    ask(big16(static_cast<std::uint16_t>(packet.size())), 0);
    ask(big16(packetSum(packet)), 0);
    add({.kind = Item::Kind::Ask,
         .data = packet,
         .answer = 6,
         .patience = limits().data,
         .take = [this](ByteView answer) { return takePacket(answer); },
         .failure =
             fmt::format("the transfer of the firmware package stopped at byte {} of {}", m_at, m_package.size())});
}

// The packet that BL2 waited for, and the sum of what it got.
Result<> SecondStage::takePacket(ByteView answer)
{
    const ByteView left = m_package.subspan(m_at);
    const ByteView packet = left.first(std::min(left.size(), m_packetSize));
    const std::uint32_t index = load<be32>(answer, 0).value_or(be32());
    const std::uint16_t sum = load<be16>(answer, 4).value_or(be16());
    if (index == m_index && sum == packetSum(packet)) {
        m_at += packet.size();
        ++m_index;
        m_damaged = 0;
        m_packetSize = std::min(m_packetSize * 2, largestPacket);
    } else if (++m_damaged < mostDamaged) {
        m_packetSize = firstPacket; // a small one is damaged less often
        setSent(ByteCount(m_at));
    } else {
        return fail(Cause::Mismatch,
                    fmt::format("a packet of the firmware package arrived damaged {} times, at byte {} of "
                                "{}. Try a lower speed, a shorter cable or another serial adapter",
                                m_damaged, m_at, m_package.size()));
    }
    if (m_at < m_package.size()) {
        addPacket();
    } else {
        end();
    }
    return {};
}

void SecondStage::end()
{
    if (m_baud != consoleBaud) {
        changeBaud(consoleBaud);
    }
    ask(single(Go), 0);
}

} // namespace bootlace::mtkuart
