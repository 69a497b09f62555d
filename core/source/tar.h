// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"
#include "source/tree.h"

#include <memory>

namespace bootlace::source {

/// The entries of a tar (old, ustar, GNU or pax, sparse files included) in the order of the archive; `unpacked` is what
/// unpack() answers. Owners and ACLs are taken by number, names are bytes, and the process's locale does not matter.
/// A name may come twice. An entry that is not safe to use, a tar without its end mark, and bytes behind it are
/// BadInput; an ACL that gives a user's or group's name without its number is Unsupported. The first next() tells
/// whether it is a tar at all.
[[nodiscard]] Result<std::unique_ptr<Tree>> openTar(std::unique_ptr<Stream> unpacked);

} // namespace bootlace::source
