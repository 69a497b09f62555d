// SPDX-License-Identifier: GPL-3.0-or-later
// A card on a block device, judged by every program that understands a part of it.
#include "base/unique_fd.h"
#include "card_files.h"
#include "device/signatures.h"
#include "support/loop_device.h"
#include "support/result.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <ranges>
#include <sstream>

namespace bootlace::loop {
namespace {

constexpr ByteCount diskSize = 200_MiB;

/// Everything about the files of a folder but times and inode numbers.
std::string listing(const std::string &folder)
{
    return runOk(
        {"sh", "-ec",
         "cd \"$1\"; find . -path ./lost+found -prune -o -printf '%p %y %m %U %G %s %n %l\\n' | sed '/^\\. /d; "
         "s/^\\(.* d [0-9]* [0-9]* [0-9]*\\) .*/\\1/' | sort",
         "sh", folder});
}

class FlashLoop : public testing::Test
{
protected:
    void TearDown() override
    {
        if (fs::exists(files.path("mnt"))) {
            (void)test::run({"umount", files.path("mnt")});
        }
    }

    Outcome flash(const std::string &disk, const std::vector<std::string> &more = {"--json"})
    {
        std::vector<std::string> words{"flash", files.recipe(), "--to", disk, "--yes"};
        words.insert(words.end(), more.begin(), more.end());
        return bootlaceCli(words);
    }

    /// Turns the root folder into the form of the parameter.
    void makeRoot(const std::string &name)
    {
        files.setRoot(name);
        const std::string root = files.path("root");
        const std::string to = files.path(name);
        if (name.starts_with("root.tar")) {
            runOk({"tar", "--xattrs", "-C", root, "-caf", to, "."});
        } else if (name.starts_with("root.ext4")) {
            runOk({"mke2fs", "-q", "-t", "ext4", "-d", root, files.path("root.ext4"), "40M"});
            if (name.ends_with(".zst")) {
                runOk({"zstd", "-q", files.path("root.ext4"), "-o", to});
            }
        }
    }

    void expectRootIsTheFolder(const std::string &disk)
    {
        // A loop device over a loop device, since the kernel may have no partition nodes for loop devices.
        runOk({"sh", "-ec", "mkdir \"$1/mnt\"; mount -t ext4 -o ro,loop,offset=$3 \"$2\" \"$1/mnt\"", "sh",
               files.path(""), disk, fmt::format("{}", rootBegin.value())});
        const std::string mounted = listing(files.path("mnt"));
        const test::ToolRun compared = test::run({"diff", "-r", "--no-dereference", "-x", "lost+found", "-x", "null",
                                                  "-x", "fifo", files.path("root"), files.path("mnt")});
        const test::ToolRun attribute =
            test::run({"getfattr", "--absolute-names", "--only-values", "-n", "user.x", files.path("mnt/etc/fstab")});
        runOk({"umount", files.path("mnt")});
        EXPECT_EQ(mounted, listing(files.path("root")));
        EXPECT_EQ(compared.output, "");
        EXPECT_EQ(compared.status, 0);
        EXPECT_EQ(attribute.output, "y");
    }

    void expectBootFiles(const std::string &disk)
    {
        const std::string esp = fmt::format("{}@@{}", disk, espBegin.value());
        for (const std::string name : {"Image", "mt7986a-bananapi-bpi-r3.dtb"}) {
            runOk({"mcopy", "-n", "-i", esp, "::/" + name, files.path("copy")});
            if (name == "Image") {
                EXPECT_EQ(test::readFile(files.path("copy")), test::readFile(files.path("kernel/" + name)));
            }
            fs::remove(files.path("copy"));
        }
        EXPECT_THAT(runOk({"mtype", "-i", esp, "::/extlinux/extlinux.conf"}), testing::HasSubstr("root=PARTUUID="));
        runOk({"mcopy", "-n", "-s", "-i", esp, "::/bootlace", files.path("bootlace")});
        runOk({"sh", "-ec", "cd \"$1/bootlace\"; sha256sum -c manifest.json.sha256", "sh", files.path("")});
    }

