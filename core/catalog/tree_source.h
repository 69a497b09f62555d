// SPDX-License-Identifier: GPL-3.0-or-later
// What a device tree's source asks for, seen before dtc does it. Not for other rooms.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace bootlace::catalog {

struct SourceRequests
{
    bool isOverlay = false;             ///< /plugin/
    std::vector<std::string> sources;   ///< the names behind /include/
    std::vector<std::string> blobs;     ///< the names in /incbin/
    std::vector<std::string> deletions; ///< "/delete-node/ flash@0"
};

/// Comments and strings are passed over as dtc does (dtc-lexer.l).
[[nodiscard]] SourceRequests requestsOf(std::string_view source);

} // namespace bootlace::catalog
