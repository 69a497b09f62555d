// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unique_fd.h"
#include "device/signatures.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>

namespace bootlace::device {
namespace {

std::vector<std::string> typesOf(const std::vector<Signature> &signatures)
{
    std::vector<std::string> types;
    std::ranges::transform(signatures, std::back_inserter(types), &Signature::type);
    return types;
}

TEST(Signatures, FindsTablesAndFileSystemsWithTheirPlaces)
{
    const test::TempDir dir;
    const std::filesystem::path card = dir / "card.img";
    test::writeExtents(card, 64_MiB, {});
    ASSERT_OK_ASSIGN(const auto none, signaturesOn(card));
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(describe(none), "");
    test::runOk({"sgdisk", "-n", "1:2048:+16M", "-n", "2:40960:+16M", card.string()});
    test::runOk({"mkfs.fat", "--offset", "2048", "-n", "BOOT", "-F", "16", card.string(), "16384"});
    ASSERT_OK_ASSIGN(const auto table, signaturesOn(card));
    EXPECT_THAT(typesOf(table), testing::UnorderedElementsAre("gpt", "gpt", "PMBR"));
    const UniqueFd fd(::open(card.c_str(), O_RDONLY | O_CLOEXEC));
    ASSERT_OK_ASSIGN(const auto boot, signaturesIn(fd.get(), {ByteOffset(1 << 20), 16_MiB}));
    ASSERT_FALSE(boot.empty());
    EXPECT_EQ(boot.front().type, "vfat");
    EXPECT_EQ(boot.front().label, "BOOT");
    EXPECT_GE(boot.front().offset, ByteOffset(1 << 20));
    EXPECT_THAT(describe(boot), testing::HasSubstr("vfat \"BOOT\""));
    ASSERT_OK_ASSIGN(const auto root, signaturesIn(fd.get(), {ByteOffset(40960 * 512), 16_MiB}));
    EXPECT_TRUE(root.empty());
}

TEST(Signatures, FindsAStaleOneBehindAnotherOne)
{
    const test::TempDir dir;
    const std::filesystem::path card = dir / "card.img";
    test::writeExtents(card, 64_MiB, {});
    test::runOk({"mke2fs", "-q", "-F", "-t", "ext4", "-L", "root", card.string()});
    // mke2fs wipes what it finds; a cheap flasher leaves the boot sector of the FAT that was there before.
    test::writeExtents(dir / "old.img", 64_MiB, {});
    test::runOk({"mkfs.fat", "-n", "OLD", (dir / "old.img").string()});
    const std::vector<Extent> stale = {
        {.range = {ByteOffset(0), 512_B}, .bytes = test::readFile(dir / "old.img", {ByteOffset(0), 512_B})}};
    test::writeExtents(card, 64_MiB, stale);
    ASSERT_OK_ASSIGN(const auto found, signaturesOn(card));
    EXPECT_THAT(typesOf(found), testing::Contains("ext4"));
    const auto ext4 = std::ranges::find(found, "ext4", &Signature::type);
    EXPECT_EQ(ext4->label, "root");
    EXPECT_EQ(ext4->offset, ByteOffset(1024 + 56));
    EXPECT_FALSE(ext4->uuid.empty());
    EXPECT_THAT(typesOf(found), testing::Contains("vfat"));
}

TEST(Signatures, WhatCannotBeOpenedIsSaid)
{
    const test::TempDir dir;
    EXPECT_FAILS(signaturesOn(dir / "none.img"), Cause::NotFound, "none.img");
}

} // namespace
} // namespace bootlace::device
