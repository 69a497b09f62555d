// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/needs.h"

#include "ext4/attributes.h"
#include "ext4/builder.h"
#include "ext4/data_blocks.h"
#include "ext4/volume.h"

#include <array>
#include <fmt/format.h>
#include <limits>

namespace bootlace::ext4 {

namespace {

constexpr std::uint64_t blockSize = Builder::blockSize;
constexpr std::uint64_t entryHead = 8; // of a directory's entry, before the name
constexpr std::uint64_t lostAndFoundBlocks = 4;
constexpr std::uint64_t ownEntries = 24;           // "." and ".."
constexpr std::uint64_t leafSize = blockSize - 12; // without the checksum
constexpr std::size_t longestFastLink = 59;

/// Blocks of a directory whose entries, but for "." and "..", take that many bytes.
std::uint64_t directoryBlocks(std::uint64_t bytes)
{
    return bytes + ownEntries <= leafSize ? 1 : 1 + (bytes + leafSize - 1) / leafSize;
}

/// Blocks of the file itself; what the Builder will refuse counts nothing.
std::uint64_t blocksOf(const FileEntry &entry)
{
    if (entry.kind == FileKind::HardLink) {
        return 0;
    }
    const auto attributes = layOutAttributes(entry.attributes);
    std::uint64_t blocks = attributes && !attributes->block.empty() ? 1 : 0;
    if (entry.kind == FileKind::Symlink && entry.target.size() > longestFastLink) {
        ++blocks;
    }
    if (const auto spans = dataBlocks(entry); spans && entry.kind == FileKind::Regular) {
        for (const BlockSpan &span : *spans) {
            blocks += span.end - span.begin;
        }
    }
    return blocks;
}

/// An empty file system of that size has this.
Result<Needs> roomIn(ByteCount size)
{
    Parameters parameters;
    parameters.size = size;
    TRY_ASSIGN(const auto volume, Volume::create(parameters));
    return Needs{.inodes = volume->freeInodes(), .blocks = volume->freeBlocks()};
}

bool fits(const Needs &needs, ByteCount size)
{
    const std::uint64_t blocks = size.value() / blockSize; // more of either there can't be
    if (needs.blocks > blocks || needs.inodes > blocks) {
        return false;
    }
    const auto room = roomIn(size);
    return room && needs.inodes <= room->inodes && needs.blocks <= room->blocks;
}

} // namespace

Tally::Tally()
{
    addName("lost+found", FileKind::Directory);
}

void Tally::add(const FileEntry &entry)
{
    m_blocks += blocksOf(entry);
    if (!entry.path.empty()) {
        addName(entry.path, entry.kind);
    }
}

/// A name that comes again has its inode and its place in the directory already.
void Tally::addName(std::string_view path, FileKind kind)
{
    const auto [name, isNew] = m_names.try_emplace(xxh3(asBytes(path)));
    name->second.isDirectory = kind == FileKind::Directory;
    if (!isNew) {
        return;
    }
    m_inodes += kind == FileKind::HardLink ? 0 : 1;
    for (;;) {
        const std::size_t slash = path.rfind('/');
        const std::size_t length = slash == std::string_view::npos ? path.size() : path.size() - slash - 1;
        const std::uint64_t bytes = roundUp(entryHead + length, 4);
        if (slash == std::string_view::npos) {
            m_rootBytes += bytes;
            return;
        }
        path = path.substr(0, slash);
        const auto [parent, isImplied] = m_names.try_emplace(xxh3(asBytes(path)));
        parent->second.bytes += bytes;
        if (!isImplied) {
            return;
        }
        ++m_inodes;
    }
}

Needs Tally::needs() const
{
    Needs needs{.inodes = m_inodes, .blocks = m_blocks + directoryBlocks(m_rootBytes) + lostAndFoundBlocks - 1};
    for (const auto &[path, name] : m_names) {
        needs.blocks += name.isDirectory ? directoryBlocks(name.bytes) : 0;
    }
    return needs;
}

Result<> checkRoom(const Needs &needs, ByteCount size)
{
    TRY_ASSIGN(const Needs room, roomIn(size));
    if (needs.blocks > room.blocks) {
        return fail(Cause::TooSmall, fmt::format("the files take at least {} bytes, and a file system of {} bytes has "
                                                 "room for {}",
                                                 needs.blocks * blockSize, size.value(), room.blocks * blockSize));
    }
    if (needs.inodes > room.inodes) {
        return fail(Cause::TooSmall,
                    fmt::format("there are {} files and directories, and a file system of {} bytes has "
                                "room for {}",
                                needs.inodes, size.value(), room.inodes));
    }
    return {};
}

ByteCount leastSize(const Needs &needs)
{
    // Between these sizes a larger file system has more room: at them the journal or the inodes get larger at once.
    constexpr std::array<std::uint64_t, 8> steps{8, 128, 512, 1024, 2048, 1 << 14, 1 << 20, 1 << 22};
    for (std::size_t step = 0; step < steps.size(); ++step) {
        std::uint64_t low = steps.at(step);
        std::uint64_t high = step + 1 < steps.size() ? steps.at(step + 1) - 1 : (1ULL << 24) - 1;
        if (!fits(needs, 1_MiB * high)) {
            continue;
        }
        while (low < high) {
            const std::uint64_t middle = (low + high) / 2;
            if (fits(needs, 1_MiB * middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 1_MiB * low;
    }
    return ByteCount(std::numeric_limits<std::uint64_t>::max());
}

} // namespace bootlace::ext4
