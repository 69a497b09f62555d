// SPDX-License-Identifier: GPL-3.0-or-later
// A UBI image, as ubinize makes it or as it is read from NAND: erase blocks, each with a header of its own, one of
// which holds the table of the volumes (drivers/mtd/ubi/ubi-media.h of Linux). Everything is big-endian.
//
// What surprises: the size of an erase block is written nowhere; it is the distance from one header to the next. The
// blocks of a volume lie in any order, and after a power cut one of them can be there twice.
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "ubi/put.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ubi {

/// A block of a volume.
struct Block
{
    std::uint32_t number = 0;   ///< in the volume
    ByteOffset data = {};       ///< in the image
    std::uint32_t dataSize = 0; ///< bytes that are the volume's
    std::uint32_t crc = 0;      ///< over them, in a static volume

    bool operator==(const Block &) const = default;
};

struct Volume
{
    std::uint32_t id = 0;
    std::string name = {};
    bool isStatic = false;          ///< with a checksum over its contents: TF-A's BL2 reads only such a one
    bool autoResize = false;        ///< takes what is left of the chip when it is first attached
    bool skipCheck = false;         ///< Linux does not compare the checksum when it opens it
    std::uint32_t reserved = 0;     ///< erase blocks
    std::uint32_t alignment = 1;    ///< of the size of its blocks
    std::uint32_t blockSize = 0;    ///< bytes: what the alignment leaves of an erase block's data
    std::uint32_t used = 0;         ///< blocks that the contents of a static one take
    std::vector<Block> blocks = {}; ///< those that are in the image, by their numbers, each once

    /// From its beginning to the end of its last block that is in the image. A dynamic one goes on with erased bytes.
    [[nodiscard]] ByteCount size() const;

    bool operator==(const Volume &) const = default;
};

enum class DefectKind : std::uint8_t {
    Truncated,    ///< the image ends within an erase block
    Layout,       ///< the headers lie where they can't
    BlockHeaders, ///< erase blocks that are neither erased nor begin with a sound header; Linux erases them
    Mixed,        ///< erase blocks of another image: Linux refuses to attach it
    Version,      ///< of a later UBI
    NoTable,      ///< no copy of the volume table is sound
    TableCopy,    ///< one copy of the table is not the other; Linux mends it
    Record,       ///< a volume of the table that Linux refuses
    SameSequence, ///< two erase blocks with one block of a volume, and nothing says which is newer: Linux refuses it
    VolumeBlock,  ///< an erase block that contradicts the table: Linux refuses it
    Incomplete,   ///< a static volume lacks blocks
    Updating,     ///< an update of a volume was begun and not finished
};

struct Defect
{
    DefectKind kind = DefectKind::Truncated;
    ByteOffset offset; ///< of what is wrong, in the image
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

struct Image
{
    std::uint32_t eraseBlock = 0;         ///< bytes
    std::uint32_t volumeHeaderOffset = 0; ///< in its erase block
    std::uint32_t dataOffset = 0;         ///< of the data in its erase block
    std::uint64_t blocks = 0;             ///< erase blocks in the image, up to a mark that ends it
    std::uint32_t sequence = 0;           ///< the same in every block of one image
    std::vector<Volume> volumes;          ///< by their ids
    std::vector<Defect> defects;          ///< the first hundred

    [[nodiscard]] bool has(DefectKind kind) const
    {
        return std::ranges::find(defects, kind, &Defect::kind) != defects.end();
    }

    /// Or null.
    [[nodiscard]] const Volume *find(std::string_view name) const;
};

/// True when the bytes begin with a sound erase block header.
[[nodiscard]] bool isUbi(ByteView beginning);

/// Reads the headers of all erase blocks and the table; a block marked bad may read as anything. Fails with BadInput
/// when it does not begin with a header, or is longer than 4 GiB, and as `read` does; all else that is wrong is in
/// `defects`.
[[nodiscard]] Result<Image> readImage(const ReadAt &read, ByteCount size);

/// Hands out the volume's blocks in the image in their order; what is not handed out is erased (0xFF). Fails with
/// BadInput when a static one lacks blocks or does not have its checksum, and as `read` and `put` do.
[[nodiscard]] Result<> readVolume(const ReadAt &read, const Volume &volume, const Put &put);

/// All bytes of size(). Also BadInput when they are more than `most`.
[[nodiscard]] Result<Bytes> contentsOf(const ReadAt &read, const Volume &volume, ByteCount most);

} // namespace bootlace::ubi
