// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/kernel.h"

#include "base/small_file.h"
#include "base/text.h"
#include "catalog/compile.h"
#include "catalog/load.h"
#include "catalog/scan.h"
#include "dtb/blob.h"
#include "dtb/device.h"
#include "dtb/overlay.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace bootlace::parts {
namespace {

constexpr ByteCount largestOverlay = 2_MiB;

std::vector<std::string> namesOf(const std::vector<catalog::DeviceTree> &trees)
{
    std::vector<std::string> names;
    std::ranges::transform(trees, std::back_inserter(names), &catalog::DeviceTree::name);
    return names;
}

bool isSource(const std::string &ending)
{
    return ending == ".dts" || ending == ".dtso";
}

// Reading the recipe told it already.
bool isKnownToBeMissing(const recipe::Input &input, const findings::List &findings)
{
    const std::string ending = input.path.extension().string();
    std::error_code ignored;
    const bool isTold = input.line != 0 ? findings.hasErrorOn(input.line) : findings.hasErrorIn("kernel.overlays");
    return isTold && (ending == ".dtbo" || isSource(ending)) && !std::filesystem::exists(input.path, ignored);
}

findings::Where inOverlays()
{
    return {{}, 0, "kernel.overlays", {}, {}};
}

findings::Where inBuild()
{
    return {{}, 0, "kernel.build", {}, {}};
}

// A .dtbo as it is, a .dts or .dtso compiled, or the build's own overlay of that name.
Result<Bytes> overlayBytes(const recipe::Input &input, const catalog::KernelBuild &build, findings::List &findings,
                           const std::stop_token &stop)
{
    const std::string ending = input.path.extension().string();
    if (ending == ".dtbo") {
        return readSmallFile(input.path, largestOverlay);
    }
    if (isSource(ending)) {
        TRY_ASSIGN(const Bytes text, readSmallFile(input.path, largestOverlay));
        TRY_ASSIGN(catalog::CompiledTree compiled, catalog::compileDeviceTree(text, input.path.parent_path(), stop));
        if (!compiled.deletions.empty()) {
            findings.add(findings::Id::OverlayDeletes, inOverlays(), {input.written, compiled.deletions});
        }
        return std::move(compiled.bytes);
    }
    const auto found = std::ranges::find(build.overlays, input.written, &catalog::DeviceTree::name);
    if (found == build.overlays.end()) {
        return fail(Cause::NotFound,
                    build.overlays.empty()
                        ? fmt::format("the kernel build has no overlay '{}', and no other one", input.written)
                        : fmt::format("the kernel build has no overlay '{}': it has {}", input.written,
                                      joined(build.overlays, &catalog::DeviceTree::name)));
    }
    return found->bytes;
}

Result<dtb::Overlay> loadOverlay(const recipe::Input &input, Result<Bytes> bytes, const dtb::Blob &base)
{
    TRY(bytes);
    TRY_ASSIGN(dtb::Blob blob, dtb::Blob::fromBytes(*bytes));
    if (dtb::compatibility(base, blob) == dtb::Compatibility::Different) {
        const std::vector<std::string> boards = blob.compatible();
        return fail(Cause::BadInput, fmt::format("the overlay '{}' is made for '{}', not for this board", input.written,
                                                 boards.empty() ? "" : boards.front()));
    }
    return dtb::Overlay{input.written, std::move(blob)};
}

unsigned overlaysLine(const recipe::Recipe &recipe)
{
    return recipe.kernel.overlays.empty() ? 0 : recipe.kernel.overlays.front().line;
}

void checkConflicts(const recipe::Recipe &recipe, const dtb::Blob &base, const std::vector<dtb::Overlay> &overlays,
                    findings::List &findings)
{
    const auto conflicts = dtb::conflicts(base, overlays);
    if (!conflicts) {
        findings.add(overlaysLine(recipe), conflicts.error().message(), Cause::BadInput, "kernel.overlays");
        return;
    }
    for (const dtb::Conflict &conflict : *conflicts) {
        findings.add(overlaysLine(recipe),
                     fmt::format("'{}' and '{}' contradict each other: {} of {} would be {} and {}",
                                 conflict.firstOverlay, conflict.secondOverlay, conflict.property, conflict.node,
                                 conflict.firstValue, conflict.secondValue),
                     Cause::BadInput, "kernel.overlays");
    }
}

const board::Controller *controllerOf(const recipe::Recipe &recipe, const board::Board &board)
{
    const board::Medium *medium = board.medium(recipe.medium.value);
    return medium == nullptr || !medium->controller ? nullptr : &*medium->controller;
}

bool fits(const catalog::DeviceTree &tree, const board::Controller &controller)
{
    const auto blob = dtb::Blob::fromBytes(tree.bytes);
    const auto state = blob ? dtb::stateOf(*blob, controller.device) : std::nullopt;
    return state && state->isEnabled && controller.takes(state->dataLines());
}

// The tree to begin with: the profile's own, or the one that fits the medium.
const catalog::DeviceTree &chooseTree(const recipe::Recipe &recipe, const board::Board &board,
                                      const catalog::KernelBuild &build, findings::List &findings)
{
    const catalog::DeviceTree &first = build.trees.front();
    if (first.name == board.deviceTree) {
        return first;
    }
    const board::Controller *controller = controllerOf(recipe, board);
    std::vector<catalog::DeviceTree> fitting;
    if (controller != nullptr) {
        std::ranges::copy_if(build.trees, std::back_inserter(fitting),
                             [&](const catalog::DeviceTree &tree) { return fits(tree, *controller); });
    }
    const std::vector<catalog::DeviceTree> &candidates = fitting.empty() ? build.trees : fitting;
    const auto chosen = std::ranges::find(build.trees, candidates.front().path, &catalog::DeviceTree::path);
    if (candidates.size() > 1) {
        findings.add(findings::Id::DeviceTreeAmbiguous, inBuild(), {namesOf(candidates), chosen->name});
    } else {
        findings.add(findings::Id::DeviceTreeTaken, inBuild(), {chosen->path});
    }
    return *chosen;
}

// The finished tree decides, however it came to be.
void checkController(const recipe::Recipe &recipe, const board::Board &board, const dtb::Blob &tree,
                     findings::List &findings)
{
    const board::Controller *controller = controllerOf(recipe, board);
    if (controller == nullptr) {
        return;
    }
    const auto state = dtb::stateOf(tree, controller->device);
    const std::string device = state ? state->path : controller->device;
    if (!state || !state->isEnabled) {
        const std::vector<std::string> &overlays = board.medium(recipe.medium.value)->overlays;
        for (const std::string &overlay : overlays) {
            findings.add(findings::Id::OverlayMissing, inOverlays(), {device, overlay});
        }
        if (overlays.empty()) {
            findings.add(findings::Id::ControllerOff, inBuild(), {device});
        }
    } else if (!controller->takes(state->dataLines())) {
        findings.add(findings::Id::ControllerBusWidth, inBuild(),
                     {device, fmt::format("{}", state->dataLines()), fmt::format("{}", controller->busWidth)});
    }
}

} // namespace

