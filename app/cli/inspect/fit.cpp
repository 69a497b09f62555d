// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit/fit.h"

#include "base/text.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::cli {
namespace {

std::string_view wordOf(fit::HashState state)
{
    switch (state) {
    case fit::HashState::Right:
        return "right";
    case fit::HashState::Wrong:
        return "wrong";
    case fit::HashState::Unknown:
        break;
    }
    return "not checked";
}

Json orNull(const std::optional<std::uint64_t> &number)
{
    return number ? Json(*number) : Json();
}

void tellImage(Finding &finding, const fit::Image &image)
{
    std::vector<std::string> words;
    for (const std::string &word : {image.type, image.arch, image.os, image.compression}) {
        if (!word.empty()) {
            words.push_back(word);
        }
    }
    if (image.data) {
        words.push_back(fmt::format("{} at {:#x}", sizeWords(image.data->size), image.data->begin.value()));
    }
    if (image.load) {
        words.push_back(fmt::format("load {:#x}", *image.load));
    }
    if (image.entry) {
        words.push_back(fmt::format("entry {:#x}", *image.entry));
    }
    Json hashes = Json::array();
    for (const fit::Hash &hash : image.hashes) {
        hashes.push_back({{"algorithm", hash.algorithm}, {"state", wordOf(hash.state)}});
        words.push_back(fmt::format("{} {}", hash.algorithm, wordOf(hash.state)));
    }
    finding.fields["images"].push_back({{"name", image.name},
                                        {"description", image.description},
                                        {"type", image.type},
                                        {"arch", image.arch},
                                        {"os", image.os},
                                        {"compression", image.compression},
                                        {"offset", image.data ? Json(image.data->begin.value()) : Json()},
                                        {"size", image.data ? Json(image.data->size.value()) : Json()},
                                        {"load", orNull(image.load)},
                                        {"entry", orNull(image.entry)},
                                        {"hashes", hashes}});
    finding.lines.push_back(fmt::format("{:<18}  {}", image.name, joined(words)));
}

void tellConfiguration(Finding &finding, const fit::Configuration &configuration, bool isDefault)
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> roles{
        {"kernel", {configuration.kernel}},     {"firmware", {configuration.firmware}},
        {"ramdisk", {configuration.ramdisk}},   {"fdt", configuration.trees},
        {"loadables", configuration.loadables}, {"compatible", configuration.compatible}};
    Json fields{{"name", configuration.name}, {"description", configuration.description}};
    std::string text;
    for (const auto &[role, names] : roles) {
        const bool isOne = role == "kernel" || role == "firmware" || role == "ramdisk";
        fields[role] = isOne ? Json(names.front()) : Json(names);
        if (const std::string list = joined(names); !list.empty()) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", role, list);
        }
    }
    fields["signed"] = configuration.isSigned;
    finding.fields["configurations"].push_back(fields);
    finding.lines.push_back(fmt::format("{}: {}{}{}", configuration.name, text, isDefault ? ", the default" : "",
                                        configuration.isSigned ? ", signed" : ""));
}

} // namespace

Finding describeFit(const fit::Fit &fit)
{
    Finding finding{.kind = "fit",
                    .summary = fmt::format("a FIT image of U-Boot with {} image{}", fit.images.size(),
                                           fit.images.size() == 1 ? "" : "s")};
    finding.tell("description", fit.description, fit.description.empty() ? "none" : fit.description);
    finding.tell("size", fit.size.value(), sizeWords(fit.size));
    finding.fields["images"] = Json::array();
    std::ranges::for_each(fit.images, [&](const fit::Image &image) { tellImage(finding, image); });
    finding.tell("default", fit.defaultConfiguration,
                 fit.defaultConfiguration.empty() ? "none" : fit.defaultConfiguration);
    finding.fields["configurations"] = Json::array();
    for (const fit::Configuration &configuration : fit.configurations) {
        tellConfiguration(finding, configuration, configuration.name == fit.defaultConfiguration);
    }
    for (const fit::Defect &defect : fit.defects) {
        const bool isUnknown = defect.kind == fit::DefectKind::HashNotChecked;
        finding.add(flawKind(defect.kind), isUnknown ? Severity::Warning : Severity::Error, defect.sentence);
    }
    return finding;
}

} // namespace bootlace::cli
