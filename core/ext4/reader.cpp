// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/reader.h"

#include "ext4/inode.h"
#include "ext4/reader_state.h"

#include <algorithm>
#include <ext2fs/ext2fs.h>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace bootlace::ext4 {

namespace {

constexpr std::size_t mostEntries = 1'000'000;
constexpr std::size_t mostRemembered = 100'000; // names of directories
constexpr int mostLinks = 40;
constexpr std::size_t longestLink = 4096;

ext2_ino_t numberOf(InodeNumber inode)
{
    return static_cast<ext2_ino_t>(inode);
}

FileKind kindOf(std::uint16_t mode)
{
    switch (mode & LINUX_S_IFMT) {
    case LINUX_S_IFDIR:
        return FileKind::Directory;
    case LINUX_S_IFLNK:
        return FileKind::Symlink;
    case LINUX_S_IFCHR:
        return FileKind::CharDevice;
    case LINUX_S_IFBLK:
        return FileKind::BlockDevice;
    case LINUX_S_IFIFO:
        return FileKind::Fifo;
    case LINUX_S_IFSOCK:
        return FileKind::Socket;
    default:
        return FileKind::Regular;
    }
}

/// What ext2fs_dir_iterate2() carries to its callback.
struct Walk
{
    const Reader::State::Visit &visit;
    std::size_t calls = 0; ///< empty entries included: a directory may claim the same empty block for ever
};

// NOLINTNEXTLINE(readability-function-size): libext2fs asks for these parameters
int visitEntry(ext2_ino_t /*directory*/, int /*entry*/, ext2_dir_entry *dirent, int /*offset*/, int /*blockSize*/,
               char * /*buffer*/, void *context)
{
    auto &walk = *static_cast<Walk *>(context);
    if (++walk.calls > mostEntries) {
        return DIRENT_ABORT;
    }
    const std::string_view name(static_cast<const char *>(dirent->name),
                                static_cast<std::size_t>(ext2fs_dirent_name_len(dirent)));
    if (dirent->inode == 0 || name == "." || name == "..") {
        return 0;
    }
    return walk.visit(name, InodeNumber(dirent->inode)) == Reader::State::Next::Stop ? DIRENT_ABORT : 0;
}

struct CloseFile
{
    void operator()(struct ext2_file *file) const { ext2fs_file_close(file); }
};

Result<ext2_inode_large> readInode(ext2_filsys filesystem, const BlockStore &store, InodeNumber inode)
{
    ext2_inode_large contents = {};
    const auto code = ext2fs_read_inode_full(filesystem, numberOf(inode), reinterpret_cast<ext2_inode *>(&contents),
                                             sizeof(contents));
    if (code != 0) {
        return failLibext2fs(store, Cause::BadInput, fmt::format("read ext4 inode {}", numberOf(inode)), code);
    }
    return contents;
}

/// The inode has all fields up to that byte of it; one of 128 bytes has no more than seconds of times.
bool hasUpTo(const ext2_inode_large &inode, std::size_t inodeSize, std::size_t end)
{
    return inodeSize >= end && inode.i_extra_isize >= end - EXT2_GOOD_OLD_INODE_SIZE;
}

Timestamp mtimeOf(const ext2_inode_large &inode, std::size_t inodeSize)
{
    constexpr std::size_t end = offsetof(ext2_inode_large, i_mtime_extra) + sizeof(inode.i_mtime_extra);
    return timeOf(inode.i_mtime, hasUpTo(inode, inodeSize, end) ? inode.i_mtime_extra : 0);
}

Timestamp ctimeOf(const ext2_inode_large &inode, std::size_t inodeSize)
{
    constexpr std::size_t end = offsetof(ext2_inode_large, i_ctime_extra) + sizeof(inode.i_ctime_extra);
    return timeOf(inode.i_ctime, hasUpTo(inode, inodeSize, end) ? inode.i_ctime_extra : 0);
}

/// The first component of a path, without slashes; `path` becomes what follows it.
std::string_view takeComponent(std::string_view &path)
{
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    const std::string_view component = path.substr(0, path.find('/'));
    path.remove_prefix(component.size());
    return component;
}

} // namespace

Reader::Reader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}

