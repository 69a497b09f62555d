// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "ext4/builder.h"
#include "peer/ext4/built_image.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <ext2fs/ext2fs.h>
#include <gtest/gtest.h>

namespace bootlace::ext4::test {
namespace {

using bootlace::test::readFile;
using bootlace::test::run;
using bootlace::test::runOk;
using bootlace::test::TempDir;

void expectClean(const std::filesystem::path &image)
{
    const auto checked = run({"e2fsck", "-fn", image.string()});
    EXPECT_EQ(checked.status, 0) << checked.output;
    // The version, five passes and the summary; anything else is a complaint.
    EXPECT_EQ(std::ranges::count(checked.output, '\n'), 7) << checked.output;
}

/// Marks the blocks of a range, none of which may be marked already.
void mark(std::vector<bool> &blocks, ByteRange range)
{
    ASSERT_EQ(range.begin.value() % 4096, 0U);
    ASSERT_EQ(range.size.value() % 4096, 0U);
    for (std::uint64_t block = range.begin.value() / 4096; block < range.end().value() / 4096; ++block) {
        ASSERT_LT(block, blocks.size());
        ASSERT_FALSE(blocks[block]) << "block " << block << " is written twice";
        blocks[block] = true;
    }
}

/// What libext2fs finds in the image to be in use and not an unused part of an inode table.
std::vector<bool> blocksThatMatter(const std::filesystem::path &image)
{
    ext2_filsys fs = nullptr;
    EXPECT_EQ(ext2fs_open(image.c_str(), EXT2_FLAG_64BITS, 0, 0, unix_io_manager, &fs), 0);
    EXPECT_EQ(ext2fs_read_bitmaps(fs), 0);
    std::vector<bool> blocks(ext2fs_blocks_count(fs->super));
    for (std::uint64_t block = 0; block < blocks.size(); ++block) {
        blocks[block] = ext2fs_test_block_bitmap2(fs->block_map, block) != 0;
    }
    for (dgrp_t group = 0; group < fs->group_desc_count; ++group) {
        const std::uint64_t used = fs->super->s_inodes_per_group - ext2fs_bg_itable_unused(fs, group);
        for (std::uint64_t i = (used + 15) / 16; i < fs->inode_blocks_per_group; ++i) {
            blocks[ext2fs_inode_table_loc(fs, group) + i] = false;
        }
        EXPECT_FALSE(ext2fs_bg_flags_test(fs, group, EXT2_BG_INODE_ZEROED));
    }
    ext2fs_free(fs);
    return blocks;
}

void expectWrittenIsWhatMatters(const std::filesystem::path &image, const Built &built)
{
    const std::vector<bool> expected = blocksThatMatter(image);
    std::vector<bool> written(expected.size());
    ByteOffset end;
    for (const Extent &extent : built.metadata) {
        EXPECT_GE(extent.range.begin, end) << "not ascending";
        end = extent.range.end();
        mark(written, extent.range);
    }
    for (const ByteRange &range : built.data) {
        mark(written, range);
    }
    for (std::size_t block = 0; block < expected.size(); ++block) {
        ASSERT_EQ(written[block], expected[block]) << "block " << block;
    }
}

void buildAndCheck(ByteCount size, const std::vector<FileEntry> &entries)
{
    const TempDir dir;
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(size), entries));
    writeImage(dir / "image", size, built);
    expectClean(dir / "image");
    expectWrittenIsWhatMatters(dir / "image", built);
}

Sha256 digestOf(const Built &built)
{
    Sha256Hasher hasher;
    for (const Extent &extent : built.metadata) {
        hasher.add(bytesOfValue(le64(extent.range.begin.value())));
        hasher.add(bytesOfValue(le64(extent.range.size.value())));
        hasher.add(extent.bytes);
    }
    return hasher.finish();
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

TEST(Ext4Builder, AnEmptyFileSystemIsCleanInEverySize)
{
    for (const ByteCount size : {8_MiB, 64_MiB, 200_MiB, 1_GiB, 16_GiB, 64_GiB, ByteCount(1000003 * 4096ULL + 5)}) {
        SCOPED_TRACE(size.value());
        buildAndCheck(size, {});
    }
}

TEST(Ext4Builder, ATebibyteIsLaidOutQuickly)
{
    const TempDir dir;
    const double begin = processorSeconds();
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(1024_GiB), {file("etc/hostname", 7)}));
    EXPECT_LT(processorSeconds() - begin, 5);
    writeImage(dir / "image", 1024_GiB, built);
    expectClean(dir / "image");
}

TEST(Ext4Builder, RandomTreesAreCleanAndWrittenIsExactlyWhatIsInUse)
{
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        buildAndCheck(seed % 2 == 0 ? 200_MiB : 1_GiB, randomTree(seed, 100 * seed));
    }
}

