// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/boards.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>

namespace bootlace::computer {

std::filesystem::path userFolder()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && *data != '\0') {
        return std::filesystem::path(data) / "bootlace";
    }
    const char *home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/") / ".local/share/bootlace";
}

Result<std::vector<board::Board>> loadBoards()
{
    return board::loadAll({userFolder() / "boards"});
}

Result<board::Board> boardOf(const recipe::Recipe &recipe, findings::List &findings)
{
    TRY_ASSIGN(const std::vector<board::Board> boards, loadBoards());
    const auto found = std::ranges::find(boards, recipe.board.value, &board::Board::id);
    if (found != boards.end()) {
        return *found;
    }
    const std::string known = joined(boards, &board::Board::id);
    if (!findings.hasErrorIn("board")) {
        findings.add(recipe.board.line,
                     fmt::format("'{}' is not a known board. Known boards: {}", recipe.board.value, known),
                     Cause::BadInput, "board");
    }
    return std::unexpected(findings.toError());
}

} // namespace bootlace::computer
