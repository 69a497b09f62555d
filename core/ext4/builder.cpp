// SPDX-License-Identifier: GPL-3.0-or-later
// The tree while it is being built: directories with the names in them. Inodes of everything else are written as they
// come; directories only at the end, when all their names are known, so that each is laid out once.
#include "ext4/builder.h"

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/attributes.h"
#include "ext4/data_blocks.h"
#include "ext4/directory.h"
#include "ext4/extent_tree.h"
#include "ext4/inode.h"
#include "ext4/volume.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <expected>
#include <ext2fs/ext2_fs.h>
#include <fmt/core.h>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t blockSize = Builder::blockSize;
constexpr std::uint16_t mostLinks = 65000;
constexpr std::size_t lostAndFoundBlocks = 4; // as mke2fs: room for e2fsck, which can't always make more
constexpr std::size_t longestName = 255;

struct Child
{
    std::uint32_t inode = 0;
    FileKind kind = FileKind::Regular;
};

struct Directory
{
    FileEntry about;
    std::uint32_t parent = 0;
    std::uint32_t subdirectories = 0;
    std::map<std::string, Child, std::less<>> children;
};

Result<> checkName(std::string_view name)
{
    if (name.empty() || name == "." || name == ".." || name.contains('\0')) {
        return fail(Cause::BadInput, R"(a name in the path is empty, "." or "..", or holds a zero byte)");
    }
    if (name.size() > longestName) {
        return fail(Cause::BadInput, fmt::format("a name in the path is {} bytes long, ext4 allows 255", name.size()));
    }
    return {};
}

} // namespace

class Builder::Tree
{
public:
    explicit Tree(std::unique_ptr<Volume> volume)
        : m_volume(std::move(volume))
    {}

    Result<> begin(Timestamp time)
    {
        m_time = time;
        m_directories[EXT2_ROOT_INO] = {
            .about = impliedDirectory(), .parent = EXT2_ROOT_INO, .subdirectories = 0, .children = {}};
        TRY_ASSIGN(const std::uint32_t lostAndFound, makeDirectory(EXT2_ROOT_INO, "lost+found", impliedDirectory()));
        m_lostAndFound = lostAndFound;
        m_directories[lostAndFound].about.permissions = 0700;
        return {};
    }

    Result<std::vector<Placement>> add(const FileEntry &entry);
    [[nodiscard]] std::optional<std::uint32_t> inodeOf(std::string_view path) const;
    Result<> forEachFile(const std::function<void(const BuiltFile &)> &tell);
    Result<std::vector<Extent>> finish();

    [[nodiscard]] ByteCount pending() const { return m_volume->pending(); }

private:
    /// A place in the tree: a directory's inode and a name in it.
    struct Place
    {
        std::uint32_t directory = 0;
        std::string_view name;
    };

    [[nodiscard]] FileEntry impliedDirectory() const
    {
        FileEntry entry;
        entry.kind = FileKind::Directory;
        entry.permissions = 0755;
        entry.mtime = m_time;
        return entry;
    }

    Result<Place> locate(std::string_view path);
    [[nodiscard]] Result<Child> findTarget(std::string_view path) const;
    Result<> tellFile(const std::string &path, std::uint32_t number, std::set<std::uint32_t> &told,
                      const std::function<void(const BuiltFile &)> &tell);
    Result<std::uint32_t> makeDirectory(std::uint32_t parent, std::string_view name, const FileEntry &about);
    Result<> addDirectory(const Place &place, const FileEntry &entry);
    Result<> addLink(const Place &place, const FileEntry &entry);
    Result<std::vector<Placement>> addFile(const Place &place, const FileEntry &entry);
    Result<> removeFile(const Place &place);
    Result<std::vector<Placement>> placeData(std::uint32_t number, Inode &inode, const FileEntry &entry);
    Result<> placeTarget(std::uint32_t number, Inode &inode, const std::string &target);
    Result<> placeAttributes(std::uint32_t number, Inode &inode, const FileEntry &entry);
    Result<> writeDirectory(std::uint32_t number, const Directory &directory);

    std::unique_ptr<Volume> m_volume;
    Timestamp m_time;
    std::map<std::uint32_t, Directory> m_directories; ///< by inode
    std::uint32_t m_lostAndFound = 0;
};

/// Walks to the directory that the path's last name is in; makes the ones that are not there yet.
Result<Builder::Tree::Place> Builder::Tree::locate(std::string_view path)
{
    std::uint32_t directory = EXT2_ROOT_INO;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        TRY(checkName(name));
        if (slash == std::string_view::npos) {
            return Place{.directory = directory, .name = name};
        }
        path.remove_prefix(slash + 1);
        const auto &children = m_directories[directory].children;
        const auto found = children.find(name);
        if (found == children.end()) {
            TRY_ASSIGN(directory, makeDirectory(directory, name, impliedDirectory()));
        } else if (found->second.kind == FileKind::Directory) {
            directory = found->second.inode;
        } else {
            return fail(Cause::BadInput, fmt::format("the path leads through \"{}\", which is not a directory", name));
        }
    }
}

