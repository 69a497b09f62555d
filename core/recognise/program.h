// SPDX-License-Identifier: GPL-3.0-or-later
// Programs without a header: they say what they are in the texts that they print.
#pragma once

#include "base/bytes.h"
#include "fip/known_images.h"
#include "fip/package.h"
#include "mtk/boot_image.h"
#include "recognise/kind.h"
#include "uboot/facts.h"

#include <optional>
#include <vector>

namespace bootlace::recognise {

struct Program
{
    Kind kind = Kind::Unknown; ///< Bl2, Bl31, UBoot, Code or Unknown
    mtk::Bl2Facts version;     ///< of Bl2, Bl31 and Code: the line of TF-A's version, and what it tells of a BL2
    std::optional<uboot::Facts> uBoot;
};

[[nodiscard]] Program programIn(ByteView bytes);

/// An image of a FIP, unpacked.
struct Member
{
    fip::Uuid uuid{};
    bool damaged = false;          ///< it is XZ, and can't be unpacked
    std::optional<ByteCount> size; ///< unpacked; nothing when that is not known
    Program program;
};

/// What an image of a FIP is, unpacked as BL2 would do it.
[[nodiscard]] Member memberIn(ByteView image, const fip::Uuid &uuid);

/// A FIP with what its images are.
struct Package
{
    fip::Package fip;
    std::vector<Member> members; ///< one for each of its entries, in their order
};

/// Fails like fip::parse().
[[nodiscard]] Result<Package> packageIn(ByteView bytes);

} // namespace bootlace::recognise
