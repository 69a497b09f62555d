// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "board/board.h"
#include "findings/list.h"
#include "recipe/recipe.h"
#include "recognise/check.h"

#include <optional>

namespace bootlace::parts {

/// More than this can't be firmware: it fits in on-chip memory and small partitions.
inline constexpr ByteCount largestFirmware = 8_MiB;

/// What BL2 can load from the medium, as far as the profile says.
[[nodiscard]] recognise::FipRules fipRules(const board::FirmwareSlot &slot, const board::Medium &medium);

/// What the slot's region gets of one file: checked, cut to its own size, with its BootROM header put before a bare
/// image. Nothing when a finding is an error.
[[nodiscard]] std::optional<Bytes> firmwareOf(const recognise::Chosen &file, const board::FirmwareSlot &slot,
                                              const board::Medium &medium, findings::List &findings);

/// The same of what the recipe gives for the slot: a file, or the images of a package to be packed. Fails when a file
/// can't be read.
[[nodiscard]] Result<std::optional<Bytes>> loadFirmware(const recipe::FirmwareInput &input,
                                                        const board::FirmwareSlot &slot, const board::Medium &medium,
                                                        findings::List &findings);

} // namespace bootlace::parts
