// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/read_at.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace bootlace::source {

/// A file that can be looked into at any place, as it is once it is unpacked.
struct Peek
{
    ReadAt read; ///< one thread at a time; owns what it needs, and its copies share it
    /// Bytes in all, when that is known without unpacking everything: always for a plain file, never for a packed one.
    std::optional<ByteCount> size;
};

/// A plain file is read in place. A packed one is unpacked forwards as far as it takes to reach the place, and anew
/// from its beginning to go back further than to what is remembered: the 64 MiB that were used last. So a reader that
/// goes upwards in a few passes takes a few unpackings, and no temporary copy. A range beyond the end is BadInput.
/// Fails like openFile() and unpack(), and unpacking with Cancelled once a stop is requested.
[[nodiscard]] Result<Peek> peekInto(const std::filesystem::path &path, std::stop_token stop = {});

} // namespace bootlace::source
