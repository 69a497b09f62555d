// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bootlace::cli {

class Console;
enum class ProgressForm : std::uint8_t;

/// How reading shows where progress has that form: words are for eyes, not beside a document.
[[nodiscard]] ProgressForm readingForm(const Console &console, ProgressForm form);
/// The same for a command without --progress.
[[nodiscard]] ProgressForm readingForm(const Console &console);

/// Says that files are read, as long as it lives: before there is anything to count. On a terminal that can draw, the
/// words vanish with it; plain lines and events that were asked for get one of the stage that prepares.
class Reading
{
public:
    Reading(ProgressForm form, std::string_view words);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    Reading(Reading &&) = delete;
    Reading &operator=(Reading &&) = delete;

private:
    std::size_t m_drawn = 0; ///< columns, or more
};

} // namespace bootlace::cli
