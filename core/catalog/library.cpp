// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/library.h"

#include "base/bytes.h"
#include "base/result.h"
#include "catalog/kernel_build.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace fs = std::filesystem;

/// What the packages of one kernel have in common: the name after "linux-image-" or its kin. Nothing for other
/// packages.
static std::optional<std::string> packageKey(std::string_view name)
{
    constexpr std::array<std::string_view, 4> prefixes{"linux-image-", "linux-base-", "linux-binary-",
                                                       "linux-modules-"};
    if (!name.ends_with(".deb") || name.find("-dbg_") != std::string_view::npos) {
        return std::nullopt;
    }
    for (const std::string_view prefix : prefixes) {
        if (name.starts_with(prefix)) {
            return std::string(name.substr(prefix.size()));
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

static bool looksLikeBuild(const fs::path &folder)
{
    constexpr std::array<const char *, 9> signs{"Image",  "Image.gz", "Image.xz",    "Image.zst",      "vmlinuz",
                                                "kernel", "boot",     "lib/modules", "usr/lib/modules"};
    return std::ranges::any_of(signs, [&](const char *sign) {
        std::error_code ignored;
        return fs::symlink_status(folder / sign, ignored).type() != fs::file_type::not_found;
    });
}

static Result<std::vector<Sources>> candidatesIn(const fs::path &folder)
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

Result<std::vector<FoundBuild>> findBuilds(const std::vector<fs::path> &folders, const Board &board)
{
    std::vector<FoundBuild> found;
    for (const fs::path &folder : folders) {
        TRY_ASSIGN(std::vector<Sources> candidates, candidatesIn(folder));
        for (Sources &sources : candidates) {
            auto build = loadKernel(sources, board);
            if (build) {
                dropBytes(*build);
            }
            found.push_back({std::move(sources), std::move(build)});
        }
    }
    std::ranges::sort(found, {}, &FoundBuild::sources);
    return found;
}

} // namespace bootlace::catalog
