// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"

#include "console.h"
#include "findings/list.h"
#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;
using bootlog::Report;
using bootlog::Sighting;
using bootlog::Stage;

namespace {

std::string_view stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Nothing:
        break;
    case Stage::BootRom:
        return "the BootROM";
    case Stage::LoaderCalled:
        return "the end of the BootROM, which started the first loader";
    case Stage::FirstLoader:
        return "the first loader (BL2 or SPL)";
    case Stage::Bl31:
        return "BL31 (Trusted Firmware)";
    case Stage::OpTee:
        return "OP-TEE";
    case Stage::UBoot:
        return "U-Boot";
    case Stage::KernelCalled:
        return "the end of U-Boot, which started the kernel";
    case Stage::Kernel:
        return "the kernel";
    case Stage::Initramfs:
        return "the initrd";
    case Stage::UserSpace:
        return "the system (user space)";
    case Stage::Login:
        return "the login";
    }
    return "nothing that is known";
}

std::vector<std::string_view> wordsOf(const std::vector<findings::Id> &ids)
{
    std::vector<std::string_view> words;
    for (const findings::Id id : ids) {
        words.push_back(findings::wordsOf(id).id);
    }
    return words;
}

Json sightingsJson(const std::vector<Sighting> &sightings)
{
    findings::List list;
    for (const Sighting &sighting : sightings) {
        list.add(sighting.finding);
    }
    Json json = findingsJson(list); // in the same order, since every id comes once
    for (std::size_t i = 0; i < json.size(); ++i) {
        json[i]["text"] = sightings[i].text;
        json[i]["times"] = sightings[i].times;
        json[i]["stage"] = bootlog::stageId(sightings[i].stage);
        json[i]["causes"] = wordsOf(sightings[i].causes);
    }
    return json;
}

// Of a line that a board printed, what fits into two lines of a terminal.
std::string quoted(const std::string &text)
{
    constexpr std::size_t most = 150;
    return printable(text.size() > most ? text.substr(0, most) + "…" : text);
}

std::string placeText(const Sighting &sighting)
{
    const std::string more = sighting.times > 1 ? fmt::format(" ({} times)", sighting.times) : "";
    return fmt::format("line {}{}: {}\n", sighting.finding.where.line, more, quoted(sighting.text));
}

std::string headlineOf(const Report &report)
{
    const std::string_view place = stageWords(report.reached);
    if (report.failed()) {
        return fmt::format("The start failed. It got as far as {}.\n", place);
    }
    return report.reached >= Stage::UserSpace ? fmt::format("The start succeeded: it reached {}.\n", place)
                                              : fmt::format("The start got as far as {}.\n", place);
}

// "boot-source": "boot source"
std::string labelOf(std::string_view key)
{
    std::string label(key == "u-boot" ? "U-Boot" : key);
    if (label == key) {
        std::ranges::replace(label, '-', ' ');
    }
    return label;
}

} // namespace

Json reportJson(const Report &report)
{
    Json facts = Json::array();
    for (const bootlog::Fact &fact : report.facts) {
        facts.push_back({{"key", fact.key}, {"value", fact.value}, {"line", fact.line}});
    }
    return {{"ok", !report.failed()},
            {"reached", bootlog::stageId(report.reached)},
            {"starts", report.starts},
            {"first-line", report.firstLine},
            {"facts", std::move(facts)},
            {"findings", sightingsJson(report.sightings)},
            {"overcome", sightingsJson(report.overcome)}};
}

std::string explanationOf(const bootlog::Sighting &sighting)
{
    std::string text = fmt::format("  {}\n", printable(sentenceOf(sighting.finding)));
    if (!sighting.causes.empty()) {
        text +=
            fmt::format("  Before writing, Bootlace tells such a mistake as: {}.\n", joined(wordsOf(sighting.causes)));
    }
    return text;
}

std::string reportText(const Report &report)
{
    std::string text = headlineOf(report);
    if (report.starts > 1) {
        text += fmt::format("The log has {} starts; this is about the one from line {} on.\n", report.starts,
                            report.firstLine);
    }
    for (const bootlog::Fact &fact : report.facts) {
        text += fmt::format("  {:<12}  {}\n", labelOf(fact.key), quoted(fact.value));
    }
    for (std::size_t i = 0; i < report.sightings.size(); ++i) {
        const Sighting &sighting = report.sightings[i];
        const bool isCause = i == 0 && report.failed();
        const std::string_view kind = findings::severityWord(findings::severityOf(sighting.finding));
        text += fmt::format("\n{}: {}", isCause ? "cause" : kind, placeText(sighting) + explanationOf(sighting));
    }
    for (const Sighting &sighting : report.overcome) {
        text += fmt::format("\novercome: {}", placeText(sighting));
    }
    return text;
}

} // namespace bootlace::cli
