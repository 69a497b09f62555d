// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace bootlace::rootfs {

/// As much of a file's beginning as otherKind() looks at: btrfs has its superblock at 64 KiB.
inline constexpr std::size_t otherKindSize = std::size_t{80} * 1024;

/// What a file is that was given as a root file system and is none that can be used.
struct OtherKind
{
    std::string_view what;   ///< "a squashfs image"
    std::string_view advice; ///< what to do, in a sentence
};

/// Nothing when it is not known.
[[nodiscard]] std::optional<OtherKind> otherKind(ByteView beginning);

} // namespace bootlace::rootfs
