// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/stream.h"

#include <cstdint>
#include <string_view>

namespace bootlace::source {

enum class Compression : std::uint8_t { None, Gzip, Bzip2, Xz, Zstd };

/// "gzip", "bzip2", "xz", "zstd"; "none" for plain bytes.
[[nodiscard]] std::string_view nameOf(Compression compression);

/// Bytes that compressionOf() wants to see; fewer are fine when there are no more.
inline constexpr std::size_t magicSize = 10;
/// What the first bytes of a file say about it.
[[nodiscard]] Compression compressionOf(ByteView head);

/// What the stream unpacks to; a plain one comes out as it is. Several members, frames or streams one after another are
/// one file, and skippable zstd frames are skipped. Damaged, truncated and trailing bytes are BadInput that names the
/// place in the compressed bytes; only zeros may follow gzip. What would take too much memory to unpack (a zstd window
/// beyond 128 MiB, an xz dictionary beyond about 500 MiB) is Unsupported. xz unpacks on as many threads as the machine
/// has, when its writer cut it into blocks of known size.
[[nodiscard]] Result<std::unique_ptr<Stream>> unpack(std::unique_ptr<Stream> packed);

} // namespace bootlace::source
