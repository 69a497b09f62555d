// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing: which of the kernels it is, and what belongs to it. What surprises: the version may be told by the path of
// one file (vmlinuz-V), by a folder of others (lib/modules/V), or only by the kernel's own banner; and the path of a
// kernel may tell a flavour (vmlinuz-lts), which its initrd and device trees then share.
#include "armimage/kernel_config.h"
#include "base/bytes.h"
#include "base/result.h"
#include "base/text.h"
#include "catalog/kernel_build.h"
#include "catalog/place.h"
#include "catalog/scan.h"
#include "catalog/version.h"

#include <algorithm>
#include <expected>
#include <fmt/format.h>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace bootlace::catalog {

// How far what a path tells is from a kernel.
static constexpr int Own = 0;     // names its version
static constexpr int Kin = 1;     // names its flavour
static constexpr int Loose = 2;   // names nothing
static constexpr int Strange = 3; // names something, but no other kernel that is known
static constexpr int Foreign = 4; // names another kernel

/// How far a tag is that does not name the kernel itself.
static int distanceOfOther(std::string_view tag, bool isOfAnother)
{
    if (tag.empty()) {
        return Loose;
    }
    return isOfAnother ? Foreign : Strange;
}

/// Of those that are meant, the first one with the lowest rank; null when none is meant.
template <typename Item>
static Item *bestOf(std::vector<Item> &items, const auto &isMeant, const auto &rank)
{
    Item *best = nullptr;
    for (Item &item : items) {
        if (isMeant(item) && (best == nullptr || rank(item) < rank(*best))) {
            best = &item;
        }
    }
    return best;
}

/// The trees of that name come first, and what is there twice stays once.
static void sortTrees(std::vector<DeviceTree> &trees, const std::string &firstName)
{
    const auto order = [&](const DeviceTree &tree) { return std::tuple(tree.name != firstName, tree.name, tree.path); };
    std::ranges::sort(trees, {}, order);
    const auto isTwice = [](const DeviceTree &a, const DeviceTree &b) {
        return a.name == b.name && a.bytes == b.bytes;
    };
    const auto rest = std::ranges::unique(trees, isTwice);
    trees.erase(rest.begin(), rest.end());
}

/// Better for being used, as far as the two kernels themselves tell.
bool KernelScan::isNewer(const Image &a, const Image &b) const
{
    const auto isAsked = [this](const Image &image) { return m_version.empty() || image.version == m_version; };
    if (isAsked(a) != isAsked(b)) {
        return isAsked(a);
    }
    if (a.isBackup != b.isBackup) {
        return b.isBackup;
    }
    if (const auto order = compareVersions(a.version, b.version); order != 0) {
        return order > 0;
    }
    const auto rank = [](const Image &image) {
        return std::tuple(!image.isNamed, !image.path.ends_with("Image"), std::string_view(image.path));
    };
    return rank(a) < rank(b);
}

/// The tag names this kernel.
bool KernelScan::isOf(const Image &image, std::string_view tag)
{
    return !tag.empty() && (names(tag, image.version) || image.tags.contains(std::string(tag)));
}

/// It names another kernel that is here, or was: its modules are.
bool KernelScan::isOfAnother(const Image &image, std::string_view tag) const
{
    if (isOf(image, tag)) {
        return false;
    }
    const auto isNamed = [&](const Image &other) { return other.version != image.version && isOf(other, tag); };
    const auto hasModules = [&](const auto &modules) { return names(tag, modules.first); };
    return std::ranges::any_of(m_images, isNamed) || std::ranges::any_of(m_modules, hasModules);
}

int KernelScan::distance(const Tree &tree, const Image &image) const
{
    const std::string &path = tree.tree.path;
    if (foldersName(path, image.version)) {
        return Own;
    }
    if (std::ranges::any_of(image.tags, [&](const std::string &tag) { return foldersName(path, tag); })) {
        return Kin;
    }
    if (!tree.place.tag.empty()) {
        return Foreign;
    }
    const auto isNamed = [&](const Image &other) {
        return foldersName(path, other.version) ||
               std::ranges::any_of(other.tags, [&](const std::string &tag) { return foldersName(path, tag); });
    };
    return std::ranges::any_of(m_images, isNamed) ? Foreign : Loose;
}

