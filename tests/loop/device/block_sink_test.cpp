// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimed.h"
#include "device/block_sink.h"
#include "device/signatures.h"
#include "sink/writer.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "support/tool.h"

#include <fcntl.h>
#include <filesystem>
#include <linux/loop.h>
#include <sys/ioctl.h>

namespace bootlace::device {
namespace {

class BlockSinkWith : public testing::TestWithParam<SectorSize>
{};

TEST_P(BlockSinkWith, WritesWhatIsReadBackAndWhatTheFileHolds)
{
    const test::TempDir dir;
    test::writeExtents(dir / "card.img", 64_MiB, {});
    test::LoopDevice loop(dir / "card.img", GetParam());
    const Bytes bytes = test::pseudoRandom(10'000'000);
    ASSERT_OK_ASSIGN(Claim claimed, claimAsItIs(loop.path()));
    BlockSink disk(std::move(claimed));
    EXPECT_EQ(disk.size(), 64_MiB);
    EXPECT_EQ(disk.sectorSize(), GetParam());
    sink::Writer writer(disk, {});
    ASSERT_OK(writer.write(ByteOffset(4096), bytes));
    ASSERT_OK(writer.zero({ByteOffset(32 << 20), 32_MiB}));
    ASSERT_OK_ASSIGN(const auto chunks, writer.finish());
    ASSERT_OK(disk.flush());
    EXPECT_EQ(test::readFile(dir / "card.img", {ByteOffset(4096), ByteCount(bytes.size())}), bytes);
    for (const sink::Chunk &chunk : chunks) {
        Bytes back(chunk.range.size.value());
        ASSERT_OK(sink::readAnywhere(disk)(chunk.range.begin, back));
        EXPECT_EQ(xxh3(back), chunk.fast);
    }
}

TEST_P(BlockSinkWith, IsReadBesidesItsOwner)
{
    const test::TempDir dir;
    test::writeExtents(dir / "card.img", 64_MiB, {});
    test::LoopDevice loop(dir / "card.img", GetParam());
    test::runOk({"mke2fs", "-q", "-t", "ext4", "-L", "root", loop.path()});
    ASSERT_OK_ASSIGN(const auto device, openForReading(loop.path()));
    ASSERT_OK_ASSIGN(const auto file, openForReading(dir / "card.img"));
    EXPECT_EQ(device->size(), 64_MiB);
    EXPECT_EQ(device->sectorSize(), GetParam());
    Bytes fromDevice(3000);
    Bytes fromFile(3000);
    ASSERT_OK(sink::readAnywhere(*device)(ByteOffset(1025), fromDevice));
    ASSERT_OK(sink::readAnywhere(*file)(ByteOffset(1025), fromFile));
    EXPECT_EQ(fromDevice, fromFile);
    EXPECT_FALSE(allZero(ByteView(fromDevice)));
    ASSERT_OK_ASSIGN(const auto signatures, signaturesOn(loop.path()));
    EXPECT_EQ(describe(signatures), "ext4 \"root\"");
}

INSTANTIATE_TEST_SUITE_P(Sectors, BlockSinkWith, testing::Values(SectorSize::Bytes512, SectorSize::Bytes4096));

TEST(OpenForReading, WhatIsNeitherDiskNorFileIsSaid)
{
    EXPECT_FAILS(openForReading("/dev/null"), Cause::BadInput, "not a regular file");
    const test::TempDir dir;
    EXPECT_FAILS(openForReading(dir / "none"), Cause::NotFound, "none");
}

/// Lets the kernel look for partitions on a loop device, as it does on cards.
void hasPartitions(const std::string &loop)
{
    const UniqueFd fd(::open(loop.c_str(), O_RDWR | O_CLOEXEC));
    loop_info64 info{};
    ASSERT_EQ(::ioctl(fd.get(), LOOP_GET_STATUS64, &info), 0);
    info.lo_flags |= LO_FLAGS_PARTSCAN;
    ASSERT_EQ(::ioctl(fd.get(), LOOP_SET_STATUS64, &info), 0);
}

TEST(BlockSink, ThePartitionTableIsReadAnewHoweverTheWorkEnds)
{
    const test::TempDir dir;
    for (const bool fails : {false, true}) {
        const std::filesystem::path card = dir / (fails ? "failing.img" : "card.img");
        test::writeExtents(card, 64_MiB, {});
        test::runOk({"sgdisk", "-n", "1:2048:+16M", card});
        test::LoopDevice loop(card);
        hasPartitions(loop.path());
        (void)test::run({"partx", "-a", loop.path()}); // for a kernel that knows no GPT
        ASSERT_OK_ASSIGN(Claim claimed, claimAsItIs(loop.path()));
        ASSERT_EQ(claimed.disk().partitions.size(), 1U);
        {
            BlockSink disk(std::move(claimed));
            sink::Writer writer(disk, {});
            ASSERT_OK(writer.zero({ByteOffset(0), 1_MiB}));
            ASSERT_OK(writer.finish());
            EXPECT_EQ(writer.write(ByteOffset(fails ? 64 << 20 : 2 << 20), Bytes(512)).has_value(), !fails);
        }
        EXPECT_EQ(inspect(loop.path()).value().partitions.size(), 0U) << fails;
    }
}

TEST(BlockSink, AShrunkenDeviceIsGone)
{
    const test::TempDir dir;
    test::writeExtents(dir / "card.img", 64_MiB, {});
    test::LoopDevice loop(dir / "card.img");
    ASSERT_OK_ASSIGN(Claim claimed, claimAsItIs(loop.path()));
    BlockSink disk(std::move(claimed));
    std::filesystem::resize_file(dir / "card.img", 0);
    test::runOk({"losetup", "-c", loop.path()});
    sink::Writer writer(disk, {});
    ASSERT_OK(writer.write(ByteOffset(8 << 20), Bytes(1000)));
    EXPECT_FAILS(writer.finish(), Cause::DeviceGone, "at byte 8388608");
}

} // namespace
} // namespace bootlace::device
