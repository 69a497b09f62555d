// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/filesystem.h"

#include "ext4/facts.h"

#include <ext2fs/ext2fs.h>
#include <fmt/format.h>

namespace bootlace::ext4 {

namespace {

/// What libext2fs will allocate for the descriptors of a file system, before it has read one: 64 MiB describe 128 TiB.
constexpr ByteCount mostDescriptorBytes = 64_MiB;

Cause causeOf(errcode_t code)
{
    switch (code) {
    case EXT2_ET_UNSUPP_FEATURE:
    case EXT2_ET_RO_UNSUPP_FEATURE:
        return Cause::Unsupported;
    case EXT2_ET_NO_MEMORY:
        return Cause::Internal;
    default:
        return Cause::BadInput;
    }
}

Result<> checkBeforeOpening(BlockStore &store)
{
    Bytes beginning(2048);
    if (store.size().value() >= beginning.size()) {
        TRY(store.read(ByteOffset(0), beginning));
    }
    TRY_ASSIGN(const Facts facts, peek(beginning));
    if (facts.size > store.size()) {
        return fail(Cause::BadInput, fmt::format("the ext4 file system is {} bytes long, but there are only {} bytes",
                                                 facts.size.value(), store.size().value()));
    }
    if (facts.beginningSize() > mostDescriptorBytes || facts.beginningSize() > facts.size) {
        return fail(Cause::BadInput,
                    fmt::format("the ext4 superblock asks for {} blocks of group descriptors", facts.descriptorBlocks));
    }
    return {};
}

} // namespace

void FreeFilesystem::operator()(struct_ext2_filsys *filesystem) const
{
    ext2fs_free(filesystem);
}

std::string describeLibext2fs(long code)
{
    static const bool once = [] {
        initialize_ext2_error_table();
        return true;
    }();
    static_cast<void>(once);
    return error_message(code);
}

std::unexpected<Error> failLibext2fs(const BlockStore &store, Cause cause, std::string_view what, long code)
{
    if (store.failure()) {
        return std::unexpected(Error(*store.failure()).during(std::string(what)));
    }
    return fail(cause, fmt::format("{}: {}", what, describeLibext2fs(code)));
}

Result<Filesystem> open(BlockStore &store, Access access)
{
    TRY(checkBeforeOpening(store));
    ext2_filsys opened = nullptr;
    const int flags = EXT2_FLAG_64BITS | EXT2_FLAG_SKIP_MMP | (access == Access::ReadWrite ? EXT2_FLAG_RW : 0);
    if (const auto code = ext2fs_open(store.name().c_str(), flags, 0, 0, BlockStore::manager(), &opened); code != 0) {
        return failLibext2fs(store, causeOf(code), "open the ext4 file system", code);
    }
    Filesystem filesystem(opened);
    for (dgrp_t group = 0; group < opened->group_desc_count; ++group) {
        if (ext2fs_group_desc_csum_verify(opened, group) == 0) {
            return fail(Cause::BadInput, fmt::format("the checksum of ext4 group descriptor {} is wrong: run e2fsck -f "
                                                     "on it",
                                                     group));
        }
    }
    if (const auto code = ext2fs_check_desc(opened); code != 0) {
        return failLibext2fs(store, Cause::BadInput, "check the ext4 group descriptors", code);
    }
    return filesystem;
}

} // namespace bootlace::ext4
