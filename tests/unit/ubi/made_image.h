// SPDX-License-Identifier: GPL-3.0-or-later
// An image for a small NOR chip, whose erase blocks can be changed and put in another order.
#pragma once

#include "support/files.h"
#include "ubi/build.h"
#include "ubi/image.h"
#include "ubi/layout.h"

#include <gmock/gmock.h>

namespace bootlace::ubi {

struct MadeImage
{
    static constexpr Geometry geometry{.eraseBlock = 4096, .minIo = 1};
    static constexpr std::size_t block = geometry.eraseBlock;
    static constexpr std::size_t data = 128;
    static constexpr std::size_t dataSize = block - data;

    /// Erase blocks 0 and 1 have the table, 2 and 3 the static volume “fip”, 4 to 6 the dynamic “rootfs”.
    MadeImage()
        : fip(test::pseudoRandom(5000, 1))
        , rootfs(test::pseudoRandom(3 * dataSize, 2))
    {
        NewVolume first{.id = 0, .name = "fip", .isStatic = true, .contentSize = ByteCount(fip.size())};
        first.contents = readFrom(fip);
        NewVolume second{.id = 1, .name = "rootfs", .size = ByteCount(dataSize * 4)};
        second.contentSize = ByteCount(rootfs.size());
        second.contents = readFrom(rootfs);
        bytes = build({.geometry = geometry, .sequence = 7, .volumes = {first, second}}).value();
    }

    [[nodiscard]] Result<Image> read() const { return readImage(readFrom(bytes), ByteCount(bytes.size())); }

    [[nodiscard]] MutableBytes blockAt(std::size_t number)
    {
        return MutableBytes(bytes).subspan(number * block, block);
    }

    /// Changes a header or record and gives it the right checksum.
    template <typename T, typename Change>
    void change(std::size_t number, std::size_t at, Change what)
    {
        T structure = load<T>(blockAt(number), at).value();
        what(structure);
        seal(structure);
        store(blockAt(number), at, structure);
    }

    template <typename Change>
    void changeVolumeHeader(std::size_t number, Change what)
    {
        change<VolumeHeader>(number, geometry.volumeHeaderOffset(), what);
    }

    /// In both copies of the table.
    template <typename Change>
    void changeRecord(std::size_t id, Change what)
    {
        change<Record>(0, data + id * sizeof(Record), what);
        change<Record>(1, data + id * sizeof(Record), what);
    }

    /// A copy of an erase block at the end.
    std::size_t append(std::size_t number)
    {
        const Bytes copy(blockAt(number).begin(), blockAt(number).end());
        bytes.insert(bytes.end(), copy.begin(), copy.end());
        return bytes.size() / block - 1;
    }

    void erase(std::size_t number) { std::ranges::fill(blockAt(number), std::byte{0xFF}); }

    Bytes fip;
    Bytes rootfs;
    Bytes bytes;
};

inline std::vector<DefectKind> kindsOf(const Image &image)
{
    std::vector<DefectKind> kinds;
    for (const Defect &defect : image.defects) {
        kinds.push_back(defect.kind);
    }
    return kinds;
}

} // namespace bootlace::ubi
