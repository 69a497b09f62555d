// SPDX-License-Identifier: GPL-3.0-or-later
// What a squashfs file system says about itself in its superblock (fs/squashfs/squashfs_fs.h of Linux).
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <string_view>

namespace bootlace::squashfs {

struct Facts
{
    ByteCount size; ///< of the file system; images are padded behind it
    std::uint32_t blockSize = 0;
    std::uint32_t inodes = 0;
    std::uint32_t madeAt = 0;     ///< seconds since 1970
    std::string_view compression; ///< "gzip", "lzma", "lzo", "xz", "lz4", "zstd", or "unknown"

    bool operator==(const Facts &) const = default;
};

/// True when the bytes begin with the magic of a squashfs.
[[nodiscard]] bool isSquashfs(ByteView beginning);

/// Fails with BadInput when there is no whole superblock or its numbers contradict each other, and with Unsupported for
/// a version other than 4.0, which is all that Linux reads.
[[nodiscard]] Result<Facts> peek(ByteView beginning);

} // namespace bootlace::squashfs