    CardFiles files;
    test::LoopDevice loop{files.disk("disk.img", diskSize)};
};

class EveryRoot : public FlashLoop, public testing::WithParamInterface<const char *>
{};

TEST_P(EveryRoot, IsACardThatEveryPeerAccepts)
{
    makeRoot(GetParam());
    const Outcome outcome = flash(loop.path());
    ASSERT_EQ(outcome.status, 0) << outcome.out << outcome.err;
    EXPECT_EQ(outcome.json()["ok"], true);
    EXPECT_EQ(outcome.json()["verified"], true);
    EXPECT_THAT(runOk({"sgdisk", "-v", loop.path()}), testing::HasSubstr("No problems found"));
    EXPECT_THAT(runOk({"sfdisk", "--verify", loop.path()}), testing::HasSubstr("No errors detected"));
    expectBootFiles(loop.path());
    expectRootIsTheFolder(loop.path());
    for (const auto &[name, begin, end] : {std::tuple{"esp", espBegin, rootBegin - 512_KiB},
                                           std::tuple{"rootfs", rootBegin, ByteOffset(0) + diskSize - 512_B * 33}}) {
        test::writeFile(files.path(name), test::readFile(files.path("disk.img"), rangeBetween(begin, end)));
    }
    runOk({"fsck.fat", "-n", files.path("esp")});
    runOk({"e2fsck", "-fn", files.path("rootfs")});
    const Outcome verified = bootlaceCli({"verify", loop.path()});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
}

INSTANTIATE_TEST_SUITE_P(Roots, EveryRoot,
                         testing::Values("root", "root.tar", "root.tar.zst", "root.tar.xz", "root.ext4",
                                         "root.ext4.zst"),
                         [](const auto &root) {
                             std::string name = root.param;
                             std::ranges::replace(name, '.', '_');
                             return name;
                         });

TEST_F(FlashLoop, ProgressIsOneJsonDocumentALineWhereItIsAskedFor)
{
    const auto begin = std::chrono::steady_clock::now();
    const Outcome outcome = flash(loop.path(), {"--progress", "json"});
    std::vector<std::string> stages;
    std::istringstream lines(outcome.err);
    for (std::string line; std::getline(lines, line);) {
        const auto event = nlohmann::json::parse(line);
        EXPECT_EQ(event["event"], "progress");
        EXPECT_TRUE(event["done"].is_number_unsigned() && event["total"].is_number_unsigned());
        stages.push_back(event["stage"]);
    }
    EXPECT_THAT(stages, testing::IsSupersetOf({"write", "discard", "flush", "verify"}));
    EXPECT_EQ(stages.front(), "prepare");
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    constexpr double often = 10; // a second; and both ends of each stage
    const auto changes = std::ranges::count_if(std::views::iota(std::size_t(1), stages.size()),
                                               [&](std::size_t i) { return stages[i] != stages[i - 1]; });
    EXPECT_LE(static_cast<double>(stages.size()), seconds.count() * often + 2 * static_cast<double>(changes + 1));
    EXPECT_THAT(outcome.out, testing::HasSubstr("read back and compared: all match"));
}

TEST_F(FlashLoop, ProgressIsPlainLinesWhereNoTerminalIs)
{
    const Outcome outcome = flash(loop.path());
    std::istringstream lines(outcome.err);
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        EXPECT_THAT(line, testing::MatchesRegex("(prepare|write|discard|flush|verify|finish) .*")) << line;
        EXPECT_LE(line.size(), 79U);
    }
    EXPECT_GE(count, 4U);
    EXPECT_THAT(outcome.err, testing::StartsWith("write ")) << "the time before is for eyes only";
    EXPECT_THAT(outcome.err, testing::HasSubstr("100 %"));
    EXPECT_THAT(outcome.err, testing::HasSubstr("\nflush   finishing: writing the partition table\n"));
    EXPECT_THAT(outcome.err, testing::Not(testing::HasSubstr("\x1b")));
    const Outcome quiet = flash(loop.path(), {"-q"});
    EXPECT_EQ(quiet.status, 0);
    EXPECT_EQ(quiet.out + quiet.err, "");
    EXPECT_EQ(flash(loop.path(), {"--progress", "none"}).err, "");
    EXPECT_EQ(bootlaceCli({"verify", loop.path()}).err, "");
    EXPECT_THAT(bootlaceCli({"verify", loop.path(), "--progress", "json"}).err,
                testing::HasSubstr("\"stage\":\"verify\""));
}

TEST_F(FlashLoop, WhatHoldsNothingIsDiscarded)
{
    runOk({"sh", "-ec",
           "tr '\\0' x </dev/zero | dd status=none bs=1M count=\"$2\" iflag=fullblock conv=fsync of=\"$1\"", "sh",
           loop.path(), fmt::format("{}", diskSize.value() / (1_MiB).value())});
    const Outcome outcome = flash(loop.path());
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    const auto at = [](ByteOffset place) { return ByteRange{place, 4_KiB}; };
    const Bytes free = test::readFile(loop.path(), at(ByteOffset(0) + diskSize - 20_MiB)); // of the root
    EXPECT_TRUE(allZero(free)) << "a loop device makes a hole of it";
    runOk({"sh", "-ec", "test \"$(stat -c %b \"$1\")\" -lt $(($2 * 2 / 3 / 512))", "sh", files.path("disk.img"),
           fmt::format("{}", diskSize.value())});
}

TEST_F(FlashLoop, VerifyNamesWhatWasChangedAfterwards)
{
    ASSERT_EQ(flash(loop.path()).status, 0);
    const ByteOffset fip(13312 * 512);
    for (const auto &[name, at] : {std::pair{"fip", fip + 100_B}, std::pair{"root", rootBegin + 2_KiB},
                                   std::pair{"bl2", ByteOffset(34 * 512)}}) {
        const std::string seek = fmt::format("seek={}", at.value());
        const auto put = [&](const Bytes &bytes) {
            test::writeFile(files.path("byte"), bytes);
            runOk({"dd", "status=none", "conv=notrunc,fsync", "bs=1", "if=" + files.path("byte"), "of=" + loop.path(),
                   seek});
        };
        const Bytes good = test::readFile(loop.path(), {at, 1_B});
        put({~good[0]});
        const Outcome outcome = bootlaceCli({"verify", loop.path(), "--json"});
        EXPECT_EQ(outcome.status, 1);
        for (const auto &region : outcome.json()["disks"][0]["regions"]) {
            EXPECT_EQ(region["verdict"], region["name"] == name ? "damaged" : "intact") << region;
        }
        put(good);
    }
    EXPECT_EQ(bootlaceCli({"verify", loop.path()}).status, 0);
}

/// Marks that other programs leave on disks, at all the places where they look for them.
class Stamps
{
public:
    static void put(const std::string &disk, ByteRange range)
    {
        const ByteRange begin{range.begin, 1_MiB};
        const ByteRange end{range.end() - 1_MiB, 1_MiB};
        Bytes first = test::readFile(disk, begin);
        Bytes last(first.size());
        text(first, 4086, "SWAPSPACE2");
        first[1024] = std::byte{1}; // version of the swap header
        first[1028] = std::byte{0xff};
        raid(first, 4096, 8);
        zfs(first, 0);
        zfs(first, 256 * 1024);
        zfs(last, 512 * 1024);
        zfs(last, 768 * 1024);
        raid(last, last.size() - 8192, (range.size.value() - 8192) / 512);
        write(disk, begin, first);
        write(disk, end, last);
    }

private:
    static void text(Bytes &bytes, std::size_t at, std::string_view what)
    {
        std::ranges::copy(asBytes(what), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }

    /// A member of Linux software RAID, metadata 1.x.
    static void raid(Bytes &bytes, std::size_t at, std::uint64_t sector)
    {
        text(bytes, at, std::string_view("\xfc\x4e\x2b\xa9\x01\0\0\0", 8));
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[at + 0x90 + i] = static_cast<std::byte>(sector >> (8 * i));
        }
    }

