// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel holds "Linux version %s ..." as a format too (init/version.c), so what follows must begin with a digit.
#include "armimage/version.h"

#include "base/bytes.h"
#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::armimage {

// No kernel's line is longer; the release has at most 64 characters (__NEW_UTS_LEN).
static constexpr std::size_t longestBanner = 1024;
static constexpr std::size_t longestRelease = 64;

std::optional<Version> findVersion(ByteView image)
{
    constexpr std::string_view mark = "Linux version ";
    const std::string_view text = asText(image);
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        std::string_view banner = text.substr(at, longestBanner);
        banner =
            banner.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(banner, isPrintable) - banner.begin()));
        const std::string_view rest = banner.substr(mark.size());
        const std::string_view release = rest.substr(0, rest.find(' '));
        if (!release.empty() && release.front() >= '0' && release.front() <= '9' && release.size() <= longestRelease) {
            return Version{.release = std::string(release), .banner = std::string(banner)};
        }
    }
    return std::nullopt;
}

} // namespace bootlace::armimage
