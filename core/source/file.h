// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"

#include <filesystem>

namespace bootlace::source {

/// The bytes of a regular file as it is, from its beginning; its size is what it was when it was opened. Fails with
/// NotFound, PermissionDenied, ReadFailed, or BadInput when it is something else than a regular file. A file that is
/// cut shorter while it is read is BadInput.
[[nodiscard]] Result<std::unique_ptr<Stream>> openFile(const std::filesystem::path &path);

} // namespace bootlace::source
