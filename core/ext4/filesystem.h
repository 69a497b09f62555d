// SPDX-License-Identifier: GPL-3.0-or-later
// libext2fs in C++ clothes: who owns an open file system, and its error numbers as sentences.
#pragma once

#include "base/result.h"
#include "ext4/block_store.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct struct_ext2_filsys;

namespace bootlace::ext4 {

/// Frees the memory; nothing is flushed.
struct FreeFilesystem
{
    void operator()(struct_ext2_filsys *filesystem) const;
};

/// An open file system. It refers to its store, which must outlive it.
using Filesystem = std::unique_ptr<struct_ext2_filsys, FreeFilesystem>;

enum class Access : std::uint8_t { ReadOnly, ReadWrite };

/// Opens the file system in the store: reads its superblock and group descriptors, and checks their checksums and that
/// no group's tables lie on another's. Fails with BadInput on a damaged one, Unsupported on features that libext2fs
/// does not know.
[[nodiscard]] Result<Filesystem> open(BlockStore &store, Access access);

/// What a number that a function of libext2fs returned means.
[[nodiscard]] std::string describeLibext2fs(long code);

/// The failure for such a number: the store's own, if it had one, else "WHAT: what the
/// number means", with `cause`.
[[nodiscard]] std::unexpected<Error> failLibext2fs(const BlockStore &store, Cause cause, std::string_view what,
                                                   long code);

} // namespace bootlace::ext4
