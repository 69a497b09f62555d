// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace bootlace::cli {

enum class Existing : std::uint8_t { Refuse, Replace };

/// Whether the name stands for the standard output.
[[nodiscard]] bool isStandardOutput(const std::filesystem::path &file);

/// BadInput when there is such a file already and it is to be refused, or when it is no regular file.
[[nodiscard]] Result<> checkOutput(const std::filesystem::path &file, Existing existing);

/// Writes the file beside its place and then puts it there at once: whoever looks sees the old file, or all of the new
/// one. "-" is the standard output. Fails like checkOutput(), and with WriteFailed.
[[nodiscard]] Result<> writeOutput(const std::filesystem::path &file, ByteView bytes, Existing existing);

} // namespace bootlace::cli
