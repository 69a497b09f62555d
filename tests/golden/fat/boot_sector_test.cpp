// SPDX-License-Identifier: GPL-3.0-or-later
// Empty volumes next to those of mkfs.fat 4.2 (boot_sectors.txt, made by regenerate.sh): all fields of the boot sector,
// FSInfo, the FAT's first numbers and the label's entry are the same but for those that say who made it.
#include "base/bytes.h"
#include "base/digest.h"
#include "fat/on_disk.h"
#include "fat/volume.h"
#include "support/files.h"
#include "support/result.h"

#include <fmt/core.h>
#include <fstream>
#include <string>

namespace bootlace::fat {
namespace {

TEST(BootSector, HasTheFieldsOfMkfsFat)
{
    std::ifstream lines(test::inProject("tests/golden/fat/boot_sectors.txt"));
    std::uint64_t size = 0;
    std::uint32_t sectorSize = 0;
    std::string boot;
    std::string info;
    std::string fat;
    std::string label;
    int count = 0;
    while (lines >> size >> sectorSize >> boot >> info >> fat >> label) {
        SCOPED_TRACE(fmt::format("{} bytes in sectors of {}", size, sectorSize));
        const Parameters parameters{.size = ByteCount(size),
                                    .partitionBegin = ByteOffset(std::uint64_t{34816} * sectorSize),
                                    .sectorSize = SectorSize(sectorSize),
                                    .volumeId = 0xCAFE1234,
                                    .label = "GOLDEN",
                                    .time = {.seconds = 1426325213, .nanoseconds = 0}}; // as mkfs.fat --invariant
        ASSERT_OK_ASSIGN(const Volume volume, layOut(parameters, {}));
        const auto at = [&](ByteOffset begin, std::size_t bytes) {
            for (const Extent &extent : volume.metadata) {
                if (extent.range.contains({begin, ByteCount(bytes)})) {
                    return toHex(ByteView(extent.bytes).subspan((begin - extent.range.begin).value(), bytes));
                }
            }
            return std::string("nowhere");
        };
        // Not the maker's name, and of FAT16 not the code that begins at byte 62.
        const bool wide = volume.geometry.kind == Kind::Fat32;
        EXPECT_EQ(at(ByteOffset(0), 3), boot.substr(0, 2 * 3));
        const std::size_t end = wide ? 90 : 62;
        EXPECT_EQ(at(ByteOffset(11), end - 11), boot.substr(2 * 11, 2 * (end - 11)));
        if (wide) {
            EXPECT_EQ(at(ByteOffset(sectorSize + 484), 28), info);
            EXPECT_EQ(at(ByteOffset(6 * sectorSize), 512), at(ByteOffset(0), 512));
            EXPECT_EQ(at(ByteOffset(7 * sectorSize), 512), at(ByteOffset(sectorSize), 512));
        }
        // The root's end of chain is 0x0FFFFFF8 there and 0x0FFFFFFF here; both are one.
        EXPECT_EQ(at(volume.geometry.fat(0).begin, wide ? 8 : 4), fat.substr(0, wide ? 16 : 8));
        EXPECT_EQ(at(volume.geometry.fat(1).begin, 12), at(volume.geometry.fat(0).begin, 12));
        // Not the ten milliseconds, which mkfs.fat leaves out.
        const ByteOffset root = volume.geometry.fat(2).begin;
        EXPECT_EQ(at(root, 13), label.substr(0, 2 * 13));
        EXPECT_EQ(at(root + 14_B, 18), label.substr(2 * 14));
        ++count;
    }
    EXPECT_EQ(count, 12);
}

} // namespace
} // namespace bootlace::fat