/// The file that a hard link is another name for.
Result<Child> Builder::Tree::findTarget(std::string_view path) const
{
    const std::string_view whole = path;
    Child child{.inode = EXT2_ROOT_INO, .kind = FileKind::Directory};
    for (bool more = true; more;) {
        const std::size_t slash = path.find('/');
        const auto directory = m_directories.find(child.inode);
        if (directory == m_directories.end()) {
            return fail(Cause::BadInput, fmt::format("the hard link's target \"{}\" leads through a file", whole));
        }
        const auto found = directory->second.children.find(path.substr(0, slash));
        if (found == directory->second.children.end()) {
            return fail(Cause::BadInput, fmt::format("the hard link's target \"{}\" did not come before it", whole));
        }
        child = found->second;
        more = slash != std::string_view::npos;
        path.remove_prefix(more ? slash + 1 : path.size());
    }
    if (child.kind == FileKind::Directory) {
        return fail(Cause::BadInput, fmt::format("the hard link's target \"{}\" is a directory", whole));
    }
    return child;
}

Result<std::uint32_t> Builder::Tree::makeDirectory(std::uint32_t parent, std::string_view name, const FileEntry &about)
{
    TRY_ASSIGN(const std::uint32_t inode, m_volume->takeInode(true));
    Directory &above = m_directories[parent];
    above.children.emplace(name, Child{.inode = inode, .kind = FileKind::Directory});
    ++above.subdirectories;
    m_directories[inode] = {.about = about, .parent = parent, .subdirectories = 0, .children = {}};
    return inode;
}

Result<std::vector<Placement>> Builder::Tree::add(const FileEntry &entry)
{
    if (entry.path.empty()) {
        if (entry.kind != FileKind::Directory) {
            return fail(Cause::BadInput, "the root of the tree is not a directory");
        }
        m_directories[EXT2_ROOT_INO].about = entry;
        return {};
    }
    TRY_ASSIGN(const Place place, locate(entry.path));
    if (entry.kind == FileKind::Directory) {
        TRY(addDirectory(place, entry));
        return {};
    }
    if (entry.kind == FileKind::HardLink) {
        TRY(addLink(place, entry));
        return {};
    }
    TRY(removeFile(place));
    return addFile(place, entry);
}

Result<> Builder::Tree::addDirectory(const Place &place, const FileEntry &entry)
{
    const auto &children = m_directories[place.directory].children;
    const auto found = children.find(place.name);
    if (found == children.end()) {
        TRY(makeDirectory(place.directory, place.name, entry));
        return {};
    }
    if (found->second.kind != FileKind::Directory) {
        TRY(removeFile(place));
        TRY(makeDirectory(place.directory, place.name, entry));
        return {};
    }
    m_directories[found->second.inode].about = entry;
    return {};
}

Result<> Builder::Tree::addLink(const Place &place, const FileEntry &entry)
{
    TRY_ASSIGN(const Child target, findTarget(entry.target));
    const auto &children = m_directories[place.directory].children;
    const auto found = children.find(place.name);
    if (found != children.end() && found->second.inode == target.inode) {
        return {}; // it has this name already
    }
    TRY(removeFile(place));
    TRY_ASSIGN(Inode inode, m_volume->readInode(target.inode));
    if (inode.head.i_links_count >= mostLinks) {
        return fail(Cause::Unsupported, fmt::format("\"{}\" has more than 65000 names", entry.target));
    }
    ++inode.head.i_links_count;
    TRY(m_volume->writeInode(target.inode, inode));
    m_directories[place.directory].children.emplace(place.name, target);
    return {};
}

/// Takes a name away, and the file with its last name; or a directory that is empty.
Result<> Builder::Tree::removeFile(const Place &place)
{
    auto &children = m_directories[place.directory].children;
    const auto found = children.find(place.name);
    if (found == children.end()) {
        return {};
    }
    const std::uint32_t number = found->second.inode;
    if (found->second.kind == FileKind::Directory) {
        if (number == m_lostAndFound || !m_directories[number].children.empty()) {
            return fail(Cause::BadInput,
                        "a file can't take the place of lost+found, nor of a directory with files in it");
        }
        children.erase(found);
        --m_directories[place.directory].subdirectories;
        m_directories.erase(number); // it was not written yet
        return m_volume->releaseInode(number, true);
    }
    children.erase(found);
    TRY_ASSIGN(Inode inode, m_volume->readInode(number));
    if (--inode.head.i_links_count > 0) {
        return m_volume->writeInode(number, inode);
    }
    TRY(releaseFileBlocks(*m_volume, inode));
    return m_volume->releaseInode(number, false);
}

