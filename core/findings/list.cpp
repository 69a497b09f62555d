// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::findings {
namespace {

bool isError(const Finding &finding)
{
    return severityOf(finding) == Severity::Error;
}

// "firmware.bl2" is in "firmware" and in itself.
bool isWithin(std::string_view own, std::string_view slot)
{
    return own.starts_with(slot) && (own.size() == slot.size() || own[slot.size()] == '.');
}

Id idFor(Cause cause)
{
    switch (cause) {
    case Cause::NotFound:
        return Id::InputMissing;
    case Cause::Unsupported:
        return Id::InputUnsupported;
    case Cause::TooSmall:
        return Id::DiskTooSmall;
    default:
        return Id::InputBad;
    }
}

} // namespace

void List::add(Finding finding)
{
    if (finding.where.file.empty() && finding.where.line != 0) {
        finding.where.file = m_file;
    }
    for (const auto &[key, place] : m_places) {
        if (finding.where.file.empty() && finding.where.line == 0 && isWithin(finding.where.slot, key)) {
            finding.where.file = place;
        }
    }
    if (std::ranges::find(m_list, finding) == m_list.end()) {
        m_list.push_back(std::move(finding));
    }
}

void List::setPlace(std::string key, std::string place)
{
    m_places.emplace_back(std::move(key), std::move(place));
}

void List::add(Id id, Where where, std::vector<Argument> arguments)
{
    add(Finding{id, std::move(where), std::move(arguments)});
}

void List::add(unsigned line, std::string sentence, Cause cause, std::string slot)
{
    add(Finding{idFor(cause), {{}, line, std::move(slot), {}, {}}, {std::move(sentence)}});
}

void List::add(const List &others)
{
    for (const Finding &finding : others.m_list) {
        add(finding);
    }
}

bool List::hasErrors() const
{
    return std::ranges::any_of(m_list, isError);
}

bool List::hasErrorOn(unsigned line) const
{
    return line != 0 && std::ranges::any_of(m_list, [line](const Finding &finding) {
               return isError(finding) && finding.where.line == line;
           });
}

bool List::hasErrorIn(std::string_view slot) const
{
    return std::ranges::any_of(
        m_list, [slot](const Finding &finding) { return isError(finding) && isWithin(finding.where.slot, slot); });
}

Error List::toError() const
{
    std::vector<Finding> errors;
    std::ranges::copy_if(m_list, std::back_inserter(errors), isError);
    std::ranges::stable_sort(errors, {}, [](const Finding &finding) { return finding.where.line; });
    std::string text;
    for (const Finding &finding : errors) {
        const std::string &file = finding.where.file.empty() ? m_file : finding.where.file;
        const std::string line = finding.where.line != 0 ? fmt::format("{}:", finding.where.line) : "";
        const std::string place = file.empty() && line.empty() ? "" : fmt::format("{}:{} ", file, line);
        text += fmt::format("{}{}{}", text.empty() ? "" : "\n", place, sentenceOf(finding));
    }
    const auto causeOf = [](const Finding &finding) { return wordsOf(finding.id).cause; };
    const bool same = std::ranges::all_of(
        errors, [&](const Finding &finding) { return causeOf(finding) == causeOf(errors.front()); });
    return {same ? causeOf(errors.front()) : Cause::BadInput, text};
}

} // namespace bootlace::findings
