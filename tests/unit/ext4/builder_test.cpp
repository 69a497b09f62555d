// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/file_entry.h"
#include "base/units.h"
#include "ext4/builder.h"
#include "support/result.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace bootlace::ext4 {
namespace {

Parameters parametersFor(ByteCount size)
{
    Parameters parameters;
    parameters.size = size;
    parameters.label = "root";
    parameters.time = {1700000000, 0};
    return parameters;
}

FileEntry entry(FileKind kind, std::string path, std::string target = {})
{
    FileEntry made;
    made.kind = kind;
    made.path = std::move(path);
    made.target = std::move(target);
    made.permissions = 0755;
    return made;
}

FileEntry file(std::string path, std::uint64_t size, std::vector<DataPart> data)
{
    FileEntry made = entry(FileKind::Regular, std::move(path));
    made.size = size;
    made.data = std::move(data);
    return made;
}

class Ext4BuilderContract : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = Builder::create(parametersFor(64_MiB));
        ASSERT_OK(made);
        m_builder = *std::move(made);
    }

    Result<std::vector<Placement>> add(const FileEntry &what) { return m_builder->add(what); }

    Result<std::vector<Placement>> addWith(ExtendedAttribute attribute)
    {
        FileEntry made = entry(FileKind::Fifo, "x");
        made.attributes.push_back(std::move(attribute));
        return add(made);
    }

    std::unique_ptr<Builder> m_builder;
};

TEST(Ext4BuilderParameters, SizeAndLabelAreChecked)
{
    EXPECT_FAILS(Builder::create(parametersFor(7_MiB)), Cause::TooSmall, "at least 8 MiB");
    EXPECT_FAILS(Builder::create(parametersFor(16384_GiB)), Cause::Unsupported, "up to 16 TiB");
    Parameters parameters = parametersFor(64_MiB);
    parameters.label = "seventeen letters";
    EXPECT_FAILS(Builder::create(parameters), Cause::BadInput, "17 bytes long");
}

TEST(Ext4BuilderParameters, TheSuperblockHoldsThem)
{
    Parameters parameters = parametersFor(64_MiB);
    parameters.uuid.bytes.fill(std::byte{0x5a});
    parameters.time = {0, 0}; // the superblock's clock begins one second later
    ASSERT_OK_ASSIGN(const auto builder, Builder::create(parameters));
    ASSERT_OK_ASSIGN(const auto extents, builder->finish());
    ASSERT_EQ(extents.front().range.begin, ByteOffset(0));
    const ByteView super = *slice(extents.front().bytes, 1024, 1024);
    EXPECT_EQ(*load<le16>(super, 0x38), 0xef53);
    EXPECT_EQ(*load<le32>(super, 0x04), (64U << 20) / 4096);
    EXPECT_EQ(super[0x68], std::byte{0x5a});
    EXPECT_EQ(asText(*slice(super, 0x78, 4)), "root");
    for (const std::size_t time : {0x30U, 0x40U, 0x108U}) {
        EXPECT_EQ(*load<le32>(super, time), 1U) << time;
    }
    EXPECT_EQ(*load<le32>(super, 0x2c), 0U); // never mounted
}

TEST_F(Ext4BuilderContract, PlacementsAreWholeBlocksInOrder)
{
    ASSERT_OK_ASSIGN(const auto small, add(file("small", 5000, {{0, 5000}})));
    ASSERT_EQ(small.size(), 1U);
    EXPECT_EQ(small[0].fileOffset, 0U);
    EXPECT_EQ(small[0].size, 5000U);
    EXPECT_EQ(small[0].at.value() % 4096, 0U);
    ASSERT_OK_ASSIGN(const auto next, add(file("next", 1, {{0, 1}})));
    ASSERT_EQ(next.size(), 1U);
    EXPECT_EQ(next[0].at, small[0].at + 8_KiB);
}

TEST_F(Ext4BuilderContract, OnlyDataOfSparseFilesIsPlaced)
{
    // Two parts in one block, a hole, and a part that begins and ends inside blocks.
    ASSERT_OK_ASSIGN(const auto placements,
                     add(file("sparse", 1 << 20, {{10, 10}, {4000, 200}, {100000, 1}, {102399, 2}})));
    ASSERT_EQ(placements.size(), 2U);
    EXPECT_EQ(placements[0], (Placement{placements[0].at, 0, 8192}));
    EXPECT_EQ(placements[1], (Placement{placements[0].at + 8_KiB, 98304, 8192}));
    EXPECT_TRUE(add(file("empty", 0, {}))->empty());
    EXPECT_TRUE(add(file("hole", 1ULL << 40, {}))->empty());
}

TEST_F(Ext4BuilderContract, BlocksOfAReplacedFileAreNotGivenAgain)
{
    ASSERT_OK_ASSIGN(const auto first, add(file("a", 4096, {{0, 4096}})));
    ASSERT_OK_ASSIGN(const auto second, add(file("a", 4096, {{0, 4096}})));
    EXPECT_EQ(second[0].at, first[0].at + 4_KiB);
}

