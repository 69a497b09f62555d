// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/tree.h"

#include <filesystem>
#include <memory>

namespace bootlace::source {

/// The folder's files as a tree, the folder itself being its root: parents before what is in them, and the names of
/// each folder in the order of their bytes, so that the same folder always gives the same tree. Nothing is followed
/// that leads out of it: a symlink is an entry. A folder on which something else is mounted (/proc, a subvolume) is
/// there, but empty, as with `tar --one-file-system`. Fails with NotFound, PermissionDenied, ReadFailed; what changes
/// its size or kind while it is read is BadInput. Needs /proc. One descriptor is open for each level of folders.
[[nodiscard]] Result<std::unique_ptr<Tree>> openFolder(const std::filesystem::path &path);

/// The same tree for whoever reads all of it: a thread of its own walks ahead and has the system read the files that
/// come next, at most 256 of them or 64 MiB. They are open meanwhile, and what is changed after that may not be seen.
/// After an error every further next() answers it again.
[[nodiscard]] Result<std::unique_ptr<Tree>> openFolderAhead(const std::filesystem::path &path);

} // namespace bootlace::source
