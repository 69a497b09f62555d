// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/library.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "catalog/kernel_build.h"
#include "catalog/load.h"
#include "catalog/place.h"
#include "catalog/scan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace fs = std::filesystem;

/// What the packages of one kernel have in common: the rest of the name behind what tells them apart, and the version.
/// Nothing for other packages. Debian: image, since 7.x base, binary and modules; Ubuntu: image-unsigned, modules,
/// modules-extra; Armbian: image, dtb.
static std::optional<std::string> packageKey(std::string_view name)
{
    constexpr std::array<std::string_view, 9> prefixes{
        "linux-image-unsigned-", "linux-image-", "linux-base-", "linux-binary-", "linux-modules-extra-",
        "linux-modules-",        "linux-dtbs-",  "linux-dtb-",  "linux-kernel-"};
    if (!name.ends_with(".deb") || name.contains("-dbg_") || name.contains("-dbgsym_")) {
        return std::nullopt;
    }
    name.remove_suffix(std::string_view(".deb").size());
    for (const std::string_view prefix : prefixes) {
        if (name.starts_with(prefix)) {
            name.remove_prefix(prefix.size());
            const std::size_t version = name.find('_');
            return std::string(name.substr(0, std::min(name.size(), name.find('_', version + 1))));
        }
    }
    return std::nullopt;
}

static bool looksLikeArchive(std::string_view name)
{
    constexpr std::array<std::string_view, 10> suffixes{".tar", ".tar.gz", ".tar.xz", ".tar.zst", ".tar.bz2",
                                                        ".tgz", ".txz",    ".tzst",   ".zip",     ".7z"};
    return std::ranges::any_of(suffixes, [name](std::string_view suffix) { return name.ends_with(suffix); });
}

bool looksLikeBuild(const fs::path &folder)
{
    constexpr std::array<const char *, 3> folders{"boot", "lib/modules", "usr/lib/modules"};
    std::error_code error;
    const auto isThere = [&](const char *sign) {
        return fs::symlink_status(folder / sign, error).type() != fs::file_type::not_found;
    };
    if (std::ranges::any_of(folders, isThere)) {
        return true;
    }
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (placeOf(at->path().filename().string()).role == Role::Image &&
            at->symlink_status(ignored).type() != fs::file_type::directory) {
            return true;
        }
    }
    return false;
}

/// Folders are left out that can't be looked into: their size is only shown.
static ByteCount sizeOf(const fs::path &path, const std::stop_token &stop)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        const std::uintmax_t size = fs::file_size(path, error);
        return ByteCount(error ? 0 : size);
    }
    std::uint64_t bytes = 0;
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && !stop.stop_requested() && at != fs::recursive_directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->symlink_status(ignored).type() == fs::file_type::regular) {
            const std::uintmax_t size = at->file_size(ignored);
            bytes += ignored ? 0 : size;
        }
    }
    return ByteCount(bytes);
}

Result<std::vector<Sources>> candidatesIn(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> inside;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        inside.push_back(at->path());
    }
    if (error) {
        return failErrno(Cause::ReadFailed, "cannot list the folder " + folder.string(), error.value());
    }
    std::ranges::sort(inside);
    std::map<std::string, Sources> groups; // packages by their key, everything else by its whole path
    for (const fs::path &path : inside) {
        const std::string name = path.filename().string();
        const bool isFolder = fs::is_directory(path, error);
        if (const auto key = packageKey(name); key && !isFolder) {
            groups[*key].push_back(path);
        } else if (isFolder ? looksLikeBuild(path) : looksLikeArchive(name)) {
            groups[path.string()].push_back(path);
        }
    }
    std::vector<Sources> candidates;
    for (auto &[key, sources] : groups) {
        candidates.push_back(std::move(sources));
    }
    return candidates;
}

/// A path that a person named: a build, or a folder with builds in it.
static Result<std::vector<Sources>> candidatesAt(const fs::path &path)
{
    std::error_code ignored;
    if (fs::exists(path, ignored) && !fs::is_directory(path, ignored)) {
        return std::vector<Sources>{buildWith(path)};
    }
    TRY_ASSIGN(std::vector<Sources> candidates, candidatesIn(path));
    if (looksLikeBuild(path)) {
        // Its own folders of modules look like builds, too.
        constexpr std::array<std::string_view, 5> own{"boot", "lib", "usr", "modules", "kernel-modules"};
        std::erase_if(candidates, [&](const Sources &inside) {
            return std::ranges::find(own, inside.front().filename().string()) != own.end();
        });
        candidates.push_back({path});
    }
    return candidates;
}

Sources buildWith(const fs::path &path)
{
    if (packageKey(path.filename().string())) {
        const fs::path folder = path.parent_path();
        for (const Sources &candidate : candidatesIn(folder.empty() ? "." : folder).value_or(std::vector<Sources>())) {
            if (std::ranges::find(candidate, path.filename(), &fs::path::filename) != candidate.end()) {
                return candidate;
            }
        }
    }
    return {path};
}

static void dropBytes(KernelBuild &build)
{
    build.image = {};
    if (build.initrd) {
        build.initrd = Bytes();
    }
    for (auto *trees : {&build.trees, &build.overlays}) {
        for (DeviceTree &tree : *trees) {
            tree.bytes = {};
        }
    }
}

FoundBuild readBuild(const Sources &sources, const Board &board, const std::stop_token &stop)
{
    KernelScan scan(board);
    auto build = loadKernel(sources, scan, stop);
    ByteCount size;
    for (const fs::path &path : sources) {
        size += sizeOf(path, stop);
    }
    return {.sources = sources, .build = std::move(build), .version = scan.chosenVersion(), .size = size};
}

Result<std::vector<FoundBuild>> findBuilds(const std::vector<fs::path> &paths, const Board &board)
{
    std::set<Sources> all; // a build may be named more than once, by each of its packages
    for (const fs::path &path : paths) {
        TRY_ASSIGN(const std::vector<Sources> candidates, candidatesAt(path));
        all.insert(candidates.begin(), candidates.end());
    }
    std::vector<FoundBuild> found;
    for (const Sources &sources : all) {
        found.push_back(readBuild(sources, board));
        if (found.back().build) {
            dropBytes(*found.back().build);
        }
    }
    return found;
}

} // namespace bootlace::catalog