Reader::~Reader() = default;
Reader::Reader(Reader &&) noexcept = default;
Reader &Reader::operator=(Reader &&) noexcept = default;

Result<Reader> Reader::open(ReadAt readAt, ByteCount size)
{
    auto state = std::make_unique<State>(std::move(readAt), size);
    TRY_ASSIGN(state->filesystem, ext4::open(state->store, Access::ReadOnly));
    Bytes beginning(2048);
    TRY(state->store.read(ByteOffset(0), beginning));
    TRY_ASSIGN(state->facts, peek(beginning));
    return Reader(std::move(state));
}

const Facts &Reader::facts() const
{
    return m_state->facts;
}

Result<> Reader::State::forEachEntry(InodeNumber directory, const Visit &visit) const
{
    Walk walk{visit};
    const auto code = ext2fs_dir_iterate2(filesystem.get(), numberOf(directory), DIRENT_FLAG_INCLUDE_EMPTY, nullptr,
                                          visitEntry, &walk);
    if (code != 0) {
        return failLibext2fs(store, Cause::BadInput,
                             fmt::format("list the directory in ext4 inode {}", numberOf(directory)), code);
    }
    if (walk.calls > mostEntries) {
        return fail(Cause::Unsupported, fmt::format("the directory in ext4 inode {} has more than {} entries",
                                                    numberOf(directory), mostEntries));
    }
    return {};
}

Result<InodeNumber> Reader::lookup(std::string_view path) const
{
    std::string rest(path);
    auto here = InodeNumber(EXT2_ROOT_INO);
    int links = 0;
    for (;;) {
        std::string_view remaining(rest);
        const std::string component(takeComponent(remaining));
        if (component.empty()) {
            return here;
        }
        TRY_ASSIGN(const InodeNumber found, child(here, component));
        TRY_ASSIGN(const Stat status, stat(found));
        if (status.kind != FileKind::Symlink) {
            here = found;
            rest = std::string(remaining);
            continue;
        }
        if (++links > mostLinks) {
            return fail(Cause::NotFound,
                        fmt::format("\"{}\" leads through more than {} symbolic links", path, mostLinks));
        }
        TRY_ASSIGN(const std::string target, readLink(found));
        if (target.starts_with('/')) {
            here = InodeNumber(EXT2_ROOT_INO);
        }
        rest = target + "/" + std::string(remaining);
    }
}

Result<const Reader::State::Names *> Reader::State::namesIn(InodeNumber directory)
{
    if (const auto known = directories.find(directory); known != directories.end()) {
        return &known->second;
    }
    Names names;
    TRY(forEachEntry(directory, [&](std::string_view name, InodeNumber inode) {
        names.try_emplace(std::string(name), inode); // of two with one name, the kernel finds the first
        return Next::Entry;
    }));
    if (remembered + names.size() > mostRemembered) {
        directories.clear();
        remembered = 0;
    }
    remembered += names.size();
    return &directories.emplace(directory, std::move(names)).first->second;
}

Result<InodeNumber> Reader::find(std::string_view path) const
{
    auto here = InodeNumber(EXT2_ROOT_INO);
    for (std::string_view name = takeComponent(path); !name.empty(); name = takeComponent(path)) {
        if (name == "..") {
            return fail(Cause::NotFound, R"(".." is not the name of a file)");
        }
        TRY_ASSIGN(here, child(here, name));
    }
    return here;
}

Result<InodeNumber> Reader::child(InodeNumber directory, std::string_view name) const
{
    TRY_ASSIGN(const Stat status, stat(directory));
    if (name == ".") {
        return directory;
    }
    std::optional<InodeNumber> found;
    if (status.kind == FileKind::Directory && name == "..") {
        ext2_ino_t parent = 0;
        const auto code = ext2fs_lookup(m_state->filesystem.get(), numberOf(directory), "..", 2, nullptr, &parent);
        if (code == 0) {
            found = InodeNumber(parent);
        }
    } else if (status.kind == FileKind::Directory) {
        TRY_ASSIGN(const State::Names *names, m_state->namesIn(directory));
        if (const auto place = names->find(std::string(name)); place != names->end()) {
            found = place->second;
        }
    }
    if (!found) {
        return fail(Cause::NotFound,
                    fmt::format("there is no \"{}\" in the directory of ext4 inode {}", name, numberOf(directory)));
    }
    return *found;
}

