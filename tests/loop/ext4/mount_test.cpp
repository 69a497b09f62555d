// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel reads what we built: every name by lookup, every byte, every piece of metadata.
#include "peer/ext4/built_image.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "support/tool.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

namespace bootlace::ext4::test {
namespace {

using bootlace::test::LoopDevice;
using bootlace::test::TempDir;

/// The image, mounted read-only on a loop device; unmounted when the object goes.
class Mounted
{
public:
    Mounted(const std::filesystem::path &image, std::filesystem::path where)
        : m_device(image)
        , m_where(std::move(where))
    {
        std::filesystem::create_directory(m_where);
        m_mounted = mount(m_device.path().c_str(), m_where.c_str(), "ext4", MS_RDONLY, nullptr) == 0;
        EXPECT_TRUE(m_mounted) << strerror(errno);
    }

    ~Mounted()
    {
        if (m_mounted) {
            EXPECT_EQ(umount(m_where.c_str()), 0) << strerror(errno);
        }
    }

    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    Mounted(Mounted &&) = delete;
    Mounted &operator=(Mounted &&) = delete;

    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    LoopDevice m_device;
    std::filesystem::path m_where;
    bool m_mounted = false;
};

mode_t modeOf(const FileEntry &entry)
{
    const std::map<FileKind, mode_t> kinds{{FileKind::Regular, S_IFREG},     {FileKind::Directory, S_IFDIR},
                                           {FileKind::Symlink, S_IFLNK},     {FileKind::CharDevice, S_IFCHR},
                                           {FileKind::BlockDevice, S_IFBLK}, {FileKind::Fifo, S_IFIFO},
                                           {FileKind::Socket, S_IFSOCK}};
    return kinds.at(entry.kind) | entry.permissions;
}

std::vector<ExtendedAttribute> attributesOf(const std::string &path)
{
    std::string names(65536, '\0');
    const auto size = llistxattr(path.c_str(), names.data(), names.size());
    EXPECT_GE(size, 0) << strerror(errno);
    names.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    std::vector<ExtendedAttribute> attributes;
    for (std::size_t at = 0; at < names.size(); at = names.find('\0', at) + 1) {
        ExtendedAttribute attribute{names.c_str() + at, Bytes(65536)};
        const auto length =
            lgetxattr(path.c_str(), attribute.name.c_str(), attribute.value.data(), attribute.value.size());
        EXPECT_GE(length, 0) << strerror(errno);
        attribute.value.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
        attributes.push_back(std::move(attribute));
    }
    std::ranges::sort(attributes, {}, &ExtendedAttribute::name);
    return attributes;
}

void expectMetadata(const FileEntry &entry, const std::string &path, const struct stat &found)
{
    EXPECT_EQ(found.st_mode, modeOf(entry));
    EXPECT_EQ(found.st_uid, entry.uid);
    EXPECT_EQ(found.st_gid, entry.gid);
    for (const timespec &time : {found.st_mtim, found.st_ctim, found.st_atim}) {
        EXPECT_EQ(time.tv_sec, entry.mtime.seconds);
        EXPECT_EQ(time.tv_nsec, entry.mtime.nanoseconds);
    }
    if (entry.kind == FileKind::CharDevice || entry.kind == FileKind::BlockDevice) {
        EXPECT_EQ(found.st_rdev, makedev(entry.major, entry.minor));
    }
    EXPECT_EQ(attributesOf(path), entry.attributes);
}

void expectContents(const FileEntry &entry, const std::string &path, const struct stat &found)
{
    if (entry.kind == FileKind::Symlink) {
        EXPECT_EQ(std::filesystem::read_symlink(path).native(), entry.target);
    } else if (entry.kind == FileKind::Regular) {
        ASSERT_EQ(static_cast<std::uint64_t>(found.st_size), entry.size);
        EXPECT_EQ(bootlace::test::readFile(path), contentsOf(entry, 0, entry.size));
    }
}

/// Everything of the model is there, and nothing else.
void expectTree(const Model &model, const std::filesystem::path &root)
{
    std::map<const FileEntry *, ino_t> inodes;
    std::map<ino_t, nlink_t> names;
    for (const auto &[path, entry] : model) {
        SCOPED_TRACE(path);
        const std::string full = (root / path).native();
        struct stat found = {};
        ASSERT_EQ(lstat(full.c_str(), &found), 0) << strerror(errno);
        expectMetadata(*entry, full, found);
        expectContents(*entry, full, found);
        if (entry->kind != FileKind::Directory) {
            EXPECT_EQ(inodes.try_emplace(entry.get(), found.st_ino).first->second, found.st_ino);
            ++names[found.st_ino];
        }
    }
    EXPECT_EQ(names.size(), inodes.size()); // no inode belongs to two files
    std::size_t count = 1;
    for (const auto &item : std::filesystem::recursive_directory_iterator(root)) {
        ++count;
        const std::string path = item.path().lexically_relative(root).native();
        EXPECT_TRUE(model.contains(path)) << path;
        struct stat found = {};
        ASSERT_EQ(lstat(item.path().c_str(), &found), 0);
        if (!S_ISDIR(found.st_mode)) {
            EXPECT_EQ(found.st_nlink, names[found.st_ino]) << path;
        }
    }
    EXPECT_EQ(count, model.size());
}

void buildMountCompare(ByteCount size, const std::vector<FileEntry> &entries)
{
    const TempDir dir;
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(size), entries));
    writeImage(dir / "image", size, built);
    const Mounted mounted(dir / "image", dir / "mount");
    ASSERT_TRUE(mounted.mounted());
    expectTree(modelOf(entries), dir / "mount");
}

