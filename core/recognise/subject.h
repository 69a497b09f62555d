// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <filesystem>
#include <optional>
#include <string>

namespace bootlace::recognise {

/// What is looked at: a file, a disk, what a packed file unpacks to, or a part of one of them.
struct Subject
{
    std::filesystem::path path;    ///< of the file; empty for bytes in memory
    bool whole = true;             ///< the file itself, not a part of it
    bool disk = false;             ///< a block device, or a part of one: its sectors have `sectorSize`
    std::string packed;            ///< "gzip", "xz", ...: the bytes are what the file unpacks to
    Bytes beginning;               ///< up to 64 KiB
    std::optional<ByteCount> size; ///< nothing when it is packed
    SectorSize sectorSize = SectorSize::Bytes512;
    ReadAt read;
};

/// Opens a regular file, and unpacks it if it is packed. Fails like source::peekInto().
[[nodiscard]] Result<Subject> openFile(const std::filesystem::path &path);

/// A block device or another thing of known size; fails as `read` does.
[[nodiscard]] Result<Subject> openDisk(const std::filesystem::path &path, ByteCount size, SectorSize sectorSize,
                                       ReadAt read);

/// Bytes in memory as they are, which must outlive the subject.
[[nodiscard]] Subject ofBytes(ByteView bytes);

/// A part, which lies in the subject. It shares the subject's reader.
[[nodiscard]] Result<Subject> partOf(const Subject &subject, ByteRange range);

/// All of its bytes, or the first `limit` of them when there are more.
[[nodiscard]] Result<Bytes> bytesOf(const Subject &subject, ByteCount limit);

} // namespace bootlace::recognise
