// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: whether a card will start, told link by link.
#include "commands.h"
#include "computer/boards.h"
#include "device/block_sink.h"
#include "doctor/walk.h"
#include "help.h"
#include "progress.h"
#include "verify/card.h"
#include "walk_text.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bootlace::cli {
namespace {

using doctor::Walk;

struct Options
{
    std::string disk;
    std::string board;
};

/// The board and its medium; empty when nobody says so.
struct Wanted
{
    std::string board;
    std::string medium;
};

// The card itself knows best, unless the person does.
Wanted wantedOf(sink::Medium &card, const std::string &board)
{
    const auto manifest = verify::readManifest(card);
    if (!board.empty()) {
        return {board, manifest && manifest->board == board ? manifest->medium : std::string()};
    }
    return manifest ? Wanted{manifest->board, manifest->medium} : Wanted{};
}

Result<Walk> examine(const Options &options)
{
    const StopOnSignal stop;
    TRY_ASSIGN(const std::vector<board::Board> boards, computer::loadBoards());
    TRY_ASSIGN(const std::unique_ptr<sink::Medium> card, device::openForReading(options.disk));
    const Wanted wanted = wantedOf(*card, options.board);
    if (wanted.board.empty()) {
        auto found = doctor::walkAny(*card, boards, stop.token());
        if (!found && found.error().cause() == Cause::NotFound) {
            return fail(Cause::BadInput, fmt::format("{}: {}. Name the board with --board: {}", options.disk,
                                                     found.error().message(), joined(boards, &board::Board::id)));
        }
        return found;
    }
    const auto board = std::ranges::find(boards, wanted.board, &board::Board::id);
    if (board == boards.end()) {
        return fail(Cause::BadInput, fmt::format("'{}' is not a known board. Known boards: {}", wanted.board,
                                                 joined(boards, &board::Board::id)));
    }
    const board::Medium *medium = board->medium(wanted.medium);
    return doctor::walk(*card, *board, medium != nullptr ? *medium : board->media.front(), stop.token());
}

} // namespace

void addDoctor(CLI::App &app, Console &console, Exit &exit)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("doctor", "Tell whether a card or an image will start, whoever made it");
    command->add_option("DISK_OR_FILE", options->disk, "The card that the board starts from, or its image")
        ->required()
        ->type_name("DISK_OR_FILE");
    command->add_option("--board", options->board, "The board's id, as boards lists it; otherwise the card tells")
        ->type_name("BOARD");
    addAnswerFlags(*command, console);
    endHelp(*command, "bootlace-cli doctor /dev/sdX",
            "0 nothing keeps it from starting, 1 it will not start or reading\nfailed, 2 bad input or usage.");
    command->callback([&console, &exit, options] {
        const auto walk = examine(*options);
        if (!walk) {
            exit = console.fail(walk.error());
            return;
        }
        const std::string text =
            fmt::format("a card for {} ({})\n\n", printable(walk->board), printable(walk->medium)) + walkText(*walk);
        if (walk->isBroken()) {
            console.sayWrong(walk->findings().toError(), text, walkJson(*walk));
            exit = Exit::Failed;
        } else {
            console.say(text, walkJson(*walk));
            exit = Exit::Done;
        }
    });
}

} // namespace bootlace::cli
