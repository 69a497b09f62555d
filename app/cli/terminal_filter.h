// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bootlace::cli {

/// What a board sends to its console, without what would do more to a terminal than a console needs. Text, the
/// movements of the cursor and the control sequences (ECMA-48: ESC [ ...) stay, since menus and editors are made of
/// them. What goes: other control characters, of which noise is full and one of which changes the letters of the
/// terminal; commands to the terminal itself (its title, its clipboard); and single bytes that are controls outside of
/// UTF-8. A sequence may come in pieces.
class TerminalFilter
{
public:
    [[nodiscard]] std::string add(std::string_view bytes);

private:
    enum class State : std::uint8_t { Text, Escape, Sequence, Command, CommandEscape, Designation };

    void addText(char letter, std::string &out);
    void addEscaped(char letter, std::string &out);
    void addBehindEscape(char letter, std::string &out);
    void addToSequence(char letter, std::string &out);
    void addWide(char letter, std::string &out);

    State m_state = State::Text;
    std::string m_sequence; ///< that is not at its end
    std::string m_letter;   ///< of UTF-8, that is not whole
};

} // namespace bootlace::cli
