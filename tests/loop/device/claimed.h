// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/claim.h"
#include "support/result.h"

namespace bootlace::device {

/// The claim on a device that a test made, as it is at this moment.
inline Result<Claim> claimAsItIs(const std::string &path, const Demands &demands = {},
                                 const std::vector<std::filesystem::path> &sources = {})
{
    TRY_ASSIGN(const Disk disk, inspect(path));
    return claim(path, {.expected = expectationOf(disk), .demands = demands, .sources = sources});
}

} // namespace bootlace::device
