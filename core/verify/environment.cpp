// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/environment.h"

#include "base/digest.h"
#include "base/disk_int.h"

namespace bootlace::verify {

static bool isCopy(ByteView copy, std::size_t flags)
{
    const auto crc = load<le32>(copy, 0);
    return crc && copy.size() > sizeof(le32) + flags && crc32(copy.subspan(sizeof(le32) + flags)) == *crc;
}

bool holdsEnvironment(ByteView area)
{
    constexpr std::size_t single = std::size_t{512} * 1024; // CONFIG_ENV_SIZE of the board's U-Boots
    const std::size_t half = area.size() / 2;
    return isCopy(area, 0) || (area.size() > single && isCopy(area.last(single), 0)) || isCopy(area.first(half), 1) ||
           isCopy(area.subspan(half), 1);
}

} // namespace bootlace::verify
