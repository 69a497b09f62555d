// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>

namespace bootlace::armimage {

/// What a kernel says of itself when it starts: the text behind "Linux version " in its bytes.
struct Version
{
    std::string release; ///< "6.12.107+deb13-arm64", what uname -r prints and the modules' folder is called
    std::string banner;  ///< the whole line, from "Linux version"; the build number may be left out in it

    bool operator==(const Version &) const = default;
};

/// Nothing when the bytes of the uncompressed kernel hold no such line.
[[nodiscard]] std::optional<Version> findVersion(ByteView image);

} // namespace bootlace::armimage
