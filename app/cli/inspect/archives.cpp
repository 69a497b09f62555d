// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/library.h"
#include "catalog/load.h"
#include "computer/boards.h"
#include "inspect/describe.h"

#include <fmt/format.h>
#include <string>
#include <vector>

namespace bootlace::cli {

// Distributions split a kernel into several packages.
static void tellMissing(Finding &finding, const std::filesystem::path &path, const std::string &version,
                        const std::string &what)
{
    const std::string name = path.filename().string();
    const bool isPackage = name.ends_with(".deb") || name.ends_with(".apk") || name.contains(".pkg.tar");
    finding.tell("missing", what,
                 isPackage
                     ? fmt::format("{}: in another package of Linux {}, which belongs beside this one", what, version)
                     : what);
}

static void tellUnusable(Finding &finding, const std::filesystem::path &path, const catalog::FoundBuild &found)
{
    const Error &error = found.build.error();
    if (error.cause() == Cause::BadInput) {
        finding.add("damaged", Severity::Error, error.message());
        return;
    }
    finding.tell("kernel-build", nullptr, error.message());
    if (!found.version.empty()) {
        tellMissing(finding, path, found.version, "device tree");
    }
}

Finding describeBuild(const std::filesystem::path &path, Finding finding)
{
    const auto boards = computer::loadBoards();
    if (!boards || boards->empty()) {
        return finding;
    }
    const board::Board &board = boards->front();
    const catalog::FoundBuild found =
        catalog::readBuild(catalog::buildWith(path), {board.deviceTree, board.compatible, board.arch});
    const auto &build = found.build;
    if (!build) {
        tellUnusable(finding, path, found);
        return finding;
    }
    std::vector<std::string> overlays;
    for (const catalog::DeviceTree &overlay : build->overlays) {
        overlays.push_back(overlay.name);
    }
    finding.fields["kernel-build"] = {{"board", board.id},
                                      {"version", build->version},
                                      {"image", build->imagePath},
                                      {"device-tree", build->trees.front().path},
                                      {"overlays", overlays},
                                      {"initrd", build->initrd.has_value()},
                                      {"modules-path", build->modulesPath}};
    if (found.sources.size() > 1) {
        std::vector<std::string> names;
        for (const auto &source : found.sources) {
            names.push_back(source.filename().string());
        }
        finding.fields["kernel-build"]["packages"] = names;
    }
    for (const auto &[key, value] : finding.fields["kernel-build"].items()) {
        Finding lines;
        if (key == "board") {
            lines.tell("kernel-for", value, board.name);
        } else {
            lines.tell(key, value);
        }
        finding.lines.insert(finding.lines.end(), lines.lines.begin(), lines.lines.end());
    }
    if (build->modulesPath.empty()) {
        tellMissing(finding, path, build->version, "modules");
    }
    return finding;
}

} // namespace bootlace::cli
