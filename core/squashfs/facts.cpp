// SPDX-License-Identifier: GPL-3.0-or-later
#include "squashfs/facts.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bootlace::squashfs {

namespace {

struct Superblock
{
    le32 magic; ///< "hsqs"
    le32 inodes;
    le32 madeAt;
    le32 blockSize;
    le32 fragments;
    le16 compression;
    le16 blockLog;
    le16 flags;
    le16 ids;
    le16 major;
    le16 minor;
    le64 rootInode;
    le64 bytesUsed;
    std::array<le64, 6> tables;
};

static_assert(sizeof(Superblock) == 96);

constexpr std::uint32_t magic = 0x73717368;
constexpr std::array<std::string_view, 7> compressions{"unknown", "gzip", "lzma", "lzo", "xz", "lz4", "zstd"};

} // namespace

bool isSquashfs(ByteView beginning)
{
    return load<le32>(beginning, 0) == le32(magic);
}

Result<Facts> peek(ByteView beginning)
{
    const auto block = load<Superblock>(beginning, 0);
    if (!block || block->magic != magic) {
        return fail(Cause::BadInput, "there is no squashfs superblock");
    }
    if (block->major != 4 || block->minor != 0) {
        return fail(Cause::Unsupported, "the squashfs has a version other than 4.0");
    }
    if (block->blockLog < 12 || block->blockLog > 20 || block->blockSize != 1U << block->blockLog ||
        block->bytesUsed < sizeof(Superblock)) {
        return fail(Cause::BadInput, "the sizes in the squashfs superblock contradict each other");
    }
    const std::size_t known = block->compression < compressions.size() ? std::size_t{block->compression} : 0;
    return Facts{.size = ByteCount(block->bytesUsed),
                 .blockSize = block->blockSize,
                 .inodes = block->inodes,
                 .madeAt = block->madeAt,
                 .compression = compressions.at(known)};
}

} // namespace bootlace::squashfs
