// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"
#include "source/tree.h"

#include <cstdint>
#include <memory>

namespace bootlace::source {

/// Whether most of the data is read, or skipped.
enum class TarUse : std::uint8_t { Everything, Headers };

/// The entries of a tar (old, ustar, GNU or pax, sparse files included) in the order of the archive; `unpacked` is what
/// unpack() answers. Owners and ACLs are taken by number, names are bytes, and the process's locale does not matter.
/// Entries are put where GNU tar puts them: through links that are inside the tree, and in the place of what came
/// before under the same name. An entry that is not safe to use, a tar without its end mark, and bytes behind it are
/// BadInput; an ACL that gives a user's or group's name without its number is Unsupported. The first next() tells
/// whether it is a tar at all.
[[nodiscard]] Result<std::unique_ptr<Tree>> openTar(std::unique_ptr<Stream> unpacked, TarUse use = TarUse::Everything);

} // namespace bootlace::source
