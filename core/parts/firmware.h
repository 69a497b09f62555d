// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "board/board.h"
#include "mtk/boot_image.h"
#include "recipe/recipe.h"

#include <optional>
#include <string>
#include <string_view>

namespace bootlace::parts {

/// More than this can't be firmware: it fits in on-chip memory and small partitions.
inline constexpr ByteCount largestFirmware = 8_MiB;

/// What a finished BL2 for a medium is; nothing when mkimage's word for the medium is not known.
[[nodiscard]] std::optional<mtk::Identity> bl2For(std::string_view variant);

/// The profile's word for the header of that slot's firmware on the medium; empty when it has none.
[[nodiscard]] std::string variantFor(const board::Medium &medium, std::string_view slot);

/// What the slot's region gets: a finished file that was checked, or made of what the recipe gives (a BootROM header in
/// front of a bare image, a package of its parts). `variant` is the profile's word for the header.
[[nodiscard]] Result<Bytes> loadFirmware(const recipe::FirmwareInput &input, const board::FirmwareSlot &slot,
                                         const std::string &variant);

} // namespace bootlace::parts
