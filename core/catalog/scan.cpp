// SPDX-License-Identifier: GPL-3.0-or-later
// A build is put together from whatever order its files come in. What surprises: the version may be told by the path of
// one file (vmlinuz-V), by a folder of others (lib/modules/V), or only by the kernel's own banner.
#include "catalog/scan.h"

#include "armimage/kernel_config.h"
#include "armimage/version.h"
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "catalog/device_tree.h"
#include "catalog/kernel_build.h"
#include "catalog/kernel_image.h"
#include "catalog/place.h"
#include "catalog/version.h"
#include "source/stream.h"

#include <algorithm>
#include <cstddef>
#include <expected>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::catalog {

static constexpr ByteCount LargestInitrd = 256_MiB;
static constexpr ByteCount LargestTree = 2_MiB;
static constexpr ByteCount LargestConfig = 2_MiB;
// What one board has: a few bases and some dozen overlays.
static constexpr std::size_t MostTrees = 256;

static std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

static std::string_view folderOf(std::string_view path)
{
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

KernelScan::KernelScan(Board board, std::string version)
    : m_board(std::move(board))
    , m_version(std::move(version))
{}

bool KernelScan::isOutdated(const std::string &version) const
{
    if (version.empty()) {
        return false;
    }
    return m_version.empty() ? !m_newest.empty() && compareVersions(version, m_newest) < 0 : version != m_version;
}

bool KernelScan::wants(const FileEntry &entry)
{
    if (entry.kind != FileKind::Regular) {
        return false;
    }
    const Place place = placeOf(entry.path);
    if (place.role == Role::Module || place.role == Role::ModuleIndex) {
        KernelBuild &build = m_parts[place.version].build;
        build.modulesPath = place.modulesPath;
        build.modulesSize += ByteCount(entry.size);
        build.modulesIndexed |= place.role == Role::ModuleIndex;
        return false;
    }
    if (place.role == Role::Image && isOutdated(place.version)) {
        m_parts[place.version]; // there is such a version, if only to be named
    }
    return place.role != Role::Other && !isOutdated(place.version);
}

Result<> KernelScan::add(const FileEntry &entry, std::unique_ptr<source::Stream> bytes)
{
    const Place place = placeOf(entry.path);
    KernelBuild &build = m_parts[place.version].build;
    switch (place.role) {
    case Role::Image:
        return addImage(place, entry.path, std::move(bytes));
    case Role::Initrd: {
        TRY_ASSIGN(build.initrd, source::readAll(*bytes, LargestInitrd));
        return {};
    }
    case Role::Config: {
        TRY_ASSIGN(const Bytes text, source::readAll(*bytes, LargestConfig));
        build.config = armimage::KernelConfig::fromText(asText(text));
        return {};
    }
    case Role::Tree:
    case Role::Overlay: {
        const std::string_view name = fileName(entry.path);
        TRY_ASSIGN(Bytes blob, source::readAll(*bytes, LargestTree));
        return addTree(place, {std::string(name.substr(0, name.rfind('.'))), entry.path, std::move(blob)});
    }
    case Role::Module:
    case Role::ModuleIndex:
    case Role::Other:
        return {};
    }
    return {};
}

Result<> KernelScan::addImage(const Place &place, const std::string &path, std::unique_ptr<source::Stream> bytes)
{
    auto read = readKernelImage(std::move(bytes));
    if (!read) {
        return std::unexpected(std::move(read).error().during("read the kernel " + path));
    }
    Bytes image = *std::move(read);
    const auto banner = place.version.empty() ? armimage::findVersion(image) : std::nullopt;
    const std::string version = banner ? banner->release : place.version;
    if (isOutdated(version)) {
        m_parts[version];
        return {};
    }
    Parts &parts = m_parts[version];
    if (parts.hasImage && parts.imageRank >= place.rank) {
        return {};
    }
    parts.build.image = std::move(image);
    parts.build.imagePath = path;
    parts.hasImage = true;
    parts.imageRank = place.rank;
    if (compareVersions(version, m_newest) > 0) {
        m_newest = version;
        for (auto &[other, outdated] : m_parts) {
            if (isOutdated(other)) {
                outdated = {}; // its bytes only: the version stays to be named
            }
        }
    }
    return {};
}

Result<> KernelScan::addTree(const Place &place, DeviceTree tree)
{
    KernelBuild &build = m_parts[place.version].build;
    if (place.role == Role::Tree && ++m_treesSeen == 1) {
        m_treeFolder = folderOf(tree.path);
    }
    const bool ours = place.role == Role::Tree ? isTreeFor(m_board, tree) : isOverlayFor(m_board, tree);
    if (!ours) {
        return {};
    }
    if (build.trees.size() + build.overlays.size() == MostTrees) {
        return fail(Cause::BadInput,
                    fmt::format("there are more than {} device trees for {}", MostTrees, m_board.compatible));
    }
    (place.role == Role::Tree ? build.trees : build.overlays).push_back(std::move(tree));
    return {};
}

std::vector<std::string> KernelScan::versions() const
{
    std::vector<std::string> versions;
    for (const auto &[version, parts] : m_parts) {
        if (!version.empty()) {
            versions.push_back(version);
        }
    }
    return versions;
}

Result<std::string> KernelScan::chooseVersion()
{
    if (m_version.empty() && !m_newest.empty()) {
        return m_newest;
    }
    if (const auto asked = m_parts.find(m_version); asked != m_parts.end() && asked->second.hasImage) {
        return m_version;
    }
    const std::string names = fmt::format("{}", fmt::join(versions(), ", "));
    if (m_version.empty()) {
        return fail(
            Cause::NotFound,
            fmt::format("there is no kernel in it: looked for boot/vmlinuz-VERSION, lib/modules/VERSION/vmlinuz, "
                        "Image and kernel{}",
                        names.empty() ? "" : "; it has other files of " + names));
    }
    return fail(Cause::NotFound,
                fmt::format("there is no kernel {} in it{}", m_version, names.empty() ? "" : "; there is " + names));
}

/// Files whose paths tell no version go with any kernel, where it has none of its own.
void KernelScan::takeUnversioned(KernelBuild &build)
{
    const auto found = m_parts.find("");
    if (found == m_parts.end() || &found->second.build == &build) {
        return;
    }
    KernelBuild &loose = found->second.build;
    if (!build.initrd) {
        build.initrd = std::move(loose.initrd);
    }
    if (!build.config) {
        build.config = std::move(loose.config);
    }
    if (build.trees.empty()) {
        build.trees = std::move(loose.trees);
    }
    if (build.overlays.empty()) {
        build.overlays = std::move(loose.overlays);
    }
}

Result<KernelBuild> KernelScan::finish()
{
    TRY_ASSIGN(const std::string version, chooseVersion());
    KernelBuild build = std::move(m_parts[version].build);
    takeUnversioned(build);
    build.version = version;
    m_chosen = version;
    if (!build.config) {
        TRY_ASSIGN(build.config, armimage::findConfig(build.image));
    }
    if (build.trees.empty()) {
        return fail(
            Cause::NotFound,
            fmt::format("kernel {} has no device tree for this board: looked for {}.dtb, or any whose root node "
                        "is compatible with \"{}\", among {} device trees{}",
                        version, m_board.deviceTree, m_board.compatible, m_treesSeen,
                        m_treeFolder.empty() ? "" : " (the first is in " + m_treeFolder + ")"));
    }
    const auto rank = [this](const DeviceTree &tree) {
        return std::pair(tree.name != m_board.deviceTree, std::pair(tree.name, tree.path));
    };
    std::ranges::sort(build.trees, {}, rank);
    std::ranges::sort(build.overlays, {}, rank);
    return build;
}

} // namespace bootlace::catalog
