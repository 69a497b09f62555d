// SPDX-License-Identifier: GPL-3.0-or-later
// Every step goes from an open folder to a name in it, and never through a symlink: a folder that is changed
// underneath can give an error, but can't lead out of itself.
#include "source/folder.h"

#include "base/unique_fd.h"
#include "source/folder_entry.h"
#include "source/tree_rules.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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
        return failErrno(Cause::ReadFailed, "list it", error);
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
        return failErrno(Cause::ReadFailed, "list it", error);
    }
    std::ranges::sort(names);
    return names;
}

class FolderTree final : public Tree
{
public:
    explicit FolderTree(UniqueFd root)
        : m_root(std::move(root))
    {}

    Result<std::optional<FileEntry>> next() override
    {
        m_file.reset();
        m_data.clear();
        m_part = 0;
        m_inPart = 0;
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
        Result<FileEntry> entry = visit(place);
        if (!entry) {
            return std::unexpected(std::move(entry).error().during(fmt::format("read {}", shown(m_path))));
        }
        return *std::move(entry);
    }

    Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_part == m_data.size()) {
            return 0;
        }
        const DataPart &part = m_data[m_part];
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), part.size - m_inPart));
        ssize_t got = 0;
        do {
            got = ::pread(m_file.get(), buffer.data(), wanted, static_cast<off_t>(part.offset + m_inPart));
        } while (got < 0 && errno == EINTR);
        if (got < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("read {}", shown(m_path)), errno);
        }
        if (got == 0) {
            return fail(Cause::BadInput, fmt::format("{} became shorter than {} bytes while it was read", shown(m_path),
                                                     part.offset + part.size));
        }
        m_inPart += static_cast<std::uint64_t>(got);
        if (m_inPart == part.size) {
            ++m_part;
            m_inPart = 0;
        }
        return static_cast<std::size_t>(got);
    }

private:
    /// A folder that is being walked.
    struct Level
    {
        UniqueFd folder;
        std::string path;
        std::vector<std::string> names; ///< those still to come, the next one last
    };

    [[nodiscard]] Result<std::optional<FileEntry>> enterRoot()
    {
        struct stat status = {};
        if (::fstat(m_root.get(), &status) != 0) {
            return failErrno(Cause::ReadFailed, "stat the folder", errno);
        }
        m_device = status.st_dev;
        TRY_ASSIGN(FileEntry entry, describe({.folder = m_root.get(), .name = "."}, status));
        TRY(descend(std::exchange(m_root, UniqueFd())));
        return entry;
    }

    [[nodiscard]] Result<> descend(UniqueFd folder)
    {
        TRY_ASSIGN(std::vector<std::string> names, sortedNames(folder.get()));
        std::ranges::reverse(names);
        m_levels.push_back({std::move(folder), m_path, std::move(names)});
        return {};
    }

    /// The entry at m_path, with its file opened or its folder entered.
    [[nodiscard]] Result<FileEntry> visit(const Place &place)
    {
        struct stat status = {};
        if (::fstatat(place.folder, place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            return failErrno(Cause::ReadFailed, "stat", errno);
        }
        TRY_ASSIGN(FileEntry entry, describe(place, status));
        TRY_ASSIGN(entry.path, normalised(m_path));
        if (entry.kind == FileKind::Directory) {
            if (status.st_dev == m_device) {
                TRY_ASSIGN(UniqueFd folder, openUnchanged(place, status, O_DIRECTORY));
                TRY(descend(std::move(folder)));
            }
            return entry;
        }
        if (status.st_nlink > 1) {
            const auto [first, isFirst] = m_linked.try_emplace({status.st_dev, status.st_ino}, entry.path);
            if (!isFirst) {
                entry.kind = FileKind::HardLink;
                entry.target = first->second;
                entry.size = 0;
                return entry;
            }
        }
        if (entry.kind == FileKind::Regular && entry.size > 0) {
            TRY_ASSIGN(m_file, openUnchanged(place, status, 0));
            TRY_ASSIGN(m_data, dataParts(m_file.get(), entry.size));
            entry.data = m_data;
        }
        return entry;
    }

    UniqueFd m_root; ///< until it is entered
    dev_t m_device = 0;
    std::vector<Level> m_levels;
    std::map<std::pair<dev_t, ino_t>, std::string> m_linked; ///< the first name of each file that has several

    std::string m_path; ///< of the present entry
    UniqueFd m_file;    ///< of the present entry, when it has data
    std::vector<DataPart> m_data;
    std::size_t m_part = 0;
    std::uint64_t m_inPart = 0;
};

} // namespace

Result<std::unique_ptr<Tree>> openFolder(const std::filesystem::path &path)
{
    constexpr int flags = O_RDONLY | O_CLOEXEC | O_DIRECTORY;
    UniqueFd root(::open(path.c_str(), flags | O_NOATIME));
    if (!root.valid() && errno == EPERM) { // O_NOATIME is for its owner only
        root = UniqueFd(::open(path.c_str(), flags));
    }
    if (!root.valid()) {
        const Cause cause = errno == ENOTDIR ? Cause::BadInput : Cause::ReadFailed;
        return failErrno(cause, fmt::format("open the folder {}", path.native()), errno);
    }
    return std::make_unique<FolderTree>(std::move(root));
}

} // namespace bootlace::source