Result<catalog::KernelBuild> loadKernelFrom(const recipe::Input &input, const RootSource &root,
                                            catalog::KernelScan &scan, const std::stop_token &stop)
{
    const catalog::OpenFiles open = [&](const std::vector<std::string> &also) {
        return root.kind == plan::RootKind::Ext4Image ? openKernelFiles(input, stop, also)
                                                      : openRootTree(input, root.kind, {}, stop);
    };
    return catalog::loadKernel(open, scan, input.written, stop);
}

Result<catalog::KernelBuild> loadBuild(const recipe::Recipe &recipe, const board::Board &board, const RootSource &root,
                                       const std::stop_token &stop)
{
    const catalog::Board wanted{board.deviceTree, board.compatible, board.arch};
    if (recipe.kernel.fromRoot) {
        const recipe::Input &source = recipe.root.source;
        catalog::KernelScan scan(wanted);
        return loadKernelFrom(source, root, scan, stop);
    }
    catalog::Sources sources;
    for (const recipe::Input &input : recipe.kernel.build) {
        sources.push_back(input.path);
    }
    return catalog::loadKernel(sources, wanted, {}, stop);
}

Result<Bytes> loadInitrd(const recipe::Input &input, const board::Board &board)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(input.path, board.initrdMaxSize));
    if (bytes.empty()) {
        return fail(Cause::BadInput, fmt::format("'{}' is empty, not an initrd", input.written));
    }
    if (looksLikeText(bytes)) {
        return fail(Cause::BadInput, fmt::format("'{}' is a text file, not an initrd", input.written));
    }
    return bytes;
}

