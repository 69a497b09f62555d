// SPDX-License-Identifier: GPL-3.0-or-later
// A real tree with everything that Linux knows, packed by GNU tar and bsdtar: what we read from the tar must be what
// the system says about the tree itself. Makes device nodes and owners, so it needs root.
#include "base/digest.h"
#include "source/file.h"
#include "source/folder.h"
#include "source/read_ahead.h"
#include "source/tar.h"
#include "source/unpack.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "support/tree_items.h"

#include <array>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace bootlace::source {
namespace {

using test::itemsOf;
using test::runOk;
using test::TempDir;
using test::TreeItem;

/// What is the same however a tree is packed: hard links are told by the first of their names in the order of bytes.
struct Fact
{
    FileEntry entry;
    Bytes content;
    std::string firstName;

    bool operator==(const Fact &) const = default;
};

using Facts = std::map<std::string, Fact>;

void PrintTo(const Fact &fact, std::ostream *out)
{
    *out << static_cast<int>(fact.entry.kind) << " mode " << std::oct << fact.entry.permissions << std::dec << " "
         << fact.entry.uid << ":" << fact.entry.gid << " mtime " << fact.entry.mtime.seconds << "."
         << fact.entry.mtime.nanoseconds << " size " << fact.entry.size << " -> " << fact.entry.target << " dev "
         << fact.entry.major << ":" << fact.entry.minor << " first " << fact.firstName;
    for (const ExtendedAttribute &attribute : fact.entry.attributes) {
        *out << " " << attribute.name << "=" << toHex(attribute.value);
    }
}

Facts factsOf(Tree &tree)
{
    const auto items = itemsOf(tree);
    if (!items) {
        throw std::runtime_error(items.error().describe());
    }
    Facts facts;
    std::map<std::string, std::string> targets;
    for (const TreeItem &item : *items) {
        Fact fact{.entry = item.entry, .content = item.content, .firstName = item.entry.path};
        if (item.entry.kind == FileKind::HardLink) {
            fact = facts.at(item.entry.target);
            targets[item.entry.path] = facts.at(item.entry.target).entry.path;
        }
        fact.entry.data.clear();
        facts[item.entry.path] = fact;
    }
    for (auto &[path, fact] : facts) {
        Fact &original = facts.at(targets.contains(path) ? targets.at(path) : path);
        original.firstName = std::min(original.firstName, path);
    }
    for (auto &[path, fact] : facts) {
        fact.firstName = facts.at(targets.contains(path) ? targets.at(path) : path).firstName;
    }
    for (auto &[path, fact] : facts) {
        fact.entry.path = path;
    }
    return facts;
}

Bytes attributeOf(const std::string &path, const std::string &name)
{
    Bytes value(65536);
    const ssize_t size = ::lgetxattr(path.c_str(), name.c_str(), value.data(), value.size());
    value.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
    return value;
}

/// The same by std::filesystem, lstat(2) and lgetxattr(2).
Facts factsOfSystem(const std::filesystem::path &root)
{
    Facts facts;
    std::map<ino_t, std::string> first;
    const auto add = [&](const std::filesystem::path &file, const std::string &path) {
        struct stat status = {};
        ASSERT_EQ(::lstat(file.c_str(), &status), 0);
        FileEntry entry;
        entry.path = path;
        entry.permissions = status.st_mode & 07777U;
        entry.uid = status.st_uid;
        entry.gid = status.st_gid;
        entry.mtime = {status.st_mtim.tv_sec, static_cast<std::uint32_t>(status.st_mtim.tv_nsec)};
        const std::map<mode_t, FileKind> kinds{{S_IFREG, FileKind::Regular},     {S_IFDIR, FileKind::Directory},
                                               {S_IFLNK, FileKind::Symlink},     {S_IFCHR, FileKind::CharDevice},
                                               {S_IFBLK, FileKind::BlockDevice}, {S_IFIFO, FileKind::Fifo},
                                               {S_IFSOCK, FileKind::Socket}};
        entry.kind = kinds.at(status.st_mode & static_cast<mode_t>(S_IFMT));
        Fact fact{.entry = entry, .content = {}, .firstName = path};
        if (entry.kind == FileKind::Regular) {
            fact.entry.size = static_cast<std::uint64_t>(status.st_size);
            fact.content = test::readFile(file);
        } else if (entry.kind == FileKind::Symlink) {
            fact.entry.target = std::filesystem::read_symlink(file).native();
        } else if (entry.kind == FileKind::CharDevice || entry.kind == FileKind::BlockDevice) {
            fact.entry.major = ::gnu_dev_major(status.st_rdev);
            fact.entry.minor = ::gnu_dev_minor(status.st_rdev);
        }
        for (const char *name : {"security.capability", "system.posix_acl_access", "system.posix_acl_default",
                                 "trusted.link", "user.bytes", "user.text"}) {
            if (Bytes value = attributeOf(file.native(), name); !value.empty()) {
                fact.entry.attributes.push_back({name, std::move(value)});
            }
        }
        if (status.st_nlink > 1 && entry.kind != FileKind::Directory) {
            std::string &name = first.try_emplace(status.st_ino, path).first->second;
            name = std::min(name, path);
        }
        facts[path] = std::move(fact);
    };
    add(root, "");
    for (const auto &file : std::filesystem::recursive_directory_iterator(root)) {
        add(file.path(), file.path().lexically_relative(root).native());
    }
    for (auto &[path, fact] : facts) {
        struct stat status = {};
        EXPECT_EQ(::lstat((root / path).c_str(), &status), 0);
        if (first.contains(status.st_ino) && fact.entry.kind != FileKind::Directory) {
            fact.firstName = first.at(status.st_ino);
        }
    }
    return facts;
}

class Trees : public testing::Test
{
protected:
    Trees() { runOk({"sh", test::inProject("tests/peer/source/make_tree.sh"), root()}); }

