// SPDX-License-Identifier: GPL-3.0-or-later
// A root that was used, file by file, against the list of what was written. What the kernel, e2fsck or tune2fs wrote
// of the file system itself does not matter as long as all files can be reached.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "manifest/manifest.h"
#include "sink/sink.h"
#include "verify/card.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace bootlace::verify {

enum class RootUse : std::uint8_t {
    None,     ///< its superblock is as it was written, or can't be read: every byte counts
    Repaired, ///< a program like e2fsck or tune2fs wrote to it; its files are as they were
    Mounted,
};

/// What the superblock tells, when its checksum is right. Fails only when reading does.
[[nodiscard]] Result<RootUse> useOf(sink::Medium &medium, const manifest::Region &region);

struct UsedRoot
{
    RootUse use = RootUse::Mounted;
    ByteView list; ///< of its files, as they were written; see manifest/file_list.h
};

struct JudgedRoot
{
    CheckedRegion checked;
    bool needsRecovery = false; ///< changes still wait in its journal
};

/// A damaged list is BadInput; what can't be read is ReadFailed, Cancelled comes after a stop
/// request. `read` is told of bytes as they were read.
[[nodiscard]] Result<JudgedRoot> judgeRoot(sink::Medium &medium, const manifest::Region &region, UsedRoot root,
                                           const std::stop_token &stop, const std::function<void(ByteCount)> &read);

} // namespace bootlace::verify
