// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/session.h"

#include "base/disk_int.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::mtkuart {

namespace {

constexpr std::size_t pieceSize = 1024; // 0.1 s at the lowest speed, for who shows progress
constexpr std::size_t mostNoise = 4096; // that comes instead of an answer
constexpr std::size_t mostText = 65536;

} // namespace

Bytes big16(std::uint16_t number)
{
    const be16 value = number;
    const ByteView bytes = bytesOfValue(value);
    return {bytes.begin(), bytes.end()};
}

Bytes big32(std::uint32_t number)
{
    const be32 value = number;
    const ByteView bytes = bytesOfValue(value);
    return {bytes.begin(), bytes.end()};
}

Result<Turn> Session::proceed()
{
    return m_phase == Phase::Send ? sendPiece() : begin();
}

Result<Turn> Session::received(ByteView bytes)
{
    switch (m_phase) {
    case Phase::Begin:
    case Phase::Send:
        return proceed();
    case Phase::Listen:
        addText(bytes);
        return m_text.contains(m_items.front().awaited) ? settle() : turn(m_items.front().patience);
    case Phase::Meet:
        m_items.front().handshake.received(bytes);
        return m_items.front().handshake.isMet() ? settle() : greet();
    case Phase::Settle:
        if (m_items.front().kind == Item::Kind::Listen) {
            addText(bytes);
        }
        return turn(m_limits.quiet);
    case Phase::Ask:
        break;
    }
    return collect(bytes);
}

Result<Turn> Session::silent()
{
    switch (m_phase) {
    case Phase::Begin:
    case Phase::Send:
        return proceed();
    case Phase::Listen:
    case Phase::Settle:
        return complete({});
    case Phase::Meet:
        m_items.front().handshake.silent();
        return greet();
    case Phase::Ask:
        break;
    }
    return repeat();
}

Turn Session::turn(Milliseconds patience, Bytes send)
{
    return {.baud = std::exchange(m_baud, std::nullopt),
            .send = std::move(send),
            .isDone = m_items.empty(),
            .patience = patience};
}

Turn Session::begin()
{
    m_got.clear();
    if (m_items.empty()) {
        m_phase = Phase::Begin;
        return turn({});
    }
    const Item &item = m_items.front();
    if (item.kind == Item::Kind::Listen) {
        m_phase = Phase::Listen;
        return m_text.contains(item.awaited) ? settle() : turn(item.patience);
    }
    if (item.kind == Item::Kind::Meet) {
        m_phase = Phase::Meet;
        return turn(item.patience, {item.handshake.letter()});
    }
    if (!item.data.empty()) {
        m_at = 0;
        return sendPiece();
    }
    m_phase = Phase::Ask;
    return turn(item.patience, item.question);
}

Turn Session::sendPiece()
{
    const Item &item = m_items.front();
    const ByteView left = item.data.subspan(m_at);
    const ByteView piece = left.first(std::min(left.size(), pieceSize));
    m_at += piece.size();
    m_sent += ByteCount(piece.size());
    const bool isLast = m_at == item.data.size();
    m_phase = isLast ? Phase::Ask : Phase::Send;
    return turn(isLast ? item.patience : Milliseconds(), {piece.begin(), piece.end()});
}

// Waits for the end of what the board prints, or of late answers.
Turn Session::settle()
{
    m_phase = Phase::Settle;
    return turn(m_limits.quiet);
}

Result<Turn> Session::complete(ByteView answer)
{
    const Bytes kept(answer.begin(), answer.end());
    const Take take = std::move(m_items.front().take);
    m_items.pop_front();
    if (take) {
        TRY(take(kept));
    }
    return begin();
}

Result<Turn> Session::collect(ByteView bytes)
{
    m_got.insert(m_got.end(), bytes.begin(), bytes.end());
    const Item &item = m_items.front();
    const std::size_t echo = item.question.size();
    if (m_got.size() > echo + item.answer + mostNoise) {
        return repeat();
    }
    const std::size_t common = std::min(echo, m_got.size());
    const bool isEcho = std::ranges::equal(ByteView(m_got).first(common), ByteView(item.question).first(common));
    if (!isEcho || m_got.size() < echo + item.answer) {
        return turn(item.patience); // what is wrong is told by the silence behind it
    }
    if (m_items.size() == 1) {
        addText(ByteView(m_got).subspan(echo + item.answer));
    }
    return complete(ByteView(m_got).subspan(echo, item.answer));
}

Result<Turn> Session::repeat()
{
    Item &item = m_items.front();
    if (item.most > 0) {
        --item.most;
        return begin();
    }
    constexpr std::string_view what =
        "Switch the board off and on and try again, with a lower speed or another serial adapter";
    return fail(Cause::DeviceGone,
                m_got.empty()
                    ? fmt::format("{}: the board does not answer any more. {}", item.failure, what)
                    : fmt::format("{}: of {} bytes of an answer {} came, or wrong ones, so bytes are lost on the "
                                  "line. {}",
                                  item.failure, item.question.size() + item.answer, m_got.size(), what));
}

Result<Turn> Session::greet()
{
    const Item &item = m_items.front();
    if (item.most > 0 && item.handshake.rounds() >= item.most) {
        return std::unexpected(item.giveUp());
    }
    return turn(item.patience, {item.handshake.letter()});
}

void Session::addText(ByteView bytes)
{
    m_text += asText(bytes);
    if (m_text.size() > mostText) {
        m_text.erase(0, m_text.size() - mostText);
    }
}

std::string Session::lastLine() const
{
    const std::size_t end = m_text.find_last_not_of("\r\n ");
    if (end == std::string::npos) {
        return {};
    }
    const std::string_view lines = std::string_view(m_text).substr(0, end + 1);
    const std::size_t before = lines.find_last_of("\r\n");
    return plainText(before == std::string_view::npos ? lines : lines.substr(before + 1));
}

} // namespace bootlace::mtkuart
