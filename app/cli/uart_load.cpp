// SPDX-License-Identifier: GPL-3.0-or-later
// uart-load: a board that stays dark gets its firmware over the serial line.
#include "base/small_file.h"
#include "base/text.h"
#include "commands.h"
#include "computer/boards.h"
#include "computer/serial_port.h"
#include "help.h"
#include "mtk/boot_image.h"
#include "mtkuart/boot_rom.h"
#include "mtkuart/second_stage.h"
#include "progress.h"
#include "recognise/check.h"
#include "recognise/recognise.h"
#include "serial_console.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr ByteCount largestFile = 64_MiB;
constexpr std::uint32_t usualRomBaud = 460800;
constexpr std::uint32_t usualBl2Baud = 921600;

struct Request
{
    std::string port;
    std::filesystem::path bl2;
    std::filesystem::path fip;
    std::string board;      ///< empty: the one whose SoC answers
    std::uint32_t baud = 0; ///< 0: what is usual
    std::optional<bool> wantsConsole;
    SerialConsole console;
    ProgressForm progress = ProgressForm::Automatic;
};

/// What is sent.
struct Files
{
    Bytes bl2;
    Bytes fip;
    findings::List notes;
};

struct Outcome
{
    std::string board;
    mtkuart::Soc soc;
    std::uint32_t romBaud = 0;
    std::uint32_t bl2Baud = 0;
    std::string heard; ///< of what the board printed
};

// --- the files

// A BL2 that takes the package over the serial line names that itself, unless it is packed.
Result<> checkBuild(const Bytes &bl2, const std::string &name)
{
    constexpr std::string_view greeting = "UART download";
    const mtk::Bl2Facts facts = mtk::readBl2(bl2);
    if (facts.builtFor == mtk::Identity::None || facts.fromRam || asText(bl2).contains(greeting)) {
        return {};
    }
    return fail(
        Cause::BadInput,
        fmt::format("“{}” is a BL2 that was built to read the firmware package from {} ({}). For the serial line, "
                    "use one that was built with BOOT_DEVICE=ram and RAM_BOOT_UART_DL=1",
                    name, recognise::nameOf(facts.builtFor), facts.version));
}

Result<Bytes> readBl2(const std::filesystem::path &file)
{
    const std::string name = file.string();
    TRY_ASSIGN(Bytes bytes, readSmallFile(file, largestFile));
    const recognise::What what = recognise::recognise(bytes);
    if (what.kind == recognise::Kind::BootImage) {
        const auto *image = what.as<mtk::Image>();
        return fail(
            Cause::BadInput,
            fmt::format("“{}” is a BL2 behind the header with which a BootROM starts it from {}. Over the serial "
                        "line goes a BL2 without a header, that was built with BOOT_DEVICE=ram and "
                        "RAM_BOOT_UART_DL=1; the names of such files have “ram” in them",
                        name, image != nullptr ? recognise::nameOf(image->identity) : "a medium"));
    }
    if (what.kind != recognise::Kind::Bl2 && what.kind != recognise::Kind::Code) {
        const findings::Finding finding{
            .id = recognise::wrongKind(what.kind), .where = {}, .arguments = {findings::Argument(name)}};
        return fail(Cause::BadInput, fmt::format("the BL2 can't be loaded: {}", sentenceOf(finding)));
    }
    TRY(checkBuild(bytes, name));
    return bytes;
}

recognise::FipRules rulesOf(const board::Board *board)
{
    recognise::FipRules rules;
    for (const board::FirmwareSlot &slot : board != nullptr ? board->firmware : std::vector<board::FirmwareSlot>()) {
        if (slot.kind == board::FirmwareKind::Fip) {
            rules.stored = slot.mostStored;
            rules.bl31 = slot.mostBl31;
            rules.bl33 = slot.mostBl33;
        }
    }
    return rules;
}

Result<Files> readFiles(const Request &request, const board::Board *board)
{
    Files files;
    TRY_ASSIGN(files.bl2, readBl2(request.bl2));
    TRY_ASSIGN(const Bytes fip, readSmallFile(request.fip, largestFile));
    auto checked = recognise::fipOf({.bytes = fip, .name = request.fip.string()}, rulesOf(board), files.notes);
    if (!checked) {
        return std::unexpected(files.notes.toError());
    }
    files.fip = *std::move(checked);
    return files;
}

// --- the boards

