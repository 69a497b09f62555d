// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "source/stream.h"
#include "source/tree.h"

#include <memory>

namespace bootlace::catalog {

/// The present entry of a tree as a stream, its holes as zeros. The tree must outlive it and stay at that entry.
[[nodiscard]] std::unique_ptr<source::Stream> streamOf(source::Tree &tree, const FileEntry &entry);

} // namespace bootlace::catalog
