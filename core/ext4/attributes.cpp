// SPDX-License-Identifier: GPL-3.0-or-later
// Linux Documentation/filesystems/ext4/attributes.rst, fs/ext4/xattr.c and acl.c. Entries grow from the front, values
// from the end. What surprises: in the block entries must be sorted (by namespace, then length, then bytes) and carry
// hashes, in the inode neither; and an ACL is not what getxattr(2) answers: entries that name nobody are four bytes.
#include "ext4/attributes.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "ext4/builder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::uint32_t magic = 0xea020000;
constexpr std::size_t terminator = 4; // a zero entry header's first word ends the list

struct BlockHeader
{
    le32 magicNumber = magic;
    le32 references = 1;
    le32 blocks = 1;
    le32 hash;
    le32 checksum;
    std::array<le32, 3> reserved;
};

struct Entry
{
    std::uint8_t nameLength = 0;
    std::uint8_t nameIndex = 0;
    le16 valueOffset;
    le32 valueInode;
    le32 valueSize;
    le32 hash;
};

static_assert(sizeof(BlockHeader) == 32 && sizeof(Entry) == 16);

/// An attribute with its name's namespace as a number, and the value in ext4's form.
struct Attribute
{
    std::uint8_t nameIndex = 0;
    std::string_view name;
    Bytes value;

    [[nodiscard]] std::size_t entrySize() const { return roundUp(sizeof(Entry) + name.size(), 4); }

    [[nodiscard]] std::size_t size() const { return entrySize() + roundUp(value.size(), 4); }

    [[nodiscard]] auto order() const { return std::tuple(nameIndex, name.size(), name); }
};

struct Namespace
{
    std::string_view prefix;
    std::uint8_t index;
    bool whole; ///< the name is the prefix, nothing follows
};

constexpr std::uint8_t accessAcl = 2;
constexpr std::uint8_t defaultAcl = 3;
constexpr std::array namespaces{
    Namespace{.prefix = "user.", .index = 1, .whole = false},
    Namespace{.prefix = "system.posix_acl_access", .index = accessAcl, .whole = true},
    Namespace{.prefix = "system.posix_acl_default", .index = defaultAcl, .whole = true},
    Namespace{.prefix = "trusted.", .index = 4, .whole = false},
    Namespace{.prefix = "security.", .index = 6, .whole = false},
};

struct AclHeader
{
    le32 version;
};

struct AclEntry // of the kernel's interface; ext4 leaves the id out where it means nothing
{
    le16 tag;
    le16 permissions;
    le32 id;
};

static_assert(sizeof(AclEntry) == 8);

/// linux/posix_acl_xattr.h version 2 to fs/ext4/acl.h version 1.
Result<Bytes> toDiskAcl(ByteView value)
{
    constexpr std::uint16_t user = 0x02;
    constexpr std::uint16_t group = 0x08;
    const auto header = load<AclHeader>(value, 0);
    if (!header || header->version != 2 || (value.size() - sizeof(AclHeader)) % sizeof(AclEntry) != 0) {
        return fail(Cause::BadInput,
                    fmt::format("an ACL of {} bytes is not of version 2 with entries of 8 bytes", value.size()));
    }
    Bytes disk;
    const auto append = [&disk](ByteView bytes) { disk.insert(disk.end(), bytes.begin(), bytes.end()); };
    append(bytesOfValue(AclHeader{1}));
    for (std::size_t at = sizeof(AclHeader); at < value.size(); at += sizeof(AclEntry)) {
        const ByteView entry = value.subspan(at, sizeof(AclEntry));
        const std::uint16_t tag = load<AclEntry>(entry, 0).value_or(AclEntry{}).tag;
        append(entry.first(tag == user || tag == group ? sizeof(AclEntry) : 4));
    }
    return disk;
}

Result<Attribute> parseName(const ExtendedAttribute &attribute)
{
    const std::string_view name = attribute.name;
    for (const Namespace &space : namespaces) {
        if (!name.starts_with(space.prefix) || (space.whole && name != space.prefix)) {
            continue;
        }
        Attribute parsed{.nameIndex = space.index, .name = name.substr(space.prefix.size()), .value = attribute.value};
        if (parsed.name.empty() != space.whole || parsed.name.size() > 255) {
            break;
        }
        if (space.whole) {
            TRY_ASSIGN(parsed.value, toDiskAcl(attribute.value));
        }
        return parsed;
    }
    return fail(Cause::BadInput, fmt::format("ext4 can't keep an attribute named \"{}\": a name begins with user., "
                                             "trusted. or security. and goes on for 1 to 255 bytes, or it is an ACL's",
                                             name));
}