Result<std::vector<board::Board>> chooseBoards(const std::string &id)
{
    TRY_ASSIGN(std::vector<board::Board> boards, computer::loadBoards());
    const auto named = std::ranges::find(boards, id, &board::Board::id);
    if (!id.empty() && named == boards.end()) {
        return fail(Cause::BadInput,
                    fmt::format("'{}' is not a known board. Known boards: {}", id, joined(boards, &board::Board::id)));
    }
    if (!id.empty() && !named->serialLoading) {
        return fail(Cause::Unsupported,
                    fmt::format("nothing is known of loading {} over its serial line: its profile has no [uart]", id));
    }
    std::erase_if(boards,
                  [&id](const board::Board &board) { return !board.serialLoading || (!id.empty() && board.id != id); });
    return boards;
}

std::vector<mtkuart::Target> targetsOf(const std::vector<board::Board> &boards)
{
    std::vector<mtkuart::Target> targets;
    for (const board::Board &board : boards) {
        targets.push_back({.name = board.id,
                           .code = board.serialLoading->code,
                           .address = board.serialLoading->loadAddress,
                           .isArm64 = board.arch == KernelArch::Arm64,
                           .most = board.serialLoading->most});
    }
    return targets;
}

// --- the conversation

/// What is told while it goes on: a sentence for people, an event for programs.
void announce(ProgressForm form, std::string_view event, const std::string &sentence)
{
    if (form == ProgressForm::Json) {
        Console::complain(Json{{"event", event}, {"message", sentence}}.dump() + "\n");
    } else if (form != ProgressForm::None) {
        Console::complain(sentence + "\n");
    }
}

/// Does what a session says, over a port.
class Line
{
public:
    Line(computer::SerialPort &port, Progress &progress, ByteCount total, const std::stop_token &stop)
        : m_port(port)
        , m_progress(progress)
        , m_total(total)
        , m_stop(stop)
    {}

    [[nodiscard]] Result<> hold(mtkuart::Session &session, ByteCount before)
    {
        Bytes buffer(4096);
        TRY_ASSIGN(mtkuart::Turn turn, session.proceed());
        for (;;) {
            if (turn.baud) {
                TRY(m_port.setBaud(*turn.baud));
            }
            TRY(m_port.write(turn.send));
            if (session.sent() > ByteCount()) {
                m_progress.tick(
                    {.stage = Stage::Write, .done = std::min(before + session.sent(), m_total), .total = m_total});
            }
            if (turn.isDone) {
                return {};
            }
            TRY_ASSIGN(turn, next(session, turn.patience, buffer));
        }
    }

private:
    [[nodiscard]] Result<mtkuart::Turn> next(mtkuart::Session &session, std::chrono::milliseconds patience,
                                             MutableBytes buffer)
    {
        constexpr std::chrono::milliseconds often{100}; // to see that it is to stop
        auto left = patience;
        do {
            if (m_stop.stop_requested()) {
                return fail(Cause::Cancelled, "cancelled");
            }
            if (patience.count() == 0) {
                return session.proceed();
            }
            TRY_ASSIGN(const std::size_t count, m_port.read(buffer, std::min(left, often)));
            if (count > 0) {
                return session.received(buffer.first(count));
            }
            left -= std::min(left, often);
        } while (left.count() > 0);
        return session.silent();
    }

    computer::SerialPort &m_port;
    Progress &m_progress;
    ByteCount m_total;
    const std::stop_token &m_stop;
};

Result<Outcome> load(const Request &request, const Files &files, std::vector<mtkuart::Target> targets,
                     computer::SerialPort &port, const std::stop_token &stop)
{
    const ByteCount bl2Size(files.bl2.size());
    const std::unique_ptr<Progress> progress = makeProgress(request.progress);
    Line line(port, *progress, bl2Size + ByteCount(files.fip.size()), stop);
    announce(request.progress, "waiting",
             fmt::format("Waiting for the board on {}: switch it on now, or press its reset button. Ctrl-C stops.",
                         request.port));
    Outcome outcome;
    mtkuart::BootRom rom(files.bl2, std::move(targets), request.baud != 0 ? request.baud : usualRomBaud);
    TRY_DURING("load the BL2", line.hold(rom, {}));
    outcome.soc = rom.soc().value_or(mtkuart::Soc());
    outcome.board = rom.target()->name;
    outcome.romBaud = rom.baud();
    outcome.bl2Baud = request.baud != 0 ? request.baud : usualBl2Baud;
    mtkuart::SecondStage bl2(files.fip, outcome.bl2Baud, rom.text());
    TRY_DURING("load the firmware package", line.hold(bl2, bl2Size));
    outcome.heard = bl2.text();
    return outcome;
}