Result<std::vector<DirectoryEntry>> Reader::list(InodeNumber directory) const
{
    std::vector<DirectoryEntry> entries;
    TRY(m_state->forEachEntry(directory, [&](std::string_view name, InodeNumber inode) {
        entries.push_back({std::string(name), inode});
        return State::Next::Entry;
    }));
    return entries;
}

Result<Stat> Reader::stat(InodeNumber inode) const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    TRY_ASSIGN(ext2_inode_large contents, readInode(filesystem, m_state->store, inode));
    Stat answer;
    answer.kind = kindOf(contents.i_mode);
    answer.permissions = contents.i_mode & 07777U;
    answer.uid = inode_uid(contents);
    answer.gid = inode_gid(contents);
    answer.mtime = mtimeOf(contents, EXT2_INODE_SIZE(filesystem->super));
    answer.ctime = ctimeOf(contents, EXT2_INODE_SIZE(filesystem->super));
    answer.size = EXT2_I_SIZE(&contents);
    answer.links = contents.i_links_count;
    answer.generation = contents.i_generation;
    return answer;
}

Result<std::string> Reader::readLink(InodeNumber link) const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    TRY_ASSIGN(ext2_inode_large contents, readInode(filesystem, m_state->store, link));
    auto *small = reinterpret_cast<ext2_inode *>(&contents);
    const std::uint64_t size = EXT2_I_SIZE(&contents);
    if (kindOf(contents.i_mode) != FileKind::Symlink || size > longestLink) {
        return fail(Cause::BadInput, fmt::format("ext4 inode {} is not a symbolic link of at most {} bytes",
                                                 numberOf(link), longestLink));
    }
    if (ext2fs_is_fast_symlink(small) != 0) {
        const std::string_view blocks(reinterpret_cast<const char *>(contents.i_block), sizeof(contents.i_block));
        return std::string(blocks.substr(0, size));
    }
    std::string target(static_cast<std::size_t>(size), '\0');
    TRY_ASSIGN(const std::size_t count, read(link, 0, std::as_writable_bytes(std::span(target))));
    target.resize(count);
    return target;
}

Result<std::size_t> Reader::read(InodeNumber file, std::uint64_t offset, MutableBytes buffer) const
{
    ext2_filsys filesystem = m_state->filesystem.get();
    const std::string step = fmt::format("read the file in ext4 inode {}", numberOf(file));
    ext2_file_t opened = nullptr;
    if (const auto code = ext2fs_file_open(filesystem, numberOf(file), 0, &opened); code != 0) {
        return failLibext2fs(m_state->store, Cause::BadInput, step, code);
    }
    const std::unique_ptr<struct ext2_file, CloseFile> owner(opened);
    if (const auto code = ext2fs_file_llseek(opened, offset, EXT2_SEEK_SET, nullptr); code != 0) {
        return failLibext2fs(m_state->store, Cause::BadInput, step, code);
    }
    std::size_t done = 0;
    while (done < buffer.size()) {
        constexpr std::size_t most = 1024UL * 1024;
        const auto part = buffer.subspan(done, std::min(most, buffer.size() - done));
        unsigned int count = 0;
        const auto code = ext2fs_file_read(opened, part.data(), static_cast<unsigned int>(part.size()), &count);
        if (code != 0) {
            return failLibext2fs(m_state->store, Cause::BadInput, step, code);
        }
        if (count == 0) {
            break;
        }
        done += count;
    }
    return done;
}

Result<Bytes> Reader::readAll(std::string_view path, std::size_t limit) const
{
    TRY_ASSIGN(const InodeNumber inode, lookup(path));
    TRY_ASSIGN(const Stat status, stat(inode));
    if (status.kind != FileKind::Regular) {
        return fail(Cause::BadInput, fmt::format("\"{}\" is not a regular file", path));
    }
    if (status.size > limit) {
        return fail(Cause::Unsupported,
                    fmt::format("\"{}\" is {} bytes long; at most {} are read", path, status.size, limit));
    }
    Bytes contents(static_cast<std::size_t>(status.size));
    TRY_ASSIGN(const std::size_t count, read(inode, 0, contents));
    contents.resize(count);
    return contents;
}

} // namespace bootlace::ext4
