// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/folder.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tree_items.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace bootlace::source {
namespace {

using test::itemsOf;
using test::TempDir;

std::vector<std::string> pathsOf(const std::vector<test::TreeItem> &items)
{
    std::vector<std::string> paths;
    for (const test::TreeItem &item : items) {
        paths.push_back(item.entry.path);
    }
    return paths;
}

TEST(Folder, ComesInTheOrderOfTheBytesOfItsNames)
{
    const TempDir folder;
    for (const char *name : {"b", "B", "a.d", "a", "a/z", "a/y", "\xff", "\xc3\xa4"}) {
        std::filesystem::create_directory(folder / name);
    }
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*tree));
    EXPECT_EQ(pathsOf(items), (std::vector<std::string>{"", "B", "a", "a/y", "a/z", "a.d", "b", "\xc3\xa4", "\xff"}));
    ASSERT_OK_ASSIGN(const auto end, tree->next());
    EXPECT_EQ(end, std::nullopt) << "the end stays the end";
}

TEST(Folder, SymlinksAreEntriesAndNeverFollowed)
{
    const TempDir folder;
    const TempDir elsewhere;
    test::writeFile(elsewhere / "secret", Bytes(10));
    std::filesystem::create_directory_symlink(elsewhere.path(), folder / "out");
    std::filesystem::create_symlink("nowhere", folder / "dangling");
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*tree));
    ASSERT_EQ(pathsOf(items), (std::vector<std::string>{"", "dangling", "out"}));
    EXPECT_EQ(items[1].entry.kind, FileKind::Symlink);
    EXPECT_EQ(items[1].entry.target, "nowhere");
    EXPECT_EQ(items[2].entry.target, elsewhere.path().native());

    // but the folder itself may be named through one
    std::filesystem::create_directory_symlink(elsewhere.path(), folder / "door");
    ASSERT_OK_ASSIGN(const auto through, openFolder(folder / "door"));
    EXPECT_EQ(itemsOf(*through)->size(), 2U);
}

TEST(Folder, FilesThatAreOneAreLinksToTheFirst)
{
    const TempDir folder;
    test::writeFile(folder / "m", Bytes(5, std::byte{7}));
    std::filesystem::create_directory(folder / "a");
    std::filesystem::create_hard_link(folder / "m", folder / "a/first");
    std::filesystem::create_hard_link(folder / "m", folder / "z");
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*tree));
    ASSERT_EQ(items.size(), 5U);
    EXPECT_EQ(items[2].entry.kind, FileKind::Regular);
    EXPECT_EQ(items[2].content, Bytes(5, std::byte{7}));
    for (const std::size_t i : {3UZ, 4UZ}) {
        EXPECT_EQ(items[i].entry.kind, FileKind::HardLink);
        EXPECT_EQ(items[i].entry.target, "a/first");
        EXPECT_TRUE(items[i].content.empty());
    }
}

TEST(Folder, HolesAreNotRead)
{
    const TempDir folder;
    test::writeExtents(folder / "sparse", ByteCount(8 << 20),
                       std::vector<Extent>{{{ByteOffset(1 << 20), ByteCount(5000)}, test::pseudoRandom(5000)}});
    test::writeExtents(folder / "hollow", ByteCount(1 << 20), {});
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*tree));
    ASSERT_EQ(items.size(), 3U);
    EXPECT_TRUE(items[1].entry.data.empty());
    EXPECT_EQ(items[1].entry.size, 1U << 20);
    EXPECT_EQ(items[2].entry.data, (std::vector<DataPart>{{.offset = 1 << 20, .size = 8192}}));
    EXPECT_EQ(items[2].content, test::readFile(folder / "sparse"));
}

TEST(Folder, SocketsFifosTimesModesAndAttributesAreKept)
{
    const TempDir folder;
    ASSERT_EQ(::mkfifo((folder / "a-fifo").c_str(), 0), 0);
    ASSERT_EQ(::chmod((folder / "a-fifo").c_str(), 06712), 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    std::ranges::copy((folder / "socket").native(), address.sun_path);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(listener);
    test::writeFile(folder / "file", {});
    const std::array<timespec, 2> times{timespec{1, 2}, timespec{-5, 123'456'789}};
    ASSERT_EQ(::utimensat(AT_FDCWD, (folder / "file").c_str(), times.data(), 0), 0);
    ASSERT_EQ(::setxattr((folder / "file").c_str(), "user.z", "\0x", 2, 0), 0);
    ASSERT_EQ(::setxattr((folder / "file").c_str(), "user.a", nullptr, 0, 0), 0);

    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*tree));
    ASSERT_EQ(items.size(), 4U);
    EXPECT_EQ(items[1].entry.kind, FileKind::Fifo);
    EXPECT_EQ(items[1].entry.permissions, 06712U);
    EXPECT_EQ(items[2].entry.mtime, (Timestamp{.seconds = -5, .nanoseconds = 123'456'789}));
    const std::vector<ExtendedAttribute> expected{{"user.a", {}}, {"user.z", {std::byte{0}, std::byte{'x'}}}};
    EXPECT_EQ(items[2].entry.attributes, expected);
    EXPECT_EQ(items[3].entry.kind, FileKind::Socket);
}

