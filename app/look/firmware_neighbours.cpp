// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/firmware_neighbours.h"

#include "parts/firmware.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 100;

bool hasNameOfFirmware(const fs::path &path)
{
    constexpr std::array<std::string_view, 3> endings{".bin", ".img", ".fip"};
    return std::ranges::find(endings, path.extension().string()) != endings.end();
}

std::vector<fs::path> candidatesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code isUnknown;
        if (hasNameOfFirmware(entry->path()) && entry->is_regular_file(isUnknown) &&
            entry->file_size(isUnknown) <= parts::largestFirmware.value() && !isUnknown) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    files.resize(std::min(files.size(), mostFiles));
    return files;
}

// Any bytes are good for it.
bool takesAnything(const FirmwarePlace &place, const board::Board &board)
{
    const board::FirmwareSlot *slot = board.slot(place.slot);
    return slot == nullptr || slot->kind == board::FirmwareKind::Code;
}

} // namespace

FirmwareNeighbours lookForFirmware(const fs::path &folder, const std::vector<FirmwarePlace> &places,
                                   const board::Board &board, const board::Medium &medium, const std::stop_token &stop)
{
    std::map<FirmwarePlace, std::vector<fs::path>> fitting;
    for (const fs::path &path : candidatesIn(folder)) {
        for (const FirmwarePlace &place : places) {
            if (stop.stop_requested()) {
                return {};
            }
            const bool fits = !takesAnything(place, board) && lookAtFirmware(path, place, board, medium).isAtHome();
            if (fits) {
                fitting[place].push_back(path);
            }
        }
    }
    FirmwareNeighbours found;
    for (const FirmwarePlace &place : places) {
        if (fitting[place].size() == 1) {
            found.files.push_back({place, fitting[place].front()});
        }
    }
    return found;
}

std::vector<FirmwareNeighbour> usefulOf(const FirmwareNeighbours &found, const std::set<std::string> &packed)
{
    const auto has = [&](const std::string &slot, FirmwareRole role) {
        return std::ranges::find(found.files, FirmwarePlace{slot, role}, &FirmwareNeighbour::place) !=
               found.files.end();
    };
    std::vector<FirmwareNeighbour> useful = found.files;
    std::erase_if(useful, [&](const FirmwareNeighbour &file) {
        const std::string &slot = file.place.slot;
        if (file.place.role == FirmwareRole::Fip) {
            return packed.contains(slot);
        }
        const bool isImage = file.place.role == FirmwareRole::Bl31 || file.place.role == FirmwareRole::Bl33;
        const bool areBoth = has(slot, FirmwareRole::Bl31) && has(slot, FirmwareRole::Bl33);
        return isImage && !packed.contains(slot) && (has(slot, FirmwareRole::Fip) || !areBoth);
    });
    return useful;
}

} // namespace bootlace::app
