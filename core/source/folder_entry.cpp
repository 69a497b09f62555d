// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/folder_entry.h"

#include "source/tree_rules.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

namespace bootlace::source {

namespace {

Result<FileKind> kindOf(mode_t mode)
{
    switch (mode & static_cast<mode_t>(S_IFMT)) {
    case S_IFREG:
        return FileKind::Regular;
    case S_IFDIR:
        return FileKind::Directory;
    case S_IFLNK:
        return FileKind::Symlink;
    case S_IFCHR:
        return FileKind::CharDevice;
    case S_IFBLK:
        return FileKind::BlockDevice;
    case S_IFIFO:
        return FileKind::Fifo;
    case S_IFSOCK:
        return FileKind::Socket;
    default:
        return fail(Cause::Unsupported, "it is of an unknown kind");
    }
}

Result<std::string> symlinkTarget(const Place &place)
{
    std::string target(PATH_MAX, '\0');
    const ssize_t length = ::readlinkat(place.folder, place.name.c_str(), target.data(), target.size());
    if (length < 0) {
        return failErrno(Cause::ReadFailed, "cannot read where it leads", errno);
    }
    target.resize(static_cast<std::size_t>(length));
    return target;
}

/// Asks for something of unknown size: ask(nullptr, 0) answers how much there is, which may be outdated at once.
template <typename Ask>
Result<Bytes> askForAll(Ask ask)
{
    for (;;) {
        const ssize_t size = ask(nullptr, 0);
        Bytes bytes(size > 0 ? static_cast<std::size_t>(size) : 0);
        const ssize_t got = size > 0 ? ask(bytes.data(), bytes.size()) : size;
        if (got >= 0) {
            bytes.resize(static_cast<std::size_t>(got));
            return bytes;
        }
        if (errno != ERANGE) {
            return failErrno(Cause::ReadFailed, "cannot read its extended attributes", errno);
        }
    }
}

Result<std::vector<ExtendedAttribute>> attributes(const Place &place)
{
    // There is no lgetxattrat(): but through /proc an open folder has a path, and only the last component can't be
    // followed.
    const std::string path = fmt::format("/proc/self/fd/{}/{}", place.folder, place.name);
    const Result<Bytes> names = askForAll(
        [&](void *to, std::size_t size) { return ::llistxattr(path.c_str(), static_cast<char *>(to), size); });
    if (!names) {
        if (names.error().systemError() == ENOTSUP) {
            return std::vector<ExtendedAttribute>{};
        }
        return std::unexpected(names.error());
    }
    std::vector<ExtendedAttribute> result;
    for (std::string_view rest = asText(*names); !rest.empty();) {
        const std::string name(rest.substr(0, rest.find('\0')));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        Result<Bytes> value =
            askForAll([&](void *to, std::size_t size) { return ::lgetxattr(path.c_str(), name.c_str(), to, size); });
        if (value) {
            result.push_back({name, *std::move(value)});
        } else if (value.error().systemError() != ENODATA) { // removed since it was listed
            return std::unexpected(std::move(value).error());
        }
    }
    tidyAttributes(result);
    return result;
}

} // namespace

Result<FileEntry> describe(const Place &place, const struct stat &status)
{
    FileEntry entry;
    TRY_ASSIGN(entry.kind, kindOf(status.st_mode));
    entry.permissions = status.st_mode & 07777U;
    entry.uid = status.st_uid;
    entry.gid = status.st_gid;
    entry.mtime = {.seconds = status.st_mtim.tv_sec, .nanoseconds = static_cast<std::uint32_t>(status.st_mtim.tv_nsec)};
    if (entry.kind == FileKind::Regular) {
        entry.size = static_cast<std::uint64_t>(status.st_size);
    }
    if (entry.kind == FileKind::Symlink) {
        TRY_ASSIGN(entry.target, symlinkTarget(place));
    }
    if (entry.kind == FileKind::CharDevice || entry.kind == FileKind::BlockDevice) {
        entry.major = ::gnu_dev_major(status.st_rdev);
        entry.minor = ::gnu_dev_minor(status.st_rdev);
    }
    TRY_ASSIGN(entry.attributes, attributes(place));
    return entry;
}

Result<UniqueFd> openUnchanged(const Place &place, const struct stat &expected, int flags)
{
    flags |= O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
    UniqueFd fd(::openat(place.folder, place.name.c_str(), flags | O_NOATIME));
    if (!fd.valid() && errno == EPERM) { // O_NOATIME is for a file's owner only
        fd = UniqueFd(::openat(place.folder, place.name.c_str(), flags));
    }
    if (!fd.valid()) {
        return failErrno(Cause::ReadFailed, "cannot open it", errno);
    }
    struct stat now = {};
    if (::fstat(fd.get(), &now) != 0) {
        return failErrno(Cause::ReadFailed, "cannot look at it", errno);
    }
    if (now.st_dev != expected.st_dev || now.st_ino != expected.st_ino || now.st_mode != expected.st_mode ||
        now.st_size != expected.st_size) {
        return fail(Cause::BadInput, "it was changed while it was read");
    }
    return fd;
}

Result<std::vector<DataPart>> dataParts(int file, std::uint64_t size)
{
    std::vector<DataPart> parts;
    for (std::uint64_t at = 0; at < size;) {
        const off_t begin = ::lseek(file, static_cast<off_t>(at), SEEK_DATA);
        if (begin < 0 && errno == ENXIO) { // only a hole is left
            break;
        }
        const off_t end = begin < 0 ? begin : ::lseek(file, begin, SEEK_HOLE);
        if (end < 0 && errno == EINVAL) {
            return std::vector{DataPart{.offset = 0, .size = size}};
        }
        if (end <= begin) {
            return failErrno(Cause::ReadFailed, "cannot look for its holes", errno);
        }
        at = std::min(static_cast<std::uint64_t>(end), size);
        if (std::cmp_less(begin, at)) { // it may have grown beyond its size since
            parts.push_back({static_cast<std::uint64_t>(begin), at - static_cast<std::uint64_t>(begin)});
        }
    }
    return parts;
}

} // namespace bootlace::source
