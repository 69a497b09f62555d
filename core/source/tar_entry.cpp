// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/tar_entry.h"

#include "source/posix_acl.h"
#include "source/tree_rules.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace bootlace::source {

namespace {

Result<std::uint32_t> number(std::int64_t value, std::string_view what)
{
    if (!std::in_range<std::uint32_t>(value)) {
        return fail(Cause::BadInput, fmt::format("its {} is {}, which does not fit in 32 bits", what, value));
    }
    return static_cast<std::uint32_t>(value);
}

Result<Timestamp> modified(archive_entry *header)
{
    constexpr long second = 1'000'000'000;
    std::int64_t seconds = ::archive_entry_mtime(header);
    long nanoseconds = ::archive_entry_mtime_nsec(header);
    if (nanoseconds < 0 || nanoseconds >= second) {
        return fail(Cause::BadInput, fmt::format("its time has {} nanoseconds", nanoseconds));
    }
    if (seconds < 0 && seconds > std::numeric_limits<std::int64_t>::min() &&
        nanoseconds > 0) { // from pax's "-1.75" libarchive makes -1 and 0.75; it is -2 and 0.25
        --seconds;
        nanoseconds = second - nanoseconds;
    }
    return Timestamp{.seconds = seconds, .nanoseconds = static_cast<std::uint32_t>(nanoseconds)};
}

Result<FileKind> kind(archive_entry *header)
{
    if (::archive_entry_hardlink(header) != nullptr) {
        return FileKind::HardLink;
    }
    switch (::archive_entry_filetype(header)) {
    case AE_IFREG:
        return FileKind::Regular;
    case AE_IFDIR:
        return FileKind::Directory;
    case AE_IFLNK:
        return FileKind::Symlink;
    case AE_IFCHR:
        return FileKind::CharDevice;
    case AE_IFBLK:
        return FileKind::BlockDevice;
    case AE_IFIFO:
        return FileKind::Fifo;
    case AE_IFSOCK:
        return FileKind::Socket;
    default:
        return fail(Cause::BadInput, "it is of an unknown kind");
    }
}

Result<std::string> target(archive_entry *header, FileKind kind)
{
    if (kind == FileKind::HardLink) {
        return normalised(::archive_entry_hardlink(header));
    }
    const char *link = kind == FileKind::Symlink ? ::archive_entry_symlink(header) : "";
    if (link == nullptr || (kind == FileKind::Symlink && *link == '\0')) {
        return fail(Cause::BadInput, "it is a symbolic link without a target");
    }
    return link;
}

/// The map that the header carries; one without is dense.
Result<std::vector<DataPart>> dataParts(archive_entry *header, std::uint64_t size)
{
    if (::archive_entry_sparse_reset(header) == 0) {
        return size == 0 ? std::vector<DataPart>{} : std::vector{DataPart{.offset = 0, .size = size}};
    }
    std::vector<DataPart> parts;
    std::uint64_t end = 0;
    la_int64_t offset = 0;
    la_int64_t length = 0;
    while (::archive_entry_sparse_next(header, &offset, &length) == ARCHIVE_OK) {
        const DataPart part{static_cast<std::uint64_t>(offset), static_cast<std::uint64_t>(length)};
        if (offset < 0 || length < 0 || part.offset > size || part.size > size - part.offset || part.offset < end) {
            return fail(Cause::BadInput, fmt::format("its map of holes is wrong at byte {} of {}", offset, size));
        }
        if (part.size > 0) {
            parts.push_back(part);
        }
        end = part.offset + part.size;
    }
    return parts;
}

Result<AclTag> aclTag(int tag)
{
    switch (tag) {
    case ARCHIVE_ENTRY_ACL_USER_OBJ:
        return AclTag::Owner;
    case ARCHIVE_ENTRY_ACL_USER:
        return AclTag::User;
    case ARCHIVE_ENTRY_ACL_GROUP_OBJ:
        return AclTag::OwningGroup;
    case ARCHIVE_ENTRY_ACL_GROUP:
        return AclTag::Group;
    case ARCHIVE_ENTRY_ACL_MASK:
        return AclTag::Mask;
    case ARCHIVE_ENTRY_ACL_OTHER:
        return AclTag::Other;
    default:
        return fail(Cause::BadInput, "its ACL is not a POSIX one");
    }
}

/// The ACL of that type; empty when there is none beyond the permissions.
Result<std::vector<AclEntry>> acl(archive_entry *header, int type)
{
    std::vector<AclEntry> entries;
    if (::archive_entry_acl_reset(header, type) == 0) {
        return entries;
    }
    int entryType = 0;
    int permissions = 0;
    int tag = 0;
    int id = 0;
    const char *name = nullptr;
    while (::archive_entry_acl_next(header, type, &entryType, &permissions, &tag, &id, &name) == ARCHIVE_OK) {
        TRY_ASSIGN(const AclTag ours, aclTag(tag));
        if (id < 0 && (ours == AclTag::User || ours == AclTag::Group)) {
            return fail(Cause::Unsupported,
                        fmt::format("its ACL names {} without a number, as GNU tar does; bsdtar writes both",
                                    shown(name != nullptr ? name : "")));
        }
        const bool named = ours == AclTag::User || ours == AclTag::Group;
        entries.push_back({.tag = ours,
                           .id = named ? static_cast<std::uint32_t>(id) : 0,
                           .permissions = static_cast<std::uint16_t>(permissions & 7)});
    }
    return entries;
}

Result<> addAcls(archive_entry *header, FileEntry &entry)
{
    TRY_ASSIGN(std::vector<AclEntry> access, acl(header, ARCHIVE_ENTRY_ACL_TYPE_ACCESS));
    for (const AclEntry &one : access) {
        // With a mask, the mode's group bits are the mask; libarchive puts the owning group's there.
        if (one.tag == AclTag::Mask) {
            entry.permissions = (entry.permissions & ~070U) | static_cast<std::uint32_t>(one.permissions << 3U);
        }
    }
    if (!access.empty()) {
        entry.attributes.push_back({"system.posix_acl_access", aclValue(std::move(access))});
    }
    TRY_ASSIGN(std::vector<AclEntry> inherited, acl(header, ARCHIVE_ENTRY_ACL_TYPE_DEFAULT));
    if (!inherited.empty()) {
        entry.attributes.push_back({"system.posix_acl_default", aclValue(std::move(inherited))});
    }
    return {};
}

void addAttributes(archive_entry *header, FileEntry &entry)
{
    ::archive_entry_xattr_reset(header);
    const char *name = nullptr;
    const void *value = nullptr;
    std::size_t size = 0;
    while (::archive_entry_xattr_next(header, &name, &value, &size) == ARCHIVE_OK) {
        if (name != nullptr && *name != '\0') {
            const auto *bytes = static_cast<const std::byte *>(value);
            entry.attributes.push_back({name, size == 0 ? Bytes{} : Bytes(bytes, bytes + size)});
        }
    }
}

Result<> fill(FileEntry &entry, archive_entry *header)
{
    TRY_ASSIGN(entry.kind, kind(header));
    entry.permissions = static_cast<std::uint32_t>(::archive_entry_perm(header)) & 07777U;
    TRY_ASSIGN(entry.uid, number(::archive_entry_uid(header), "owner"));
    TRY_ASSIGN(entry.gid, number(::archive_entry_gid(header), "group"));
    TRY_ASSIGN(entry.mtime, modified(header));
    TRY_ASSIGN(entry.target, target(header, entry.kind));
    if (entry.kind == FileKind::CharDevice || entry.kind == FileKind::BlockDevice) {
        TRY_ASSIGN(entry.major, number(static_cast<std::int64_t>(::archive_entry_rdevmajor(header)), "major number"));
        TRY_ASSIGN(entry.minor, number(static_cast<std::int64_t>(::archive_entry_rdevminor(header)), "minor number"));
    }
    if (entry.kind == FileKind::Regular) {
        if (::archive_entry_size(header) < 0) {
            return fail(Cause::BadInput, fmt::format("its size is {}", ::archive_entry_size(header)));
        }
        entry.size = static_cast<std::uint64_t>(::archive_entry_size(header));
        TRY_ASSIGN(entry.data, dataParts(header, entry.size));
    }
    addAttributes(header, entry);
    TRY(addAcls(header, entry));
    tidyAttributes(entry.attributes);
    return {};
}

} // namespace

Result<FileEntry> fileEntry(archive_entry *header)
{
    const char *path = ::archive_entry_pathname(header);
    FileEntry entry;
    TRY_ASSIGN(entry.path, normalised(path != nullptr ? path : ""));
    TRY_DURING(fmt::format("read the entry {}", shown(entry.path)), fill(entry, header));
    return entry;
}

} // namespace bootlace::source