void addNotUsed(const catalog::NotUsed &kernel, findings::List &findings)
{
    switch (kernel.reason) {
    case catalog::NotUsed::Reason::NoDeviceTree:
        findings.add(findings::Id::KernelLacksDeviceTree, inBuild(), {kernel.path});
        break;
    case catalog::NotUsed::Reason::NoModules:
        findings.add(findings::Id::KernelLacksModules, inBuild(), {kernel.path});
        break;
    case catalog::NotUsed::Reason::Unusable:
        findings.add(findings::Id::KernelNotUsed, inBuild(), {kernel.path, kernel.details});
        break;
    }
}

void addBuildFindings(const recipe::Recipe &recipe, const catalog::KernelBuild &build, findings::List &findings)
{
    for (const catalog::NotUsed &kernel : build.kernelsNotUsed) {
        addNotUsed(kernel, findings);
    }
    if (recipe.kernel.initrd) {
        return;
    }
    if (build.isInitrdByContent) {
        findings.add(findings::Id::InitrdFoundByContent, inBuild(), {build.initrdPath});
    }
    if (build.initrdsNotUsed.empty()) {
        return;
    }
    if (build.initrdPath.empty()) {
        findings.add(findings::Id::InitrdsNoneUsed, inBuild(), {build.initrdsNotUsed});
    } else {
        findings.add(findings::Id::InitrdsNotUsed, inBuild(), {build.initrdPath, build.initrdsNotUsed});
    }
}

Bytes mergeDeviceTree(const recipe::Recipe &recipe, const board::Board &board, const catalog::KernelBuild &build,
                      findings::List &findings, const std::stop_token &stop)
{
    addBuildFindings(recipe, build, findings);
    const catalog::DeviceTree &tree = chooseTree(recipe, board, build, findings);
    const auto base = dtb::Blob::fromBytes(tree.bytes);
    if (!base) {
        findings.add(0, fmt::format("{}: {}", tree.path, base.error().message()), Cause::BadInput, "kernel.build");
        return {};
    }
    std::vector<dtb::Overlay> overlays;
    for (const recipe::Input &input : recipe.kernel.overlays) {
        if (isKnownToBeMissing(input, findings)) {
            continue;
        }
        if (auto overlay = loadOverlay(input, overlayBytes(input, build, findings, stop), *base)) {
            overlays.push_back(std::move(*overlay));
        } else {
            findings.add(input.line, overlay.error().message(), Cause::BadInput, "kernel.overlays");
        }
    }
    checkConflicts(recipe, *base, overlays, findings);
    if (findings.hasErrors()) {
        return {};
    }
    const auto merged = dtb::merge(*base, overlays);
    if (!merged) {
        findings.add(overlaysLine(recipe), merged.error().message(), Cause::BadInput, "kernel.overlays");
        return {};
    }
    checkController(recipe, board, *merged, findings);
    return {merged->bytes().begin(), merged->bytes().end()};
}

} // namespace bootlace::parts