TEST_F(Ext4BuilderContract, MetadataIsAscendingAndZerosHaveNoBytes)
{
    ASSERT_OK(add(file("a", 4096, {{0, 4096}})));
    ASSERT_OK_ASSIGN(const auto extents, m_builder->finish());
    ByteOffset end;
    for (const Extent &extent : extents) {
        EXPECT_GE(extent.range.begin, end);
        end = extent.range.end();
        EXPECT_TRUE(extent.bytes.empty() || extent.bytes.size() == extent.range.size.value());
        EXPECT_TRUE(extent.bytes.empty() || !allZero(extent.bytes));
    }
}

TEST_F(Ext4BuilderContract, LinksAreNeverFollowed)
{
    ASSERT_OK(add(entry(FileKind::Directory, "usr")));
    ASSERT_OK(add(entry(FileKind::Symlink, "lib", "usr/lib")));
    EXPECT_FAILS(add(file("lib/x", 0, {})), Cause::BadInput, "leads through \"lib\"");
    EXPECT_FAILS(add(entry(FileKind::HardLink, "y", "lib/x")), Cause::BadInput, "leads through a file");
}

TEST_F(Ext4BuilderContract, PathsStayInTheTree)
{
    for (const char *path : {"..", "a/../b", "./a", "/a", "a//b", "a/"}) {
        EXPECT_FAILS(add(file(path, 0, {})), Cause::BadInput, "a name in the path is empty");
    }
    EXPECT_FAILS(add(file(std::string("a\0b", 3), 0, {})), Cause::BadInput, "zero byte");
    EXPECT_FAILS(add(file(std::string(256, 'n'), 0, {})), Cause::BadInput, "256 bytes long");
    EXPECT_FAILS(add(file("", 0, {})), Cause::BadInput, "root of the tree");
    ASSERT_OK(add(file(std::string(255, 'n'), 0, {})));
}

TEST_F(Ext4BuilderContract, HardLinksNeedTheirTarget)
{
    EXPECT_FAILS(add(entry(FileKind::HardLink, "b", "a")), Cause::BadInput, "did not come before");
    EXPECT_FAILS(add(entry(FileKind::HardLink, "b", "")), Cause::BadInput, "did not come before");
    ASSERT_OK(add(entry(FileKind::Directory, "d")));
    EXPECT_FAILS(add(entry(FileKind::HardLink, "b", "d")), Cause::BadInput, "is a directory");
    ASSERT_OK(add(file("a", 0, {})));
    ASSERT_OK(add(entry(FileKind::HardLink, "a", "a"))); // a name that it has already
    for (int i = 1; i < 65000; ++i) {
        ASSERT_OK(add(entry(FileKind::HardLink, "links/" + std::to_string(i), "a")));
    }
    EXPECT_FAILS(add(entry(FileKind::HardLink, "one-more", "a")), Cause::Unsupported, "65000");
}

TEST_F(Ext4BuilderContract, OnlyADirectoryWithFilesIsNeverReplaced)
{
    ASSERT_OK(add(file("d/f", 0, {})));
    EXPECT_FAILS(add(file("d", 0, {})), Cause::BadInput, "take the place of");
    EXPECT_FAILS(add(entry(FileKind::HardLink, "d", "d/f")), Cause::BadInput, "directory with files in it");
    EXPECT_FAILS(add(file("lost+found", 0, {})), Cause::BadInput, "lost+found");
    ASSERT_OK(add(entry(FileKind::Directory, "d/f")));
    ASSERT_OK(add(file("d/f/in", 0, {})));
    ASSERT_OK(add(entry(FileKind::Directory, "empty")));
    ASSERT_OK(add(entry(FileKind::HardLink, "empty", "d/f/in")));
    EXPECT_FAILS(add(file("empty/x", 0, {})), Cause::BadInput, "leads through \"empty\"");
}

TEST_F(Ext4BuilderContract, NumbersThatDontFitAreRefused)
{
    EXPECT_FAILS(add(file("f", 100, {{50, 51}})), Cause::BadInput, "beyond the file's end at 100");
    EXPECT_FAILS(add(file("f", 100, {{50, 10}, {55, 10}})), Cause::BadInput, "overlap");
    EXPECT_FAILS(add(file("f", 100, {{50, UINT64_MAX}})), Cause::BadInput, "beyond the file's end");
    EXPECT_FAILS(add(file("f", 1ULL << 44, {})), Cause::Unsupported, "too large for ext4");
    EXPECT_FAILS(add(entry(FileKind::Symlink, "s", "")), Cause::BadInput, "1 to 4095 bytes");
    EXPECT_FAILS(add(entry(FileKind::Symlink, "s", std::string(4096, 's'))), Cause::BadInput, "not 4096");
    FileEntry device = entry(FileKind::BlockDevice, "b");
    device.major = 4096;
    EXPECT_FAILS(add(device), Cause::BadInput, "4096:0");
}

