// SPDX-License-Identifier: GPL-3.0-or-later
// A POSIX ACL as the kernel takes it in an extended attribute: linux/posix_acl_xattr.h, version 2. Not for other rooms.
#pragma once

#include "base/bytes.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace bootlace::source {

/// The kernel's tag values, which are also the order in which it wants them (linux/posix_acl.h).
enum class AclTag : std::uint16_t { Owner = 1, User = 2, OwningGroup = 4, Group = 8, Mask = 16, Other = 32 };

struct AclEntry
{
    AclTag tag;
    std::uint32_t id;          ///< User and Group only
    std::uint16_t permissions; ///< rwx, three bits

    auto operator<=>(const AclEntry &) const = default;
};

/// The attribute's value; the entries may come in any order.
[[nodiscard]] Bytes aclValue(std::vector<AclEntry> entries);

} // namespace bootlace::source