TEST(Ext4Builder, FilesAreReadByDebugfs)
{
    const TempDir dir;
    FileEntry sparse = file("etc/sparse", 3000000);
    sparse.data = {{5000, 10}, {6000, 5000}, {2000000, 70000}};
    const std::vector<FileEntry> entries{file("etc/big", 5000000), sparse};
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(64_MiB), entries));
    writeImage(dir / "image", 64_MiB, built);
    for (const FileEntry &entry : entries) {
        runOk({"debugfs", "-R", "dump /" + entry.path + " " + (dir / "out").string(), (dir / "image").string()});
        EXPECT_EQ(readFile(dir / "out"), contentsOf(entry, 0, entry.size));
    }
}

TEST(Ext4Builder, FiftyThousandFilesTakeLessThanASecond)
{
    std::vector<FileEntry> entries;
    for (int i = 0; i < 50000; ++i) {
        entries.push_back(file("usr/share/" + std::to_string(i / 50) + "/file-" + std::to_string(i), 10000));
    }
    const double begin = processorSeconds();
    ASSERT_OK_ASSIGN(const auto builder, Builder::create(parametersFor(16_GiB)));
    for (const FileEntry &entry : entries) {
        ASSERT_OK(builder->add(entry));
    }
    ASSERT_OK(builder->finish());
    const double seconds = processorSeconds() - begin;
    RecordProperty("milliseconds", static_cast<int>(seconds * 1000));
    EXPECT_LT(seconds, 2); // a debug build on a busy machine
}

TEST(Ext4Builder, DirectoriesOfOneToManyBlocksAreClean)
{
    // One level of the hash tree holds 507 leaves; long names need a second one.
    std::vector<FileEntry> entries;
    const auto fill = [&entries](const std::string &path, int count, std::size_t nameSize) {
        for (int i = 0; i < count; ++i) {
            std::string name = std::to_string(i);
            name.insert(0, nameSize - name.size(), 'n');
            entries.push_back(special(path + "/" + name, FileKind::Fifo));
        }
    };
    fill("just-one", 253, 5); // 24 + 253 * 16 = 4072 of 4084 bytes
    fill("just-two", 254, 5);
    fill("full-root", 14 * 507 - 3000, 255);
    fill("two-levels", 12000, 255);
    buildAndCheck(2_GiB, entries);
}

TEST(Ext4Builder, MoreSubdirectoriesThanLinksCanCount)
{
    std::vector<FileEntry> entries;
    for (int i = 0; i < 66000; ++i) {
        entries.push_back(directory("d/" + std::to_string(i)));
    }
    buildAndCheck(2_GiB, entries);
}

TEST(Ext4Builder, LargeAndScatteredFilesHaveCorrectExtentTrees)
{
    FileEntry scattered = file("scattered", 200000 * 8192ULL);
    scattered.data.clear();
    for (std::uint64_t i = 0; i < 2000; ++i) { // 2000 extents in the inode's 4 * 340: two levels
        scattered.data.push_back({i * 8192, 100});
    }
    FileEntry few = file("few", 50 * 8192ULL);
    few.data.clear();
    for (std::uint64_t i = 0; i < 5; ++i) {
        few.data.push_back({i * 8192, 4096});
    }
    // Only the layout: e2fsck does not read data.
    const TempDir dir;
    const std::vector<FileEntry> entries{file("before", 1), file("six-gigabytes", 6ULL << 30), scattered, few};
    ASSERT_OK_ASSIGN(const auto builder, Builder::create(parametersFor(16_GiB)));
    Built built;
    std::uint64_t placed = 0;
    for (const FileEntry &entry : entries) {
        ASSERT_OK_ASSIGN(const auto placements, builder->add(entry));
        for (const Placement &placement : placements) {
            placed += placement.size;
            built.data.push_back({placement.at, ByteCount(roundUp(placement.size, 4096))});
        }
    }
    EXPECT_EQ(placed, 1 + (6ULL << 30) + 2000 * 4096 + 5 * 4096);
    ASSERT_OK_ASSIGN(built.metadata, builder->finish());
    writeImage(dir / "image", 16_GiB, built);
    expectClean(dir / "image");
    expectWrittenIsWhatMatters(dir / "image", built);
}

TEST(Ext4Builder, TheBytesComeFromNothingButTheArguments)
{
    const auto entries = randomTree(7, 500);
    ASSERT_OK_ASSIGN(const Built first, build(parametersFor(300_MiB), entries));
    ASSERT_EQ(setenv("E2FSPROGS_FAKE_TIME", "86400", 1), 0);
    const auto second = build(parametersFor(300_MiB), entries);
    unsetenv("E2FSPROGS_FAKE_TIME");
    ASSERT_OK(second);
    EXPECT_EQ(first.metadata, second->metadata);
    EXPECT_EQ(first.contents, second->contents);
    // A pinned digest: a clock that leaked in would change it from run to run. It changes with the layout, on purpose.
    EXPECT_EQ(toHex(digestOf(first)), "a4588b105069dfa3319fec20aff34b4b7c13c25a3cdb80824d31bc6c2f319463");
}

} // namespace
} // namespace bootlace::ext4::test
