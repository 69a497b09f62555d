// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: what the files are. choose.cpp has what belongs together.
#include "catalog/scan.h"

#include "armimage/kernel_config.h"
#include "armimage/version.h"
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "catalog/boot_file.h"
#include "catalog/device_tree.h"
#include "catalog/kernel_build.h"
#include "catalog/kernel_image.h"
#include "catalog/place.h"
#include "catalog/version.h"
#include "source/stream.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::catalog {

static constexpr ByteCount LargestInitrd = 256_MiB;
static constexpr ByteCount LargestTree = 2_MiB;
static constexpr ByteCount LargestConfig = 2_MiB;
// What is held of kernels, and of initrds.
static constexpr std::uint64_t MostHeld = (256_MiB).value();
// What one board has: a few bases and some dozen overlays, for a few kernels.
static constexpr std::size_t MostTrees = 1024;
static constexpr std::size_t MostConfigs = 64;
static constexpr std::size_t MostUnusable = 64;
static constexpr std::size_t MostModuleFolders = 256;

static std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

static std::string_view folderOf(std::string_view path)
{
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

static std::string stemOfTree(std::string_view path)
{
    const std::string_view name = fileName(path);
    return std::string(name.substr(0, name.rfind('.')));
}

KernelScan::KernelScan(Board board, std::string version)
    : m_board(std::move(board))
    , m_version(std::move(version))
{}

Place KernelScan::placeIn(const FileEntry &entry) const
{
    if (!m_linked) {
        return placeOf(entry.path);
    }
    const auto linked = m_linked->find(entry.path);
    return linked == m_linked->end() ? Place() : linked->second.place;
}

void KernelScan::noteModule(const FileEntry &entry, const Place &place)
{
    if (m_modules.size() == MostModuleFolders && !m_modules.contains(place.tag)) {
        return;
    }
    Modules &modules = m_modules[place.tag];
    if (modules.path.empty()) {
        modules.path = place.modulesPath;
    }
    if (modules.path == place.modulesPath) {
        modules.size += ByteCount(entry.size);
        modules.isIndexed |= place.role == Role::ModuleIndex;
    }
}

bool KernelScan::wants(const FileEntry &entry)
{
    if (entry.kind != FileKind::Regular) {
        if (!m_linked) {
            m_links.add(entry);
        }
        return false;
    }
    const Place place = placeIn(entry);
    if (place.role == Role::Module || place.role == Role::ModuleIndex) {
        noteModule(entry, place);
        return false;
    }
    return place.role != Role::Other && (place.role != Role::Unknown || entry.size > 0);
}

Result<> KernelScan::add(const FileEntry &entry, std::unique_ptr<source::Stream> bytes)
{
    const Place place = placeIn(entry);
    std::string name = entry.path;
    if (const auto linked = m_linked ? m_linked->extract(entry.path) : decltype(m_linked->extract(""))()) {
        name = linked.mapped().link;
    }
    return addPlaced(entry, name, place, std::move(bytes));
}

Result<> KernelScan::addPlaced(const FileEntry &entry, const std::string &name, const Place &place,
                               std::unique_ptr<source::Stream> bytes)
{
    switch (place.role) {
    case Role::Image:
        return addImage(place, true, entry.path, std::move(bytes));
    case Role::Initrd: {
        TRY_ASSIGN(Bytes initrd, source::readAll(*bytes, LargestInitrd));
        return addInitrd(place, true, entry.path, std::move(initrd));
    }
    case Role::Config: {
        TRY_ASSIGN(const Bytes text, source::readAll(*bytes, LargestConfig));
        if (m_configs.size() < MostConfigs) {
            m_configs.push_back({entry.path, place, armimage::KernelConfig::fromText(asText(text))});
        }
        return {};
    }
    case Role::Tree:
    case Role::Overlay: {
        TRY_ASSIGN(Bytes blob, source::readAll(*bytes, LargestTree));
        return addTree(place, {stemOfTree(name), entry.path, std::move(blob)});
    }
    case Role::Unknown:
        return addUnknown(entry, std::move(bytes));
    case Role::Module:
    case Role::ModuleIndex:
    case Role::Other:
        return {};
    }
    return {};
}

// Most of what lies in /boot is neither, and 64 bytes tell that.
Result<> KernelScan::addUnknown(const FileEntry &entry, std::unique_ptr<source::Stream> bytes)
{
    Bytes head(bootHeadSize);
    constexpr std::size_t first = 64;
    TRY_ASSIGN(std::size_t got, source::readFully(*bytes, MutableBytes(head).first(first)));
    if (!mayBeBootFile(ByteView(head).first(got))) {
        return {};
    }
    if (got == first) {
        TRY_ASSIGN(const std::size_t more, source::readFully(*bytes, MutableBytes(head).subspan(first)));
        got += more;
    }
    head.resize(got);
    const BootContent content = bootContentOf(head);
    auto whole = rejoin(std::move(head), std::move(bytes));
    if (content == BootContent::Kernel) {
        return addImage({}, false, entry.path, std::move(whole));
    }
    const bool isInitrd = content == BootContent::Initrd || content == BootContent::WrappedInitrd;
    if (isInitrd && entry.size <= LargestInitrd.value()) { // a larger one is a whole system, packed
        TRY_ASSIGN(Bytes initrd, source::readAll(*whole, LargestInitrd));
        return addInitrd({}, false, entry.path, std::move(initrd));
    }
    return {};
}

Result<> KernelScan::addImage(const Place &place, bool isNamed, const std::string &path,
                              std::unique_ptr<source::Stream> bytes)
{
    auto unpacked = unpackKernel(std::move(bytes));
    if (!unpacked) {
        return std::unexpected(std::move(unpacked).error().during("read the kernel " + path));
    }
    if (auto isKernel = checkKernel(*unpacked, m_board.arch); !isKernel) {
        if (m_unusable.size() < MostUnusable) {
            m_unusable.push_back({path, place, std::move(isKernel).error().during("read the kernel " + path)});
        }
        return {};
    }
    const auto banner = armimage::findVersion(*unpacked);
    Image image{.path = path,
                .version = banner                        ? banner->release
                           : looksLikeVersion(place.tag) ? place.tag
                                                         : "",
                .tags = {place.tag},
                .isBackup = place.isBackup,
                .isNamed = isNamed,
                .bytes = *std::move(unpacked)};
    m_images.push_back(std::move(image));
    keepBestImages();
    return {};
}

Result<> KernelScan::addInitrd(const Place &place, bool isNamed, const std::string &path, Bytes bytes)
{
    const BootContent content = bootContentOf(ByteView(bytes).first(std::min(bytes.size(), bootHeadSize)));
    const bool isWrapped = content == BootContent::WrappedInitrd;
    if (isWrapped) {
        auto inside = unwrapInitrd(bytes);
        if (!inside) {
            return std::unexpected(std::move(inside).error().during("read the initrd " + path));
        }
        bytes = *std::move(inside);
    }
    // A compressed one whose name says it is believed: what is in it may be of a kind that only the kernel unpacks.
    const bool isInitrd =
        isWrapped || content == BootContent::Initrd || content == BootContent::Sealed || content == BootContent::Packed;
    m_initrds.push_back({.path = path,
                         .tags = {place.tag},
                         .isBackup = place.isBackup,
                         .isNamed = isNamed,
                         .isInitrd = isInitrd,
                         .isWrapped = isWrapped,
                         .bytes = std::move(bytes)});
    keepBestInitrds();
    return {};
}

Result<> KernelScan::addTree(const Place &place, DeviceTree tree)
{
    if (place.role == Role::Tree && ++m_treesSeen == 1) {
        m_treeFolder = folderOf(tree.path);
    }
    const bool ours = place.role == Role::Tree ? isTreeFor(m_board, tree) : isOverlayFor(m_board, tree);
    if (!ours) {
        return {};
    }
    if (m_trees.size() == MostTrees) {
        return fail(Cause::BadInput,
                    fmt::format("there are more than {} device trees for {}", MostTrees, m_board.compatible));
    }
    m_trees.push_back({std::move(tree), place});
    return {};
}

/// Of two kernels of one version the better one is enough; and not more than fit are held.
void KernelScan::keepBestImages()
{
    const auto better = [this](const Image &a, const Image &b) { return isNewer(a, b); };
    std::ranges::stable_sort(m_images, better);
    std::uint64_t held = 0;
    for (auto image = m_images.begin(); image != m_images.end();) {
        const bool isKnown = std::any_of(m_images.begin(), image, [&](const Image &before) {
            return before.version == image->version && before.isBackup == image->isBackup && before.tags == image->tags;
        });
        held += image->bytes.size();
        const bool isLeft = isKnown || (image != m_images.begin() && held > MostHeld);
        held -= isLeft ? image->bytes.size() : 0;
        image = isLeft ? m_images.erase(image) : std::next(image);
    }
}

void KernelScan::keepBestInitrds()
{
    const auto newest = [](const Initrd &initrd) { return *initrd.tags.rbegin(); };
    std::ranges::stable_sort(m_initrds, [&](const Initrd &a, const Initrd &b) {
        return a.isBackup != b.isBackup ? b.isBackup : compareVersions(newest(a), newest(b)) > 0;
    });
    std::uint64_t held = 0;
    std::erase_if(m_initrds, [&](const Initrd &initrd) {
        const bool isFirst = held == 0;
        held += initrd.bytes.size();
        return !isFirst && held > MostHeld;
    });
}

std::vector<std::string> KernelScan::beginLinkedFiles()
{
    nameLinkedFiles();
    std::map<std::string, LinkedFile, std::less<>> linked;
    for (const auto &[path, target] : m_links.all()) {
        const Place place = placeOf(path);
        const bool matters = place.role == Role::Image || place.role == Role::Initrd || place.role == Role::Tree ||
                             place.role == Role::Overlay;
        const auto file = matters ? m_links.resolve(path) : std::nullopt;
        if (file && placeOf(*file).role == Role::Other) { // else it was read, or is not there
            linked.emplace(*file, LinkedFile{place, path});
        }
    }
    std::vector<std::string> paths;
    for (const auto &[path, link] : linked) {
        paths.push_back(path);
    }
    m_linked = std::move(linked);
    return paths;
}

/// A file has the names of the links to it, too.
void KernelScan::nameLinkedFiles()
{
    for (const auto &[path, target] : m_links.all()) {
        const Place place = placeOf(path);
        const auto file = place.role == Role::Other ? std::nullopt : m_links.resolve(path);
        if (file) {
            addName(*file, path, place);
        }
    }
}

void KernelScan::addName(const std::string &file, const std::string &path, const Place &place)
{
    const auto name = [&](auto &found, Role role) {
        if (found.path == file && place.role == role) {
            found.tags.insert(place.tag);
            found.isNamed = true;
            found.isBackup = found.isBackup && place.isBackup;
        }
    };
    std::ranges::for_each(m_images, [&](Image &image) { name(image, Role::Image); });
    std::ranges::for_each(m_initrds, [&](Initrd &initrd) { name(initrd, Role::Initrd); });
    const std::string stem = stemOfTree(path);
    for (Tree &tree : m_trees) {
        if (tree.tree.path == file && place.role == tree.place.role && stem.size() < tree.tree.name.size()) {
            tree.tree.name = stem;
        }
    }
}

} // namespace bootlace::catalog