TEST(MountedExt4, RandomTreesAreReadBackAsTheyWereGiven)
{
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        SCOPED_TRACE(seed);
        buildMountCompare(256_MiB, randomTree(seed, 1500));
    }
}

TEST(MountedExt4, TheRootsOwnMetadataIsKept)
{
    FileEntry root = directory("", 01775);
    root.uid = 1234567;
    root.gid = 89;
    root.attributes = {{"user.root", Bytes(10, std::byte{1})}};
    buildMountCompare(64_MiB, {root});
}

TEST(MountedExt4, OneDirectoryOfAHundredThousandNamesIsFoundByItsHashTree)
{
    const TempDir dir;
    std::vector<FileEntry> entries;
    for (int i = 0; i < 100000; ++i) {
        FileEntry entry = special("many/entry-with-a-name-of-some-length-" + std::to_string(i), FileKind::Fifo);
        entry.uid = static_cast<std::uint32_t>(i);
        entries.push_back(std::move(entry));
    }
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(2_GiB), entries));
    writeImage(dir / "image", 2_GiB, built);
    const Mounted mounted(dir / "image", dir / "mount");
    ASSERT_TRUE(mounted.mounted());
    for (const FileEntry &entry : entries) {
        struct stat found = {};
        ASSERT_EQ(lstat((dir / "mount" / entry.path).c_str(), &found), 0) << entry.path;
        ASSERT_EQ(found.st_uid, entry.uid);
    }
    struct stat found = {};
    EXPECT_NE(lstat((dir / "mount" / "many/entry-with-a-name-of-some-length-100000").c_str(), &found), 0);
}

TEST(MountedExt4, AFileBeyondFourGigabytesHasItsDataAtTheEnd)
{
    FileEntry entry = file("large", (5ULL << 30) + 777);
    entry.data = {{(5ULL << 30) - 10, 787}};
    const TempDir dir;
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(64_MiB), {entry}));
    writeImage(dir / "image", 64_MiB, built);
    const Mounted mounted(dir / "image", dir / "mount");
    ASSERT_TRUE(mounted.mounted());
    const auto path = dir / "mount" / "large";
    EXPECT_EQ(std::filesystem::file_size(path), entry.size);
    const std::uint64_t at = (5ULL << 30) - 5000;
    EXPECT_EQ(bootlace::test::readFile(path, {ByteOffset(at), ByteCount(entry.size - at)}),
              contentsOf(entry, at, entry.size - at));
}

TEST(MountedExt4, CapabilitiesAndAclsAreWhatTheirToolsRead)
{
    FileEntry ping = file("ping", 10);
    ping.permissions = 0755;
    const std::array<unsigned char, 20> netRaw{1, 0, 0, 2, 0, 0x20}; // cap_net_raw=ep, version 2
    const ByteView value = std::as_bytes(std::span(netRaw));
    ping.attributes = {{"security.capability", Bytes(value.begin(), value.end())}};
    const TempDir dir;
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(64_MiB), {ping}));
    writeImage(dir / "image", 64_MiB, built);
    const Mounted mounted(dir / "image", dir / "mount");
    ASSERT_TRUE(mounted.mounted());
    EXPECT_THAT(bootlace::test::runOk({"getcap", (dir / "mount" / "ping").string()}),
                testing::HasSubstr("cap_net_raw=ep"));
}

} // namespace
} // namespace bootlace::ext4::test
