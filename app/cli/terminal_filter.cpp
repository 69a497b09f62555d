// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal_filter.h"

#include <cstddef>

namespace bootlace::cli {
namespace {

constexpr char escape = '\x1b';
constexpr std::size_t longestSequence = 64; // a longer one is noise

// How many bytes a letter of UTF-8 has that begins so; 0: none does.
std::size_t lengthOf(unsigned char first)
{
    if (first >= 0xC2 && first <= 0xDF) {
        return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

bool isControl(std::string_view letter)
{
    return letter.size() == 2 && letter[0] == '\xC2' && static_cast<unsigned char>(letter[1]) < 0xA0;
}

} // namespace

std::string TerminalFilter::add(std::string_view bytes)
{
    std::string out;
    for (const char letter : bytes) {
        if (m_state == State::Text) {
            addText(letter, out);
        } else {
            addEscaped(letter, out);
        }
    }
    return out;
}

void TerminalFilter::addText(char letter, std::string &out)
{
    constexpr std::string_view kept = "\a\b\t\n\r";
    if (static_cast<unsigned char>(letter) >= 0x80) {
        addWide(letter, out);
        return;
    }
    m_letter.clear();
    if (letter == escape) {
        m_state = State::Escape;
        m_sequence = letter;
    } else if ((letter >= ' ' && letter != '\x7f') || kept.contains(letter)) {
        out += letter;
    }
}

void TerminalFilter::addWide(char letter, std::string &out)
{
    const auto byte = static_cast<unsigned char>(letter);
    if (byte >= 0xC0) {
        m_letter = lengthOf(byte) > 0 ? std::string(1, letter) : std::string();
    } else if (!m_letter.empty()) {
        m_letter += letter;
        if (m_letter.size() == lengthOf(static_cast<unsigned char>(m_letter.front()))) {
            out += isControl(m_letter) ? std::string() : m_letter;
            m_letter.clear();
        }
    }
}

void TerminalFilter::addEscaped(char letter, std::string &out)
{
    if (letter == '\n' || letter == '\r') { // in a sequence that is cut off, or noise
        m_state = State::Text;
        out += letter;
        return;
    }
    switch (m_state) {
    case State::Escape:
        addBehindEscape(letter, out);
        break;
    case State::Sequence:
        addToSequence(letter, out);
        break;
    case State::Command:
        m_state = letter == '\a' ? State::Text : letter == escape ? State::CommandEscape : State::Command;
        break;
    case State::CommandEscape:
    case State::Designation:
    case State::Text:
        m_state = State::Text;
        break;
    }
}

void TerminalFilter::addBehindEscape(char letter, std::string &out)
{
    constexpr std::string_view commands = "]PX^_";
    constexpr std::string_view ofCursor = "78DEM"; // saved, restored, down, next line, up
    m_sequence += letter;
    if (letter == '[') {
        m_state = State::Sequence;
    } else if (commands.contains(letter)) {
        m_state = State::Command;
    } else if (letter >= ' ' && letter <= '/') {
        m_state = State::Designation;
    } else {
        m_state = State::Text;
        out += ofCursor.contains(letter) ? m_sequence : std::string();
    }
}

void TerminalFilter::addToSequence(char letter, std::string &out)
{
    m_sequence += letter;
    const bool isNoise = letter < ' ' || letter > '~' || m_sequence.size() > longestSequence;
    const bool isWhole = letter >= '@' && !isNoise;
    m_state = isNoise || isWhole ? State::Text : State::Sequence;
    out += isWhole ? m_sequence : std::string();
}

} // namespace bootlace::cli