std::uint32_t entryHash(const Attribute &attribute)
{
    std::uint32_t hash = 0;
    for (const char c : attribute.name) {
        hash = (hash << 5) ^ (hash >> 27) ^ static_cast<unsigned char>(c);
    }
    Bytes padded = attribute.value;
    padded.resize(roundUp(padded.size(), 4));
    for (std::size_t at = 0; at < padded.size(); at += 4) {
        hash = (hash << 16) ^ (hash >> 16) ^ load<le32>(padded, at).value_or(0);
    }
    return hash;
}

/// Entries from `at` on and values from the end. In the inode offsets count from the first entry, in a block from the
/// block's beginning. Precondition: they fit.
void putEntries(MutableBytes area, std::size_t at, std::span<const Attribute> attributes, bool inBlock)
{
    const std::size_t origin = inBlock ? 0 : at;
    std::size_t valueAt = area.size();
    for (const Attribute &attribute : attributes) {
        valueAt -= roundUp(attribute.value.size(), 4);
        Entry entry;
        entry.nameLength = static_cast<std::uint8_t>(attribute.name.size());
        entry.nameIndex = attribute.nameIndex;
        entry.valueOffset = static_cast<std::uint16_t>(attribute.value.empty() ? 0 : valueAt - origin);
        entry.valueSize = static_cast<std::uint32_t>(attribute.value.size());
        entry.hash = inBlock ? entryHash(attribute) : 0;
        store(area, at, entry);
        std::ranges::copy(asBytes(attribute.name), area.subspan(at + sizeof(Entry)).begin());
        std::ranges::copy(attribute.value, area.subspan(valueAt).begin());
        at += attribute.entrySize();
    }
}

Bytes blockOf(std::span<const Attribute> attributes)
{
    BlockHeader header;
    std::uint32_t hash = 0;
    for (const Attribute &attribute : attributes) {
        hash = (hash << 16) ^ (hash >> 16) ^ entryHash(attribute);
    }
    header.hash = hash;
    Bytes block(Builder::blockSize);
    store(MutableBytes(block), 0, header);
    putEntries(block, sizeof(BlockHeader), attributes, true);
    return block;
}

} // namespace

Result<AttributeLayout> layOutAttributes(std::span<const ExtendedAttribute> attributes)
{
    AttributeLayout layout;
    std::vector<Attribute> sorted;
    for (const ExtendedAttribute &attribute : attributes) {
        TRY_ASSIGN(Attribute parsed, parseName(attribute));
        sorted.push_back(std::move(parsed));
    }
    std::ranges::sort(sorted, {}, &Attribute::order);
    const auto twice = std::ranges::adjacent_find(sorted, {}, &Attribute::order);
    if (twice != sorted.end()) {
        return fail(Cause::BadInput, fmt::format("the attribute \"{}\" is there twice", twice->name));
    }

    // First come, first served: what fits into the inode costs no block.
    std::vector<Attribute> inInode;
    std::vector<Attribute> inBlock;
    std::size_t inodeRoom = layout.inInode.size() - sizeof(le32) - terminator;
    std::size_t blockRoom = Builder::blockSize - sizeof(BlockHeader) - terminator;
    for (Attribute &attribute : sorted) {
        const bool small = attribute.size() <= inodeRoom;
        std::size_t &room = small ? inodeRoom : blockRoom;
        if (attribute.size() > room) {
            return fail(Cause::BadInput,
                        fmt::format("the extended attributes don't fit: \"{}\" needs {} bytes, {} are left of the one "
                                    "block of {} that ext4 gives to a file's attributes",
                                    attribute.name, attribute.size(), room, Builder::blockSize));
        }
        room -= attribute.size();
        (small ? inInode : inBlock).push_back(std::move(attribute));
    }
    if (!inInode.empty()) {
        store(MutableBytes(layout.inInode), 0, le32(magic));
        putEntries(layout.inInode, sizeof(le32), inInode, false);
    }
    if (!inBlock.empty()) {
        layout.block = blockOf(inBlock);
    }
    return layout;
}

} // namespace bootlace::ext4
