// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/lines.h"

#include <algorithm>
#include <array>

namespace bootlace::bootlog {

namespace {

constexpr char escape = '\x1b';
constexpr char bell = '\a';

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// What stands in a time: numbers, and what separates and marks them.
bool isOfTime(char letter)
{
    return isDigit(letter) || std::string_view(":.,-+/TZC").contains(letter);
}

// What minicom, picocom, tio, ts and the kernel put between brackets.
bool isTimeInBrackets(std::string_view inner)
{
    return std::ranges::any_of(inner, isDigit) &&
           std::ranges::all_of(inner, [](char letter) { return letter == ' ' || isOfTime(letter); });
}

bool isNameOfDay(std::string_view word)
{
    constexpr std::array<std::string_view, 19> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
                                                     "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue",
                                                     "Wed", "Thu", "Fri", "Sat", "Sun"};
    return std::ranges::find(names, word.substr(0, 3)) != names.end() && word.size() == 3;
}

bool isPartOfTime(std::string_view word)
{
    return isNameOfDay(word) || (!word.empty() && isDigit(word.front()) && std::ranges::all_of(word, isOfTime));
}

// "10:11:12", "2024-08-13T10:11:12.345Z"; not "00:", which a BootROM prints.
bool isTimeOfDay(std::string_view word)
{
    return isPartOfTime(word) && std::ranges::count(word, ':') == 2 && word.back() != ':';
}

std::string_view withoutBlanks(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

// Behind "Aug 13 10:11:12"; the same text when it does not begin with a time.
std::string_view behindTime(std::string_view text)
{
    constexpr int mostWords = 5;
    std::string_view rest = text;
    for (int i = 0; i < mostWords; ++i) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (!isPartOfTime(word)) {
            return text;
        }
        rest = withoutBlanks(rest.substr(word.size()));
        if (isTimeOfDay(word)) {
            return rest;
        }
    }
    return text;
}

std::string_view behindBrackets(std::string_view text)
{
    constexpr std::size_t longestTime = 40;
    const std::size_t end = text.substr(0, longestTime).find(']');
    const bool isTime =
        text.starts_with('[') && end != std::string_view::npos && isTimeInBrackets(text.substr(1, end - 1));
    return isTime ? withoutBlanks(text.substr(end + 1)) : text;
}

} // namespace

std::string_view withoutTimes(std::string_view text)
{
    constexpr int most = 4; // of the terminal program, of the kernel, of the processor that prints
    text = withoutBlanks(text);
    for (int i = 0; i < most; ++i) {
        const std::string_view rest = behindBrackets(behindTime(text));
        if (rest.size() == text.size()) {
            break;
        }
        text = rest;
    }
    return text;
}

void Lines::add(ByteView bytes)
{
    for (const std::byte byte : bytes) {
        add(static_cast<char>(byte));
    }
}

void Lines::finish()
{
    emit();
}

bool Lines::isBinary() const
{
    // Code and compressed data have 8 % and more; noise between two resets of a board is far below.
    constexpr std::uint64_t oneIn = 25;
    return m_controls * oneIn > m_letters;
}

void Lines::add(char letter)
{
    constexpr std::string_view ofTerminals = "\a\b\t\n\v\f\r\x0e\x0f\x1b";
    const bool isControl = letter > '\0' && letter < ' ' && !ofTerminals.contains(letter);
    m_letters += letter != '\0' ? 1U : 0U;
    m_controls += isControl ? 1U : 0U;
    if (letter == '\n' || letter == '\r') { // also within a sequence that is cut off
        m_state = State::Text;
        emit();
        m_number += letter == '\n' ? 1U : 0U;
    } else if (m_state == State::Text) {
        addText(letter);
    } else {
        addEscaped(letter);
    }
}

void Lines::addText(char letter)
{
    if (letter == escape) {
        m_state = State::Escape;
    } else if (letter == '\b') {
        if (!m_text.empty()) {
            m_text.pop_back();
        }
    } else if (letter == '\t') {
        addText(' ');
    } else if (static_cast<unsigned char>(letter) >= ' ' && letter != '\x7f' && m_text.size() < longest) {
        m_text += letter;
    }
}

Lines::State Lines::afterEscape(char letter)
{
    if (letter == '[') {
        return State::Sequence;
    }
    if (std::string_view("]PX^_").contains(letter)) {
        return State::Command;
    }
    return letter >= ' ' && letter <= '/' ? State::Designation : State::Text;
}

Lines::State Lines::inCommand(char letter)
{
    if (letter == bell) {
        return State::Text;
    }
    return letter == escape ? State::CommandEscape : State::Command;
}

// ECMA-48: ESC [ parameters final; ESC ] or ESC P command, ended by BEL or ESC \; ESC ( and a letter; ESC and a letter.
void Lines::addEscaped(char letter)
{
    switch (m_state) {
    case State::Escape:
        m_state = afterEscape(letter);
        break;
    case State::Sequence:
        m_state = letter >= '@' && letter <= '~' ? State::Text : State::Sequence;
        break;
    case State::Command:
        m_state = inCommand(letter);
        break;
    case State::Designation:
    case State::CommandEscape:
    case State::Text:
        m_state = State::Text;
        break;
    }
}

void Lines::emit()
{
    const std::size_t end = m_text.find_last_not_of(' ');
    if (end != std::string::npos) {
        m_sink(m_number, std::string_view(m_text).substr(0, end + 1));
    }
    m_text.clear();
}

} // namespace bootlace::bootlog
