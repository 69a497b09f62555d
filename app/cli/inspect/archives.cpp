// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/library.h"
#include "catalog/load.h"
#include "computer/boards.h"
#include "inspect/describe.h"

#include <fmt/format.h>
#include <string>
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

} // namespace bootlace::cli
