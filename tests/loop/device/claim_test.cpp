// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimed.h"
#include "device/claim.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>

namespace bootlace::device {
namespace {

/// A loop device over a file of 64 MiB.
class ClaimOnLoop : public testing::Test
{
protected:
    ClaimOnLoop() { test::writeExtents(file, 64_MiB, {}); }

    /// Runs a command and its counterpart when the test ends, whatever happens between.
    class While
    {
    public:
        While(const std::vector<std::string> &begin, std::vector<std::string> end)
            : m_end(std::move(end))
        {
            test::runOk(begin);
        }

        ~While() { (void)test::run(m_end); }

        While(const While &) = delete;
        While &operator=(const While &) = delete;
        While(While &&) = delete;
        While &operator=(While &&) = delete;

    private:
        std::vector<std::string> m_end;
    };

    test::TempDir dir;
    std::filesystem::path file = dir / "card.img";
    std::filesystem::path point = dir / "mounted here";
};

TEST_F(ClaimOnLoop, AFreeDeviceIsListedAndClaimed)
{
    test::LoopDevice loop(file, SectorSize::Bytes4096);
    ASSERT_OK_ASSIGN(const auto disks, enumerate());
    const auto disk = std::ranges::find(disks, loop.path(), &Disk::path);
    ASSERT_NE(disk, disks.end());
    EXPECT_EQ(disk->size, 64_MiB);
    EXPECT_EQ(disk->sectorSize, SectorSize::Bytes4096);
    EXPECT_EQ(disk->backingFile, std::filesystem::canonical(file));
    EXPECT_TRUE(disk->diskseq);
    ASSERT_OK_ASSIGN(const Claim held, claimAsItIs(loop.path(), {}));
    EXPECT_EQ(held.disk(), *disk);
    const int flags = ::fcntl(held.fd(), F_GETFL);
    EXPECT_EQ(flags & (O_ACCMODE | O_DIRECT), O_RDWR | O_DIRECT);
    // Nobody else gets it meanwhile.
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Busy, "for exclusive use");
}

TEST_F(ClaimOnLoop, AMountedDeviceIsRefusedAndTheKernelAgrees)
{
    test::LoopDevice loop(file);
    test::runOk({"mke2fs", "-q", "-t", "ext4", loop.path()});
    std::filesystem::create_directory(point);
    const While mounted({"mount", loop.path(), point}, {"umount", point});
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Refused, "is mounted at " + point.string());
    const UniqueFd exclusive(::open(loop.path().c_str(), O_RDWR | O_EXCL | O_CLOEXEC));
    EXPECT_FALSE(exclusive.valid());
    // A source on it is told besides.
    test::writeFile(point / "rootfs.tar", asBytes("x"));
    EXPECT_FAILS(claimAsItIs(loop.path(), {}, {point / "rootfs.tar"}), Cause::Refused, "to be read: ");
}

TEST_F(ClaimOnLoop, AMountedPartitionIsRefused)
{
    test::LoopDevice loop(file);
    test::runOk({"sgdisk", "-n", "1:2048:0", file});
    test::runOk({"partx", "-a", loop.path()});
    const std::string partition = loop.path() + "p1";
    test::runOk({"mke2fs", "-q", "-t", "ext4", partition});
    EXPECT_FAILS(inspect(partition), Cause::Refused, "name " + loop.path());
    std::filesystem::create_directory(point);
    const While mounted({"mount", partition, point}, {"umount", point});
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Refused, partition + " on " + loop.path() + " is mounted at");
}

TEST_F(ClaimOnLoop, ALoopDeviceOverTheDeviceIsRefused)
{
    test::LoopDevice lower(file);
    const test::LoopDevice upper(lower.path());
    EXPECT_FAILS(claimAsItIs(lower.path()), Cause::Refused, "a loop device (" + upper.path().substr(5));
}

TEST_F(ClaimOnLoop, SwapIsRefused)
{
    test::LoopDevice loop(file);
    test::runOk({"mkswap", loop.path()});
    if (test::run({"swapon", loop.path()}).status != 0) {
        GTEST_SKIP() << "this kernel lets nobody swap here";
    }
    const While swapping({"true"}, {"swapoff", loop.path()});
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Refused, "is used as swap");
}

TEST_F(ClaimOnLoop, TheFileOfTheLoopDeviceIsNotItsSource)
{
    test::LoopDevice loop(file);
    EXPECT_FAILS(claimAsItIs(loop.path(), {}, {file}), Cause::Refused, "which is to be read");
}

TEST_F(ClaimOnLoop, AnotherDiskThanTheChosenOneIsRefused)
{
    Expectation before;
    std::string path;
    {
        test::LoopDevice loop(file);
        ASSERT_OK_ASSIGN(const Disk disk, inspect(loop.path()));
        before = expectationOf(disk);
        path = loop.path();
        Expectation other = before;
        other.size += 512_B;
        EXPECT_FAILS(claim(path, {.expected = other, .demands = {}, .sources = {}}), Cause::Refused, "not the disk");
        other = before;
        other.serial = "another";
        EXPECT_FAILS(claim(path, {.expected = other, .demands = {}, .sources = {}}), Cause::Refused,
                     "reports no serial");
        other = before;
        other.diskseq = *before.diskseq + 1;
        EXPECT_FAILS(claim(path, {.expected = other, .demands = {}, .sources = {}}), Cause::Refused, "taken out");
    }
}

TEST_F(ClaimOnLoop, ALockOfAnotherProgramIsBusy)
{
    test::LoopDevice loop(file);
    const UniqueFd other(::open(loop.path().c_str(), O_RDONLY | O_CLOEXEC));
    ASSERT_EQ(::flock(other.get(), LOCK_EX), 0);
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Busy, "locked by another program");
}

TEST_F(ClaimOnLoop, AReadOnlyDeviceIsRefused)
{
    test::LoopDevice loop(file);
    const While readOnly({"blockdev", "--setro", loop.path()}, {"blockdev", "--setrw", loop.path()});
    EXPECT_FAILS(claimAsItIs(loop.path()), Cause::Refused, "read-only");
}

TEST_F(ClaimOnLoop, ADescriptorIsAdoptedOnlyWhenItIsExclusive)
{
    test::LoopDevice loop(file);
    ASSERT_OK_ASSIGN(const Disk disk, inspect(loop.path()));
    const ClaimRequest request{.expected = expectationOf(disk), .demands = {}, .sources = {}};
    const auto opened = [&](int flags) { return UniqueFd(::open(loop.path().c_str(), flags | O_CLOEXEC)); };
    EXPECT_FAILS(adopt(opened(O_RDWR), request), Cause::Refused, "not exclusive");
    EXPECT_FAILS(adopt(opened(O_RDONLY | O_EXCL), request), Cause::Refused, "not for reading and writing");
    EXPECT_FAILS(adopt(UniqueFd(::open(file.c_str(), O_RDWR | O_CLOEXEC)), request), Cause::Refused, "not that of a");
    ASSERT_OK_ASSIGN(const Claim held, adopt(opened(O_RDWR | O_EXCL), request));
    EXPECT_TRUE(::fcntl(held.fd(), F_GETFL) & O_DIRECT);
    EXPECT_EQ(held.disk(), disk);
}

} // namespace
} // namespace bootlace::device
