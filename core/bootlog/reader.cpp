// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootlog/reader.h"

#include "bootlog/match.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bootlace::bootlog {

namespace {

using findings::Id;
using findings::Severity;
using enum Row::Says;

Severity severityOf(const Sighting &sighting)
{
    return findings::severityOf(sighting.finding);
}

bool isError(const Sighting &sighting)
{
    return severityOf(sighting) == Severity::Error;
}

unsigned lineOf(const Sighting &sighting)
{
    return sighting.finding.where.line;
}

std::vector<Id> causesOf(Id id)
{
    std::vector<Id> causes;
    for (const Kin &one : kin()) {
        if (one.symptom == id) {
            causes.push_back(one.cause);
        }
    }
    return causes;
}

Sighting sightingOf(Id id, const Place &place, Stage stage, const std::vector<std::string> &places = {})
{
    findings::Finding finding{.id = id, .where = {{}, place.line, {}, {}, {}}, .arguments = {}};
    for (const std::string &text : places) {
        finding.arguments.emplace_back(text);
    }
    return {.finding = std::move(finding), .text = place.text, .stage = stage, .times = 1, .causes = causesOf(id)};
}

void reach(Start &start, Stage stage, const Place &place)
{
    if (stage > start.reached) {
        start.reached = stage;
        start.reachedAt = place;
        start.textsSince = 0;
    }
}

void name(Start &start, const Row &row, const Place &place, const std::vector<std::string> &places)
{
    if (!row.key.empty() && std::ranges::find(start.facts, row.key, &Fact::key) == start.facts.end()) {
        const std::string rest = places.empty() ? std::string() : places.back();
        start.facts.push_back({.key = row.key, .value = std::string(row.lead) + rest, .line = place.line});
    }
}

// The sighting, when it is the first one of its kind.
const Sighting *complain(Start &start, const Row &row, const Place &place, const std::vector<std::string> &places)
{
    reach(start, row.from, place);
    const auto same =
        std::ranges::find_if(start.sightings, [&row](const Sighting &one) { return one.finding.id == row.id; });
    if (same == start.sightings.end()) {
        return &start.sightings.emplace_back(sightingOf(row.id, place, start.reached, places));
    }
    same->stage = start.reached;
    ++same->times;
    return nullptr;
}

// Words that come once in a start. The BootROM prints many such lines, and nothing comes before it.
bool isOfAnotherStart(const Row &row, const Start &start)
{
    if (row.says != Begins) {
        return false;
    }
    return row.from == Stage::BootRom
               ? start.reached > Stage::BootRom
               : start.reached >= Stage::UBoot || std::ranges::find(start.begun, &row) != start.begun.end();
}

bool counts(const Row &row, const Start &start)
{
    return start.reached >= row.after && (row.says != Complains || start.reached <= row.to);
}

// "=>", or a name of at most 24 letters and ">", with or without a command behind it (CONFIG_SYS_PROMPT of U-Boot).
bool isPrompt(std::string_view text)
{
    constexpr std::size_t longest = 24;
    const std::string_view word = text.substr(0, text.find(' '));
    const auto isOfName = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= 'a' && letter <= 'z') || letter == '-' || letter == '_' || letter == '.';
    };
    const bool isNamed = word.size() > 1 && word.size() <= longest && word.back() == '>' &&
                         std::ranges::all_of(word.substr(0, word.size() - 1), isOfName);
    return word == "=>" || isNamed;
}

bool isOvercome(const Sighting &sighting, const Start &start)
{
    return isError(sighting) && start.reached > sighting.stage;
}

// How a start ended that nothing it printed explains.
std::optional<Sighting> endOf(const Start &start)
{
    constexpr unsigned fewTexts = 5; // noise, and what the terminal program says at its end
    const bool isSilent = start.textsSince <= fewTexts;
    if (start.reached == Stage::LoaderCalled && isSilent) {
        return sightingOf(Id::LogBootRomSilence, start.reachedAt, start.reached);
    }
    if (start.reached == Stage::KernelCalled && isSilent) {
        return sightingOf(Id::LogKernelSilent, start.reachedAt, start.reached);
    }
    if (start.reached != Stage::Nothing && start.reached < Stage::UserSpace) {
        return sightingOf(Id::LogEndsEarly, start.last, start.reached);
    }
    return std::nullopt;
}

std::optional<Sighting> promptOf(const Start &start)
{
    if (start.reached != Stage::UBoot || !start.prompt) {
        return std::nullopt;
    }
    const bool countedDown = std::ranges::find(start.facts, "autoboot", &Fact::key) != start.facts.end();
    return sightingOf(countedDown ? Id::LogPromptAfterAutoboot : Id::LogPromptReached, *start.prompt, start.reached);
}

