// SPDX-License-Identifier: GPL-3.0-or-later
// FAT16 and FAT32 volumes read back: ours, and those that mkfs.fat, mtools, Windows or a camera made. Nothing that the
// disk says is believed unchecked: chains that loop, directories inside themselves and trees that are too large to be
// meant are errors.
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/geometry.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::fat {

struct Entry
{
    std::string path; ///< UTF-8, components joined by '/'; the root is ""
    bool directory = false;
    ByteCount size;            ///< 0 for directories
    std::uint32_t cluster = 0; ///< the first one; 0 for empty files and for the root
    /// When it was modified, as the directory has it (date above time, see modifiedStamp()); of the root 0.
    std::uint32_t modified = 0;

    bool operator==(const Entry &) const = default;
};

/// What a part of the volume is for.
enum class Use : std::uint8_t { BootSectors, Fat, Directory, File };

struct Owner
{
    ByteRange range;
    Use use = Use::File;
    std::string path; ///< of the file or directory

    bool operator==(const Owner &) const = default;
};

/// "the boot sectors", "the FAT", "the root directory", "the directory extlinux", "Image".
[[nodiscard]] std::string describe(const Owner &owner);

/// Those of `owners` that the range touches, each with the part that is touched. Nothing for space that is not in use.
[[nodiscard]] std::vector<Owner> ownersOf(std::span<const Owner> owners, ByteRange range);

/// A volume that can be looked into. One thread at a time.
class Reader
{
public:
    /// `read` reads within the `size` bytes of the volume's place, and must stay usable. Fails as geometryOf() does.
    static Result<Reader> open(ReadAt read, ByteCount size);

    [[nodiscard]] const Geometry &geometry() const { return m_geometry; }

    [[nodiscard]] std::uint32_t volumeId() const { return m_volumeId; }

    /// As the boot sector has it, without padding; "" for none.
    [[nodiscard]] const std::string &label() const { return m_label; }

    /// Every file and directory but the root; a directory before what is in it, otherwise in the order of the disk.
    /// Fails with BadInput for directories that are damaged, or when names and entries take more than 256 MiB.
    [[nodiscard]] Result<std::vector<Entry>> list();

    /// What is directly in a directory, in the order of the disk; Entry{.directory = true} is the root.
    [[nodiscard]] Result<std::vector<Entry>> list(const Entry &directory);

    /// The file or directory of that path, ignoring case and empty components ("/Image" is "Image"); looks only into
    /// the directories on the way. NotFound.
    [[nodiscard]] Result<Entry> find(std::string_view path);

    /// Where the contents lie, in their order, neighbours joined, whole clusters; nothing for an empty file. Fails with
    /// BadInput when the chain of clusters leaves the volume, ends early or comes back to itself.
    [[nodiscard]] Result<std::vector<ByteRange>> clustersOf(const Entry &entry);

    /// Fills `out` with the file's bytes from `offset` on. BadInput when the file ends before. Follows the chain anew
    /// at each call; who reads a large file in small parts takes clustersOf() instead.
    [[nodiscard]] Result<> read(const Entry &file, ByteOffset offset, MutableBytes out);
    /// The whole file; BadInput when it has more than `limit` bytes.
    [[nodiscard]] Result<Bytes> read(const Entry &file, ByteCount limit);

    /// What all of the volume that is in use belongs to, ascending. Fails when anything in it is damaged. For many
    /// questions ask once, then ownersOf().
    [[nodiscard]] Result<std::vector<Owner>> owners();

private:
    Reader(ReadAt read, Geometry geometry)
        : m_read(std::move(read))
        , m_geometry(geometry)
    {}

    [[nodiscard]] Result<std::uint32_t> nextCluster(std::uint32_t cluster);

    /// The clusters from that one on: exactly `count`, or to the chain's end but at most `limit`.
    struct ChainLength
    {
        std::uint64_t limit = 0;
        bool exact = false;
    };

    [[nodiscard]] Result<std::vector<ByteRange>> chain(std::uint32_t cluster, ChainLength length);
    [[nodiscard]] Result<Bytes> directoryBytes(const Entry &directory);

    ReadAt m_read;
    Geometry m_geometry;
    std::uint32_t m_volumeId = 0;
    std::string m_label;
    std::uint32_t m_activeFat = 0;
    ByteRange m_fatWindow; ///< the part of the FAT that m_fatBytes holds
    Bytes m_fatBytes;
};

} // namespace bootlace::fat
