// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a disk is not touched. Facts are gathered in one place (useFacts) and judged in another
// (refusals), which is a pure function.
#pragma once

#include "base/result.h"
#include "device/disk.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::device {

/// A block device that lies on a disk: the disk itself, a partition, or what the kernel built over one of them.
struct Layer
{
    std::string name; ///< the kernel's: "sda2", "dm-0", "md127", "loop3"
    DeviceNumber number;
    /// What it is in words when it was built over another layer ("LUKS", "LVM", ...); empty for the disk and its
    /// partitions.
    std::string builtAs;

    bool operator==(const Layer &) const = default;
};

/// A use of a block device: a mount point, or a file that is read from it.
struct Use
{
    std::optional<DeviceNumber> device; ///< nothing when it can't be told (a network or memory file system)
    std::string place;                  ///< the mount point, the swap's node, the file

    bool operator==(const Use &) const = default;
};

/// What is going on with one disk, and on the system, now.
struct UseFacts
{
    std::vector<Layer> layers; ///< of the disk that is judged; the disk is the first
    std::vector<Use> mounts;   ///< of the whole system, a file system on several devices several times
    std::vector<Use> swaps;    ///< of the whole system
    std::vector<Use> sources;  ///< the files that are going to be read
};

/// Reads mounts, swaps and layers of this moment, and where the source files lie. What can't be read is BadInput or
/// ReadFailed: a guard that does not see must not answer "free".
[[nodiscard]] Result<UseFacts> useFacts(const Disk &disk, const std::vector<std::filesystem::path> &sources,
                                        const SystemPaths &paths = {});

enum class Reason : std::uint8_t {
    NoMedium,   ///< a reader without a card
    Mounted,    ///< the disk or something on it is mounted
    Swap,       ///< ... is used as swap
    Held,       ///< ... carries LUKS, LVM, RAID or a loop device
    SourceOnIt, ///< a file that is to be read lies on it
    ReadOnly,
    Fixed, ///< not removable, and that was not asked for
};

/// "mounted", "read-only", ...: part of the command line's contract.
[[nodiscard]] std::string_view reasonId(Reason reason);

struct Refusal
{
    Reason reason;
    std::string sentence; ///< in English, names the disk and what stands in the way

    bool operator==(const Refusal &) const = default;
};

enum class FixedDisks : std::uint8_t { Refuse, Allow };

/// What the person asks of a disk.
struct Demands
{
    FixedDisks fixed = FixedDisks::Refuse;
};

/// Every reason not to write to the disk; none when it may be written. A loop device counts as removable, since it is a
/// file of the person's own.
[[nodiscard]] std::vector<Refusal> refusals(const Disk &disk, const UseFacts &facts, const Demands &demands = {});

} // namespace bootlace::device
