// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/finding.h"

#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::cli {

// "load-address": "load address"
static std::string wordsOf(std::string key)
{
    std::ranges::replace(key, '-', ' ');
    return key;
}

static std::string textOf(const Json &value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? "yes" : "no";
    }
    if (value.is_null()) {
        return "unknown";
    }
    if (value.is_array()) {
        std::vector<std::string> words;
        for (const Json &element : value) {
            words.push_back(textOf(element));
        }
        return joined(words, {}, "none");
    }
    return value.dump();
}

std::string_view wordOf(Severity severity)
{
    return severity == Severity::Error ? "error" : "warning";
}

void Finding::tell(const std::string &key, Json value)
{
    const std::string text = textOf(value);
    tell(key, std::move(value), text);
}

void Finding::tell(const std::string &key, Json value, const std::string &text)
{
    fields[key] = std::move(value);
    lines.push_back(fmt::format("{:<18}  {}", wordsOf(key), printable(text)));
}

void Finding::add(std::string flawKind, Severity severity, std::string sentence, std::optional<ByteOffset> offset)
{
    flaws.push_back({.kind = std::move(flawKind),
                     .severity = severity,
                     .offset = offset ? std::optional(offset->value()) : std::nullopt,
                     .sentence = std::move(sentence)});
}

void Finding::add(const findings::List &list)
{
    for (const findings::Finding &finding : list.all()) {
        const findings::Words words = wordsOf(finding.id);
        const bool isError = words.severity == findings::Severity::Error;
        add(std::string(words.id), isError ? Severity::Error : Severity::Warning, sentenceOf(finding),
            finding.where.range ? std::optional(finding.where.range->begin) : std::nullopt);
    }
}

bool Finding::works() const
{
    return std::ranges::none_of(flaws, [](const Flaw &flaw) { return flaw.severity == Severity::Error; });
}

Json Finding::flawsJson() const
{
    Json list = Json::array();
    for (const Flaw &flaw : flaws) {
        list.push_back({{"kind", flaw.kind},
                        {"severity", wordOf(flaw.severity)},
                        {"offset", flaw.offset ? Json(*flaw.offset) : Json()},
                        {"sentence", flaw.sentence}});
    }
    return list;
}

std::vector<std::string> Finding::flawLines() const
{
    std::vector<std::string> text;
    for (const Flaw &flaw : flaws) {
        text.push_back(
            fmt::format("{}: {}", flaw.severity == Severity::Error ? "wrong" : "note", printable(flaw.sentence)));
    }
    return text;
}

} // namespace bootlace::cli
