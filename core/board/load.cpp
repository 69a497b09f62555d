// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_file.h"
#include "board/board.h"
#include "board/shipped.h"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>
#include <utility>

namespace bootlace::board {

Result<std::vector<Board>> loadAll(const std::vector<std::filesystem::path> &folders)
{
    struct Found
    {
        Board board;
        bool isOwn = false;
    };

    std::map<std::string, Found> byId;
    const auto take = [&byId](Board board, bool isOwn) {
        std::string id = board.id;
        byId.insert_or_assign(std::move(id), Found{std::move(board), isOwn});
    };
    for (const ShippedProfile &profile : shippedProfiles()) {
        TRY_ASSIGN(Board board, parse(profile.text, std::string(profile.name)));
        take(std::move(board), false);
    }
    for (const std::filesystem::path &folder : folders) {
        std::set<std::filesystem::path> files; // by name, whatever order the folder has
        std::error_code absent;
        for (std::filesystem::directory_iterator at(folder, absent), end; !absent && at != end; at.increment(absent)) {
            if (at->path().extension() == ".toml") {
                files.insert(at->path());
            }
        }
        for (const std::filesystem::path &file : files) {
            TRY_ASSIGN(const Bytes content, readSmallFile(file, 1_MiB));
            TRY_ASSIGN(Board board, parse(asText(content), file.string()));
            board.folder = folder;
            take(std::move(board), true);
        }
    }
    // The first one is what a new recipe is for.
    std::vector<Found> found;
    for (auto &entry : byId) {
        found.push_back(std::move(entry.second));
    }
    std::ranges::stable_sort(found, {}, [](const Found &one) { return std::pair(one.isOwn, one.board.isUnproven); });
    std::vector<Board> boards;
    for (Found &one : found) {
        boards.push_back(std::move(one.board));
    }
    return boards;
}

} // namespace bootlace::board
