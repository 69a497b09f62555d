// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftermath.h"

#include "base/text.h"
#include "words.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/format.h>
#include <ranges>
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

std::string asTyped(const std::string &path)
{
    const auto isPlain = [](unsigned char letter) {
        return std::isalnum(letter) != 0 || std::string_view("/._-+:@%,=").contains(static_cast<char>(letter));
    };
    if (std::ranges::all_of(path, isPlain)) {
        return path;
    }
    std::string quoted = "'";
    for (const char letter : path) {
        quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return quoted + '\'';
}

std::string doneText(std::span<const std::string> paths, const std::string &manifest, flash::ReadBack readBack)
{
    const bool isOne = paths.size() == 1;
    std::string names = joined(paths.first(paths.size() - (isOne || !manifest.empty() ? 0 : 1)), printable);
    if (!manifest.empty() || !isOne) {
        names += " and " + printable(manifest.empty() ? paths.back() : manifest);
    }
    const std::string_view verb = isOne && manifest.empty() ? "is" : "are";
    const std::string_view state =
        readBack == flash::ReadBack::Skip
            ? (manifest.empty() ? "written, but not read back" : "complete, but not read back")
            : (manifest.empty() ? "written and read back" : "complete");
    return fmt::format("\n{} {} {}.\nCheck {} any time: bootlace-cli verify {}\n", names, verb, state,
                       isOne ? "it" : "them",
                       fmt::format("{}", fmt::join(paths | std::views::transform(asTyped), " ")));
}

} // namespace bootlace::cli
