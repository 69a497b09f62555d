// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "words.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>
#include <utility>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;

// Of all documents together. A key that is new is no other schema; one that goes or changes its meaning is.
constexpr int schema = 1;

static std::string dump(const Json &document)
{
    Json numbered{{"schema", schema}};
    numbered.update(document);
    // In ASCII, since a terminal may be where it goes.
    return numbered.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

// Where a stream is a terminal that people want to see colours on (no-color.org).
static bool hasColours(int descriptor)
{
    const auto given = [](const char *variable) {
        const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
        return std::string_view(value == nullptr ? "" : value);
    };
    return ::isatty(descriptor) == 1 && given("NO_COLOR").empty() && given("TERM") != "dumb";
}

// With the words in colour by which people look for what is wrong.
static std::string coloured(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> words{
        {{"\nwarning:", "\x1b[33m"}, {"\nnote:", "\x1b[36m"}, {" DAMAGED\n", "\x1b[31m"}}};
    for (const auto &[word, colour] : words) {
        for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos;) {
            const std::string painted = fmt::format("{}{}{}\x1b[0m{}", word.front(), colour,
                                                    word.substr(1, word.size() - (word.back() == '\n' ? 2 : 1)),
                                                    word.back() == '\n' ? "\n" : "");
            text.replace(at, word.size(), painted);
            at += painted.size();
        }
    }
    return text;
}

Exit exitFor(Cause cause)
{
    switch (cause) {
    case Cause::Cancelled:
        return Exit::Cancelled;
    case Cause::BadInput:
    case Cause::NotFound:
    case Cause::Unsupported:
    case Cause::TooSmall:
        return Exit::BadInput;
    case Cause::Refused:
    case Cause::Busy:
        return Exit::Refused;
    case Cause::PermissionDenied:
    case Cause::ReadFailed:
    case Cause::WriteFailed:
    case Cause::DeviceGone:
    case Cause::Mismatch:
    case Cause::Internal:
        break;
    }
    return Exit::Failed;
}

void Console::say(const std::string &text, const Json &document) const
{
    const bool isFailure = m_json && !document.value("ok", true);
    if (m_quiet && !isFailure) {
        return;
    }
    std::string out = m_json ? dump(document) : printableLines(text);
    if (!m_json && hasColours(STDOUT_FILENO)) {
        out = coloured(std::move(out));
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    std::fflush(stdout);
}

// The document of every failure, whichever command it is of.
static Json failureJson(const Error &error, const findings::List &findings, const Aftermath &aftermath)
{
    Json disks = Json::array();
    for (const Place &place : aftermath.places) {
        disks.push_back({{"role", place.role}, {"path", place.path}, {"state", stateId(place.state)}});
    }
    return {{"ok", false},
            {"cause", causeId(error.cause())},
            {"message", error.message()},
            {"trail", error.trail()},
            {"findings", findingsJson(findings)},
            {"disks", std::move(disks)}};
}

void Console::sayWrong(const Error &error, const std::string &text, const Json &answer) const
{
    Json document = failureJson(error, {}, {});
    document.update(answer);
    document["ok"] = false;
    say(text, document);
}

Json findingsJson(const findings::List &findings)
{
    Json list = Json::array();
    for (const findings::Finding &finding : findings.all()) {
        const findings::Where &where = finding.where;
        Json json{{"id", wordsOf(finding.id).id},
                  {"severity", severityWord(severityOf(finding))},
                  {"message", sentenceOf(finding)}};
        for (const auto &[key, value] :
             {std::pair("file", where.file), {"slot", where.slot}, {"region", where.region}}) {
            if (!value.empty()) {
                json[key] = value;
            }
        }
        if (where.line != 0) {
            json["line"] = where.line;
        }
        if (where.range) {
            json["begin"] = where.range->begin.value();
            json["size"] = where.range->size.value();
        }
        list.push_back(std::move(json));
    }
    return list;
}

std::string findingsText(const findings::List &findings)
{
    std::string text;
    for (const findings::Finding &finding : findings.all()) {
        if (severityOf(finding) != findings::Severity::Error) {
            text += fmt::format("\n{}: {}\n", severityWord(severityOf(finding)), printable(sentenceOf(finding)));
        }
    }
    return text;
}

Exit Console::fail(const Error &error, const findings::List &findings, const Aftermath &aftermath) const
{
    if (m_json) {
        const std::string out = dump(failureJson(error, findings, aftermath));
        std::fwrite(out.data(), 1, out.size(), stdout);
        std::fflush(stdout);
    } else {
        std::string out = fmt::format("bootlace-cli: {}\n", error.message());
        for (const std::string &step : error.trail()) {
            out += fmt::format("  while: {}\n", step);
        }
        for (const Place &place : aftermath.places) {
            out += fmt::format("  {}: {}\n", printable(place.path), place.words);
        }
        complain(out);
    }
    return aftermath.wasWritten && error.cause() != Cause::Cancelled ? Exit::Failed : exitFor(error.cause());
}

void Console::complain(const std::string &text)
{
    const std::string out = printableLines(text);
    std::fwrite(out.data(), 1, out.size(), stderr);
}

Exit Console::finish(Exit exit)
{
    // What was written long ago and what is still in the buffer: both can fail, and the first leaves only its mark.
    const bool failedBefore = std::ferror(stdout) != 0;
    if (std::fclose(stdout) == 0 && !failedBefore) {
        return exit;
    }
    complain("bootlace-cli: the answer could not be written to the standard output\n");
    return exit == Exit::Done ? Exit::Failed : exit;
}

} // namespace bootlace::cli
