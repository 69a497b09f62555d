// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <filesystem>

namespace bootlace::source {

/// How many bytes the file unpacks to, or fewer: what it says itself without being unpacked. Of a plain file its size;
/// of zstd what the first frame says (RFC 8878), of xz what the last stream's index does, of gzip the size of the last
/// member modulo 2^32 (RFC 1952); 0 of bzip2, and where nothing is said or what is said is damaged. Fails like
/// openFile().
[[nodiscard]] Result<ByteCount> unpackedAtLeast(const std::filesystem::path &path);

} // namespace bootlace::source
