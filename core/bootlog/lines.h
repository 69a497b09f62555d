// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a recorded serial console, without what belongs to the terminal: control sequences (ECMA-48), control
// characters, and the times that terminal programs write before each line.
//
// What surprises: a carriage return alone begins the same line anew, so a line can have several texts; U-Boot does that
// with its countdown and its environment. Nothing says what the bytes are: they are UTF-8, or something else, or noise.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace bootlace::bootlog {

/// The text without the times before it: "[2024-08-13 10:11:12.345] ", "10:11:12 ", "[    0.000000] ".
[[nodiscard]] std::string_view withoutTimes(std::string_view text);

class Lines
{
public:
    /// What is longer is cut there.
    static constexpr std::size_t longest = 1024;

    /// Gets each text that is not blank, and the number of its line, from 1.
    using Sink = std::function<void(unsigned, std::string_view)>;

    explicit Lines(Sink sink)
        : m_sink(std::move(sink))
    {}

    void add(ByteView bytes);
    /// The last line may have no end.
    void finish();

    /// So many control characters are among the bytes that no console can have written them.
    [[nodiscard]] bool isBinary() const;

private:
    enum class State : std::uint8_t { Text, Escape, Designation, Sequence, Command, CommandEscape };

    void add(char letter);
    void addText(char letter);
    void addEscaped(char letter);
    [[nodiscard]] static State afterEscape(char letter);
    [[nodiscard]] static State inCommand(char letter);
    void emit();

    Sink m_sink;
    State m_state = State::Text;
    std::string m_text;
    unsigned m_number = 1;
    std::uint64_t m_letters = 0;  ///< bytes that are not zero
    std::uint64_t m_controls = 0; ///< of them, control characters that no terminal is sent
};

} // namespace bootlace::bootlog
