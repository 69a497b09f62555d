// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "doctor/walk.h"
#include "text/chain_text.h"
#include "verify/card.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace bootlace::app {

/// One piece of a card that was compared with what was written.
struct RegionFinding
{
    verify::Verdict verdict = verify::Verdict::Intact;
    QString name;
    QString verdictText;
    QString compared;    ///< how much of it
    QStringList details; ///< the places that differ, with the files there

    bool operator==(const RegionFinding &) const = default;
};

/// What came out of verifying a card, in the person's words.
struct Findings
{
    enum class Mood : std::uint8_t { Good, Unsure, Bad };

    Mood mood = Mood::Bad;
    QString headline;
    QString meaning; ///< a sentence or two: what it means, what to do
    QString summary; ///< what card it is, how much was read; empty when it could not be told
    QList<RegionFinding> regions;
    QList<ChainLink> chain; ///< how the board starts from it; empty when that is not known
    QStringList notes;      ///< what could not be checked
    QString details;        ///< the engine's own words (English) after a failure

    bool operator==(const Findings &) const = default;
};

/// `boards` are those that are known by name.
[[nodiscard]] Findings findingsOf(const Result<verify::CardReport> &outcome, const std::optional<doctor::Walk> &walk,
                                  const std::vector<board::Board> &boards);

/// All of it as plain text; `card` is what was verified.
[[nodiscard]] QString findingsReport(const Findings &findings, const QString &card);

} // namespace bootlace::app
