// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/disk.h"
#include "made_up_system.h"
#include "support/result.h"

#include <algorithm>

namespace bootlace::device {
namespace {

constexpr std::uint64_t sectors32GiB = 62'333'952;

/// A desktop with an SD slot, a USB reader, an eMMC, NVMe, and things that are no disks.
class Enumerate : public testing::Test
{
protected:
    Enumerate()
    {
        system.disk("platform/soc/mmc_host/mmc1/mmc1:aaaa/block/mmcblk1", "179:32", sectors32GiB,
                    {{"device/type", "SD"},
                     {"device/name", "SC32G"},
                     {"device/cid", "035344534333324780d2c1a5a0013b00"},
                     {"diskseq", "12"}});
        system.partition("platform/soc/mmc_host/mmc1/mmc1:aaaa/block/mmcblk1/mmcblk1p2", "179:34", 17408, 100);
        system.partition("platform/soc/mmc_host/mmc1/mmc1:aaaa/block/mmcblk1/mmcblk1p1", "179:33", 34, 8158);
        system.disk("platform/soc/mmc_host/mmc0/mmc0:0001/block/mmcblk0", "179:0", 15'269'888,
                    {{"device/type", "MMC"}, {"device/name", "8GTF4R"}});
        system.disk("platform/soc/mmc_host/mmc0/mmc0:0001/block/mmcblk0/mmcblk0boot0", "179:8", 8192, {});
        system.disk("pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb", "8:16", 125'829'120,
                    {{"removable", "1"}, {"device/vendor", "Generic "}, {"device/model", "STORAGE DEVICE  "}});
        MadeUpSystem::set(system.paths().sys / "devices/pci0000:00/0000:00:14.0/usb2/2-1/idVendor", "05e3");
        MadeUpSystem::set(system.paths().sys / "devices/pci0000:00/0000:00:14.0/usb2/2-1/serial", "000000001206");
        system.disk("pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1", "259:0", 1'000'215'216,
                    {{"queue/logical_block_size", "4096"}, {"device/serial", "S5GXNX0 "}, {"device/model", "SSD 980"}});
        system.disk("virtual/block/loop0", "7:0", 2048, {{"loop/backing_file", "/home/ann/card.img"}});
        system.disk("virtual/block/loop1", "7:1", 0);
        system.disk("virtual/block/zram0", "252:0", 4096);
        system.disk("virtual/block/dm-0", "253:0", 4096);
        system.disk("pci0000:00/ata1/host0/target0:0:0/0:0:0:0/block/sr0", "11:0", 2'097'151);
        system.disk("pci0000:00/ata2/host1/target1:0:0/1:0:0:0/block/sdc", "8:32", 4096,
                    {{"queue/logical_block_size", "520"}});
    }

