// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/walk.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::doctor {

/// Adds what was found; it goes to the link that it is about.
inline void add(Link &link, findings::Id id, std::vector<findings::Argument> arguments = {})
{
    link.findings.add(id, {{}, 0, {}, link.name, link.place}, std::move(arguments));
}

inline void tell(Link &link, std::string_view key, std::string value)
{
    if (!value.empty()) {
        link.facts.push_back({key, std::move(value)});
    }
}

/// It was not looked into, because of `why`.
inline void skip(Link &link, std::string why)
{
    link.state = LinkState::Unknown;
    tell(link, "not-looked-into", std::move(why));
}

/// The state that the findings make; what was not looked into stays so unless something is wrong all the same.
inline void judge(Link &link)
{
    for (const findings::Finding &finding : link.findings.all()) {
        const auto severity = findings::severityOf(finding);
        if (severity == findings::Severity::Error) {
            link.state = LinkState::Broken;
        } else if (severity == findings::Severity::Warning && link.state != LinkState::Broken) {
            link.state = LinkState::Doubtful;
        }
    }
}

} // namespace bootlace::doctor
