// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/posix_acl.h"

#include "base/disk_int.h"

#include <algorithm>

namespace bootlace::source {

namespace {

// linux/posix_acl_xattr.h: struct posix_acl_xattr_header and posix_acl_xattr_entry.
struct DiskHeader
{
    le32 version;
};

struct DiskEntry
{
    le16 tag;
    le16 permissions;
    le32 id; ///< 0xFFFFFFFF where the tag needs none
};

static_assert(sizeof(DiskHeader) == 4 && sizeof(DiskEntry) == 8);

} // namespace

Bytes aclValue(std::vector<AclEntry> entries)
{
    std::ranges::sort(entries);
    Bytes value(sizeof(DiskHeader) + entries.size() * sizeof(DiskEntry));
    store(value, 0, DiskHeader{.version = 2});
    std::size_t at = sizeof(DiskHeader);
    for (const AclEntry &entry : entries) {
        const bool named = entry.tag == AclTag::User || entry.tag == AclTag::Group;
        store(value, at,
              DiskEntry{.tag = static_cast<std::uint16_t>(entry.tag),
                        .permissions = entry.permissions,
                        .id = named ? entry.id : 0xFFFFFFFFU});
        at += sizeof(DiskEntry);
    }
    return value;
}

} // namespace bootlace::source
