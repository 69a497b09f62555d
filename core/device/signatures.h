// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <filesystem>
#include <string>
#include <vector>

namespace bootlace::device {

/// A file system, partition table, RAID member, ... by whose magic bytes every other program would take the place for
/// one.
struct Signature
{
    std::string type; ///< libblkid's word: "ext4", "vfat", "gpt", "dos", "crypto_LUKS", ...
    std::string label;
    std::string uuid;
    ByteOffset offset; ///< of the magic bytes, from the beginning of the file or disk

    bool operator==(const Signature &) const = default;
};

/// Everything that libblkid finds when it takes `range` for a disk or a partition of its own, outdated signatures
/// behind newer ones included. `fd` is open for reading, without direct I/O. ReadFailed.
[[nodiscard]] Result<std::vector<Signature>> signaturesIn(int fd, ByteRange range);
/// The same for a whole disk or image file.
[[nodiscard]] Result<std::vector<Signature>> signaturesOn(const std::filesystem::path &path);

/// "gpt", "vfat \"BOOT\"" or "" for a person to recognise a disk by.
[[nodiscard]] std::string describe(const std::vector<Signature> &signatures);

} // namespace bootlace::device
