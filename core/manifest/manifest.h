// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest is what a card says of itself: every piece with its place and the SHA-256 of every run of bytes in it.
// It lies on the ESP (and beside an image file), so that any computer can verify the card later without the inputs. It
// holds no clock, no host and no program version: the same recipe gives the same manifest.
//
// It can't hold the digest of the clusters that it lies in itself; a file beside it does that, in the form that
// `sha256sum -c` reads.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::manifest {

/// Where it lies on the ESP.
inline constexpr std::string_view fileName = "bootlace/manifest.json";
/// Where its digest lies.
inline constexpr std::string_view digestName = "bootlace/manifest.json.sha256";

/// No manifest is longer: a megabyte of JSON takes some 30 in memory, and the runs of 160 GB fit in here.
inline constexpr ByteCount largest = 16_MiB;

/// A run of written bytes.
struct Run
{
    ByteRange range; ///< on the disk
    Sha256 sha256{};

    bool operator==(const Run &) const = default;
};

/// What an ext4 superblock says of its having been mounted. A difference later means that a system used the root.
struct Mounts
{
    std::uint16_t count = 0;
    std::int64_t last = 0; ///< seconds since 1970

    bool operator==(const Mounts &) const = default;
};

struct Piece
{
    std::string name;                            ///< "bl2", "root", ...; "partition table" for the GPT
    ByteRange range;                             ///< all that belongs to it, written or not
    bool changesInUse = false;                   ///< a running system writes here: differences need not be damage
    std::vector<Run> runs;                       ///< ascending, inside the range
    std::optional<Mounts> mounts = std::nullopt; ///< when the piece is an ext4 file system: as it was written

    bool operator==(const Piece &) const = default;
};

struct Disk
{
    std::string role;
    ByteCount size;
    SectorSize sectorSize = SectorSize::Bytes512;
    std::vector<Piece> pieces;

    bool operator==(const Disk &) const = default;
};

/// What went in, for people: a name and the digest of the whole.
struct Part
{
    std::string name; ///< "BL2", "kernel", "mt7986a-bananapi-bpi-r3.dtb", ...
    ByteCount size;
    Sha256 sha256{};

    bool operator==(const Part &) const = default;
};

struct Manifest
{
    std::string board;
    std::string medium;
    std::string recipe; ///< as TOML
    std::vector<Part> parts;
    std::vector<Disk> disks; ///< the first one is the card that carries the manifest

    bool operator==(const Manifest &) const = default;
};

/// The manifest as JSON text, blanks at its end up to `size` bytes. The length without blanks depends only on names,
/// places and the number of runs, not on digests. TooSmall when it needs more than `size` (0: as long as it is).
[[nodiscard]] Result<std::string> toJson(const Manifest &manifest, std::size_t size = 0);

/// No run is longer.
inline constexpr ByteCount longestRun = 1_MiB;

/// Reads a manifest, hostile ones too: BadInput names what is wrong. When this succeeds, every piece lies on its disk
/// and every run in its piece; runs are whole sectors, ascending and at most `longestRun` long.
[[nodiscard]] Result<Manifest> fromJson(std::string_view json);

/// The content of the digest file for this manifest text.
[[nodiscard]] std::string digestFile(std::string_view manifestText);

} // namespace bootlace::manifest