Result<std::vector<Placement>> Builder::Tree::addFile(const Place &place, const FileEntry &entry)
{
    TRY_ASSIGN(const std::uint32_t number, m_volume->takeInode(false));
    Inode inode = makeInode(entry);
    std::vector<Placement> placements;
    if (entry.kind == FileKind::Regular) {
        TRY_ASSIGN(placements, placeData(number, inode, entry));
    } else if (entry.kind == FileKind::Symlink) {
        TRY(placeTarget(number, inode, entry.target));
    } else if (entry.major >= (1U << 12) || entry.minor >= (1U << 20)) {
        return fail(Cause::BadInput,
                    fmt::format("the device number {}:{} does not fit into 12 and 20 bits", entry.major, entry.minor));
    }
    TRY(placeAttributes(number, inode, entry));
    TRY(m_volume->writeInode(number, inode));
    m_directories[place.directory].children.emplace(place.name, Child{.inode = number, .kind = entry.kind});
    return placements;
}

Result<std::vector<Placement>> Builder::Tree::placeData(std::uint32_t number, Inode &inode, const FileEntry &entry)
{
    TRY_ASSIGN(const auto spans, dataBlocks(entry));
    std::vector<MappedRun> mapped;
    std::vector<Placement> placements;
    for (const BlockSpan span : spans) {
        TRY_ASSIGN(const auto runs, m_volume->takeDataBlocks(span.end - span.begin));
        std::uint64_t fileBlock = span.begin;
        for (const BlockRun run : runs) {
            mapped.push_back({fileBlock, run});
            const std::uint64_t offset = fileBlock * blockSize;
            placements.push_back(
                {ByteOffset(run.first * blockSize), offset, std::min(run.count * blockSize, entry.size - offset)});
            fileBlock += run.count;
        }
    }
    TRY(mapBlocks(*m_volume, number, inode, mapped));
    return placements;
}

Result<> Builder::Tree::placeTarget(std::uint32_t number, Inode &inode, const std::string &target)
{
    if (target.empty() || target.size() >= blockSize || target.contains('\0')) {
        return fail(Cause::BadInput,
                    fmt::format("a symbolic link's target is 1 to 4095 bytes without zeros, not {}", target.size()));
    }
    inode.head.i_size = static_cast<std::uint32_t>(target.size());
    if (target.size() < sizeof(inode.head.i_block)) {
        std::memcpy(inode.head.i_block, target.data(), target.size());
        return {};
    }
    TRY_ASSIGN(const std::uint64_t block, m_volume->takeMetadataBlock());
    Bytes bytes(blockSize);
    std::ranges::copy(asBytes(target), bytes.begin());
    TRY(m_volume->writeBlock(block, bytes));
    const MappedRun mapped{.fileBlock = 0, .blocks = {.first = block, .count = 1}};
    return mapBlocks(*m_volume, number, inode, std::span(&mapped, 1));
}

Result<> Builder::Tree::placeAttributes(std::uint32_t number, Inode &inode, const FileEntry &entry)
{
    TRY_ASSIGN(const AttributeLayout layout, layOutAttributes(entry.attributes));
    inode.attributes = layout.inInode;
    if (layout.block.empty()) {
        return {};
    }
    TRY_ASSIGN(const std::uint64_t block, m_volume->takeMetadataBlock());
    setAttributeBlock(inode, block);
    countBlocks(inode, 1);
    return m_volume->writeAttributeBlock(block, layout.block, number);
}

Result<> Builder::Tree::writeDirectory(std::uint32_t number, const Directory &directory)
{
    std::vector<NewEntry> entries;
    entries.reserve(directory.children.size());
    for (const auto &[name, child] : directory.children) {
        entries.push_back({name, child.inode, directoryEntryType(child.kind)});
    }
    TRY_ASSIGN(DirectoryBlocks made, directoryBlocks(number, directory.parent, entries, m_volume->hashSeed()));
    if (number == m_lostAndFound && !made.indexed) {
        made.blocks.resize(lostAndFoundBlocks, emptyDirectoryBlock());
    }

    Inode inode = makeInode(directory.about);
    const std::uint32_t links = directory.subdirectories + 2;
    inode.head.i_links_count = static_cast<std::uint16_t>(links >= mostLinks ? 1 : links); // dir_nlink: 1 is "many"
    inode.head.i_size = static_cast<std::uint32_t>(made.blocks.size() * blockSize);
    inode.head.i_flags |= made.indexed ? EXT2_INDEX_FL : 0;
    TRY_ASSIGN(const auto runs, m_volume->takeBlocks(made.blocks.size()));
    std::vector<MappedRun> mapped;
    std::size_t next = 0;
    for (const BlockRun run : runs) {
        mapped.push_back({next, run});
        for (std::uint64_t block = run.first; block < run.end(); ++block) {
            TRY(m_volume->writeDirectoryBlock(block, std::move(made.blocks[next++]), number));
        }
    }
    TRY(mapBlocks(*m_volume, number, inode, mapped));
    TRY(placeAttributes(number, inode, directory.about));
    return m_volume->writeInode(number, inode);
}