    /// The uberblocks of a ZFS label.
    static void zfs(Bytes &bytes, std::size_t label)
    {
        for (std::size_t i = 0; i < 32; ++i) {
            text(bytes, label + 128 * 1024 + i * 1024, std::string_view("\x0c\xb1\xba\0\0\0\0\0", 8));
        }
    }

    static void write(const std::string &disk, ByteRange range, const Bytes &bytes)
    {
        std::fstream file(disk, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(range.begin.value()));
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
};

std::vector<std::string> typesIn(const std::string &disk, ByteRange range)
{
    const UniqueFd fd(::open(disk.c_str(), O_RDONLY | O_CLOEXEC));
    const std::vector<device::Signature> signatures = device::signaturesIn(fd.get(), range).value();
    std::vector<std::string> types;
    for (const device::Signature &signature : signatures) {
        types.push_back(signature.type);
    }
    return types;
}

TEST_F(FlashLoop, NoSignatureOfAnOldDiskSurvives)
{
    const std::string disk = files.disk("used.img", diskSize);
    const ByteRange whole{ByteOffset(0), diskSize};
    const ByteRange esp{espBegin, 64_MiB};
    const ByteRange root = rangeBetween(rootBegin, whole.end() - 512_B * 33);
    const ByteRange fip{ByteOffset(13312 * 512), 2_MiB};
    for (const ByteRange range : {whole, esp, root}) {
        Stamps::put(disk, range);
        EXPECT_GE(typesIn(disk, range).size(), 2U);
    }
    ASSERT_EQ(flash(disk).status, 0);
    EXPECT_THAT(typesIn(disk, whole), testing::Each(testing::AnyOf("gpt", "PMBR")));
    EXPECT_THAT(typesIn(disk, esp), testing::AllOf(testing::Contains("vfat"), testing::Each("vfat")));
    EXPECT_THAT(typesIn(disk, root), testing::ElementsAre("ext4"));
    EXPECT_THAT(typesIn(disk, fip), testing::IsEmpty());
}

} // namespace
} // namespace bootlace::loop
