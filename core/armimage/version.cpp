// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel holds "Linux version %s ..." as a format too (init/version.c), so what follows must begin with a digit.
#include "armimage/version.h"

#include "base/bytes.h"

#include <algorithm>
#include <cstddef>
#include <functional>
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
    const std::boyer_moore_horspool_searcher searcher(mark.begin(), mark.end());
    const std::string_view text = asText(image);
    for (auto at = text.begin();; ++at) {
        at = std::search(at, text.end(), searcher);
        if (at == text.end()) {
            return std::nullopt;
        }
        std::string_view banner = text.substr(static_cast<std::size_t>(at - text.begin()), longestBanner);
        const auto printable = [](char c) { return c >= ' ' && c <= '~'; };
        banner =
            banner.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(banner, printable) - banner.begin()));
        const std::string_view rest = banner.substr(mark.size());
        const std::string_view release = rest.substr(0, rest.find(' '));
        if (!release.empty() && release.front() >= '0' && release.front() <= '9' && release.size() <= longestRelease) {
            return Version{.release = std::string(release), .banner = std::string(banner)};
        }
    }
}

} // namespace bootlace::armimage