    [[nodiscard]] std::string root() const { return (m_folder / "tree").string(); }

    [[nodiscard]] Facts tarFacts(const std::string &command) const
    {
        const std::string tar = (m_folder / "tree.tar").string();
        runOk({"sh", "-ec", "cd " + root() + "; " + command + " >" + tar});
        auto file = openFile(tar);
        auto plain = unpack(readAhead(*std::move(file)));
        const auto tree = openTar(readAhead(*std::move(plain)));
        return factsOf(**tree);
    }

    [[nodiscard]] Facts folderFacts() const { return factsOf(**openFolder(root())); }

    TempDir m_folder;
};

/// What a format can't hold is taken out of what is expected.
template <typename Change>
Facts changed(Facts facts, Change change)
{
    for (auto &[path, fact] : facts) {
        change(fact);
    }
    return facts;
}

Facts withoutAttributesAndFractions(const Facts &facts)
{
    return changed(facts, [](Fact &fact) {
        fact.entry.attributes.clear();
        fact.entry.mtime.nanoseconds = 0;
    });
}

void expectSame(const Facts &ours, const Facts &theirs)
{
    for (const auto &[path, fact] : theirs) {
        EXPECT_TRUE(ours.contains(path)) << path;
        if (ours.contains(path)) {
            EXPECT_EQ(ours.at(path), fact) << path;
        }
    }
    EXPECT_EQ(ours.size(), theirs.size());
}

const std::string everything = "tar -c --numeric-owner --format=posix --xattrs --xattrs-include='*' --acls";

TEST_F(Trees, AFolderIsWhatTheSystemSays)
{
    expectSame(folderFacts(), factsOfSystem(root()));
}

TEST_F(Trees, PaxByGnuTarIsWhatTheSystemSays)
{
    const Facts system = factsOfSystem(root());
    expectSame(tarFacts(everything + " ."), system);
    for (const char *version : {"0.0", "0.1", "1.0"}) {
        expectSame(tarFacts(everything + " -S --sparse-version=" + version + " ."), system);
    }
    expectSame(tarFacts(everything + " -S . | zstd -c -T2"), system);
    expectSame(tarFacts(everything + " --sort=name . | xz -0 -T2 -c"), system);
}

TEST_F(Trees, GnuFormatIsWhatTheSystemSaysButForAttributesAndFractions)
{
    const Facts system = withoutAttributesAndFractions(factsOfSystem(root()));
    for (const char *options : {"--format=gnu", "--format=gnu -S", "--format=oldgnu -S"}) {
        expectSame(tarFacts("tar -c --numeric-owner " + std::string(options) + " . | gzip -c"), system);
    }
}

TEST_F(Trees, PaxByBsdtarIsWhatTheSystemSays)
{
    // Fractions before 1970 it writes in a way of its own: -2.25 for what pax calls -1.75.
    runOk({"touch", "-h", "-d", "1969-12-31 23:59:58", root() + "/etc/sym"});
    expectSame(tarFacts("LC_ALL=C bsdtar -c --format pax --xattrs --acls --numeric-owner -f - . | bzip2 -c"),
               factsOfSystem(root()));
}

TEST_F(Trees, UstarAndV7HoldWhatFitsIntoThem)
{
    runOk({"sh", "-ec",
           "cd " + root() + "; rm -rf 0* long* etc/owner etc/disk etc/sym etc/sym2 etc/file etc/again 'with space'"});
    const Facts system = withoutAttributesAndFractions(factsOfSystem(root()));
    expectSame(tarFacts("tar -c --numeric-owner --format=ustar ."), system);
    runOk({"sh", "-ec", "cd " + root() + "; rm etc/null etc/pipe"});
    const Facts fewer = withoutAttributesAndFractions(factsOfSystem(root()));
    expectSame(tarFacts("tar -c --numeric-owner --format=v7 ."), fewer);
}

TEST_F(Trees, WhatTarUnpacksIsWhatWeRead)
{
    const Facts ours = tarFacts(everything + " -S .");
    const std::string copy = (m_folder / "copy").string();
    runOk({"sh", "-ec",
           "mkdir " + copy + "; cd " + copy + "; tar -xp --numeric-owner --xattrs --xattrs-include='*' --acls -f " +
               (m_folder / "tree.tar").string()});
    expectSame(ours, factsOfSystem(copy));
}

TEST_F(Trees, HolesOfATarStayHoles)
{
    runOk({"sh", "-ec", "cd " + root() + "; " + everything + " -S . >../tree.tar"});
    auto file = openFile(m_folder / "tree.tar");
    const auto tree = openTar(*std::move(file));
    const auto items = itemsOf(**tree);
    ASSERT_OK(items);
    std::uint64_t data = 0;
    for (const TreeItem &item : *items) {
        for (const DataPart &part : item.entry.data) {
            data += part.size;
        }
    }
    EXPECT_LT(data, 1U << 20) << "of 10 MiB of files";
}

TEST_F(Trees, WhatIsMountedInAFolderIsLeftOut)
{
    const std::string mounted = root() + "/empty";
    runOk({"mount", "-t", "tmpfs", "-o", "mode=700", "tmpfs", mounted});
    runOk({"touch", mounted + "/inside"});
    const Facts facts = folderFacts();
    runOk({"umount", mounted});
    EXPECT_TRUE(facts.contains("empty"));
    EXPECT_FALSE(facts.contains("empty/inside"));
}

TEST_F(Trees, AccessTimesStayAsTheyWere)
{
    const std::string file = root() + "/etc/file";
    runOk({"touch", "-a", "-d", "1999-01-01", file, root() + "/etc"});
    (void)folderFacts();
    for (const std::string &path : {file, root() + "/etc"}) {
        struct stat status = {};
        ASSERT_EQ(::lstat(path.c_str(), &status), 0);
        EXPECT_LT(status.st_atim.tv_sec, 1'000'000'000) << path;
    }
}

} // namespace
} // namespace bootlace::source
