// SPDX-License-Identifier: GPL-3.0-or-later
#include "extlinux/extlinux.h"
#include "inspect/flaw_kinds.h"
#include "inspect/recognise.h"
#include "manifest/manifest.h"
#include "recipe/recipe.h"
#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestManifest = 64_MiB;
constexpr ByteCount largestRecipe = 1_MiB;

Severity severityOf(extlinux::LintKind kind)
{
    using enum extlinux::LintKind;
    switch (kind) {
    case UnknownKeyword:
    case OutsideLabel:
    case RepeatedKeyword:
    case DuplicateLabel:
    case BadNumber:
    case IncludeIgnored:
    case AppendInitrd:
    case TrailingBlanks: // harmless behind an append
        return Severity::Warning;
    default:
        return Severity::Error;
    }
}

bool endsInBlank(std::string_view value)
{
    return value.ends_with(' ') || value.ends_with('\t');
}

void tellLabel(Finding &finding, const extlinux::Label &label)
{
    finding.fields["labels"].push_back({{"name", label.name},
                                        {"kernel", label.kernel},
                                        {"initrd", label.initrd},
                                        {"fdt", label.fdt},
                                        {"fdtdir", label.fdtdir},
                                        {"overlays", label.overlays},
                                        {"append", label.append}});
    finding.lines.push_back(
        printable(fmt::format("label {}: kernel {}, fdt {}, initrd {}", label.name, label.kernel,
                              label.fdt.empty() ? "none" : label.fdt, label.initrd.empty() ? "none" : label.initrd)));
    for (const std::string &path : {label.kernel, label.initrd, label.fdt}) {
        if (endsInBlank(path)) {
            finding.add("trailing-blanks", Severity::Error,
                        fmt::format("label {}: U-Boot looks for a file that is called '{}'", label.name, path));
        }
    }
}

bool isConfiguration(const Subject &subject, const extlinux::Reading &reading)
{
    return subject.path.filename() == "extlinux.conf" ||
           std::ranges::any_of(reading.config.labels,
                               [](const extlinux::Label &label) { return !label.kernel.empty(); });
}

} // namespace

Recognised recogniseExtlinux(const Subject &subject)
{
    const std::string_view beginning = asText(subject.beginning);
    const bool named = subject.path.filename() == "extlinux.conf";
    if (!subject.whole || (!named && beginning.contains('\0'))) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, ByteCount(extlinux::largestFile + 1)));
    const extlinux::Reading reading = extlinux::parse(asText(bytes));
    if (!isConfiguration(subject, reading)) {
        return std::nullopt;
    }
    Finding finding{.kind = "extlinux", .summary = "a boot menu for U-Boot (extlinux.conf)"};
    finding.tell("default", reading.config.defaultLabel);
    finding.fields["labels"] = Json::array();
    for (const extlinux::Label &label : reading.config.labels) {
        tellLabel(finding, label);
    }
    for (const extlinux::Lint &lint : reading.lint) {
        finding.add(flawKind(lint.kind), severityOf(lint.kind),
                    lint.line == 0 ? lint.sentence : fmt::format("line {}: {}", lint.line, lint.sentence));
    }
    if (reading.refused && finding.works()) {
        finding.add("refused", Severity::Error, "U-Boot takes nothing of this file");
    }
    return finding;
}

Recognised recogniseManifest(const Subject &subject)
{
    const std::string_view beginning = asText(subject.beginning);
    if (!subject.whole || !beginning.starts_with('{') || !beginning.contains("bootlace")) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestManifest));
    Finding finding{.kind = "manifest", .summary = "a manifest of Bootlace"};
    const auto manifest = manifest::fromJson(asText(bytes));
    if (!manifest) {
        finding.add("manifest", Severity::Error, manifest.error().message());
        return finding;
    }
    finding.tell("board", manifest->board);
    finding.tell("medium", manifest->medium);
    finding.fields["disks"] = Json::array();
    for (const manifest::Disk &disk : manifest->disks) {
        Json pieces = Json::array();
        std::vector<std::string> names;
        for (const manifest::Region &region : disk.regions) {
            pieces.push_back(
                {{"name", region.name}, {"offset", region.range.begin.value()}, {"size", region.range.size.value()}});
            names.push_back(region.name);
        }
        finding.fields["disks"].push_back({{"role", disk.role}, {"size", disk.size.value()}, {"pieces", pieces}});
        finding.lines.push_back(
            printable(fmt::format("{}: {}, {}", disk.role, sizeWords(disk.size), listWords(names))));
    }
    return finding;
}

Recognised recogniseRecipe(const Subject &subject)
{
    if (!subject.whole || subject.path.extension() != ".toml") {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestRecipe));
    Finding finding{.kind = "recipe", .summary = "a recipe"};
    const auto recipe = recipe::parse(asText(bytes), subject.path.filename().string(), subject.path.parent_path());
    if (!recipe) {
        finding.add("recipe", Severity::Error, recipe.error().message());
        return finding;
    }
    finding.tell("board", recipe->board.value);
    finding.tell("medium", recipe->medium.value);
    finding.tell("root", recipe->root.source.written);
    return finding;
}

} // namespace bootlace::cli
