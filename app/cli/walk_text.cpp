// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk_text.h"

#include "console.h"
#include "words.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;
using doctor::Link;
using doctor::LinkKind;
using doctor::LinkState;
using doctor::Walk;

std::string_view titleOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::FirstLoader:
        return "first loader";
    case LinkKind::Table:
        return "table";
    case LinkKind::Firmware:
        return "firmware";
    case LinkKind::UBoot:
        return "boot loader";
    case LinkKind::Environment:
        return "environment";
    case LinkKind::BootPartition:
        return "boot partition";
    case LinkKind::Menu:
        return "boot menu";
    case LinkKind::Kernel:
        return "kernel";
    case LinkKind::DeviceTree:
        return "device tree";
    case LinkKind::Initrd:
        return "initrd";
    case LinkKind::Root:
        return "root";
    }
    return {};
}

std::string_view markOf(LinkState state)
{
    switch (state) {
    case LinkState::Good:
        return "ok";
    case LinkState::Doubtful:
        return "!";
    case LinkState::Broken:
        return "BROKEN";
    case LinkState::Unknown:
        return "-";
    }
    return {};
}

Json linkJson(const Link &link)
{
    Json facts = Json::object();
    for (const doctor::Fact &fact : link.facts) {
        facts[std::string(fact.key)] = fact.value;
    }
    Json json{{"kind", doctor::wordOf(link.kind)}, {"name", link.name}, {"state", doctor::wordOf(link.state)}};
    if (link.place) {
        json["begin"] = link.place->begin.value();
        json["size"] = link.place->size.value();
    }
    json["facts"] = std::move(facts);
    json["findings"] = findingsJson(link.findings);
    return json;
}

std::string linkText(const Link &link)
{
    std::string text = fmt::format("{:>7}  {:<15} {}\n", markOf(link.state), titleOf(link.kind), printable(link.name));
    for (const doctor::Fact &fact : link.facts) {
        std::string key(fact.key);
        std::ranges::replace(key, '-', ' ');
        text += fmt::format("{:>25}{}: {}\n", "", key, printable(fact.value));
    }
    for (const findings::Finding &finding : link.findings.all()) {
        text += fmt::format("{:>25}{}: {}\n", "", findings::severityWord(findings::severityOf(finding)),
                            printable(sentenceOf(finding)));
    }
    return text;
}

std::string_view verdictOf(const Walk &walk)
{
    const auto has = [&walk](LinkState state) {
        return std::ranges::find(walk.links, state, &Link::state) != walk.links.end();
    };
    if (walk.isBroken()) {
        return "It will not start: see what is marked as BROKEN.";
    }
    if (has(LinkState::Doubtful)) {
        return "It may not start as you want: see what is marked with !.";
    }
    return has(LinkState::Unknown)
               ? "Nothing was found that keeps it from starting. What is marked with - was not looked into."
               : "Nothing was found that keeps it from starting.";
}

} // namespace

Json walkJson(const Walk &walk)
{
    Json links = Json::array();
    for (const Link &link : walk.links) {
        links.push_back(linkJson(link));
    }
    return {{"ok", !walk.isBroken()},
            {"board", walk.board},
            {"medium", walk.medium},
            {"links", std::move(links)},
            {"findings", findingsJson(walk.findings())}};
}

std::string walkText(const Walk &walk)
{
    std::string text;
    for (const Link &link : walk.links) {
        text += linkText(link);
    }
    return fmt::format("{}\n{}\n", text, verdictOf(walk));
}

std::string walkSummary(const Walk &walk)
{
    std::string text;
    for (const Link &link : walk.links) {
        if (link.state == LinkState::Broken || link.state == LinkState::Doubtful) {
            text += linkText(link);
        }
    }
    if (!text.empty()) {
        return fmt::format("{}\n{}\n", text, verdictOf(walk));
    }
    return "Nothing was found that keeps it from starting.\n";
}

} // namespace bootlace::cli
