// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>

namespace bootlace::device {

/// What the kernel says about the disk behind a descriptor.
struct DeviceFacts
{
    ByteCount size;
    std::uint64_t sectorSize = 0;
    bool readOnly = false;
    std::optional<std::uint64_t> diskseq;
};

/// DeviceGone when the disk does not answer any more.
[[nodiscard]] Result<DeviceFacts> factsOf(int fd);

} // namespace bootlace::device
