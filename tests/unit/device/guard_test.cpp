// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/guard.h"
#include "made_up_system.h"
#include "support/result.h"

#include <algorithm>

namespace bootlace::device {
namespace {

/// A stick (sdb: sdb1, sdb2) and a system disk (sda).
class Guarded : public testing::Test
{
protected:
    Guarded()
    {
        const std::string at = "pci0000:00/usb1/1-1/1-1:1.0/host6/target6:0:0/6:0:0:0/block/sdb";
        system.disk(at, "8:16", 1 << 21, {{"removable", "1"}});
        system.partition(at + "/sdb1", "8:17", 2048, 1 << 20);
        system.partition(at + "/sdb2", "8:18", 2048 + (1 << 20), 1 << 19);
        system.disk("pci0000:00/ata1/host0/target0:0:0/0:0:0:0/block/sda", "8:0", 1 << 25);
    }

    /// The reasons against the disk, as one text each.
    std::vector<Refusal> against(DeviceNumber number, const Demands &demands = {},
                                 const std::vector<std::filesystem::path> &sources = {})
    {
        const auto disk = inspect(number, system.paths());
        const auto facts = useFacts(disk.value(), sources, system.paths());
        return refusals(disk.value(), facts.value(), demands);
    }

    static auto only(Reason reason, const std::string &text)
    {
        return testing::ElementsAre(testing::AllOf(testing::Field(&Refusal::reason, reason),
                                                   testing::Field(&Refusal::sentence, testing::HasSubstr(text))));
    }

    static constexpr DeviceNumber stick{8, 16};
    MadeUpSystem system;
};

TEST_F(Guarded, AFreeStickIsAllowed)
{
    system.mounts("22 27 0:21 / /proc rw - proc proc rw\n27 1 8:1 / / rw - ext4 /dev/sda1 rw\n");
    system.swaps("/dev/sda2                               partition\t8388604\t\t0\t\t-2\n");
    EXPECT_THAT(against(stick), testing::IsEmpty());
}

TEST_F(Guarded, AMountedPartitionIsRefused)
{
    system.mounts("60 27 8:18 / /media/ann/MY\\040STICK rw,nosuid shared:5 - ext4 /dev/sdb2 rw\n");
    EXPECT_THAT(against(stick), only(Reason::Mounted, "/dev/sdb2 on /dev/sdb is mounted at /media/ann/MY STICK"));
}

TEST_F(Guarded, AMountOfTheWholeDiskIsRefused)
{
    system.mounts("60 27 8:16 / /mnt rw - vfat /dev/sdb rw\n");
    EXPECT_THAT(against(stick), only(Reason::Mounted, "/dev/sdb is mounted at /mnt"));
}

TEST_F(Guarded, ABtrfsSubvolumeIsFoundByItsSource)
{
    system.mounts("60 27 0:45 /@home /home rw - btrfs /dev/sdb1 rw,subvol=/@home\n");
    EXPECT_THAT(against(stick), only(Reason::Mounted, "/dev/sdb1 on /dev/sdb is mounted at /home"));
}

TEST_F(Guarded, TheSecondDiskOfABtrfsIsRefused)
{
    system.mounts("60 27 0:45 /@home /home rw - btrfs /dev/sda1 rw\n");
    MadeUpSystem::link(system.paths().sys / "fs/btrfs/8f3a/devices/sdb2", system.paths().sys / "class/block/sdb2");
    EXPECT_THAT(against(stick), only(Reason::Mounted, "btrfs 8f3a"));
}

TEST_F(Guarded, SwapIsRefused)
{
    system.swaps("/dev/sdb2                               partition\t262140\t\t0\t\t-2\n");
    EXPECT_THAT(against(stick), only(Reason::Swap, "swap: /dev/sdb2"));
}

TEST_F(Guarded, HoldersAreFollowedUpToTheMount)
{
    system.disk("virtual/block/dm-0", "253:0", 4096, {{"dm/uuid", "CRYPT-LUKS2-8f3a-secret"}});
    system.disk("virtual/block/dm-1", "253:1", 4096, {{"dm/uuid", "LVM-abc"}});
    system.holder("sdb2", "dm-0");
    system.holder("dm-0", "dm-1");
    MadeUpSystem::link(system.paths().dev / "mapper/vg-home", "../dm-1");
    system.mounts("60 27 0:45 / /home rw - btrfs /dev/mapper/vg-home rw\n");
    const auto found = against(stick);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].sentence, "/dev/dm-1 on /dev/sdb is mounted at /home");
    EXPECT_EQ(found[1].sentence, "/dev/sdb is in use by encryption (LUKS) (dm-0)");
    EXPECT_EQ(found[2].sentence, "/dev/sdb is in use by LVM (dm-1)");
}

TEST_F(Guarded, ARaidMemberIsRefused)
{
    system.disk("virtual/block/md127", "9:127", 4096, {{"md/level", "raid1"}});
    system.holder("sdb1", "md127");
    EXPECT_THAT(against(stick), only(Reason::Held, "RAID (md127)"));
}