TEST(Folder, AFileThatShrinksWhileItIsReadIsAnError)
{
    const TempDir folder;
    test::writeFile(folder / "file", test::pseudoRandom(100'000));
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK(tree->next());
    ASSERT_OK_ASSIGN(const auto entry, tree->next());
    ASSERT_EQ(entry->size, 100'000U);
    std::filesystem::resize_file(folder / "file", 50'000);
    Bytes buffer(60'000);
    ASSERT_OK(tree->read(buffer));
    EXPECT_FAILS(tree->read(buffer), Cause::BadInput, "became shorter");
}

TEST(Folder, WhatIsReplacedByASymlinkIsNotFollowed)
{
    const TempDir folder;
    const TempDir elsewhere;
    std::filesystem::create_directories(folder / "a/b");
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK(tree->next());
    std::filesystem::rename(folder / "a", folder / "gone");
    std::filesystem::create_directory_symlink(elsewhere.path(), folder / "a");
    test::writeFile(elsewhere / "secret", {});
    ASSERT_OK_ASSIGN(const auto entry, tree->next());
    EXPECT_EQ(entry->kind, FileKind::Symlink);
    ASSERT_OK_ASSIGN(const auto end, tree->next());
    EXPECT_EQ(end, std::nullopt);
}

TEST(FolderAhead, IsTheSameTree)
{
    const TempDir folder; // more files than the walk may be ahead of its reader, and one with more bytes
    for (std::uint32_t i = 0; i < 600; ++i) {
        const std::string below = folder / fmt::format("{}", i % 7);
        std::filesystem::create_directories(below);
        test::writeFile(below + fmt::format("/{}", i), test::pseudoRandom(i % 3 == 0 ? 0 : 3000, i));
    }
    test::writeExtents(folder / "3/large", ByteCount(80 << 20),
                       std::vector<Extent>{{{ByteOffset(70 << 20), ByteCount(1 << 20)}, test::pseudoRandom(1 << 20)}});
    std::filesystem::create_hard_link(folder / "3/large", folder / "4/link");
    ASSERT_OK_ASSIGN(const auto tree, openFolder(folder.path()));
    ASSERT_OK_ASSIGN(const auto ahead, openFolderAhead(folder.path()));
    ASSERT_OK_ASSIGN(const auto expected, itemsOf(*tree));
    ASSERT_OK_ASSIGN(const auto items, itemsOf(*ahead));
    ASSERT_EQ(items.size(), expected.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(items[i].entry, expected[i].entry) << items[i].entry.path;
        EXPECT_EQ(items[i].content, expected[i].content) << items[i].entry.path;
    }
    ASSERT_OK_ASSIGN(const auto end, ahead->next());
    EXPECT_EQ(end, std::nullopt) << "the end stays the end";
}

TEST(FolderAhead, MayBeLeftAtAnyEntry)
{
    const TempDir folder;
    for (int i = 0; i < 600; ++i) {
        test::writeFile(folder / fmt::format("{}", i), Bytes(1));
    }
    for (const int taken : {0, 1, 300, 590}) {
        ASSERT_OK_ASSIGN(const auto tree, openFolderAhead(folder.path()));
        for (int i = 0; i < taken; ++i) {
            ASSERT_OK(tree->next());
        }
    }
}

TEST(FolderAhead, AnErrorComesInItsPlaceAndStays)
{
    const TempDir folder;
    test::writeFile(folder / "file", Bytes(1));
    std::filesystem::create_directory(folder / "vanished");
    test::writeFile(folder / "z", Bytes(1));
    for (int i = 0; i < 400; ++i) { // so that the walk has to wait before it comes to them
        test::writeFile(folder / fmt::format("a{}", i), Bytes(1));
    }
    ASSERT_OK_ASSIGN(const auto tree, openFolderAhead(folder.path()));
    ASSERT_OK(tree->next());
    std::filesystem::remove(folder / "vanished");
    for (int i = 0; i < 401; ++i) {
        ASSERT_OK(tree->next());
    }
    EXPECT_FAILS(tree->next(), Cause::NotFound, "vanished");
    EXPECT_FAILS(tree->next(), Cause::NotFound, "vanished");
}

TEST(Folder, ThatIsNoneIsSaidSo)
{
    const TempDir folder;
    test::writeFile(folder / "file", {});
    EXPECT_FAILS(openFolder(folder / "file"), Cause::BadInput, "file");
    EXPECT_FAILS(openFolder(folder / "none"), Cause::NotFound, "none");
}

} // namespace
} // namespace bootlace::source