    MadeUpSystem system;
};

TEST_F(Enumerate, ListsDisksAndNothingElse)
{
    ASSERT_OK_ASSIGN(const auto disks, enumerate(system.paths()));
    std::vector<std::string> names;
    std::ranges::transform(disks, std::back_inserter(names), &Disk::path);
    EXPECT_THAT(names, testing::ElementsAre("/dev/loop0", "/dev/mmcblk0", "/dev/mmcblk1", "/dev/nvme0n1", "/dev/sdb"));
}

TEST_F(Enumerate, KnowsAnSdCardByItsCid)
{
    ASSERT_OK_ASSIGN(const Disk card, inspect(DeviceNumber{179, 32}, system.paths()));
    EXPECT_EQ(card.name, "mmcblk1");
    EXPECT_EQ(card.model, "SC32G");
    EXPECT_EQ(card.serial, "035344534333324780d2c1a5a0013b00");
    EXPECT_EQ(card.size, ByteCount(sectors32GiB * 512));
    EXPECT_EQ(card.diskseq, 12U);
    EXPECT_EQ(busId(card.bus), "sdio");
    EXPECT_TRUE(card.removable); // although the kernel says 0
    EXPECT_THAT(
        card.partitions,
        testing::ElementsAre(Partition{"mmcblk1p1", 1, {179, 33}, {ByteOffset(34 * 512), ByteCount(8158 * 512)}},
                             Partition{"mmcblk1p2", 2, {179, 34}, {ByteOffset(17408 * 512), 51200_B}}));
}

TEST_F(Enumerate, TellsEmmcUsbNvmeAndLoopApart)
{
    ASSERT_OK_ASSIGN(const Disk emmc, inspect(DeviceNumber{179, 0}, system.paths()));
    EXPECT_FALSE(emmc.removable);
    ASSERT_OK_ASSIGN(const Disk usb, inspect(DeviceNumber{8, 16}, system.paths()));
    EXPECT_EQ(busId(usb.bus), "usb");
    EXPECT_TRUE(usb.removable);
    EXPECT_EQ(usb.vendor, "Generic");
    EXPECT_EQ(usb.serial, "000000001206");
    EXPECT_FALSE(usb.diskseq);
    ASSERT_OK_ASSIGN(const Disk nvme, inspect(DeviceNumber{259, 0}, system.paths()));
    EXPECT_EQ(busId(nvme.bus), "nvme");
    EXPECT_EQ(nvme.sectorSize, SectorSize::Bytes4096);
    EXPECT_EQ(nvme.size, ByteCount(1'000'215'216ULL * 512)); // sysfs counts in 512 bytes all the same
    EXPECT_EQ(nvme.serial, "S5GXNX0");
    ASSERT_OK_ASSIGN(const Disk loop, inspect(DeviceNumber{7, 0}, system.paths()));
    EXPECT_EQ(busId(loop.bus), "loop");
    EXPECT_EQ(loop.backingFile, "/home/ann/card.img");
}

TEST_F(Enumerate, APartitionIsRefusedWithTheNameOfItsDisk)
{
    EXPECT_FAILS(inspect(DeviceNumber{179, 34}, system.paths()), Cause::Refused, "name /dev/mmcblk1");
    EXPECT_FAILS(inspect(DeviceNumber{1, 2}, system.paths()), Cause::NotFound, "1:2");
    EXPECT_FAILS(inspect(DeviceNumber{8, 32}, system.paths()), Cause::Unsupported, "\"520\"");
    EXPECT_FAILS(inspect("/dev/null"), Cause::Refused, "not a block device");
    EXPECT_FAILS(inspect(system.folder() / "none"), Cause::NotFound, "none");
}

TEST_F(Enumerate, AnAttributeThatCannotBeReadIsEmpty)
{
    // As that of a disk that is pulled out meanwhile: it is opened, and fails when it is read.
    const std::filesystem::path stick = system.paths().sys / "class/block/sdb";
    std::filesystem::remove(stick / "device/model");
    std::filesystem::create_directory(stick / "device/model");
    ASSERT_OK_ASSIGN(const Disk disk, inspect(DeviceNumber{8, 16}, system.paths()));
    EXPECT_EQ(disk.model, "");
    EXPECT_EQ(disk.vendor, "Generic");
    // A name that leads to itself: nobody can tell whether it is a partition.
    MadeUpSystem::link(stick / "partition", "partition");
    EXPECT_FAILS(inspect(DeviceNumber{8, 16}, system.paths()), Cause::Refused, "partition");
}

TEST(EnumerateWithoutSysfs, IsAnError)
{
    const test::TempDir dir;
    EXPECT_FAILS(enumerate({.sys = dir / "sys"}), Cause::NotFound, "disks can't be listed");
}

TEST_F(Enumerate, LoopDevicesOverAFileAreKnownByTheFileItself)
{
    MadeUpSystem::set(system.folder() / "card.img", "x");
    MadeUpSystem::set(system.folder() / "other.img", "x");
    std::filesystem::create_hard_link(system.folder() / "card.img", system.folder() / "again.img");
    system.disk(
        "virtual/block/loop5", "7:5", 2048,
        {{"queue/logical_block_size", "2048"}, {"loop/backing_file", (system.folder() / "again.img").string()}});
    ASSERT_OK_ASSIGN(const auto nodes, loopDevicesOver(system.folder() / "card.img", system.paths()));
    EXPECT_THAT(nodes, testing::ElementsAre("/dev/loop5"));
    ASSERT_OK_ASSIGN(const auto none, loopDevicesOver(system.folder() / "other.img", system.paths()));
    EXPECT_THAT(none, testing::IsEmpty());
    EXPECT_FAILS(loopDevicesOver("/", {.sys = system.folder() / "nothing", .proc = {}, .dev = {}}), Cause::NotFound,
                 "can't be listed");
}

} // namespace
} // namespace bootlace::device
