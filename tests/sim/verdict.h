// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gpt/check.h"
#include "sim/scenario.h"

#include <cstddef>
#include <string>
#include <vector>

namespace bootlace::sim {

/// The table that a computer would see.
[[nodiscard]] gpt::Reading tableOn(const Pages &disk, const gpt::Geometry &geometry);

/// What must be true after a flash that something happened to:
/// - the cause is that of what happened;
/// - a table on a disk means that all is there that it speaks of, and after a failure there is none, unless the engine
///   says that it can't know;
/// - what the engine says of a disk is what is on it;
/// - another flash makes all of it whole.
class Verdict
{
public:
    Verdict(const Setting &setting, const Scenario &scenario, const SmallJob::Outcome &outcome);

    struct Found
    {
        const Pages &seen;  ///< what the card answered at the end of the flash
        const Pages &after; ///< what it holds when it was pulled out and put in again
        std::vector<ByteRange> harmed;
        bool struck; ///< what was to happen to this disk happened
    };

    void lookAt(std::size_t disk, const Found &found);
    void lookAtHealed(std::size_t disk, const SmallJob::Outcome &outcome, const Pages &now,
                      const std::vector<ByteRange> &harmed);

    [[nodiscard]] const std::vector<std::string> &wrong() const { return m_wrong; }

private:
    void checkCause();
    void checkTable(std::size_t disk, const Found &found);
    void checkTold(std::size_t disk, const Found &found);
    [[nodiscard]] bool isWhole(std::size_t disk, const Pages &now, const std::vector<ByteRange> &but) const;
    [[nodiscard]] bool isAsBefore(std::size_t disk, const Pages &now, const std::vector<ByteRange> &but) const;
    [[nodiscard]] bool cardLies() const;
    [[nodiscard]] bool writesBadly() const;
    [[nodiscard]] bool neverFlushes() const;
    [[nodiscard]] bool isCutOff() const;
    void add(std::size_t disk, const std::string &sentence);

    const Setting &m_setting;
    const Scenario &m_scenario;
    const SmallJob::Outcome &m_outcome;
    std::vector<std::string> m_wrong;
};

} // namespace bootlace::sim
