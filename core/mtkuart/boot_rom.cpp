// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/boot_rom.h"

#include "base/disk_int.h"
#include "base/text.h"
#include "mtkuart/sums.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace bootlace::mtkuart {

namespace {

constexpr Handshake::Letters letters{std::byte{0xA0}, std::byte{0x0A}, std::byte{0x50}, std::byte{0x05}};
constexpr Handshake::Letters complements{std::byte{0x5F}, std::byte{0xF5}, std::byte{0xAF}, std::byte{0xFA}};

enum Command : std::uint8_t {
    JumpArm = 0xD5,
    Load = 0xD7,
    GetConfiguration = 0xD8,
    SetBaud = 0xDC,
    JumpArm64 = 0xDE,
    GetVersions = 0xFC,
    GetCode = 0xFD,
};

constexpr unsigned queryRepeats = 2;
constexpr unsigned mostLoads = 3;

Bytes single(std::uint8_t value)
{
    return {std::byte{value}};
}

// The number at `index`, counted in numbers; the answer has as many bytes as were asked for.
std::uint16_t word(ByteView answer, std::size_t index)
{
    return load<be16>(answer, index * 2).value_or(be16());
}

std::uint32_t doubleWord(ByteView answer)
{
    return load<be32>(answer, 0).value_or(be32());
}

Result<> checkStatus(std::uint16_t status, std::string_view command)
{
    if (status != 0) {
        return fail(Cause::Unsupported, fmt::format("the BootROM refuses to {}: status {:#06x}", command, status));
    }
    return {};
}

} // namespace

BootRom::BootRom(ByteView program, std::vector<Target> targets, std::uint32_t baud, const Limits &limits)
    : Session(limits)
    , m_program(program.begin(), program.end())
    , m_targets(std::move(targets))
    , m_baud(baud)
{
    m_program.resize(m_program.size() + m_program.size() % 2); // the sum is one of words
    Item meeting{.kind = Item::Kind::Meet, .patience = limits.letter};
    meeting.handshake = Handshake(letters, complements, std::byte{GetCode});
    add(std::move(meeting));
    ask(single(GetCode), 4, [this](ByteView answer) { return takeCode(answer); }, queryRepeats);
    ask(single(GetVersions), 8, [this](ByteView answer) { return takeVersions(answer); }, queryRepeats);
    ask(single(GetConfiguration), 6, [this](ByteView answer) { return takeConfiguration(answer); }, queryRepeats);
}

const Target *BootRom::target() const
{
    return m_target ? &m_targets[*m_target] : nullptr;
}

void BootRom::ask(Bytes question, std::size_t answer, Take take, unsigned repeats)
{
    add({.kind = Item::Kind::Ask,
         .most = repeats,
         .question = std::move(question),
         .answer = answer,
         .patience = limits().answer,
         .take = std::move(take),
         .failure = "the BootROM is not understood"});
}

Result<> BootRom::takeCode(ByteView answer)
{
    TRY(checkStatus(word(answer, 1), "name its SoC"));
    m_soc = Soc{.code = word(answer, 0)};
    const auto found = std::ranges::find(m_targets, m_soc->code, &Target::code);
    if (found != m_targets.end()) {
        m_target = static_cast<std::size_t>(found - m_targets.begin());
        return {};
    }
    if (m_targets.size() == 1) {
        return fail(Cause::BadInput,
                    fmt::format("the SoC of this board has the hardware code {:#06x}, but that of {} has "
                                "{:#06x}: name the board that this is",
                                m_soc->code, m_targets.front().name, m_targets.front().code));
    }
    return fail(Cause::BadInput,
                fmt::format("the SoC of this board has the hardware code {:#06x}, but no known board has it: {}",
                            m_soc->code, joined(m_targets, [](const Target &target) {
                                return fmt::format("{} has {:#06x}", target.name, target.code);
                            })));
}

Result<> BootRom::takeVersions(ByteView answer)
{
    TRY(checkStatus(word(answer, 3), "name its version"));
    m_soc = Soc{.code = m_soc.value_or(Soc()).code,
                .subcode = word(answer, 0),
                .hardwareVersion = word(answer, 1),
                .softwareVersion = word(answer, 2)};
    return {};
}

