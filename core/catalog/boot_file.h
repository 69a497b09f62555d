// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its bytes, whatever it is called. Not for other rooms.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "source/stream.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace bootlace::catalog {

enum class BootContent : std::uint8_t {
    Nothing,
    Kernel,        ///< in the form that U-Boot starts, for any architecture; as it is or compressed
    OtherKernel,   ///< one that booti does not start, or something that only looks like one
    Initrd,        ///< a cpio archive, as it is or compressed
    WrappedInitrd, ///< one behind U-Boot's header (mkimage -T ramdisk)
    Sealed,        ///< compressed in a way that is not unpacked here (lz4, lzma)
    Packed,        ///< compressed, and neither
};

/// As many bytes of a file's beginning as bootContentOf() wants: a block of zstd can be 128 KiB long.
inline constexpr std::size_t bootHeadSize = std::size_t{256} << 10U;

[[nodiscard]] BootContent bootContentOf(ByteView head);
/// Whether the first 64 bytes leave anything to look at.
[[nodiscard]] bool mayBeBootFile(ByteView head);

/// The initrd in a file of mkimage's: without its header. BadInput when it was cut off.
[[nodiscard]] Result<Bytes> unwrapInitrd(ByteView file);

/// A stream that was begun to read, from its beginning.
[[nodiscard]] std::unique_ptr<source::Stream> rejoin(Bytes head, std::unique_ptr<source::Stream> rest);

} // namespace bootlace::catalog
