// SPDX-License-Identifier: GPL-3.0-or-later
// What the rest of the room reads from sysfs, each answer empty when the system does not tell.
#pragma once

#include "base/result.h"
#include "device/disk.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace bootlace::device {

[[nodiscard]] DeviceNumber numberOf(dev_t device);
/// "179:0"
[[nodiscard]] std::string toText(DeviceNumber number);
[[nodiscard]] std::optional<DeviceNumber> numberFromText(std::string_view text);
/// A decimal number and nothing else.
[[nodiscard]] std::optional<std::uint64_t> decimal(std::string_view text);

/// All of a small file. NotFound, ReadFailed, DeviceGone, ...: what errno says.
[[nodiscard]] Result<std::string> textOf(const std::filesystem::path &file);
/// The text of a small file without the white space around it; empty when it can't be read.
[[nodiscard]] std::string attribute(const std::filesystem::path &file);
/// False only when it is known that there is no such file.
[[nodiscard]] bool mayBeThere(const std::filesystem::path &file);
/// Names in a folder, sorted; none when it can't be read.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path &folder);

/// The folder of a block device, with all links resolved; empty when there is no such device.
[[nodiscard]] std::filesystem::path folderOf(DeviceNumber number, const SystemPaths &paths);
/// The device that a path under /dev leads to, also through links like /dev/mapper/root.
[[nodiscard]] std::optional<DeviceNumber> numberOfNode(const std::filesystem::path &node, const SystemPaths &paths);

} // namespace bootlace::device