int KernelScan::distance(const std::set<std::string> &tags, const Image &image) const
{
    int best = Foreign;
    for (const std::string &tag : tags) {
        const bool isOther = looksLikeVersion(tag) || isOfAnother(image, tag);
        const int one = names(tag, image.version) ? Own : isOf(image, tag) ? Kin : distanceOfOther(tag, isOther);
        best = std::min(best, one);
    }
    return best;
}

bool KernelScan::hasTree(const Image &image) const
{
    return std::ranges::any_of(
        m_trees, [&](const Tree &tree) { return tree.place.role == Role::Tree && distance(tree, image) < Foreign; });
}

/// Also when nothing has any.
bool KernelScan::hasModules(const Image &image) const
{
    return m_modules.empty() || m_modules.contains(image.version);
}

std::vector<std::string> KernelScan::versions() const
{
    std::set<std::string> all;
    for (const Image &image : m_images) {
        all.insert(image.version);
    }
    for (const auto &[version, modules] : m_modules) {
        all.insert(version);
    }
    for (const Tree &tree : m_trees) {
        all.insert(tree.place.tag);
    }
    for (const Initrd &initrd : m_initrds) {
        std::ranges::copy_if(initrd.tags, std::inserter(all, all.end()),
                             [&](const std::string &tag) { return !initrd.isBackup && looksLikeVersion(tag); });
    }
    all.erase("");
    return {all.begin(), all.end()};
}

std::unexpected<Error> KernelScan::noKernel() const
{
    if (m_images.empty() && !m_unusable.empty()) {
        // vmlinux, an ELF file, often lies beside the one that was meant.
        const auto isMeant = [](const Unusable &file) {
            return !file.place.isBackup && !file.path.substr(file.path.rfind('/') + 1).starts_with("vmlinux");
        };
        const auto meant = std::ranges::find_if(m_unusable, isMeant);
        return std::unexpected(meant == m_unusable.end() ? m_unusable.front().error : meant->error);
    }
    const std::string others = joined(versions());
    if (!m_version.empty()) {
        return fail(Cause::NotFound,
                    others.empty() ? fmt::format("there is no kernel {} in it", m_version)
                                   : fmt::format("there is no kernel {} in it, only files of {}", m_version, others));
    }
    if (!others.empty()) {
        return fail(Cause::NotFound,
                    fmt::format("there is no kernel in it, only files of {}: looked in boot, in "
                                "lib/modules/VERSION and among loose files for an arm64 Image, plain or compressed",
                                others));
    }
    return fail(Cause::NotFound, "there is no kernel in it: looked in boot, in lib/modules/VERSION and among loose "
                                 "files for an arm64 Image, plain or compressed");
}

Result<KernelScan::Image *> KernelScan::chooseImage()
{
    if (m_modules.size() == 1) {
        for (Image &image : m_images) {
            image.version = image.version.empty() ? m_modules.begin()->first : image.version;
        }
    }
    const auto isComplete = [this](const Image &image) {
        return std::tuple(!image.isBackup, hasTree(image), hasModules(image));
    };
    Image *best = nullptr;
    for (Image &image : m_images) {
        if (!m_version.empty() && image.version != m_version) {
            continue;
        }
        if (best == nullptr || isComplete(image) > isComplete(*best) ||
            (isComplete(image) == isComplete(*best) && isNewer(image, *best))) {
            best = &image;
        }
    }
    if (best == nullptr) {
        return noKernel();
    }
    return best;
}

/// What a person may have expected to be used: a newer kernel, or one that is no backup, as this one is.
void KernelScan::noteKernelsNotUsed(const Image &image, KernelBuild &build) const
{
    if (!m_version.empty()) {
        return;
    }
    for (const Image &other : m_images) {
        if (!other.isBackup && compareVersions(other.version, image.version) > 0) {
            build.kernelsNotUsed.push_back(
                {other.path, hasTree(other) ? NotUsed::Reason::NoModules : NotUsed::Reason::NoDeviceTree, {}});
        }
    }
    for (const Unusable &other : m_unusable) {
        const bool isNewest = looksLikeVersion(other.place.tag) && !isOf(image, other.place.tag) &&
                              compareVersions(other.place.tag, image.version) > 0;
        if (!other.place.isBackup && (isNewest || image.isBackup)) {
            build.kernelsNotUsed.push_back({other.path, NotUsed::Reason::Unusable, other.error.message()});
        }
    }
}

