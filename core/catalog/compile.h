// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::catalog {

struct CompiledTree
{
    Bytes bytes;
    /// Of an overlay's source (/plugin/): what it asks to delete, as it is written ("/delete-property/ non-removable"),
    /// each once. It deletes only what the source itself adds. The overlay format can't say more, and dtc doesn't say
    /// that.
    std::vector<std::string> deletions;
};

/// What the program `dtc` makes of a .dts or .dtso, with symbols (-@). `text` is the source; files that it includes are
/// looked for as dtc does, from `folder` on, and are regular files of 4 MiB at most. NotFound when dtc is not
/// installed; BadInput with dtc's own first message when it refuses the source, or when it takes longer than ten
/// seconds; Unsupported when the source has to go through the C preprocessor first; TooSmall for more than 2 MiB;
/// Cancelled after a stop request.
[[nodiscard]] Result<CompiledTree> compileDeviceTree(ByteView text, const std::filesystem::path &folder,
                                                     const std::stop_token &stop = {});

} // namespace bootlace::catalog
