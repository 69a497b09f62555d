// SPDX-License-Identifier: GPL-3.0-or-later
// A finding is one thing that a person should know about a recipe, a file, a plan or a card. Whoever checks adds
// findings; whoever speaks to a person has the words for each: the command line in English, the wizard in its language.
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "findings/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bootlace::findings {

enum class Severity : std::uint8_t {
    Error,   ///< nothing is written; of a card: it will not boot, or its bytes are not those that were written
    Warning, ///< it probably does not do what the person wants
    Note,    ///< good to know
};

/// Where it is, as far as that is known; empty members say nothing.
struct Where
{
    std::string file;               ///< the recipe, or another file, as the person wrote its name
    unsigned line = 0;              ///< in the file; 0: none in particular
    std::string slot;               ///< the key of the recipe: "firmware.bl2", "kernel.build", "root.size"
    std::string region;             ///< of a disk: "bl2", "root"
    std::optional<ByteRange> range; ///< on the disk or in the file

    bool operator==(const Where &) const = default;
};

/// What stands in a place of a sentence: a name or a number, or a list of names.
using Argument = std::variant<std::string, std::vector<std::string>>;

struct Finding
{
    Id id = Id::InputBad;
    Where where;
    std::vector<Argument> arguments; ///< for the places %1, %2, ... of its sentence

    bool operator==(const Finding &) const = default;
};

/// What is the same for every finding of an id.
struct Words
{
    /// Stable, for programs: "cmdline-no-console". What has several sentences, one for each way in which it was found
    /// out, has the same word in all of them.
    std::string_view id;
    Severity severity = Severity::Error;
    Cause cause = Cause::BadInput; ///< of an error that is made of it
    const char *sentence = "";     ///< English, with %1, %2, ...: what is wrong, and what to do
};

[[nodiscard]] Words wordsOf(Id id);
[[nodiscard]] Severity severityOf(const Finding &finding);
/// "error", "warning", "note".
[[nodiscard]] std::string_view severityWord(Severity severity);

/// The sentence in English.
[[nodiscard]] std::string sentenceOf(const Finding &finding);
/// Puts the texts into the places %1 to %9 of a sentence.
[[nodiscard]] std::string fill(std::string_view sentence, const std::vector<std::string> &texts);

} // namespace bootlace::findings
