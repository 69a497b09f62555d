// SPDX-License-Identifier: GPL-3.0-or-later
#include "extlinux/extlinux.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"
#include "manifest/manifest.h"
#include "recipe/recipe.h"
#include "words.h"

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
    const std::string tree = !label.fdt.empty()      ? "fdt " + label.fdt
                             : !label.fdtdir.empty() ? "fdtdir " + label.fdtdir
                                                     : "fdt none";
    finding.lines.push_back(printable(fmt::format("label {}: kernel {}, {}, initrd {}", label.name, label.kernel, tree,
                                                  label.initrd.empty() ? "none" : label.initrd)));
    for (const std::string &path : {label.kernel, label.initrd, label.fdt, label.fdtdir}) {
        if (endsInBlank(path)) {
            finding.add("trailing-blanks", Severity::Error,
                        fmt::format("label {}: U-Boot looks for a file named '{}'", label.name, path));
        }
    }
}

} // namespace

Finding describeExtlinux(const extlinux::Reading &reading)
{
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
        finding.add("refused", Severity::Error, "U-Boot rejects the whole file");
    }
    return finding;
}

static void tellVariables(Finding &finding, const ubootenv::Variables &variables)
{
    finding.tell("count", variables.size());
    finding.fields["variables"] = variables;
    for (const auto &[name, value] : variables) {
        finding.lines.push_back(printable(fmt::format("{}={}", name, value)));
    }
}

Finding describeEnvironment(const ubootenv::Environment &environment)
{
    Finding finding{.kind = "environment", .summary = "an environment saved by U-Boot, with a correct CRC"};
    finding.tell("size", environment.size.value(), sizeWords(environment.size));
    finding.tell("redundant", environment.flags.has_value());
    if (environment.flags) {
        finding.tell("number", *environment.flags);
    }
    tellVariables(finding, environment.variables);
    return finding;
}

Finding describeEnvironment(const ubootenv::Text &text)
{
    Finding finding{.kind = "environment-text", .summary = "variables for U-Boot, such as uEnv.txt"};
    tellVariables(finding, text.variables);
    if (text.carriageReturns) {
        finding.add("carriage-return", Severity::Warning,
                    "lines end in CR and LF: unless it is imported with -r, the CR becomes part of the values");
    }
    if (text.firstBadLine != 0) {
        finding.add("no-variable", Severity::Warning,
                    fmt::format("line {} is neither a variable nor a comment", text.firstBadLine));
    }
    return finding;
}

Result<Finding> describeManifest(const Subject &subject)
{
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
        finding.lines.push_back(printable(fmt::format("{}: {}, {}", disk.role, sizeWords(disk.size), joined(names))));
    }
    return finding;
}

Result<Finding> describeRecipe(const Subject &subject)
{
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
