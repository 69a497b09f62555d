// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftermath.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <string_view>
#include <system_error>
#include <utility>

namespace bootlace::cli {

namespace fs = std::filesystem;
using flash::DiskState;

static std::string_view stateWords(DiskState state)
{
    switch (state) {
    case DiskState::Untouched:
        return "nothing was written to it";
    case DiskState::Unfinished:
        return "unfinished: it has no partition table, and what was on it before is lost";
    case DiskState::Written:
        return "all of it was written, but not all of it was read back";
    case DiskState::Wrong:
        return "it does not hold what was written to it; its partition table was removed again";
    case DiskState::Good:
        return "written and read back";
    case DiskState::Unknown:
        return "it failed while its partition table was being written or removed: it may look finished, but it is not";
    }
    std::unreachable();
}

Aftermath aftermathOf(const flash::Outcome &outcome, std::span<const std::string> paths)
{
    Aftermath aftermath{{}, outcome.touched()};
    for (std::size_t i = 0; i < std::min(paths.size(), outcome.disks.size()); ++i) {
        const flash::WrittenDisk &disk = outcome.disks[i];
        aftermath.places.push_back({disk.role, paths[i], disk.state, std::string(stateWords(disk.state))});
    }
    return aftermath;
}

Aftermath aftermathOf(const computer::NewImages &images, std::span<const std::string> roles,
                      std::span<const std::string> paths, const flash::Outcome &outcome)
{
    Aftermath aftermath{{}, outcome.touched()};
    for (std::size_t i = 0; i < std::min(roles.size(), paths.size()); ++i) {
        Place place{roles[i], paths[i], DiskState::Untouched, "not made"};
        std::error_code ignored;
        if (i < images.placed() && i < outcome.disks.size()) {
            place.state = outcome.disks[i].state;
            place.words = "complete, but its manifest was not written";
        } else if (fs::exists(fs::symlink_status(paths[i], ignored))) {
            place.words = "left as it was";
        }
        aftermath.places.push_back(std::move(place));
    }
    return aftermath;
}

} // namespace bootlace::cli
