// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/load.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace bootlace::app {

/// Where kernel builds are looked for.
struct BuildPlaces
{
    std::vector<std::filesystem::path> folders; ///< with builds in them; one that is not there has none
    std::vector<std::filesystem::path> added;   ///< builds, or folders with builds
    std::filesystem::path except;               ///< not a kernel build, wherever it lies: the root file system
};

/// What there is to be read, and what came of the places.
struct BuildListing
{
    struct Candidate
    {
        catalog::Sources sources;
        bool isAdded = false; ///< the person named it
    };

    struct Problem
    {
        std::filesystem::path path;
        bool isEmpty = false; ///< a folder without anything that looks like a build; else it could not be looked into
    };

    std::vector<Candidate> candidates;          ///< the added ones first
    std::vector<std::filesystem::path> folders; ///< those of BuildPlaces::added that are folders with builds
    std::vector<Problem> problems;
    std::optional<Error> error; ///< why nothing could be listed

    [[nodiscard]] static BuildListing failed(Error error) { return {{}, {}, {}, std::move(error)}; }
};

/// Looks at names only. Waits for the disk.
[[nodiscard]] BuildListing listBuilds(const BuildPlaces &places, const std::stop_token &stop);

} // namespace bootlace::app
