// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/build_cache.h"

#include "catalog/scan.h"
#include "file_identity.h"
#include "parts/kernel.h"
#include "parts/root.h"

#include <filesystem>
#include <fmt/format.h>
#include <utility>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;

// Changes when one of the files does. Empty for folders: what is in them may change without a trace.
std::string keyOf(const std::string &kind, const catalog::Sources &sources, const board::Board &board)
{
    std::string key = kind + '\0' + board.id;
    for (const fs::path &path : sources) {
        std::error_code error;
        const FileIdentity file = identityOf(path);
        if (!fs::is_regular_file(path, error) || file.size == 0) {
            return {};
        }
        key += fmt::format("{}{}{}{} {} {} {} {}", '\0', path.string(), '\0', file.device, file.inode, file.size,
                           file.seconds, file.nanoseconds);
    }
    return key;
}

Result<catalog::KernelBuild> loadFromRoot(const recipe::Input &root, catalog::KernelScan &scan,
                                          const std::stop_token &stop)
{
    TRY_ASSIGN(const parts::RootSource source, parts::recogniseRoot(root, stop));
    return parts::loadKernelFrom(root, source, scan, stop);
}

} // namespace

KnownBuild KnownBuild::failed(Error error)
{
    KnownBuild known;
    known.found.build = std::unexpected(std::move(error));
    return known;
}

KnownBuildPtr BuildCache::read(const catalog::Sources &sources, const board::Board &board, const std::stop_token &stop)
{
    const std::string key = keyOf("build", sources, board);
    if (KnownBuildPtr known = remembered(key)) {
        return known;
    }
    return remember(key, catalog::readBuild(sources, {board.deviceTree, board.compatible, board.arch}, stop));
}

KnownBuildPtr BuildCache::readFromRoot(const recipe::Input &root, const board::Board &board,
                                       const std::stop_token &stop)
{
    const std::string key = keyOf("root", {root.path}, board);
    if (KnownBuildPtr known = remembered(key)) {
        return known;
    }
    catalog::KernelScan scan({board.deviceTree, board.compatible, board.arch});
    auto build = loadFromRoot(root, scan, stop);
    return remember(key,
                    {.sources = {root.path}, .build = std::move(build), .version = scan.chosenVersion(), .size = {}});
}

KnownBuildPtr BuildCache::remembered(const std::string &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_known.find(key);
    return found == m_known.end() ? nullptr : found->second;
}

KnownBuildPtr BuildCache::remember(const std::string &key, catalog::FoundBuild found)
{
    auto known = std::make_shared<KnownBuild>(KnownBuild{.found = std::move(found), .imageSize = {}, .initrdSize = {}});
    if (auto &build = known->found.build) {
        known->imageSize = ByteCount(build->image.size());
        build->image = {};
        if (build->initrd) {
            known->initrdSize = ByteCount(build->initrd->size());
            build->initrd = Bytes();
        }
    }
    const bool stopped = !known->found.build && known->found.build.error().cause() == Cause::Cancelled;
    if (!key.empty() && !stopped) {
        const std::scoped_lock lock(m_mutex);
        m_known[key] = known;
    }
    return known;
}

} // namespace bootlace::app
