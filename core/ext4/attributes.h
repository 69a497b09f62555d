// SPDX-License-Identifier: GPL-3.0-or-later
// Extended attributes as ext4 keeps them: some in the rest of the inode, the others in one block. Internal to the room.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "ext4/inode.h"

#include <span>

namespace bootlace::ext4 {

struct AttributeLayout
{
    decltype(Inode::attributes) inInode{};
    Bytes block; ///< a whole block without its checksum, or empty when everything fits into the inode
};

/// Lays out the attributes. BadInput for a name of an unknown namespace, a name given twice, an ACL that is malformed,
/// and more than fits.
[[nodiscard]] Result<AttributeLayout> layOutAttributes(std::span<const ExtendedAttribute> attributes);

} // namespace bootlace::ext4