// --- the command

Json answerJson(const Request &request, const Files &files, const Outcome &outcome)
{
    return {{"ok", true},
            {"port", request.port},
            {"board", outcome.board},
            {"hardware-code", outcome.soc.code},
            {"hardware-subcode", outcome.soc.subcode},
            {"hardware-version", outcome.soc.hardwareVersion},
            {"software-version", outcome.soc.softwareVersion},
            {"bl2", {{"file", request.bl2.string()}, {"size", files.bl2.size()}, {"baud", outcome.romBaud}}},
            {"fip", {{"file", request.fip.string()}, {"size", files.fip.size()}, {"baud", outcome.bl2Baud}}},
            {"findings", findingsJson(files.notes)}};
}

std::string answerText(const Files &files, const Outcome &outcome)
{
    return fmt::format(
        "{} (hardware code {:#06x}) has its firmware and starts it: BL2 ({}, at {} baud) and the package ({}, "
        "at {} baud).\n"
        "It is in memory only: to keep it, write it to a medium from there.\n{}",
        outcome.board, outcome.soc.code, sizeWords(ByteCount(files.bl2.size())), outcome.romBaud,
        sizeWords(ByteCount(files.fip.size())), outcome.bl2Baud, findingsText(files.notes));
}

bool wantsConsole(const Request &request, const Console &console)
{
    return request.wantsConsole.value_or(!console.json() && ::isatty(STDIN_FILENO) == 1 &&
                                         ::isatty(STDOUT_FILENO) == 1);
}

Result<> run(const Request &request, const Console &console)
{
    if (console.json() && wantsConsole(request, console)) {
        return fail(Cause::BadInput, "--json and --console can't be given together");
    }
    TRY_ASSIGN(const std::vector<board::Board> boards, chooseBoards(request.board));
    TRY_ASSIGN(const Files files, readFiles(request, boards.size() == 1 ? &boards.front() : nullptr));
    const StopOnSignal stop;
    TRY_ASSIGN(computer::SerialPort port, computer::SerialPort::open(request.port, mtkuart::consoleBaud));
    TRY_ASSIGN(const Outcome outcome, load(request, files, targetsOf(boards), port, stop.token()));
    console.say(answerText(files, outcome), answerJson(request, files, outcome));
    if (!wantsConsole(request, console)) {
        return {};
    }
    SerialConsole shown = request.console;
    shown.heard = outcome.heard;
    return runSerialConsole(port, shown, stop.token());
}

} // namespace

void addUartLoad(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *command =
        app.add_subcommand("uart-load", "Load firmware into a board over its serial line, and start it");
    const auto request = std::make_shared<Request>();
    command->add_option("PORT", request->port, "The serial port, such as /dev/ttyUSB0")->required()->type_name("PORT");
    command->add_option("--bl2", request->bl2, "A BL2 without header, built to be loaded over the serial line")
        ->required()
        ->type_name("FILE");
    command->add_option("--fip", request->fip, "The firmware package that it starts")->required()->type_name("FILE");
    command->add_option("--board", request->board, "The board; otherwise the one whose SoC answers")
        ->type_name("BOARD");
    addBaudOption(*command, request->baud,
                  fmt::format("The speed of the transfer, otherwise {} for BL2 and {} for the package", usualRomBaud,
                              usualBl2Baud));
    command->add_flag_function(
        "--console,!--no-console", [request](std::int64_t count) { request->wantsConsole = count > 0; },
        "Show the board's console behind it, or not; on a terminal it is shown");
    command->add_option("--log", request->console.log, "Append what the console says to this file")->type_name("FILE");
    addProgressOption(*command, request->progress);
    addAnswerFlags(*command, console);
    command->callback([request, &console, &exit] {
        if (console.quiet()) {
            request->progress = ProgressForm::None;
        }
        const auto done = run(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli uart-load /dev/ttyUSB0 --bl2 ram-bl2.bin --fip fip.bin",
            "0 the board starts the firmware, 1 the transfer failed, 2 bad\n"
            "input or usage, or a board that can't be loaded, 3 another program uses the\n"
            "port, 130 cancelled.");
}

} // namespace bootlace::cli