bool explains(const Sighting &cause, const Sighting &effect)
{
    const auto isLink = [&](const Link &link) {
        return link.cause == cause.finding.id && (link.effect == Id::End || link.effect == effect.finding.id);
    };
    return isError(effect) && lineOf(cause) < lineOf(effect) && std::ranges::any_of(links(), isLink);
}

// Errors come before warnings, and the first error, or what explains it, before all.
void putInOrder(std::vector<Sighting> &sightings)
{
    std::ranges::stable_sort(sightings, {}, lineOf);
    std::ranges::stable_sort(sightings, {}, severityOf);
    if (sightings.empty() || !isError(sightings.front())) {
        return;
    }
    const auto cause = std::ranges::find_if(
        sightings, [&sightings](const Sighting &one) { return !isError(one) && explains(one, sightings.front()); });
    if (cause != sightings.end()) {
        std::rotate(sightings.begin(), cause, cause + 1);
    }
}

bool failedBefore(const Report &report, unsigned line)
{
    return std::ranges::any_of(report.sightings,
                               [line](const Sighting &one) { return isError(one) && lineOf(one) < line; });
}

Report reportOf(const Start &start)
{
    Report report;
    report.isLog = start.reached != Stage::Nothing;
    report.firstLine = start.firstLine;
    report.reached = start.reached;
    report.facts = start.facts;
    for (const Sighting &sighting : start.sightings) {
        (isOvercome(sighting, start) ? report.overcome : report.sightings).push_back(sighting);
    }
    // What a person tried at the prompt is not why U-Boot waits there.
    if (const auto prompt = promptOf(start); prompt && !failedBefore(report, lineOf(*prompt))) {
        report.sightings.push_back(*prompt);
    } else if (const auto end = endOf(start); end && !report.failed()) {
        report.sightings.push_back(*end);
    }
    putInOrder(report.sightings);
    return report;
}

} // namespace

std::string_view stageId(Stage stage)
{
    constexpr std::array<std::string_view, 12> ids{"nothing", "boot-rom",  "loader-called", "first-loader",
                                                   "bl31",    "op-tee",    "u-boot",        "kernel-called",
                                                   "kernel",  "initramfs", "user-space",    "login"};
    return ids.at(static_cast<std::size_t>(stage));
}

bool Report::failed() const
{
    return std::ranges::any_of(sightings, isError);
}

void Reader::addText(unsigned line, std::string_view text)
{
    const std::string_view words = withoutTimes(text);
    const Place place{.line = line, .text = std::string(text)};
    bool hasComplained = false;
    for (const Row &row : rows()) {
        if (!counts(row, m_start) || (row.says == Complains && hasComplained)) {
            continue;
        }
        const auto places = match(row.pattern, words);
        if (!places) {
            continue;
        }
        if (isOfAnotherStart(row, m_start)) {
            endStart();
        }
        addMatch(row, place, *places);
        hasComplained = hasComplained || row.says == Complains;
    }
    ++m_start.textsSince;
    m_start.last = place;
    if (m_start.reached == Stage::UBoot && !m_start.prompt && isPrompt(words)) {
        m_start.prompt = place;
    }
}

void Reader::addMatch(const Row &row, const Place &place, const std::vector<std::string> &places)
{
    if (m_start.firstLine == 0) {
        m_start.firstLine = place.line;
    }
    if (row.says == Complains) {
        const Sighting *sighting = complain(m_start, row, place, places);
        if (sighting != nullptr && m_onSighting) {
            m_onSighting(*sighting);
        }
        return;
    }
    if (row.says == Begins && std::ranges::find(m_start.begun, &row) == m_start.begun.end()) {
        m_start.begun.push_back(&row);
    }
    if (row.says != Names) {
        reach(m_start, row.from, place);
    }
    name(m_start, row, place, places);
}

void Reader::endStart()
{
    Report report = reportOf(std::exchange(m_start, Start()));
    if (!report.isLog) {
        return;
    }
    ++m_starts;
    // A BootROM that calls a loader, and no more, is where a recording of a board that starts again and again ends.
    const bool isTelling = report.failed() && report.reached != Stage::LoaderCalled;
    if (!m_report.isLog || isTelling || report.reached >= m_report.reached) {
        m_report = std::move(report);
    }
}

Report Reader::finish()
{
    m_lines.finish();
    endStart();
    if (m_lines.isBinary()) {
        return {};
    }
    m_report.starts = m_starts;
    return std::move(m_report);
}

Report explain(ByteView log)
{
    Reader reader;
    reader.add(log);
    return reader.finish();
}

} // namespace bootlace::bootlog
