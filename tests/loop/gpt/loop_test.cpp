// SPDX-License-Identifier: GPL-3.0-or-later
// Sectors of 4096 bytes, which the peers know only from a device.
#include "gpt/check.h"
#include "peer/gpt/sfdisk_json.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "unit/gpt/board_table.h"

#include <algorithm>

namespace bootlace::gpt {
namespace {

constexpr Geometry disk{.sectorSize = SectorSize::Bytes4096, .sectorCount = 32768};
constexpr ByteCount diskBytes(disk.sectorCount * 4096);

Table largeSectorTable()
{
    Table table = test::boardTable();
    table.partitions.resize(2);
    table.partitions[0].first = firstUsable(disk);
    table.partitions[1].last = lastUsable(disk);
    return table;
}

TEST(GptLoop, SgdiskAndSfdiskReadOursWithSectorsOf4096Bytes)
{
    const test::TempDir folder;
    ASSERT_OK_ASSIGN(const auto encoded, encode(largeSectorTable(), disk));
    test::writeExtents(folder / "disk.img", diskBytes, std::vector{encoded.primary, encoded.backup});
    const test::LoopDevice loop(folder / "disk.img", disk.sectorSize);
    EXPECT_THAT(test::runOk({"sgdisk", "-v", loop.path()}), ::testing::HasSubstr("No problems found"));
    EXPECT_THAT(test::runOk({"sfdisk", "--verify", loop.path()}), ::testing::HasSubstr("No errors detected"));
    EXPECT_EQ(test::readWithSfdisk(loop.path()), largeSectorTable());
}

TEST(GptLoop, SfdisksTableWithSectorsOf4096BytesIsOursByteForByte)
{
    const test::TempDir folder;
    test::writeExtents(folder / "disk.img", diskBytes, {});
    {
        const test::LoopDevice loop(folder / "disk.img", disk.sectorSize);
        test::runOk({"sfdisk", "--no-reread", "--no-tell-kernel", loop.path()},
                    test::sfdiskScript(largeSectorTable(), disk));
    }
    const Bytes image = test::readFile(folder / "disk.img");
    ASSERT_OK_ASSIGN(const Reading reading, check(readFrom(image), disk));
    EXPECT_EQ(reading.table, largeSectorTable());
    EXPECT_TRUE(reading.defects.empty());
    ASSERT_OK_ASSIGN(const auto ours, encode(largeSectorTable(), disk));
    EXPECT_TRUE(std::ranges::equal(ByteView(ours.primary.bytes).subspan(512),
                                   ByteView(image).subspan(512, ours.primary.bytes.size() - 512)));
    EXPECT_TRUE(std::ranges::equal(ours.backup.bytes, ByteView(image).last(ours.backup.bytes.size())));
}

} // namespace
} // namespace bootlace::gpt
