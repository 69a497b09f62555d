// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "bootlog/lines.h"
#include "bootlog/report.h"
#include "bootlog/rows.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::bootlog {

struct Place
{
    unsigned line = 0;
    std::string text;
};

/// One start of a board, while it is read.
struct Start
{
    unsigned firstLine = 0;
    Stage reached = Stage::Nothing;
    Place reachedAt; ///< where it last got further
    Place last;
    unsigned textsSince = 0; ///< behind reachedAt
    std::vector<Fact> facts;
    std::vector<Sighting> sightings; ///< each id once
    std::vector<const Row *> begun;  ///< rows of the kind Begins that were seen
    std::optional<Place> prompt;     ///< where U-Boot first waited for commands
};

/// Reads a log in pieces of any size. It keeps one start and the report about another, with a line for every kind of
/// finding: the memory that it takes does not grow with the log.
class Reader
{
public:
    /// Gets each finding behind the line that shows it for the first time, while the log is read.
    using OnSighting = std::function<void(const Sighting &)>;

    explicit Reader(OnSighting onSighting = {})
        : m_onSighting(std::move(onSighting))
    {}

    void add(ByteView bytes) { m_lines.add(bytes); }

    /// The last call.
    [[nodiscard]] Report finish();

private:
    void addText(unsigned line, std::string_view text);
    void addMatch(const Row &row, const Place &place, const std::vector<std::string> &places);
    /// The answer is the last start, unless it is cut off before it tells as much as the one before.
    void endStart();

    OnSighting m_onSighting;
    Lines m_lines{[this](unsigned line, std::string_view text) { addText(line, text); }};
    Report m_report;
    Start m_start;
    unsigned m_starts = 0;
};

/// The whole log at once.
[[nodiscard]] Report explain(ByteView log);

} // namespace bootlace::bootlog