Result<> BootRom::takeConfiguration(ByteView answer)
{
    constexpr std::array<const char *, 3> locks{"secure boot", "serial link authorisation",
                                                "download agent authorisation"};
    TRY(checkStatus(word(answer, 2), "tell its configuration"));
    const std::uint32_t bits = doubleWord(answer);
    std::vector<std::string> set;
    for (std::size_t i = 0; i < locks.size(); ++i) {
        if (((bits >> i) & 1U) != 0) {
            set.emplace_back(locks.at(i));
        }
    }
    if (!set.empty()) {
        return fail(
            Cause::Unsupported,
            fmt::format("this board takes only programs that its maker signed ({} is on in its SoC), so nothing "
                        "else can be loaded over the serial line",
                        joined(set)));
    }
    if (ByteCount(m_program.size()) > target()->most) {
        return fail(Cause::TooSmall, fmt::format("the BL2 has {} bytes, but only {} fit into the on-chip memory of {}",
                                                 m_program.size(), target()->most.value(), target()->name));
    }
    if (m_baud == consoleBaud) {
        load();
    } else {
        askBaud(m_baud, [this](ByteView status) { return takeFasterBaud(status); });
    }
    return {};
}

void BootRom::askBaud(std::uint32_t baud, Take take)
{
    ask(single(SetBaud), 0);
    ask(big32(baud), 2, std::move(take));
}

Result<> BootRom::takeFasterBaud(ByteView answer)
{
    constexpr std::uint16_t tooHigh = 0x1D1D;
    if (word(answer, 0) == tooHigh) {
        m_baud = consoleBaud; // slow, but it works
    } else {
        TRY(checkStatus(word(answer, 0), "change the speed of the line"));
        setBaud(m_baud);
    }
    load();
    return {};
}

void BootRom::load()
{
    ++m_loads;
    setSent({});
    ask(single(Load), 0);
    ask(big32(target()->address), 0);
    ask(big32(static_cast<std::uint32_t>(m_program.size())), 0);
    ask(big32(0), 2, [](ByteView answer) { return checkStatus(word(answer, 0), "load a program"); }); // unsigned
    add({.kind = Item::Kind::Ask,
         .data = m_program,
         .answer = 4,
         .patience = limits().data,
         .take = [this](ByteView answer) { return takeSum(answer); },
         .failure = "the BL2 did not arrive as a whole"});
}

Result<> BootRom::takeSum(ByteView answer)
{
    TRY(checkStatus(word(answer, 1), "take the program"));
    // Some BootROMs answer 0, whatever they got (mtkclient).
    const std::uint16_t sum = word(answer, 0);
    if (sum != 0 && sum != payloadSum(m_program)) {
        if (m_loads < mostLoads) {
            load();
            return {};
        }
        return fail(Cause::Mismatch, fmt::format("the BL2 arrived damaged {} times: the BootROM's checksum is {:#06x}, "
                                                 "that of the file {:#06x}",
                                                 m_loads, sum, payloadSum(m_program)));
    }
    if (m_baud == consoleBaud) {
        jump();
        return {};
    }
    askBaud(consoleBaud, [this](ByteView status) -> Result<> {
        TRY(checkStatus(word(status, 0), "change the speed of the line back"));
        setBaud(consoleBaud);
        jump();
        return {};
    });
    return {};
}

void BootRom::jump()
{
    constexpr std::uint8_t to64Bit = 1;
    constexpr std::uint8_t confirmation = 100; // which the BootROM wants to see before it changes the state
    const auto check = [](ByteView answer) { return checkStatus(word(answer, 0), "start the program"); };
    if (!target()->isArm64) {
        ask(single(JumpArm), 0);
        ask(big32(target()->address), 2, check);
        return;
    }
    ask(single(JumpArm64), 0);
    ask(big32(target()->address), 0);
    ask(single(to64Bit), 2, check);
    ask(single(confirmation), 2, check);
}

} // namespace bootlace::mtkuart
