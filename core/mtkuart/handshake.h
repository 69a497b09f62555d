// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstddef>

namespace bootlace::mtkuart {

/// Four letters, each of which the other side answers before it takes the next one; at any other letter it begins anew,
/// without an answer. It may not listen yet, it may say something else, and answers may be late or lost.
///
/// What surprises: when the answer to the last letter is lost, the other side waits for a command, and a letter would
/// be a wrong one. So the harmless command `probe`, which comes back as an echo, asks where it is.
class Handshake
{
public:
    using Letters = std::array<std::byte, 4>;

    Handshake() = default;

    Handshake(const Letters &letters, const Letters &answers, std::byte probe)
        : m_letters(letters)
        , m_answers(answers)
        , m_probe(probe)
    {}

    /// What is to be sent now.
    [[nodiscard]] std::byte letter() const;
    /// The answer to that, or something else, came; the letter is another one now.
    void received(ByteView bytes);
    /// Nothing came.
    void silent();

    [[nodiscard]] bool isMet() const { return m_isMet; }

    /// How often it began anew.
    [[nodiscard]] unsigned rounds() const { return m_rounds; }

private:
    void beginAnew();

    Letters m_letters{};
    Letters m_answers{};
    std::byte m_probe{};
    std::size_t m_at = 0;
    bool m_isProbing = false;
    bool m_isMet = false;
    unsigned m_rounds = 0;
};

} // namespace bootlace::mtkuart
