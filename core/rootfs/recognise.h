// SPDX-License-Identifier: GPL-3.0-or-later
// What a root file system is, told from a look at it: its name, its first program, the processor it is for, kernels and
// modules. What surprises: a tar can only be read to its end, so looking ends as soon as nothing more can come.
#pragma once

#include "base/result.h"
#include "ext4/reader.h"
#include "rootfs/facts.h"
#include "source/tree.h"

#include <functional>
#include <stop_token>

namespace bootlace::rootfs {

/// Looks at the entries of a tar or a folder until all is known. Stopped, it answers what it knows by then. Fails as
/// the tree does.
[[nodiscard]] Result<Facts> recognise(source::Tree &tree, const std::stop_token &stop);

/// Looks at all entries, whatever is known, and shows each to `each`. Fails as the tree does.
[[nodiscard]] Result<Facts> recogniseAll(source::Tree &tree, const std::function<void(const FileEntry &)> &each);
/// Looks at the entries until the processor is sure; what follows is not known then. A tree that fails ends it, and
/// leaves the processor unknown.
[[nodiscard]] Facts recogniseBeginning(source::Tree &tree);

/// The processor that the programs of an ext4 file system are for: looks at a few of them only.
[[nodiscard]] Architecture processorOf(const ext4::Reader &image);

/// Looks into an ext4 file system. What can't be read in it is left out; stopped, it answers what it knows by then.
[[nodiscard]] Facts recognise(const ext4::Reader &image, const std::stop_token &stop);

} // namespace bootlace::rootfs
