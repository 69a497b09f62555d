// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/build_listing.h"

#include "catalog/library.h"
#include "catalog/nixos.h"

#include <algorithm>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;

class Lister
{
public:
    explicit Lister(const BuildPlaces &places)
        : m_except(places.except)
    {}

    void addNamed(const fs::path &path)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (!fs::exists(status)) {
            m_listing.problems.push_back({.path = path, .isEmpty = false});
        } else if (!fs::is_directory(status) || catalog::looksLikeBuild(path) || catalog::isNixosSystem(path)) {
            add(catalog::buildWith(path), true);
        } else if (const std::size_t before = m_listing.candidates.size(); addFolder(path)) {
            m_listing.folders.push_back(path);
            if (m_listing.candidates.size() == before && m_listing.problems.empty()) {
                m_listing.problems.push_back({.path = path, .isEmpty = true});
            }
        }
    }

    bool addFolder(const fs::path &folder)
    {
        std::error_code error;
        if (!fs::exists(folder, error)) {
            return false;
        }
        const auto candidates = catalog::candidatesIn(folder);
        if (!candidates) {
            m_listing.problems.push_back({.path = folder, .isEmpty = false});
            return false;
        }
        for (const catalog::Sources &sources : *candidates) {
            if (sources.front() != m_except) {
                add(sources, false);
            }
        }
        return true;
    }

    [[nodiscard]] BuildListing take() { return std::move(m_listing); }

private:
    void add(catalog::Sources sources, bool isAdded)
    {
        std::ranges::sort(sources);
        if (std::ranges::find(m_listing.candidates, sources, &BuildListing::Candidate::sources) ==
            m_listing.candidates.end()) {
            m_listing.candidates.push_back({.sources = std::move(sources), .isAdded = isAdded});
        }
    }

    fs::path m_except;
    BuildListing m_listing;
};

} // namespace

BuildListing listBuilds(const BuildPlaces &places, const std::stop_token &stop)
{
    Lister lister(places);
    for (const fs::path &path : places.added) {
        lister.addNamed(path);
    }
    for (const fs::path &folder : places.folders) {
        if (!stop.stop_requested()) {
            lister.addFolder(folder);
        }
    }
    return lister.take();
}

} // namespace bootlace::app
