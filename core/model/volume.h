// SPDX-License-Identifier: GPL-3.0-or-later
// What will be on a card, as values: a volume is divided into regions, and every byte of it belongs to one. What is
// special about a board is in its profile; what is special about a content is in the producer that writes it.
#pragma once

#include "base/units.h"
#include "gpt/gpt.h"
#include "mbr/mbr.h"
#include "ubi/geometry.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace bootlace::model {

/// Nobody's: only what could pass for a file system or a table of an earlier use is cleared at its ends.
struct Unused
{
    bool operator==(const Unused &) const = default;
};

/// Reads as zero.
struct Zeros
{
    bool operator==(const Zeros &) const = default;
};

/// A part of the volume's partition table.
struct TableCopy
{
    enum class Part : std::uint8_t {
        Primary, ///< from the first sector on; of a GPT with its entries, when they follow the header
        Entries, ///< of a GPT, when they lie elsewhere
        Backup,
    };
    Part part = Part::Primary;

    bool operator==(const TableCopy &) const = default;
};

/// What a firmware slot of the board's profile holds.
struct Firmware
{
    std::string slot; ///< "bl2", "fip"

    bool operator==(const Firmware &) const = default;
};

/// A FAT file system with the files that the boot loader loads, and the manifest.
struct BootFiles
{
    bool operator==(const BootFiles &) const = default;
};

/// The root file system.
struct RootFs
{
    bool operator==(const RootFs &) const = default;
};

/// A UBI image, from the region's first byte to its last.
struct Ubi
{
    struct Volume
    {
        std::string name;
        std::string slot;      ///< of the firmware in it; empty: nothing is in it
        ByteCount contentSize; ///< zero: nothing is in it
        ByteCount size;        ///< that it reserves; zero: as much as its contents have
        bool isStatic = false;

        bool operator==(const Volume &) const = default;
    };

    ubi::Geometry geometry;
    std::uint32_t sequence = 0;
    std::vector<Volume> volumes; ///< in their order

    bool operator==(const Ubi &) const = default;
};

using Content = std::variant<Unused, Zeros, TableCopy, Firmware, BootFiles, RootFs, Ubi>;

/// Whether data that the volume already has in the region stay.
enum class Preserve : std::uint8_t {
    Never,
    IfThere, ///< the device's own: kept when a partition of this name and place is there and not all zeros
};

/// How a region that differs from what was written is judged later.
enum class InUse : std::uint8_t {
    Fixed,   ///< nobody writes here: any difference is damage
    Files,   ///< a running system changes files in it: they are compared one by one
    OwnMark, ///< what may be written here carries a checksum of its own
};

struct Region
{
    std::string name;
    ByteRange range; ///< on the volume; regions ascend and don't overlap
    Content content;
    ByteCount known;    ///< bytes to write, as far as that is known beforehand
    ByteCount heldBack; ///< so many at its beginning are written last: with them, the volume looks finished
    Preserve preserve = Preserve::Never;
    InUse inUse = InUse::Fixed;
    std::string partUuid{}; ///< what Linux calls PARTUUID; empty: it is no partition

    bool operator==(const Region &) const = default;
};

template <typename T>
[[nodiscard]] bool holds(const Region &region)
{
    return std::holds_alternative<T>(region.content);
}

/// Not a disk: a part of a flash chip, as a file that the board writes there. What its regions do not fill is 0xFF, as
/// erased flash is.
struct FlashFile
{
    ByteOffset begin; ///< on the chip

    bool operator==(const FlashFile &) const = default;
};

struct Volume
{
    std::string role; ///< "card", "root"
    std::string name; ///< in words
    ByteCount size;
    SectorSize sectorSize = SectorSize::Bytes512;
    std::variant<gpt::Table, mbr::Table, FlashFile> table;
    std::vector<Region> regions; ///< ascending

    [[nodiscard]] gpt::Geometry geometry() const { return {sectorSize, size.value() / bytesOf(sectorSize)}; }

    /// nullptr when it is a disk.
    [[nodiscard]] const FlashFile *flashFile() const { return std::get_if<FlashFile>(&table); }

    /// nullptr when the table is of the other kind.
    [[nodiscard]] const gpt::Table *gpt() const { return std::get_if<gpt::Table>(&table); }

    [[nodiscard]] const mbr::Table *mbr() const { return std::get_if<mbr::Table>(&table); }

    /// The first region with such a content; nullptr when there is none.
    template <typename T>
    [[nodiscard]] const Region *find() const
    {
        const auto found = std::ranges::find_if(regions, holds<T>);
        return found != regions.end() ? &*found : nullptr;
    }

    /// The region with the firmware of that slot; nullptr when there is none.
    [[nodiscard]] const Region *firmware(std::string_view slot) const;
};

} // namespace bootlace::model
