// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/tar.h"
#include "source/tree_rules.h"
#include "support/memory_stream.h"
#include "support/result.h"
#include "support/tar_bytes.h"
#include "support/tree_items.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace bootlace::source {
namespace {

using test::itemsOf;
using test::MemoryStream;
using test::paxHeader;
using test::tarMember;
using test::tarOf;
using test::TreeItem;

Result<std::vector<TreeItem>> items(Bytes tar, std::size_t step = SIZE_MAX)
{
    TRY_ASSIGN(const auto tree, openTar(std::make_unique<MemoryStream>(std::move(tar), step)));
    return itemsOf(*tree);
}

Bytes bytesOf(std::string_view text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

TEST(Tar, EntriesComeInOrderWithTheirData)
{
    const Bytes tar = tarOf(
        {tarMember({.name = "./", .type = '5'}), tarMember({.name = "./a//b/./c", .content = "hello"}),
         tarMember({.name = "/etc", .type = '5'}), tarMember({.name = "etc/link", .type = '2', .link = "/../anywhere"}),
         tarMember({.name = "hard", .type = '1', .link = "./a/b/c"})});
    for (const std::size_t step : {1UZ, 511UZ, SIZE_MAX}) {
        ASSERT_OK_ASSIGN(const auto all, items(tar, step));
        ASSERT_EQ(all.size(), 5U);
        EXPECT_EQ(all[0].entry.path, "");
        EXPECT_EQ(all[1].entry.path, "a/b/c");
        EXPECT_EQ(all[1].content, bytesOf("hello"));
        EXPECT_EQ(all[1].entry.mtime, (Timestamp{.seconds = 014000000000, .nanoseconds = 0}));
        EXPECT_EQ(all[2].entry.path, "etc");
        EXPECT_EQ(all[3].entry.target, "/../anywhere");
        EXPECT_EQ(all[4].entry.kind, FileKind::HardLink);
        EXPECT_EQ(all[4].entry.target, "a/b/c");
    }
}

TEST(Tar, WithoutEntriesIsEmptyButNothingAtAllIsNoTar)
{
    ASSERT_OK_ASSIGN(const auto none, items(tarOf({})));
    EXPECT_TRUE(none.empty());
    ASSERT_OK_ASSIGN(const auto padded, items(Bytes(10240)));
    EXPECT_TRUE(padded.empty());
    EXPECT_FAILS(items({}), Cause::BadInput, "not a tar");
    EXPECT_FAILS(items(Bytes(100'000, std::byte{'x'})), Cause::BadInput, "not a tar");
}

TEST(Tar, CutAnywhereIsAnError)
{
    const Bytes tar = tarOf({tarMember({.name = "a", .content = std::string(3000, 'a')}),
                             tarMember({.name = "b", .content = std::string(100, 'b')})});
    ASSERT_EQ(items(tar)->size(), 2U);
    const std::size_t mark = tar.size() - test::tarEnd.size();
    for (std::size_t size = 0; size <= mark; size += 64) {
        EXPECT_FAILS(items(Bytes(tar.begin(), tar.begin() + static_cast<std::ptrdiff_t>(size))), Cause::BadInput,
                     "tar");
    }
}

TEST(Tar, WhatFollowsTheEndIsAnErrorAndPaddingIsNot)
{
    Bytes tar = tarOf({tarMember({.name = "a", .content = "text"})});
    const Bytes twice = tarOf({std::string(asText(tar)), std::string(asText(tar))});
    EXPECT_FAILS(items(twice), Cause::BadInput, "several tars");
    tar.resize(3 << 20);
    EXPECT_EQ(items(tar)->size(), 1U);
    tar.back() = std::byte{1};
    EXPECT_FAILS(items(tar), Cause::BadInput, "something follows");
}

TEST(Tar, AStreamThatFailsIsSaidAsItIs)
{
    const Bytes tar = tarOf({tarMember({.name = "a", .content = std::string(3000, 'a')}), tarMember({.name = "b"})});
    for (std::size_t size = 0; size <= tar.size(); size += 256) {
        Bytes begin(tar.begin(), tar.begin() + static_cast<std::ptrdiff_t>(size));
        ASSERT_OK_ASSIGN(const auto tree, openTar(std::make_unique<MemoryStream>(
                                              std::move(begin), 100, Error(Cause::DeviceGone, "pulled out"))));
        EXPECT_FAILS(itemsOf(*tree), Cause::DeviceGone, "pulled out");
    }
}

TEST(Tar, UnsafeEntriesAreRefusedByName)
{
    const auto refused = [](std::initializer_list<std::string> members, std::string_view why) {
        EXPECT_FAILS(items(tarOf(members)), Cause::BadInput, std::string(why));
    };
    refused({tarMember({.name = "a/../../etc/passwd"})}, R"("a/../../etc/passwd" leaves the tree)");
    refused({tarMember({.name = ".."})}, "leaves the tree");
    refused({paxHeader("path", std::string(300, 'x')), tarMember({.name = "x"})}, "300 bytes");
    refused({paxHeader("path",
                       [] {
                           std::string path;
                           for (int i = 0; i < 30; ++i) {
                               path += std::string(200, 'p') + "/";
                           }
                           return path;
                       }()),
             tarMember({.name = "x"})},
            "6029 bytes");
    refused({tarMember({.name = "h", .type = '1', .link = "missing"})}, R"("missing", which did not come before)");
    refused({tarMember({.name = "d", .type = '5'}), tarMember({.name = "h", .type = '1', .link = "d"})},
            "can't be linked");
    refused({tarMember({.name = "h", .type = '1', .link = "h/../x"})}, "leaves the tree");
    refused({tarMember({.name = "s", .type = '2', .link = "s"}), tarMember({.name = "s/shadow"})},
            R"("s/shadow" lies below "s")");
    refused({tarMember({.name = "d/f"}), tarMember({.name = "d", .type = '2', .link = "/srv"})},
            R"("d" would take the place of a directory with files)");
    refused({tarMember({.name = "f"}), tarMember({.name = "f/deep/er"})}, R"(lies below "f")");
    refused({tarMember({.name = "f"}), tarMember({.name = "g", .type = '1', .link = "f"}), tarMember({.name = "g/x"})},
            R"(lies below "g")");
    refused({tarMember({.name = "./"}), tarMember({.name = "."})}, "root");
    refused({tarMember({.name = "s", .type = '2'})}, "without a target");
    refused({paxHeader("size", "9223372036854775807"), tarMember({.name = "big"})}, "");
    refused({paxHeader("uid", "4294967296"), tarMember({.name = "owned"})}, "owner is 4294967296");
    refused({paxHeader("GNU.sparse.size", "100"), paxHeader("GNU.sparse.map", "50,10,0,10"),
             tarMember({.name = "holes", .content = std::string(20, 'x')})},
            "");
}

TEST(Tar, SizesBeyondReasonAreRefused)
{
    const std::string huge(1, static_cast<char>(0x80));
    // 2^60 + 1 bytes in base 256, and twice 2^59 + 1
    const auto sized = [&](unsigned char top) {
        std::string field = huge + std::string(11, '\0');
        field[4] = static_cast<char>(top);
        field[11] = 1;
        return field;
    };
    EXPECT_FAILS(items(tarOf({tarMember({.name = "big", .size = sized(0x10)})})), Cause::BadInput, "2^60");
}

TEST(Tar, PathsThroughLinksBecomeThoseWithout)
{
    const auto placed = [](const std::string &link, const std::string &target, const std::string &path) {
        const auto all =
            items(tarOf({tarMember({.name = "usr/lib/x"}), tarMember({.name = "usr/share", .type = '5'}),
                         tarMember({.name = link, .type = '2', .link = target}), tarMember({.name = path})}));
        EXPECT_TRUE(all) << (all ? "" : all.error().describe());
        return all ? all->back().entry.path : std::string();
    };
    EXPECT_EQ(placed("lib", "usr/lib", "./lib/modules/6.12/a.ko"), "usr/lib/modules/6.12/a.ko");
    EXPECT_EQ(placed("lib", "/usr/lib", "lib/modules/a.ko"), "usr/lib/modules/a.ko");
    EXPECT_EQ(placed("usr/share/lib", "../lib/.", "usr/share/lib/a"), "usr/lib/a");
    EXPECT_EQ(placed("out", "../../../../etc", "out/shadow"), "etc/shadow"); // ".." of the root is the root
    EXPECT_EQ(placed("lib", "usr/lib", "lib"), "lib");                       // the link itself is replaced
    EXPECT_EQ(placed("run", "/not/there", "run/lock"), "not/there/lock");
}

TEST(Tar, HardLinksAreFollowedThroughLinksAsWell)
{
    ASSERT_OK_ASSIGN(const auto all,
                     items(tarOf({tarMember({.name = "usr/lib/f", .content = "1"}),
                                  tarMember({.name = "lib", .type = '2', .link = "usr/lib"}),
                                  tarMember({.name = "lib/g", .type = '1', .link = "lib/f"}),
                                  tarMember({.name = "lib2", .type = '1', .link = "lib"}), // of a link: one more link
                                  tarMember({.name = "lib2/h", .content = "2"})})));
    EXPECT_EQ(all.at(2).entry.path, "usr/lib/g");
    EXPECT_EQ(all.at(2).entry.target, "usr/lib/f");
    EXPECT_EQ(all.at(4).entry.path, "usr/lib/h");
}

TEST(Tar, WhatComesAgainMayBeOfAnotherKind)
{
    const auto follow = [](std::initializer_list<std::string> members) { return items(tarOf(members)); };
    ASSERT_OK_ASSIGN(const auto folder, follow({tarMember({.name = "a"}), tarMember({.name = "a", .type = '5'}),
                                                tarMember({.name = "a/f"})}));
    EXPECT_EQ(folder.back().entry.path, "a/f");
    ASSERT_OK_ASSIGN(const auto link,
                     follow({tarMember({.name = "d", .type = '5'}), tarMember({.name = "e/f"}),
                             tarMember({.name = "d", .type = '2', .link = "e"}), tarMember({.name = "d/g"})}));
    EXPECT_EQ(link.back().entry.path, "e/g");
    ASSERT_OK_ASSIGN(const auto again, follow({tarMember({.name = "l", .type = '2', .link = "e"}),
                                               tarMember({.name = "l", .type = '5'}), tarMember({.name = "l/g"})}));
    EXPECT_EQ(again.back().entry.path, "l/g");
}

/// A file of which only what is asked for is read.
class SkippingStream final : public Stream
{
public:
    SkippingStream(Bytes bytes, std::uint64_t &read)
        : m_bytes(std::move(bytes))
        , m_read(read)
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        const std::size_t count = std::min(buffer.size(), m_bytes.size() - m_at);
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), count, buffer.begin());
        m_at += count;
        m_read += count;
        return count;
    }

    Result<std::uint64_t> skip(std::uint64_t count) override
    {
        const std::uint64_t skipped = std::min<std::uint64_t>(count, m_bytes.size() - m_at);
        m_at += static_cast<std::size_t>(skipped);
        return skipped;
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    std::uint64_t &m_read;
};

TEST(Tar, DataThatNobodyReadsIsSkipped)
{
    const Bytes tar = tarOf({tarMember({.name = "a", .content = std::string(5'000'000, 'a')}),
                             tarMember({.name = "b", .content = "short"}),
                             tarMember({.name = "c", .content = std::string(3'000'001, 'c')})});
    const auto names = [](Bytes bytes, std::uint64_t &read) -> Result<std::string> {
        TRY_ASSIGN(const auto tree, openTar(std::make_unique<SkippingStream>(std::move(bytes), read), TarUse::Headers));
        std::string all;
        for (;;) {
            TRY_ASSIGN(const auto entry, tree->next());
            if (!entry) {
                return all;
            }
            all += entry->path;
        }
    };
    std::uint64_t read = 0;
    EXPECT_EQ(names(tar, read).value(), "abc");
    EXPECT_LT(read, 100'000U);
    Bytes cut(tar.begin(), tar.end() - 1024 - 2048); // within the last file
    EXPECT_FAILS(names(cut, read), Cause::BadInput, "");
    cut.assign(tar.begin(), tar.end() - 1024);
    EXPECT_FAILS(names(cut, read), Cause::BadInput, "without an end mark");
    Bytes more = tar;
    more.push_back(std::byte{1});
    EXPECT_FAILS(names(more, read), Cause::BadInput, "something follows the end");
}

TEST(Tar, ADirectoryMayComeTwiceAndAFileToo)
{
    ASSERT_OK_ASSIGN(
        const auto all,
        items(tarOf({tarMember({.name = "d", .type = '5'}), tarMember({.name = "d/", .type = '5'}),
                     tarMember({.name = "d/f", .content = "1"}), tarMember({.name = "d/f", .content = "2"})})));
    EXPECT_EQ(all.size(), 4U);
}

TEST(Tar, AHardLinkThatCarriesDataIsStillALink)
{
    const Bytes tar =
        tarOf({tarMember({.name = "f", .content = "data"}), paxHeader("comment", "this is pax"),
               tarMember({.name = "h", .type = '1', .link = "f", .content = "data"}), tarMember({.name = "last"})});
    ASSERT_OK_ASSIGN(const auto all, items(tar));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1].entry.kind, FileKind::HardLink);
    EXPECT_EQ(all[1].entry.size, 0U);
    EXPECT_EQ(all[2].entry.path, "last");
}

TEST(Tar, PaxNamesStayTheBytesThatTheyAreInEveryLocale)
{
    const std::string decomposed = "e\xcc\x81"; // would become one character when normalised
    const std::string latin1 = "caf\xe9";
    const Bytes tar = tarOf({paxHeader("path", decomposed), tarMember({.name = "x"}), paxHeader("hdrcharset", "BINARY"),
                             tarMember({.name = latin1}), paxHeader("path", latin1 + "2"), tarMember({.name = "x"}),
                             paxHeader("linkpath", decomposed), tarMember({.name = "s", .type = '2', .link = "x"})});
    const char *before = std::setlocale(LC_ALL, nullptr);
    const std::string saved = before != nullptr ? before : "C";
    for (const char *locale : {"C", "C.UTF-8"}) {
        ASSERT_NE(std::setlocale(LC_ALL, locale), nullptr);
        const auto all = items(tar);
        std::setlocale(LC_ALL, saved.c_str());
        ASSERT_OK(all);
        ASSERT_EQ(all->size(), 4U);
        EXPECT_EQ((*all)[0].entry.path, decomposed) << locale;
        EXPECT_EQ((*all)[1].entry.path, latin1) << locale;
        EXPECT_EQ((*all)[2].entry.path, latin1 + "2") << locale;
        EXPECT_EQ((*all)[3].entry.target, decomposed) << locale;
    }
}

TEST(Tar, AclsBecomeTheKernelsAttributes)
{
    const Bytes tar =
        tarOf({paxHeader("SCHILY.acl.access", "user::rw-,user:1000:rwx,group::r--,group:50:r-x,mask::rwx,other::---"),
               tarMember({.name = "f"})});
    ASSERT_OK_ASSIGN(const auto all, items(tar));
    ASSERT_EQ(all.at(0).entry.attributes.size(), 1U);
    EXPECT_EQ(all[0].entry.attributes[0].name, "system.posix_acl_access");
    EXPECT_EQ(toHex(all[0].entry.attributes[0].value), "02000000"
                                                       "01000600ffffffff"
                                                       "02000700e8030000"
                                                       "04000400ffffffff"
                                                       "0800050032000000"
                                                       "10000700ffffffff"
                                                       "20000000ffffffff");
    EXPECT_EQ(all[0].entry.permissions, 0670U) << "the group's bits are the mask";
    EXPECT_FAILS(items(tarOf({paxHeader("SCHILY.acl.access", "user::rw-,user:anna:rwx,group::r--,mask::rwx,other::---"),
                              tarMember({.name = "f"})})),
                 Cause::Unsupported, "anna");
}

TEST(Tar, AttributesAreSortedAndComeOnce)
{
    const Bytes tar = tarOf(
        {paxHeader("SCHILY.xattr.user.b", "2",
                   test::paxRecord("SCHILY.xattr.user.a", "11") + test::paxRecord("LIBARCHIVE.xattr.user.b", "Mg==") +
                       test::paxRecord("LIBARCHIVE.xattr.user.%41", "Mg==") +
                       test::paxRecord("SCHILY.xattr.system.nfs4_acl", "x")),
         tarMember({.name = "f"})});
    ASSERT_OK_ASSIGN(const auto all, items(tar));
    const std::vector<ExtendedAttribute> expected{
        {"user.A", bytesOf("2")}, {"user.a", bytesOf("11")}, {"user.b", bytesOf("2")}};
    EXPECT_EQ(all.at(0).entry.attributes, expected);
}

TEST(Tar, ErrorsShowNamesInPlainAscii)
{
    EXPECT_EQ(shown("a\n\"\\\xff"), R"("a\012\042\134\377")");
}

TEST(Tar, PathsAreBroughtToOneForm)
{
    EXPECT_EQ(normalised("/"), "");
    EXPECT_EQ(normalised("./."), "");
    EXPECT_EQ(normalised("//a///b/."), "a/b");
    EXPECT_EQ(normalised("...a/..b"), "...a/..b");
    EXPECT_FAILS(normalised(""), Cause::BadInput, "empty");
    EXPECT_FAILS(normalised("a/.."), Cause::BadInput, "leaves the tree");
    EXPECT_EQ(normalised(std::string(255, 'a')), std::string(255, 'a'));
    EXPECT_FAILS(normalised(std::string(256, 'a')), Cause::BadInput, "256");
}

} // namespace
} // namespace bootlace::source
