// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest is what a card says of itself: every region with its place and what was written there. It lies on the
// ESP (and beside an image file), so that any computer can verify the card later without the inputs. It holds no clock,
// no host and no program version: the same recipe gives the same manifest.
//
// What is raw is described by the SHA-256 of every run of bytes. A file system that others write to is described by its
// files: so the one that the manifest lies in does not describe itself, and what a computer leaves around the files is
// no damage. A root that was built here is described both ways: as long as nobody used it, every byte counts. A file
// beside it holds the manifest's own digest, in the form that `sha256sum -c` reads.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "model/volume.h"

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

/// No manifest is longer; who writes a card keeps to it, too. A megabyte of JSON takes some 30 in memory, and the runs
/// of 160 GB fit in here.
inline constexpr ByteCount largest = 16_MiB;

/// A run of written bytes.
struct Run
{
    ByteRange range; ///< on the disk
    Sha256 sha256{};

    bool operator==(const Run &) const = default;
};

/// What an ext4 superblock says of its having been mounted and written to. A difference later means that a system used
/// the root; when only `written` differs, a program like e2fsck or tune2fs worked on it.
struct Mounts
{
    std::uint16_t count = 0;
    std::int64_t last = 0;    ///< seconds since 1970
    std::int64_t written = 0; ///< seconds since 1970

    bool operator==(const Mounts &) const = default;
};

/// Something with a name: a file in a region by its path (relative, components joined by '/'), or what went in ("BL2",
/// "kernel"), with the digest of the whole.
struct Item
{
    std::string name;
    ByteCount size;
    Sha256 sha256{};

    bool operator==(const Item &) const = default;
};

struct Region
{
    std::string name; ///< "bl2", "root", ...
    ByteRange range;  ///< all that belongs to it, written or not
    model::InUse inUse = model::InUse::Fixed;
    std::vector<Run> runs;                       ///< ascending, inside the range
    std::vector<Item> files;                     ///< of a FAT file system that is described by them; then without runs
    std::optional<Mounts> mounts = std::nullopt; ///< when it is an ext4 file system: as it was written
    std::optional<Item> fileList = std::nullopt; ///< the file on the ESP that lists its files, when there is one

    bool operator==(const Region &) const = default;
};

struct Disk
{
    std::string role;
    ByteCount size;
    SectorSize sectorSize = SectorSize::Bytes512;
    std::vector<Region> regions;

    bool operator==(const Disk &) const = default;
};

struct Manifest
{
    std::string board;
    std::string medium;
    std::string recipe;      ///< as TOML
    std::vector<Item> parts; ///< what went in, for people
    std::vector<Disk> disks; ///< the first one is the card that carries the manifest

    bool operator==(const Manifest &) const = default;
};

/// The manifest as JSON text.
[[nodiscard]] std::string toJson(const Manifest &manifest);

/// No run is longer.
inline constexpr ByteCount longestRun = 1_MiB;

/// Reads a manifest, hostile ones too: BadInput names what is wrong. When this succeeds, every region lies on its disk
/// and every run in its region; runs are whole sectors, ascending and at most `longestRun` long.
[[nodiscard]] Result<Manifest> fromJson(std::string_view json);

/// The content of the digest file for this manifest text.
[[nodiscard]] std::string digestFile(std::string_view manifestText);

} // namespace bootlace::manifest
