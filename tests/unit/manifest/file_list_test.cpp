// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/file_list.h"
#include "support/files.h"
#include "support/result.h"

#include <limits>

namespace bootlace::manifest {
namespace {

ListedFile file(std::string path, std::uint32_t inode, std::uint64_t size = 5, Timestamp time = {1'700'000'000, 0})
{
    return {std::move(path), inode, false, size, time, xxh3(asBytes("x"))};
}

std::vector<ListedFile> examples()
{
    std::vector<ListedFile> files{file("etc/fstab", 12), file("etc/fs", 40, 0, {-2'147'483'648, 999'999'999}),
                                  file("usr/bin/env", 13, (std::uint64_t{1} << 44U) - 1, {1, 2}),
                                  file("usr/bin/envelope", std::numeric_limits<std::uint32_t>::max(), 1, {}),
                                  file("\xff not UTF-8", 11)};
    files[2].isLink = true;
    return files;
}

Bytes listOf(const std::vector<ListedFile> &files, ByteCount most = largestFileList)
{
    FileListWriter writer(most);
    for (const ListedFile &one : files) {
        writer.add(one);
    }
    return writer.finish();
}

Result<std::vector<ListedFile>> read(ByteView bytes)
{
    TRY_ASSIGN(FileListReader reader, FileListReader::open(bytes));
    std::vector<ListedFile> files;
    while (true) {
        TRY_ASSIGN(auto one, reader.next());
        if (!one) {
            return files;
        }
        files.push_back(*std::move(one));
    }
}

TEST(FileList, IsReadBackTheSame)
{
    EXPECT_EQ(read(listOf(examples())), examples());
}

TEST(FileList, ThatDoesNotFitIsNone)
{
    const Bytes all = listOf(examples());
    EXPECT_EQ(listOf(examples(), ByteCount(all.size())), all);
    EXPECT_EQ(listOf(examples(), ByteCount(all.size() - 1)), Bytes());
    EXPECT_EQ(listOf({}), Bytes());
    EXPECT_EQ(listOf({file(std::string(70'000, 'x'), 11)}), Bytes());
}

TEST(FileList, OfASystemTakesNoMoreThan64BytesAFile)
{
    std::vector<ListedFile> files;
    std::uint32_t inode = 11;
    for (int package = 0; package < 300; ++package) {
        for (const char *name : {"copyright", "changelog.Debian.gz", "README", "examples/simple.conf"}) {
            ++inode;
            files.push_back(file("usr/share/doc/libsomething" + std::to_string(package) + "-dev/" + name, inode,
                                 1000U + inode, {1'700'000'000 + package * 12'345, 123'456'789}));
        }
    }
    EXPECT_LE(listOf(files).size(), files.size() * listedFileRoom);
}

TEST(FileList, CutOffAnywhereIsRefusedOrEndsWithARow)
{
    const Bytes all = listOf(examples());
    std::size_t whole = 0;
    for (std::size_t size = 0; size < all.size(); ++size) {
        const auto files = read(ByteView(all).first(size));
        whole += files ? 1U : 0U;
        EXPECT_TRUE(files || files.error().cause() == Cause::BadInput) << size;
    }
    EXPECT_EQ(whole, examples().size()); // behind the mark, and behind each row but the last
}

TEST(FileList, RefusesRowsThatCantBe)
{
    const auto row = [](std::initializer_list<unsigned> bytes) {
        Bytes list = listOf({file("a", 1)});
        list.resize(8); // the mark
        for (const unsigned byte : bytes) {
            list.push_back(static_cast<std::byte>(byte));
        }
        list.resize(list.size() + 16); // the digest
        return list;
    };
    EXPECT_TRUE(read(row({0, 1, 'a', 2, 0, 0, 0})).has_value());
    for (const Bytes &bad : {row({1, 1, 'a', 2, 0, 0, 0}),    // shares what was not there
                             row({0, 0, 2, 0, 0, 0}),         // no path
                             row({0, 0xFF, 0xFF, 0x7F, 'a'}), // a path behind the end
                             row({0, 1, 'a', 0, 0, 0, 0}),    // inode 0
                             row({0, 1, 'a', 1, 0, 0, 0}),    // inode -1
                             row({0, 1, 'a', 0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 1, 0, 0, 0}), // beyond 32 bits
                             row({0, 1, 'a', 2, 0, 0, 0x80, 0x94, 0xEB, 0xDC, 3}),             // 1e9 nanoseconds
                             row({0, 1, 'a', 2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0})}) {
        EXPECT_FAILS(read(bad), Cause::BadInput, "row 1 of the list");
    }
    EXPECT_FAILS(read(test::pseudoRandom(100)), Cause::BadInput, "no list of files");
}

} // namespace
} // namespace bootlace::manifest
