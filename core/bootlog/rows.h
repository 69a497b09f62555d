// SPDX-License-Identifier: GPL-3.0-or-later
// All that is known of the lines of a serial console: one table of patterns (match.h), and what they mean.
#pragma once

#include "bootlog/report.h"
#include "findings/finding.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace bootlace::bootlog {

struct Row
{
    enum class Says : std::uint8_t {
        Begins,    ///< the first words of a stage: seen again, it is another start
        Reaches,   ///< the start got that far
        Names,     ///< only a fact
        Complains, ///< a finding
    };

    std::string_view pattern;
    Says says = Says::Reaches;
    Stage from = Stage::Nothing;  ///< who says it
    Stage to = Stage::Login;      ///< of a complaint: later than that, somebody else says the same words
    Stage after = Stage::Nothing; ///< before that, anybody may say the same words
    std::string_view key;         ///< of the fact
    std::string_view lead;        ///< the beginning of the fact's value; its rest is what stands in the last place
    findings::Id id = findings::Id::End;
};

/// In the order in which they are tried. Of the complaints about one line, the first counts.
[[nodiscard]] std::span<const Row> rows();

/// That a finding explains one that comes later.
struct Link
{
    findings::Id cause;
    findings::Id effect; ///< End: any error
};

[[nodiscard]] std::span<const Link> links();

/// What `plan`, `verify` or `doctor` say of a card, and what the serial console shows for it.
struct Kin
{
    findings::Id cause;
    findings::Id symptom;
};

[[nodiscard]] std::span<const Kin> kin();

} // namespace bootlace::bootlog