TEST_F(Ext4BuilderContract, AttributesThatExt4CantKeepAreRefused)
{
    EXPECT_FAILS(addWith({"foo.bar", {}}), Cause::BadInput, "\"foo.bar\"");
    EXPECT_FAILS(addWith({"user.", {}}), Cause::BadInput, "\"user.\"");
    EXPECT_FAILS(addWith({"user." + std::string(256, 'n'), {}}), Cause::BadInput, "1 to 255 bytes");
    EXPECT_FAILS(addWith({"user.big", Bytes(4096)}), Cause::BadInput, "don't fit");
    EXPECT_FAILS(addWith({"system.posix_acl_access", Bytes(5)}), Cause::BadInput, "ACL of 5 bytes");
    FileEntry twice = entry(FileKind::Fifo, "x");
    twice.attributes = {{"user.a", {}}, {"user.a", {}}};
    EXPECT_FAILS(add(twice), Cause::BadInput, "twice");
    ASSERT_OK(addWith({"user.fits", Bytes(4096 - 32 - 4 - 20, std::byte{1})}));
    ASSERT_OK(add(file("x", 0, {}))); // replaced together with its attribute block
    ASSERT_OK(m_builder->finish());
}

TEST_F(Ext4BuilderContract, AFullFileSystemSaysHowMuchIsMissing)
{
    EXPECT_FAILS(add(file("too-large", 100 << 20, {{0, 100 << 20}})), Cause::TooSmall, "104857600 bytes are needed");
}

TEST_F(Ext4BuilderContract, InodesAreFoundByPath)
{
    ASSERT_OK(add(file("etc/one", 0, {})));
    ASSERT_OK(add(entry(FileKind::Symlink, "etc/link", "one")));
    ASSERT_OK(add(entry(FileKind::HardLink, "again", "etc/one")));
    const auto one = m_builder->inodeOf("etc/one");
    ASSERT_TRUE(one);
    EXPECT_GE(*one, 11U);
    EXPECT_EQ(m_builder->inodeOf("again"), one);
    EXPECT_TRUE(m_builder->inodeOf("etc/link"));
    EXPECT_NE(m_builder->inodeOf("etc/link"), one);
    EXPECT_EQ(m_builder->inodeOf("etc/none"), std::nullopt);
    EXPECT_EQ(m_builder->inodeOf("etc/one/below"), std::nullopt);
}

TEST_F(Ext4BuilderContract, EveryFileThatIsThereIsToldOnceByItsFirstName)
{
    ASSERT_OK(add(file("z", 3, {{0, 3}})));
    ASSERT_OK(add(entry(FileKind::HardLink, "a", "z")));
    ASSERT_OK(add(file("etc/b", 5000, {{4096, 904}})));
    ASSERT_OK(add(file("etc/replaced", 7, {{0, 7}})));
    ASSERT_OK(add(entry(FileKind::Symlink, "etc/replaced", "../z")));
    ASSERT_OK(add(entry(FileKind::Fifo, "pipe")));
    ASSERT_OK(add(file("gone", 0, {})));
    ASSERT_OK(add(entry(FileKind::Directory, "gone")));
    std::vector<std::string> told;
    ASSERT_OK(m_builder->forEachFile([&](const BuiltFile &one) {
        told.push_back(fmt::format("{} {} {}", one.path, one.kind == FileKind::Symlink ? "link" : "file", one.size));
        EXPECT_EQ(one.inode, m_builder->inodeOf(one.path));
    }));
    EXPECT_EQ(told, (std::vector<std::string>{"a file 3", "etc/b file 5000", "etc/replaced link 4"}));
}

TEST(Ext4Builder, NoMoreInodesIsTooSmall)
{
    ASSERT_OK_ASSIGN(const auto builder, Builder::create(parametersFor(8_MiB)));
    Result<std::vector<Placement>> last;
    for (int i = 0; last && i < 3000; ++i) {
        last = builder->add(file("f" + std::to_string(i), 0, {}));
    }
    EXPECT_FAILS(last, Cause::TooSmall, "room for 2048 files only");
}

TEST(Ext4Builder, EveryBlockCanBeUsed)
{
    // Files of one block until there is no more room; the rest of the room was metadata.
    ASSERT_OK_ASSIGN(const auto builder, Builder::create(parametersFor(16_MiB)));
    Result<std::vector<Placement>> last;
    std::uint64_t blocks = 0;
    while ((last = builder->add(file("f" + std::to_string(blocks), 4096, {{0, 4096}})))) {
        ++blocks;
    }
    EXPECT_FAILS(last, Cause::TooSmall, "the file system is full: 4096 bytes are needed and 0 are free");
    EXPECT_GT(blocks, 2500U);
}

} // namespace
} // namespace bootlace::ext4
