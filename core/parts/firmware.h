// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "board/board.h"
#include "mtk/boot_image.h"
#include "recipe/recipe.h"

#include <optional>

namespace bootlace::parts {

/// More than this can't be firmware: it fits in on-chip memory and small partitions.
inline constexpr ByteCount largestFirmware = 8_MiB;

/// What a finished BL2 for the medium is; nothing when the board profile's word for it is not known.
[[nodiscard]] std::optional<mtk::Identity> bl2For(const board::Medium &medium);

/// BL2 as the medium's BootROM wants it: a finished image that was checked, or a bare one with its header put before
/// it.
[[nodiscard]] Result<Bytes> loadBl2(const recipe::Input &input, const board::Board &board, const board::Medium &medium);

/// The FIP: a finished one that was checked, or packed from BL31 and BL33.
[[nodiscard]] Result<Bytes> loadFip(const recipe::Firmware &firmware);

} // namespace bootlace::parts
