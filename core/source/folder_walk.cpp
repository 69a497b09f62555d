// SPDX-License-Identifier: GPL-3.0-or-later
// Every step goes from an open folder to a name in it, and never through a symlink: a folder that is changed
// underneath can give an error, but can't lead out of itself.
#include "source/folder_walk.h"

#include "source/folder_entry.h"
#include "source/tree_rules.h"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <string_view>
#include <sys/stat.h>

namespace bootlace::source {

namespace {

Result<std::vector<std::string>> sortedNames(int folder)
{
    // fdopendir() takes its descriptor over; the walk still needs this one.
    const int copy = ::fcntl(folder, F_DUPFD_CLOEXEC, 0);
    DIR *const listing = copy < 0 ? nullptr : ::fdopendir(copy);
    if (listing == nullptr) {
        const int error = errno;
        const UniqueFd closed(copy);
        return failErrno(Cause::ReadFailed, "cannot list it", error);
    }
    std::vector<std::string> names;
    errno = 0;
    while (const dirent *one = ::readdir(listing)) { // NOLINT(concurrency-mt-unsafe): nobody else has this listing
        const std::string_view name = one->d_name;
        if (name != "." && name != "..") {
            names.emplace_back(name);
        }
        errno = 0;
    }
    const int error = errno;
    ::closedir(listing);
    if (error != 0) {
        return failErrno(Cause::ReadFailed, "cannot list it", error);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

Result<std::optional<FolderWalk::Step>> FolderWalk::next()
{
    if (m_root.valid()) {
        return enterRoot();
    }
    while (!m_levels.empty() && m_levels.back().names.empty()) {
        m_levels.pop_back();
    }
    if (m_levels.empty()) {
        return std::nullopt;
    }
    Level &level = m_levels.back();
    const Place place{.folder = level.folder.get(), .name = std::move(level.names.back())};
    level.names.pop_back();
    m_path = level.path.empty() ? place.name : level.path + "/" + place.name;
    Result<Step> step = visit(place);
    if (!step) {
        return std::unexpected(std::move(step).error().during(fmt::format("read {}", shown(m_path))));
    }
    return *std::move(step);
}

Result<std::optional<FolderWalk::Step>> FolderWalk::enterRoot()
{
    struct stat status = {};
    if (::fstat(m_root.get(), &status) != 0) {
        return failErrno(Cause::ReadFailed, "cannot look at the folder", errno);
    }
    m_device = status.st_dev;
    TRY_ASSIGN(FileEntry entry, describe({.folder = m_root.get(), .name = "."}, status));
    TRY(descend(std::exchange(m_root, UniqueFd())));
    return Step{.entry = std::move(entry), .file = {}};
}

Result<> FolderWalk::descend(UniqueFd folder)
{
    TRY_ASSIGN(std::vector<std::string> names, sortedNames(folder.get()));
    std::ranges::reverse(names);
    m_levels.push_back({std::move(folder), m_path, std::move(names)});
    return {};
}

/// The entry at m_path, with its file opened or its folder entered.
Result<FolderWalk::Step> FolderWalk::visit(const Place &place)
{
    struct stat status = {};
    if (::fstatat(place.folder, place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return failErrno(Cause::ReadFailed, "cannot look at it", errno);
    }
    Step step;
    FileEntry &entry = step.entry;
    TRY_ASSIGN(entry, describe(place, status));
    TRY_ASSIGN(entry.path, normalised(m_path));
    if (entry.kind == FileKind::Directory) {
        if (status.st_dev == m_device) {
            TRY_ASSIGN(UniqueFd folder, openUnchanged(place, status, O_DIRECTORY));
            TRY(descend(std::move(folder)));
        }
        return step;
    }
    if (status.st_nlink > 1) {
        const auto [first, isFirst] = m_linked.try_emplace({status.st_dev, status.st_ino}, entry.path);
        if (!isFirst) {
            entry.kind = FileKind::HardLink;
            entry.target = first->second;
            entry.size = 0;
            return step;
        }
    }
    if (entry.kind == FileKind::Regular && entry.size > 0) {
        TRY_ASSIGN(step.file, openUnchanged(place, status, 0));
        TRY_ASSIGN(entry.data, dataParts(step.file.get(), entry.size));
    }
    return step;
}

Result<FolderWalk> FolderWalk::open(const std::filesystem::path &path)
{
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_DIRECTORY;
    UniqueFd root(::open(path.c_str(), flags | O_NOATIME));
    if (!root.valid() && errno == EPERM) { // O_NOATIME is for its owner only
        root = UniqueFd(::open(path.c_str(), flags));
    }
    if (!root.valid()) {
        const Cause cause = errno == ENOTDIR ? Cause::BadInput : Cause::ReadFailed;
        return failErrno(cause, fmt::format("cannot open the folder {}", path.native()), errno);
    }
    return FolderWalk(std::move(root));
}

} // namespace bootlace::source
