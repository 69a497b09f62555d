// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/builder.h"
#include "ext4/needs.h"
#include "support/result.h"

#include <fmt/format.h>
#include <limits>
#include <vector>

namespace bootlace::ext4 {
namespace {

FileEntry entry(FileKind kind, std::string path, std::uint64_t size = 0)
{
    FileEntry made;
    made.kind = kind;
    made.path = std::move(path);
    made.permissions = 0755;
    made.size = size;
    if (size != 0) {
        made.data = {{0, size}};
    }
    return made;
}

/// A few large directories, files of many sizes, links of both kinds, attributes, holes, and names that come again.
std::vector<FileEntry> tree(std::size_t files, std::uint64_t size)
{
    std::vector<FileEntry> entries{entry(FileKind::Directory, "")};
    for (std::size_t i = 0; i < files; ++i) {
        entries.push_back(entry(FileKind::Regular, fmt::format("d{}/a-name-that-takes-room-{}", i % 7, i), i % size));
    }
    FileEntry holes = entry(FileKind::Regular, "holes", 1'000'000'000);
    holes.data = {{5000, 10}, {500'000'000, 5000}};
    entries.push_back(holes);
    FileEntry link = entry(FileKind::Symlink, "links/long");
    link.target = std::string(200, 'x');
    entries.push_back(link);
    FileEntry hard = entry(FileKind::HardLink, "links/hard");
    hard.target = "holes";
    entries.push_back(hard);
    FileEntry attributed = entry(FileKind::Fifo, "links/fifo");
    attributed.attributes = {{"user.large", Bytes(2000, std::byte{1})}};
    entries.push_back(attributed);
    entries.push_back(entry(FileKind::Regular, "links/long", 10'000));
    entries.push_back(entry(FileKind::Directory, "links/deep/er/est"));
    return entries;
}

Result<> build(const std::vector<FileEntry> &entries, ByteCount size)
{
    Parameters parameters;
    parameters.size = size;
    TRY_ASSIGN(const auto builder, Builder::create(parameters));
    for (const FileEntry &one : entries) {
        TRY(builder->add(one));
    }
    TRY(builder->finish());
    return {};
}

Needs needsOf(const std::vector<FileEntry> &entries)
{
    Tally tally;
    for (const FileEntry &one : entries) {
        tally.add(one);
    }
    return tally.needs();
}

TEST(Ext4Needs, AreWhatTheBuilderTakes)
{
    for (const auto &entries : {tree(20, 10), tree(3000, 40'000), tree(12'000, 20'000), tree(40'000, 100)}) {
        const Needs needs = needsOf(entries);
        const ByteCount least = leastSize(needs);
        ASSERT_OK(build(entries, least + 1_MiB)); // a bound from below: what it leaves out is little
        ASSERT_OK(checkRoom(needs, least));
        if (least > 8_MiB) {
            EXPECT_FAILS(build(entries, least - 1_MiB), Cause::TooSmall, "");
            EXPECT_FAILS(checkRoom(needs, least - 1_MiB), Cause::TooSmall, "has room for");
        }
    }
}

TEST(Ext4Needs, CountANameOnce)
{
    Tally once;
    once.add(entry(FileKind::Directory, "a"));
    once.add(entry(FileKind::Regular, "a/f"));
    Tally again;
    again.add(entry(FileKind::Regular, "a/f"));
    again.add(entry(FileKind::Directory, "a"));
    again.add(entry(FileKind::Symlink, "a/f"));
    again.add(entry(FileKind::Directory, "lost+found"));
    EXPECT_EQ(once.needs(), again.needs());
    EXPECT_EQ(once.needs(), (Needs{.inodes = 3, .blocks = 1 + 4 + 1}));
}

TEST(Ext4Needs, OfManyFilesMayHaveRoomInTheSmallerFileSystemOnly)
{
    const Needs needs{.inodes = 100'000, .blocks = 1000};
    EXPECT_LT(leastSize(needs), 512_MiB);
    ASSERT_OK(checkRoom(needs, 511_MiB));
    EXPECT_FAILS(checkRoom(needs, 600_MiB), Cause::TooSmall, "100000 files and directories");
    ASSERT_OK(checkRoom(needs, 1700_MiB));
}

TEST(Ext4Needs, BeyondEverythingHaveNoSize)
{
    EXPECT_EQ(leastSize({.inodes = 1, .blocks = 1ULL << 40}).value(), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(leastSize({}), 8_MiB);
}

} // namespace
} // namespace bootlace::ext4
