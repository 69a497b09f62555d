// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bundle.h"
#include "catalog/library.h"
#include "catalog/load.h"
#include "computer/boards.h"
#include "inspect/recognise.h"

#include <fmt/format.h>
#include <string_view>
#include <vector>

namespace bootlace::cli {

Finding describeBuild(const std::filesystem::path &path, Finding finding)
{
    const auto boards = computer::loadBoards();
    if (!boards || boards->empty()) {
        return finding;
    }
    const board::Board &board = boards->front();
    const auto build = catalog::loadKernel(catalog::buildWith(path), {board.deviceTree, board.compatible});
    if (!build) {
        if (build.error().cause() == Cause::BadInput) {
            finding.add("damaged", Severity::Error, build.error().message());
        } else {
            finding.tell("kernelBuild", nullptr, build.error().message());
        }
        return finding;
    }
    std::vector<std::string> overlays;
    for (const catalog::DeviceTree &overlay : build->overlays) {
        overlays.push_back(overlay.name);
    }
    finding.summary += fmt::format(", with a kernel for {}", board.name);
    finding.fields["kernelBuild"] = {{"board", board.id},
                                     {"version", build->version},
                                     {"image", build->imagePath},
                                     {"deviceTree", build->trees.front().path},
                                     {"overlays", overlays},
                                     {"initrd", build->initrd.has_value()},
                                     {"modulesPath", build->modulesPath}};
    for (const auto &[key, value] : finding.fields["kernelBuild"].items()) {
        Finding lines;
        lines.tell(key, value);
        finding.lines.insert(finding.lines.end(), lines.lines.begin(), lines.lines.end());
    }
    return finding;
}

static bool isTar(ByteView beginning)
{
    const auto magic = slice(beginning, 257, 5);
    return magic && asText(*magic) == "ustar";
}

Recognised recogniseArchive(const Subject &subject)
{
    if (!subject.whole) {
        return std::nullopt;
    }
    if (isTar(subject.beginning)) {
        return describeBuild(subject.path, {.kind = "tar", .summary = "a tar archive"});
    }
    if (asText(subject.beginning).starts_with("07070")) {
        return Finding{.kind = "cpio", .summary = "a cpio archive, such as an initrd"};
    }
    const auto format = archive::formatOf(subject.beginning);
    if (!format || !subject.packed.empty()) {
        return std::nullopt;
    }
    switch (*format) {
    case archive::Format::Ar:
        return describeBuild(subject.path, {.kind = "deb", .summary = "a Debian package"});
    case archive::Format::Zip:
        return describeBuild(subject.path, {.kind = "zip", .summary = "a zip archive"});
    case archive::Format::SevenZip:
        break;
    }
    return describeBuild(subject.path, {.kind = "7z", .summary = "a 7z archive"});
}

} // namespace bootlace::cli
