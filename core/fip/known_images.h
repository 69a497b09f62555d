// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bootlace::fip {

/// In the order of the file; no field is swapped.
using Uuid = std::array<std::byte, 16>;

struct KnownImage
{
    std::string_view name; ///< fiptool's option without the dashes: "soc-fw"
    std::string_view title;
    Uuid uuid;
};

/// Every image that TF-A knows, in the order in which fiptool packs them.
[[nodiscard]] std::span<const KnownImage> knownImages();

/// The UUID for "soc-fw", "nt-fw", ..., or nothing.
[[nodiscard]] std::optional<Uuid> uuidOf(std::string_view name);
/// "soc-fw", or the 32 digits of a UUID that is not known.
[[nodiscard]] std::string nameOf(const Uuid &uuid);

/// BL31: the secure monitor, "soc-fw".
[[nodiscard]] const Uuid &bl31();
/// BL33: U-Boot, "nt-fw".
[[nodiscard]] const Uuid &bl33();

} // namespace bootlace::fip
