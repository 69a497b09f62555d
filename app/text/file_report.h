// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace bootlace::app {

/// What is known of a file or folder that was chosen, in the person's words.
struct FileReport
{
    enum class Mood : std::uint8_t {
        Nothing, ///< nothing was chosen: nothing is shown
        Looking,
        Good,
        Odd, ///< it can be used, but the person should know something
        Wrong,
    };

    Mood mood = Mood::Nothing;
    QString sentence; ///< what it is, or what is wrong with it
    QString details;  ///< facts, or the engine's own words (English); may be empty
    QString checksum; ///< SHA-256 in hexadecimal digits; may be empty
    QString remedy;   ///< the text of a button that mends what is wrong; may be empty

    bool operator==(const FileReport &) const = default;
};

} // namespace bootlace::app
