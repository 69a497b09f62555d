// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "sink/sink.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace bootlace::cli {

/// What is looked at: a file, a disk, what a packed file unpacks to, or a part of one of them.
struct Subject
{
    std::filesystem::path path;    ///< of the file
    bool whole = true;             ///< the file itself, not a part of it
    std::string packed;            ///< "gzip", "xz", ...: the bytes are what the file unpacks to
    Bytes beginning;               ///< up to 64 KiB
    std::optional<ByteCount> size; ///< nothing when it is packed
    SectorSize sectorSize = SectorSize::Bytes512;
    ReadAt read;
    std::shared_ptr<sink::Medium> medium; ///< keeps `read` alive
};

/// Opens a regular file, unpacking it if it is packed, or a block device.
[[nodiscard]] Result<Subject> openSubject(const std::filesystem::path &path);

/// A part, which lies in the subject. It shares the subject's reader.
[[nodiscard]] Result<Subject> partOf(const Subject &subject, ByteRange range);

/// All of its bytes, or the first `limit` of them when there are more.
[[nodiscard]] Result<Bytes> bytesOf(const Subject &subject, ByteCount limit);

} // namespace bootlace::cli
