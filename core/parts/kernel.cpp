// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/kernel.h"

#include "base/small_file.h"
#include "catalog/compile.h"
#include "catalog/load.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::parts {
namespace {

constexpr ByteCount largestOverlay = 2_MiB;

std::string namesOf(const std::vector<catalog::DeviceTree> &trees)
{
    std::string names;
    for (const catalog::DeviceTree &tree : trees) {
        names += (names.empty() ? "" : ", ") + tree.name;
    }
    return names.empty() ? "none" : names;
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
    return findings.hasErrorOn(input.line) && (ending == ".dtbo" || isSource(ending)) &&
           !std::filesystem::exists(input.path, ignored);
}

// A .dtbo as it is, a .dts or .dtso compiled, or the build's own overlay of that name.
Result<Bytes> overlayBytes(const recipe::Input &input, const catalog::KernelBuild &build)
{
    const std::string ending = input.path.extension().string();
    if (ending == ".dtbo") {
        return readSmallFile(input.path, largestOverlay);
    }
    if (isSource(ending)) {
        TRY_ASSIGN(const Bytes text, readSmallFile(input.path, largestOverlay));
        return catalog::compileDeviceTree(text, input.path.parent_path());
    }
    const auto found = std::ranges::find(build.overlays, input.written, &catalog::DeviceTree::name);
    if (found == build.overlays.end()) {
        return fail(Cause::NotFound, fmt::format("the kernel build has no overlay '{}': it has {}", input.written,
                                                 namesOf(build.overlays)));
    }
    return found->bytes;
}

Result<dtb::Overlay> loadOverlay(const recipe::Input &input, const catalog::KernelBuild &build, const dtb::Blob &base)
{
    TRY_ASSIGN(const Bytes bytes, overlayBytes(input, build));
    TRY_ASSIGN(dtb::Blob blob, dtb::Blob::fromBytes(bytes));
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
        findings.add(overlaysLine(recipe), conflicts.error().message());
        return;
    }
    for (const dtb::Conflict &conflict : *conflicts) {
        findings.add(overlaysLine(recipe),
                     fmt::format("'{}' and '{}' contradict each other: {} of {} would be {} and {}",
                                 conflict.firstOverlay, conflict.secondOverlay, conflict.property, conflict.node,
                                 conflict.firstValue, conflict.secondValue));
    }
}

void noteMissingOverlays(const recipe::Recipe &recipe, const board::Board &board, findings::List &findings)
{
    const board::Medium *medium = board.medium(recipe.medium.value);
    if (medium == nullptr) {
        return;
    }
    for (const std::string &needed : medium->overlays) {
        const bool listed = std::ranges::any_of(
            recipe.kernel.overlays, [&](const recipe::Input &input) { return input.path.stem() == needed; });
        if (!listed) {
            findings.add(findings::Id::OverlayMissing, {{}, 0, "kernel.overlays", {}, {}}, {needed, medium->name});
        }
    }
}

} // namespace

Result<catalog::KernelBuild> loadBuild(const recipe::Recipe &recipe, const board::Board &board, const RootSource &root,
                                       const std::stop_token &stop)
{
    const catalog::Board wanted{board.deviceTree, board.compatible};
    if (recipe.kernel.fromRoot) {
        const recipe::Input &source = recipe.root.source;
        TRY_ASSIGN(auto files, root.kind == plan::RootKind::Ext4Image ? openKernelFiles(source, stop)
                                                                      : openRootTree(source, root.kind, {}, stop));
        return catalog::loadKernel(*files, wanted, source.written);
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
        return fail(Cause::BadInput, fmt::format("'{}' is empty, and no initrd", input.written));
    }
    if (looksLikeText(bytes)) {
        return fail(Cause::BadInput, fmt::format("'{}' is a text, and no initrd", input.written));
    }
    return bytes;
}

Bytes mergeDeviceTree(const recipe::Recipe &recipe, const board::Board &board, const catalog::KernelBuild &build,
                      findings::List &findings)
{
    const auto base = dtb::Blob::fromBytes(build.trees.front().bytes);
    if (!base) {
        findings.add(0, fmt::format("{}: {}", build.trees.front().path, base.error().message()));
        return {};
    }
    std::vector<dtb::Overlay> overlays;
    for (const recipe::Input &input : recipe.kernel.overlays) {
        if (isKnownToBeMissing(input, findings)) {
            continue;
        }
        if (auto overlay = loadOverlay(input, build, *base)) {
            overlays.push_back(std::move(*overlay));
        } else {
            findings.add(input.line, overlay.error().message());
        }
    }
    checkConflicts(recipe, *base, overlays, findings);
    noteMissingOverlays(recipe, board, findings);
    if (findings.hasErrors()) {
        return {};
    }
    const auto merged = dtb::merge(*base, overlays);
    if (!merged) {
        findings.add(overlaysLine(recipe), merged.error().message());
        return {};
    }
    return {merged->bytes().begin(), merged->bytes().end()};
}

} // namespace bootlace::parts
