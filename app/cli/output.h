// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "sink/new_file.h"

#include <filesystem>
#include <string>

namespace bootlace::cli {

using sink::Existing;

/// Whether the name stands for the standard output.
[[nodiscard]] bool isStandardOutput(const std::filesystem::path &file);

/// Writes the file beside its place and then puts it there at once: whoever looks sees the old file, or all of the new
/// one. "-" is the standard output. Fails like NewFile, and with WriteFailed.
[[nodiscard]] Result<> writeOutput(const std::filesystem::path &file, ByteView bytes, Existing existing);

/// The two steps of it that come before put(), for files that appear together.
[[nodiscard]] Result<sink::NewFile> createOutput(const std::filesystem::path &file, Existing existing);
[[nodiscard]] Result<> writeWhole(sink::NewFile &file, ByteView bytes);

/// The failure to make a file, with what helps when there is one already.
[[nodiscard]] Error withForceHint(const Error &error);

} // namespace bootlace::cli