std::optional<std::uint32_t> Builder::Tree::inodeOf(std::string_view path) const
{
    std::uint32_t inode = EXT2_ROOT_INO;
    while (!path.empty()) {
        const std::string_view name = path.substr(0, path.find('/'));
        path.remove_prefix(std::min(name.size() + 1, path.size()));
        const auto directory = m_directories.find(inode);
        if (directory == m_directories.end()) {
            return std::nullopt;
        }
        const auto found = directory->second.children.find(name);
        if (found == directory->second.children.end()) {
            return std::nullopt;
        }
        inode = found->second.inode;
    }
    return inode;
}

/// `told` has the files with several names that were told already.
Result<> Builder::Tree::tellFile(const std::string &path, std::uint32_t number, std::set<std::uint32_t> &told,
                                 const std::function<void(const BuiltFile &)> &tell)
{
    TRY_ASSIGN(const Inode inode, m_volume->readInode(number));
    if (inode.head.i_links_count > 1 && !told.insert(number).second) {
        return {};
    }
    const FileKind kind = LINUX_S_ISLNK(inode.head.i_mode) ? FileKind::Symlink : FileKind::Regular;
    tell({.path = path,
          .inode = number,
          .kind = kind,
          .size = EXT2_I_SIZE(&inode.head),
          .time = timeOf(inode.head.i_mtime, inode.head.i_mtime_extra)});
    return {};
}

Result<> Builder::Tree::forEachFile(const std::function<void(const BuiltFile &)> &tell)
{
    struct Level
    {
        const Directory *directory;
        std::map<std::string, Child, std::less<>>::const_iterator next;
        std::size_t pathSize; ///< of the directory's own path with a slash
    };

    const Directory &root = m_directories.at(EXT2_ROOT_INO);
    std::vector<Level> levels{{&root, root.children.begin(), 0}};
    std::set<std::uint32_t> told;
    std::string path;
    while (!levels.empty()) {
        Level &level = levels.back();
        path.resize(level.pathSize);
        if (level.next == level.directory->children.end()) {
            levels.pop_back();
            continue;
        }
        const auto &[name, child] = *level.next++;
        path += name;
        if (child.kind == FileKind::Directory) {
            const Directory &below = m_directories.at(child.inode);
            path += '/';
            levels.push_back({&below, below.children.begin(), path.size()});
        } else if (child.kind == FileKind::Regular || child.kind == FileKind::Symlink) {
            TRY(tellFile(path, child.inode, told, tell));
        }
    }
    return {};
}

Result<std::vector<Extent>> Builder::Tree::finish()
{
    for (const auto &[number, directory] : m_directories) {
        TRY_DURING(fmt::format("write the directory \"{}\"", directory.about.path), writeDirectory(number, directory));
    }
    return m_volume->finish();
}

Result<std::unique_ptr<Builder>> Builder::create(const Parameters &parameters)
{
    TRY_ASSIGN(auto volume, Volume::create(parameters));
    auto tree = std::make_unique<Tree>(std::move(volume));
    TRY(tree->begin(parameters.time));
    return std::unique_ptr<Builder>(new Builder(std::move(tree)));
}

Builder::Builder(std::unique_ptr<Tree> tree)
    : m_tree(std::move(tree))
{}

Builder::~Builder() = default;

Result<std::vector<Placement>> Builder::add(const FileEntry &entry)
{
    auto placements = m_tree->add(entry);
    if (!placements) {
        return std::unexpected(std::move(placements).error().during(fmt::format("add \"{}\"", entry.path)));
    }
    return placements;
}

std::optional<std::uint32_t> Builder::inodeOf(std::string_view path) const
{
    return m_tree->inodeOf(path);
}

Result<> Builder::forEachFile(const std::function<void(const BuiltFile &)> &tell) const
{
    return m_tree->forEachFile(tell);
}

ByteCount Builder::pending() const
{
    return m_tree->pending();
}

Result<std::vector<Extent>> Builder::finish()
{
    return m_tree->finish();
}

} // namespace bootlace::ext4
