// SPDX-License-Identifier: GPL-3.0-or-later
// A Firmware Image Package (FIP): the container from which BL2 loads the rest of the firmware, BL31 (the secure
// monitor) and BL33 (U-Boot). A table of UUIDs, offsets and sizes, then the images one after the other.
//
// What surprises: nothing in it is checked by a checksum, the images are not aligned, and the size of the whole is
// hidden in the offset of the entry that ends the table.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "fip/known_images.h"
#include "fip/xz.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace bootlace::fip {

struct Entry
{
    Uuid uuid{};
    ByteRange range; ///< from the beginning of the package; may reach beyond the bytes, a defect then says so
    std::uint64_t flags = 0;
    Packing packing; ///< of the bytes that are there

    bool operator==(const Entry &) const = default;
};

enum class DefectKind : std::uint8_t {
    Serial,      ///< zero: BL2 takes it for no package
    Terminator,  ///< the table does not end
    Truncated,   ///< the package is longer than the bytes
    Size,        ///< the terminator's offset is not behind the last image
    Bounds,      ///< an image reaches beyond the bytes, or lies in the table
    Overlap,     ///< two images share bytes
    Duplicate,   ///< an image is there twice; BL2 loads the first
    Empty,       ///< an image of no bytes
    Compression, ///< BL2 can't unpack an image
    Bl31Missing, ///< BL2: "Failed to load image id 3 (-2)"
    Bl33Missing, ///< BL2: "Failed to load image id 5 (-2)"
};

struct Defect
{
    DefectKind kind = DefectKind::Serial;
    ByteOffset offset; ///< from the beginning of the package: the field that is wrong
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

struct Package
{
    std::uint32_t serial = 0;
    std::uint64_t flags = 0;
    std::vector<Entry> entries; ///< in the order of the table
    ByteCount size;             ///< by the terminator; zero when there is none. What follows is not part of it
    std::vector<Defect> defects;

    /// The first entry of that UUID (the one that BL2 takes), or null.
    [[nodiscard]] const Entry *find(const Uuid &uuid) const;
};

/// True when the bytes begin like a package.
[[nodiscard]] bool isPackage(ByteView bytes);

/// Takes a package apart; `bytes` may be longer (a dump of the partition). Fails with BadInput only when the bytes do
/// not begin like a package; everything else that is wrong is in `defects`.
[[nodiscard]] Result<Package> parse(ByteView bytes);

/// The stored bytes of an image of the package that `bytes` begin with; cut off where the bytes end.
[[nodiscard]] ByteView contentOf(ByteView bytes, const Entry &entry);

/// An image to pack; the bytes must outlive the call.
struct Part
{
    Uuid uuid{};
    ByteView bytes;
};

struct BuildOptions
{
    std::uint32_t align = 1;         ///< every image begins at a multiple: a power of two up to 1 MiB
    std::uint16_t platformFlags = 0; ///< bits 32 to 47 of the header's flags
    bool xz = false;                 ///< compress what BL2 unpacks: BL31, BL32 and BL33, unless they are already
};

/// The package of the parts: what `fiptool create` makes of them (with `xz`: of compressed ones), byte for byte,
/// whatever the order of the parts; unknown UUIDs come last, in the order given. Fails with BadInput when a part is
/// empty, twice there or has the UUID zero.
[[nodiscard]] Result<Bytes> build(std::span<const Part> parts, const BuildOptions &options = {});

} // namespace bootlace::fip
