// SPDX-License-Identifier: GPL-3.0-or-later
// The computer's side of a conversation over a serial line. It takes what the board sent and says what is to be sent;
// it has no line and no clock. Whoever has them does what each Turn says, and tells what came of it.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "mtkuart/handshake.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::mtkuart {

/// The speed of every console of these boards, and of their BootROM when it begins to listen.
inline constexpr std::uint32_t consoleBaud = 115200;

using Milliseconds = std::chrono::milliseconds;

/// How long nothing comes before it counts as nothing.
struct Limits
{
    Milliseconds letter{20};    ///< of the BootROM's handshake: it listens only for a moment; an adapter takes up to 16
    Milliseconds greeting{500}; ///< of BL2's handshake
    Milliseconds quiet{60};     ///< that nothing is on its way any more
    Milliseconds answer{1000};
    Milliseconds data{5000};  ///< the answer to data, of which much may still be on its way
    Milliseconds start{4000}; ///< between two lines of BL2, which tries the memory of the board
};

/// What to do next, in this order.
struct Turn
{
    std::optional<std::uint32_t> baud = {}; ///< give the line this speed; everything that was sent has been answered
    Bytes send = {};
    bool isDone = false;     ///< that was all
    Milliseconds patience{}; ///< wait so long for bytes; zero: do not wait, but go on with proceed()
};

class Session
{
public:
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    Session(Session &&) = delete;
    Session &operator=(Session &&) = delete;

    /// The first call, and the one after a turn without patience.
    [[nodiscard]] Result<Turn> proceed();
    /// These bytes came.
    [[nodiscard]] Result<Turn> received(ByteView bytes);
    /// None came.
    [[nodiscard]] Result<Turn> silent();

    /// How much of the file the board has, or is being sent.
    [[nodiscard]] ByteCount sent() const { return m_sent; }

    /// What the board printed in between; at the end also what came behind the last answer. Only the last of it, when
    /// there is much.
    [[nodiscard]] const std::string &text() const { return m_text; }

protected:
    explicit Session(const Limits &limits)
        : m_limits(limits)
    {}

    /// Gets the bytes of the answer.
    using Take = std::function<Result<>(ByteView)>;

    struct Item
    {
        enum class Kind : std::uint8_t {
            Listen, ///< until `awaited` comes, or nothing for a while
            Meet,   ///< a handshake
            Ask,    ///< the question comes back as an echo, or data is sent that does not; then the answer
        };

        Kind kind = Kind::Ask;
        std::string_view awaited = {};
        Handshake handshake = {};
        unsigned most = 0; ///< how often a handshake begins anew, or a question is repeated; Meet: 0 is for ever
        Bytes question = {};
        ByteView data = {};
        std::size_t answer = 0;
        Milliseconds patience{};
        Take take = {};
        std::string failure = {};           ///< Ask: what does not go on then
        std::function<Error()> giveUp = {}; ///< Meet
    };

    void add(Item item) { m_items.push_back(std::move(item)); }

    /// The speed from the next turn on.
    void setBaud(std::uint32_t baud) { m_baud = baud; }

    void addSent(ByteCount size) { m_sent += size; }

    void setSent(ByteCount size) { m_sent = size; }

    [[nodiscard]] const Limits &limits() const { return m_limits; }

    void addText(ByteView bytes);

    /// Of what the board printed; empty when it printed nothing.
    [[nodiscard]] std::string lastLine() const;

private:
    enum class Phase : std::uint8_t { Begin, Listen, Meet, Settle, Send, Ask };

    [[nodiscard]] Turn turn(Milliseconds patience, Bytes send = {});
    [[nodiscard]] Turn begin();
    [[nodiscard]] Turn sendPiece();
    [[nodiscard]] Turn settle();
    [[nodiscard]] Result<Turn> complete(ByteView answer);
    [[nodiscard]] Result<Turn> collect(ByteView bytes);
    [[nodiscard]] Result<Turn> repeat();
    [[nodiscard]] Result<Turn> greet();

    Limits m_limits;
    std::deque<Item> m_items;
    Phase m_phase = Phase::Begin;
    Bytes m_got;
    std::size_t m_at = 0; ///< in the data
    std::optional<std::uint32_t> m_baud;
    ByteCount m_sent;
    std::string m_text;
};

/// A number as it goes over the line.
[[nodiscard]] Bytes big16(std::uint16_t number);
[[nodiscard]] Bytes big32(std::uint32_t number);

} // namespace bootlace::mtkuart