TEST_F(Guarded, ALoopDeviceOverAPartitionIsRefused)
{
    system.disk("virtual/block/loop3", "7:3", 4096, {{"loop/backing_file", "/dev/sdb1"}});
    EXPECT_THAT(against(stick), only(Reason::Held, "a loop device (loop3)"));
}

TEST_F(Guarded, ADiskThatIsReadIsNotWritten)
{
    MadeUpSystem::set(system.folder() / "rootfs.tar", "x");
    system.disk("virtual/block/loop0", "7:0", 4096, {{"loop/backing_file", (system.folder() / "rootfs.tar").string()}});
    EXPECT_THAT(against({7, 0}, {}, {system.folder() / "rootfs.tar"}), only(Reason::SourceOnIt, "rootfs.tar"));
    const auto disk = inspect(stick, system.paths());
    const auto missing = useFacts(disk.value(), {system.folder() / "none.tar"}, system.paths());
    EXPECT_FAILS(missing, Cause::NotFound, "none.tar");
    // The file's own device number is the one of the machine that runs the test: a fact, given by hand.
    const UseFacts facts{.layers = {{.name = "sdb", .number = stick, .builtAs = {}}},
                         .mounts = {},
                         .swaps = {},
                         .sources = {{.device = stick, .place = "/media/x/rootfs.tar"}}};
    EXPECT_THAT(refusals(disk.value(), facts), only(Reason::SourceOnIt, "/media/x/rootfs.tar"));
}

TEST_F(Guarded, TheKindOfTheDiskCounts)
{
    EXPECT_THAT(against({8, 0}), only(Reason::Fixed, "fixed"));
    EXPECT_THAT(against({8, 0}, {.fixed = FixedDisks::Allow}), testing::IsEmpty());
    system.disk("virtual/block/loop0", "7:0", 4096, {{"loop/backing_file", "/home/ann/card.img"}});
    EXPECT_THAT(against({7, 0}), testing::IsEmpty());
    system.disk("virtual/usb1/block/sdc", "8:32", 0, {{"removable", "1"}});
    EXPECT_THAT(against({8, 32}), only(Reason::NoMedium, "no card"));
    system.disk("virtual/usb1/block/sdd", "8:48", 8, {{"removable", "1"}, {"ro", "1"}});
    EXPECT_THAT(against({8, 48}), only(Reason::ReadOnly, "read-only"));
}

TEST_F(Guarded, AGuardThatDoesNotSeeDoesNotAnswerFree)
{
    const auto disk = inspect(stick, system.paths());
    system.mounts("this is not mountinfo\n");
    EXPECT_FAILS(useFacts(disk.value(), {}, system.paths()), Cause::ReadFailed, "this is not mountinfo");
    std::filesystem::remove(system.paths().proc / "self/mountinfo");
    EXPECT_FAILS(useFacts(disk.value(), {}, system.paths()), Cause::NotFound, "mountinfo");
    // It is opened, and fails when it is read.
    std::filesystem::create_directory(system.paths().proc / "self/mountinfo");
    EXPECT_FAILS(useFacts(disk.value(), {}, system.paths()), Cause::ReadFailed, "mountinfo");
    std::filesystem::remove(system.paths().proc / "self/mountinfo");
    system.mounts("");
    std::filesystem::remove(system.paths().proc / "swaps");
    ASSERT_OK(useFacts(disk.value(), {}, system.paths())); // a kernel without swap
    std::filesystem::create_directory(system.paths().proc / "swaps");
    EXPECT_FAILS(useFacts(disk.value(), {}, system.paths()), Cause::ReadFailed, "swaps");
}

TEST_F(Guarded, WhatTheSystemDoesNotTellIsNoException)
{
    // Names that lead to themselves: neither there nor absent.
    const auto knot = [](const std::filesystem::path &file) { MadeUpSystem::link(file, file.filename()); };
    system.disk("virtual/block/dm-0", "253:0", 4096);
    system.holder("sdb2", "dm-0");
    for (const char *name : {"md", "loop", "dm"}) {
        knot(system.paths().sys / "devices/virtual/block/dm-0" / name);
    }
    const std::filesystem::path folder = system.paths().sys / "class/block/sdb";
    knot(folder / "odd/partition");
    MadeUpSystem::set(folder / "odd/dev", "8:99999999999999");
    knot(folder / "sdb9/partition");
    MadeUpSystem::set(folder / "sdb9/dev", "8:25");
    system.mounts("60 27 8:25 / /mnt rw - vfat /dev/sdb9 rw\n");
    knot(system.paths().proc / "swaps2");
    const auto found = against(stick);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].reason, Reason::Mounted);
    EXPECT_EQ(found[1].reason, Reason::Held);
    EXPECT_FAILS(useFacts(inspect(stick, system.paths()).value(), {system.paths().proc / "swaps2"}, system.paths()),
                 Cause::BadInput, "swaps2");
}

} // namespace
} // namespace bootlace::device
