// SPDX-License-Identifier: GPL-3.0-or-later
// Overlays: what they change, whether they fit each other and a base tree, and the tree that comes out.
//
// What surprises: two overlays that exclude each other (the SD card's and the eMMC's, say, which share one controller)
// merge without any error into a mix that works with neither; conflicts() is there to find that before.
#pragma once

#include "base/result.h"
#include "dtb/blob.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace bootlace::dtb {

struct Overlay
{
    std::string name; ///< for sentences: the file's
    Blob blob;
};

/// The base with the overlays merged into it one after the other, packed. Fails with BadInput naming the overlay when
/// one is no overlay or broken, with NotFound when it refers to a label or node that the tree does not have.
[[nodiscard]] Result<Blob> merge(const Blob &base, std::span<const Overlay> overlays);

enum class Compatibility : std::uint8_t {
    Shared,        ///< base and overlay share a word of their `compatible`
    Different,     ///< they share none: made for another board
    OverlaySilent, ///< the overlay does not say what it is for
    BaseSilent,    ///< the base does not say what it is
};

[[nodiscard]] Compatibility compatibility(const Blob &base, const Blob &overlay);

/// One property that an overlay sets.
struct Effect
{
    std::string node; ///< path in the merged tree; without a base it may begin with "&label"
    std::string property;
    std::string value; ///< as in a source; references are &label or &{/path}; empty: a property without value

    bool operator==(const Effect &) const = default;
};

/// What the overlay sets, in its own order; phandles are left out. Fails with BadInput when it is no overlay.
[[nodiscard]] Result<std::vector<Effect>> effects(const Blob &overlay);
/// The same with the targets looked up in the base. Fails with NotFound when one is not there.
[[nodiscard]] Result<std::vector<Effect>> effects(const Blob &overlay, const Blob &base);

/// Two overlays set the same property of the same node to different values.
struct Conflict
{
    std::string node;
    std::string property;
    std::string firstOverlay;
    std::string firstValue;
    std::string secondOverlay; ///< its value would win
    std::string secondValue;

    bool operator==(const Conflict &) const = default;
};

/// Every conflict between the overlays, when they are merged in this order. Fails like merge().
[[nodiscard]] Result<std::vector<Conflict>> conflicts(const Blob &base, std::span<const Overlay> overlays);

} // namespace bootlace::dtb
