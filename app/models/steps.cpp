// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/steps.h"

#include "text/finding_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bootlace::app {
namespace {

// "firmware.bl2" is within "firmware".
bool isWithin(std::string_view slot, std::string_view place)
{
    return slot.starts_with(place) && (slot.size() == place.size() || slot[place.size()] == '.');
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Steps)
};

bool isInOwnWords(const findings::Finding &finding)
{
    return std::string_view(wordsOf(finding.id).sentence) == "%1";
}

bool isOf(Step step, findings::Severity severity, const findings::Finding &finding)
{
    return severityOf(finding) == severity && stepOf(finding.where) == step;
}

bool isErrorOf(Step step, const findings::Finding &finding)
{
    return isOf(step, findings::Severity::Error, finding);
}

// Something was not chosen. What was, and is wrong, is told first.
bool isAboutNothing(findings::Id id)
{
    using enum findings::Id;
    return id == FirmwareMissing || id == FirmwarePartMissing || id == KernelMissing || id == RootMissing;
}

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Medium:
        return Words::tr("Boot medium");
    case Step::Firmware:
        return Words::tr("Firmware");
    case Step::Kernel:
        return Words::tr("Kernel");
    case Step::Overlays:
        return Words::tr("Overlays");
    case Step::Root:
        return Words::tr("Root file system");
    case Step::Target:
        break;
    }
    return Words::tr("Target");
}

std::optional<Step> stepOf(const findings::Where &where)
{
    // The narrower places come first.
    static constexpr std::array<std::pair<std::string_view, Step>, 5> places{{
        {"medium", Step::Medium},
        {"firmware", Step::Firmware},
        {"kernel.overlays", Step::Overlays},
        {"kernel", Step::Kernel},
        {"root", Step::Root},
    }};
    const auto found =
        std::ranges::find_if(places, [&](const auto &place) { return isWithin(where.slot, place.first); });
    return found != places.end() ? std::optional(found->second) : std::nullopt;
}

bool isComplete(Step step, const findings::List &findings)
{
    return std::ranges::none_of(findings.all(),
                                [step](const findings::Finding &finding) { return isErrorOf(step, finding); });
}

QStringList warningTexts(Step step, const findings::List &findings)
{
    QStringList texts;
    for (const findings::Finding &finding : findings.all()) {
        if (isOf(step, findings::Severity::Warning, finding)) {
            texts.append(findingText(finding));
        }
    }
    return texts;
}

QString errorText(Step step, const findings::List &findings)
{
    const auto isError = [step](const findings::Finding &finding) { return isErrorOf(step, finding); };
    auto found = std::ranges::find_if(findings.all(), [&](const findings::Finding &finding) {
        return isError(finding) && !isAboutNothing(finding.id);
    });
    if (found == findings.all().end()) {
        found = std::ranges::find_if(findings.all(), isError);
    }
    if (found == findings.all().end()) {
        return {};
    }
    const QString text = findingText(*found);
    // A sentence that the engine made of a file's own words is in English.
    return !isInOwnWords(*found)
               ? text
               : Words::tr("What you chose here can't be used as it is.") + u'\n' + text.section(u'\n', 0, 0);
}

} // namespace bootlace::app
