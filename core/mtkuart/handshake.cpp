// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/handshake.h"

#include <algorithm>

namespace bootlace::mtkuart {

std::byte Handshake::letter() const
{
    return m_isProbing ? m_probe : m_letters.at(m_at);
}

void Handshake::received(ByteView bytes)
{
    const std::byte wanted = m_isProbing ? m_probe : m_answers.at(m_at);
    if (std::ranges::find(bytes, wanted) == bytes.end()) {
        beginAnew();
        return;
    }
    m_isMet = m_isProbing || m_at + 1 == m_letters.size();
    m_at += m_isMet ? 0U : 1U;
}

void Handshake::silent()
{
    if (m_at + 1 == m_letters.size() && !m_isProbing) {
        m_isProbing = true;
    } else {
        beginAnew();
    }
}

void Handshake::beginAnew()
{
    m_at = 0;
    m_isProbing = false;
    ++m_rounds;
}

} // namespace bootlace::mtkuart