void KernelScan::takeInitrd(const Image &image, KernelBuild &build)
{
    const auto rank = [&](const Initrd &initrd) {
        return std::tuple(initrd.isBackup, !initrd.isNamed, distance(initrd.tags, image), !initrd.isInitrd,
                          initrd.isWrapped, std::string_view(initrd.path));
    };
    // A name alone is not enough for what names something else: initrd-notes.txt.
    const auto isMeant = [&](const Initrd &initrd) {
        const int far = distance(initrd.tags, image);
        return far <= Loose || (far == Strange && initrd.isInitrd);
    };
    Initrd *const chosen = bestOf(m_initrds, isMeant, rank);
    for (const Initrd &initrd : m_initrds) {
        const bool isSame = chosen != nullptr && (&initrd == chosen || initrd.bytes == chosen->bytes);
        const bool isExpected = isMeant(initrd) || (chosen == nullptr && initrd.isNamed);
        if (!isSame && isExpected && initrd.isInitrd && !initrd.isBackup) {
            build.initrdsNotUsed.push_back(initrd.path);
        }
    }
    std::ranges::sort(build.initrdsNotUsed);
    if (chosen != nullptr) {
        build.initrdPath = chosen->path;
        build.isInitrdByContent = !chosen->isNamed;
        build.initrd = std::move(chosen->bytes);
    }
}

void KernelScan::takeTrees(const Image &image, KernelBuild &build)
{
    for (const Role role : {Role::Tree, Role::Overlay}) {
        const auto rank = [&](const Tree &tree) { return std::pair(tree.place.isBackup, distance(tree, image)); };
        auto best = std::pair(true, Foreign);
        for (const Tree &tree : m_trees) {
            if (tree.place.role == role && rank(tree).second < Foreign) {
                best = std::min(best, rank(tree));
            }
        }
        std::vector<DeviceTree> &taken = role == Role::Tree ? build.trees : build.overlays;
        for (Tree &tree : m_trees) {
            if (tree.place.role == role && best.second < Foreign && rank(tree) == best) {
                taken.push_back(std::move(tree.tree));
                tree.tree.path = taken.back().path; // rank() is asked for it again
            }
        }
        sortTrees(taken, m_board.deviceTree);
    }
}

void KernelScan::takeConfig(const Image &image, KernelBuild &build)
{
    const auto rank = [&](const Config &config) {
        return std::tuple(config.place.isBackup, distance(std::set{config.place.tag}, image),
                          std::string_view(config.path));
    };
    const auto isMeant = [&](const Config &config) { return distance(std::set{config.place.tag}, image) <= Loose; };
    if (Config *const chosen = bestOf(m_configs, isMeant, rank); chosen != nullptr) {
        build.config = std::move(chosen->config);
    }
}

std::unexpected<Error> KernelScan::noTree(const std::string &version) const
{
    if (m_treeFolder.empty()) {
        return fail(Cause::NotFound,
                    fmt::format("kernel {} has no device tree for this board: looked for {}.dtb, or any whose root "
                                "node is compatible with \"{}\", among {} device trees",
                                version, m_board.deviceTree, m_board.compatible, m_treesSeen));
    }
    return fail(Cause::NotFound,
                fmt::format("kernel {} has no device tree for this board: looked for {}.dtb, or any whose root node "
                            "is compatible with \"{}\", among {} device trees, the first of them in {}",
                            version, m_board.deviceTree, m_board.compatible, m_treesSeen, m_treeFolder));
}

Result<KernelBuild> KernelScan::finish()
{
    nameLinkedFiles();
    TRY_ASSIGN(Image *const image, chooseImage());
    KernelBuild build;
    build.version = image->version;
    m_chosen = image->version;
    takeInitrd(*image, build);
    takeTrees(*image, build);
    takeConfig(*image, build);
    noteKernelsNotUsed(*image, build);
    if (const auto modules = m_modules.find(image->version); modules != m_modules.end()) {
        build.modulesPath = modules->second.path;
        build.modulesSize = modules->second.size;
        build.modulesIndexed = modules->second.isIndexed;
    }
    build.imagePath = image->path;
    build.image = std::move(image->bytes);
    if (!build.config) {
        TRY_ASSIGN(build.config, armimage::findConfig(build.image));
    }
    if (build.trees.empty()) {
        return noTree(build.version);
    }
    return build;
}

} // namespace bootlace::catalog
