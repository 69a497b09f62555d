// SPDX-License-Identifier: GPL-3.0-or-later
// Prints bootlace-findings(7), in the format of scdoc(5), from the words of the findings.
#include "bootlog/rows.h"
#include "findings/finding.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace bootlace;
using findings::Id;

namespace {

constexpr std::string_view beginning = R"(BOOTLACE-FINDINGS(7)

# NAME

bootlace-findings - what Bootlace finds in recipes, on cards, and in the logs of boards

# DESCRIPTION

Whoever checks something in Bootlace names what is found by the ids of this page: *plan*, *build*, *flash*, *verify*,
*doctor*, *inspect* and *explain-log*, their *--json*, and the wizard. An error keeps a card from being written, or a
board from starting; after a warning it probably does not do what you want; a note is good to know. A sentence says what
is wrong and what to do. What differs from case to case is "…" here.

)";

constexpr std::string_view end = R"(# SEE ALSO

*bootlace-cli*(1), *bootlace-recipe*(5)
)";

struct Part
{
    std::string_view title;
    Id begin;
    Id end;
};

constexpr std::array parts{
    Part{"RECIPES, FILES AND CARDS", Id{}, Id::ChainLoaderAbsent},
    Part{"THE BOOT CHAIN OF A CARD", Id::ChainLoaderAbsent, Id::LogBootRomHalt},
    Part{"THE SERIAL CONSOLE OF A BOARD", Id::LogBootRomHalt, Id::End},
};

// What scdoc takes for a mark is itself.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (std::string_view("\\*_#[]<>~").contains(letter)) {
            result += '\\';
        }
        result += letter;
    }
    return result;
}

// "%1" in the sentence is "…" on the page.
std::string pageText(const char *sentence)
{
    return escaped(findings::fill(sentence, std::vector<std::string>(9, "…")));
}

std::string wordsOf(const std::vector<Id> &ids)
{
    std::vector<std::string> words;
    for (const Id id : ids) {
        std::string word = fmt::format("*{}*", findings::wordsOf(id).id);
        if (std::ranges::find(words, word) == words.end()) {
            words.push_back(std::move(word));
        }
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

// Whoever is on the other side of the table of symptoms.
std::string relatives(Id id)
{
    std::vector<Id> symptoms;
    std::vector<Id> causes;
    for (const bootlog::Kin &one : bootlog::kin()) {
        if (one.cause == id) {
            symptoms.push_back(one.symptom);
        } else if (one.symptom == id) {
            causes.push_back(one.cause);
        }
    }
    std::string text;
    if (!symptoms.empty()) {
        text += fmt::format("\n\tThe serial console shows: {}.\n", wordsOf(symptoms));
    }
    if (!causes.empty()) {
        text += fmt::format("\n\tMay be seen before, as: {}.\n", wordsOf(causes));
    }
    return text;
}

std::string entryOf(Id id)
{
    const findings::Words words = findings::wordsOf(id);
    const bool saysAll = std::string_view(words.sentence) == "%1";
    return fmt::format("*{}* ({})\n\t{}\n{}\n", words.id, findings::severityWord(words.severity),
                       saysAll ? "A sentence of its own says what is wrong." : pageText(words.sentence), relatives(id));
}

} // namespace

int main()
{
    fmt::print("{}", beginning);
    for (const Part &part : parts) {
        std::vector<Id> ids;
        for (Id id = part.begin; id != part.end; id = static_cast<Id>(static_cast<std::uint16_t>(id) + 1)) {
            ids.push_back(id);
        }
        std::ranges::stable_sort(ids, {}, [](Id id) { return findings::wordsOf(id).id; });
        fmt::print("# {}\n\n", part.title);
        for (const Id id : ids) {
            fmt::print("{}", entryOf(id));
        }
    }
    fmt::print("{}", end);
    return 0;
}
