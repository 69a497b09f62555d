// SPDX-License-Identifier: GPL-3.0-or-later
// boards, devices, kernels: what there is to choose from.
#include "catalog/library.h"
#include "commands.h"
#include "computer/boards.h"
#include "device/disk.h"
#include "device/guard.h"
#include "disk_text.h"
#include "help.h"
#include "parts/drivers.h"
#include "reading.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

/// An answer in both of its forms, put together piece by piece.
struct Listing
{
    std::string text;
    Json list = Json::array();
};

// --- boards

void list(const board::Board &board, Listing &listing)
{
    listing.text += fmt::format("{}  {}, {}\n", board.id, board.name, board.soc);
    Json media = Json::array();
    for (const board::Medium &medium : board.media) {
        std::vector<std::string> names;
        Json disks = Json::array();
        for (const board::DiskLayout &disk : medium.disks) {
            names.push_back(disk.name);
            disks.push_back({{"role", disk.role}, {"name", disk.name}});
        }
        media.push_back({{"id", medium.id}, {"name", medium.name}, {"overlays", medium.overlays}, {"disks", disks}});
        listing.text += fmt::format("  {:<8}  {} (disks: {})\n", medium.id, medium.name, joined(names, {}, "none"));
    }
    listing.list.push_back({{"id", board.id},
                            {"name", board.name},
                            {"soc", board.soc},
                            {"compatible", board.compatible},
                            {"device-tree", board.deviceTree},
                            {"media", media}});
}

Exit listBoards(const Console &console)
{
    const auto boards = computer::loadBoards();
    if (!boards) {
        return console.fail(boards.error());
    }
    Listing listing;
    for (const board::Board &board : *boards) {
        list(board, listing);
    }
    console.say(listing.text, {{"ok", true}, {"boards", listing.list}});
    return Exit::Done;
}

// --- devices

Json refusalsOf(const device::Disk &disk, std::string &text)
{
    Json reasons = Json::array();
    const auto facts = device::useFacts(disk, {});
    if (!facts) { // a guard that does not see does not answer "free"
        reasons.push_back({{"reason", "unknown"}, {"sentence", facts.error().message()}});
    } else {
        for (const device::Refusal &refusal : device::refusals(disk, *facts)) {
            reasons.push_back({{"reason", device::reasonId(refusal.reason)}, {"sentence", refusal.sentence}});
        }
    }
    for (const Json &reason : reasons) {
        text += fmt::format("  refused ({}): {}\n", reason["reason"].get<std::string>(),
                            reason["sentence"].get<std::string>());
    }
    if (reasons.empty()) {
        text += "  can be used\n";
    }
    return reasons;
}

void list(const device::Disk &disk, Listing &listing)
{
    const bool empty = disk.size.value() == 0;
    listing.text += fmt::format("{}  {}  {}, {}{}\n", disk.path, empty ? "no medium" : sizeWords(disk.size),
                                nameOf(disk), device::busId(disk.bus), disk.removable ? ", removable" : "");
    listing.text += fmt::format("  serial number: {}\n", serialOf(disk));
    const Holding holding = empty ? Holding{.text = {}, .list = Json::array()} : holdingOf(disk.path);
    if (!holding.text.empty()) {
        listing.text += fmt::format("  holds {}\n", holding.text);
    }
    const Json partitions = partitionsOf(disk, listing.text);
    const Json reasons = refusalsOf(disk, listing.text);
    listing.list.push_back({{"path", disk.path},
                            {"vendor", disk.vendor},
                            {"model", disk.model},
                            {"serial", disk.serial},
                            {"bus", device::busId(disk.bus)},
                            {"size", disk.size.value()},
                            {"sector-size", bytesOf(disk.sectorSize)},
                            {"removable", disk.removable},
                            {"read-only", disk.readOnly},
                            {"diskseq", disk.diskseq ? Json(*disk.diskseq) : Json()},
                            {"backing-file", disk.backingFile.string()},
                            {"holds", holding.list},
                            {"partitions", partitions},
                            {"usable", reasons.empty()},
                            {"refusals", reasons}});
}

Exit listDevices(const Console &console)
{
    const auto disks = device::enumerate();
    if (!disks) {
        return console.fail(disks.error());
    }
    Listing listing;
    for (const device::Disk &disk : *disks) {
        list(disk, listing);
    }
    console.say(listing.text.empty() ? "No disks found.\n" : listing.text, {{"ok", true}, {"devices", listing.list}});
    return Exit::Done;
}

// --- kernels

std::string_view driverState(const catalog::KernelBuild &build, const std::string &option)
{
    if (!build.config) {
        return "unknown";
    }
    const auto value = build.config->option(option);
    return value == "y" ? "built-in" : value == "m" ? "module" : "missing";
}

/// Of all that the board can start from.
Json driversOf(const catalog::KernelBuild &build, const board::Board &board)
{
    Json drivers = Json::object();
    for (const board::Medium &medium : board.media) {
        for (const board::Driver &driver : medium.drivers) {
            drivers[driver.option] = driverState(build, driver.option);
        }
    }
    return drivers;
}

std::vector<std::string> namesOf(const std::vector<catalog::DeviceTree> &trees)
{
    std::vector<std::string> names;
    for (const catalog::DeviceTree &tree : trees) {
        names.push_back(tree.name);
    }
    return names;
}

// What of the board this kernel can't use, and what happens then.
void listLacks(const catalog::KernelBuild &build, const board::Board &board, Json &entry, std::string &text)
{
    if (!build.config) {
        return;
    }
    Json lacks = Json::array();
    for (const board::KernelArea &area : parts::lackedBy(*build.config, board)) {
        for (const board::KernelOption &option : area.options) {
            lacks.push_back({{"area", area.title}, {"option", option.option}, {"without", option.without}});
            text += printable(fmt::format("  lacks     {}: {}. {}", area.title, option.option, option.without)) + '\n';
        }
    }
    entry["lacks"] = lacks;
}

void list(const catalog::KernelBuild &build, const board::Board &board, Json &entry, std::string &text)
{
    const Json drivers = driversOf(build, board);
    entry.update({{"version", build.version},
                  {"image", build.imagePath},
                  {"device-trees", namesOf(build.trees)},
                  {"overlays", namesOf(build.overlays)},
                  {"initrd", build.initrd.has_value()},
                  {"modules", !build.modulesPath.empty()},
                  {"modules-path", build.modulesPath},
                  {"cmdline", build.cmdline},
                  {"drivers", drivers}});
    text += fmt::format("  version   {}\n", build.version.empty() ? "unknown" : printable(build.version));
    text += fmt::format("  overlays  {}\n", printable(joined(namesOf(build.overlays), {}, "none")));
    text += fmt::format("  initrd    {}\n", build.initrd ? "yes" : "no");
    text += fmt::format("  modules   {}\n", build.modulesPath.empty() ? "none" : printable(build.modulesPath));
    std::vector<std::string> states;
    for (const auto &[option, how] : drivers.items()) {
        states.push_back(option + ' ' + how.get<std::string>());
    }
    text += fmt::format("  drivers   {}\n", printable(joined(states, {}, "none")));
    listLacks(build, board, entry, text);
}

void list(const catalog::FoundBuild &found, const board::Board &board, Listing &listing)
{
    std::vector<std::string> files;
    for (const std::filesystem::path &file : found.sources) {
        files.push_back(file.string());
    }
    Json entry{{"sources", files}, {"usable", found.build.has_value()}};
    listing.text += printable(joined(files, {}, "none")) + "\n";
    if (found.build) {
        list(*found.build, board, entry, listing.text);
    } else {
        entry["cause"] = causeId(found.build.error().cause());
        entry["message"] = found.build.error().message();
        listing.text += fmt::format("  can't be used: {}\n", printable(found.build.error().message()));
    }
    listing.list.push_back(std::move(entry));
}

struct KernelsRequest
{
    std::vector<std::filesystem::path> folders;
    std::string board;
};

Result<board::Board> chooseBoard(const std::string &id)
{
    TRY_ASSIGN(const std::vector<board::Board> boards, computer::loadBoards());
    const auto found = id.empty() ? boards.begin() : std::ranges::find(boards, id, &board::Board::id);
    if (found != boards.end()) {
        return *found;
    }
    return fail(Cause::BadInput, fmt::format("'{}' is not a known board: `bootlace-cli boards` lists them", id));
}

Result<> listKernels(KernelsRequest request, const Console &console)
{
    TRY_ASSIGN(const board::Board board, chooseBoard(request.board));
    const std::filesystem::path library = computer::userFolder() / "kernels";
    std::error_code ignored;
    if (request.folders.empty() && std::filesystem::exists(library, ignored)) {
        request.folders.push_back(library);
    }
    std::optional<Reading> reading(std::in_place, readingForm(console), "Reading the kernel builds…");
    TRY_ASSIGN(const auto builds,
               catalog::findBuilds(request.folders, {board.deviceTree, board.compatible, board.arch}));
    reading.reset();
    Listing listing;
    for (const catalog::FoundBuild &found : builds) {
        list(found, board, listing);
    }
    if (builds.empty()) {
        listing.text = request.folders.empty() ? fmt::format("No kernel builds: the folder {} does not exist, and no "
                                                             "other one was named.\n",
                                                             library.string())
                                               : "No kernel builds found.\n";
    }
    console.say(listing.text, {{"ok", true}, {"board", board.id}, {"kernels", listing.list}});
    return {};
}

} // namespace

void addLists(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *boards = app.add_subcommand("boards", "List the boards, and what they start from");
    addJsonFlag(*boards, console);
    endHelp(*boards, "bootlace-cli boards");
    boards->callback([&console, &exit] { exit = listBoards(console); });

    CLI::App *devices = app.add_subcommand("devices", "List the disks, and why each one can or can't be used");
    addJsonFlag(*devices, console);
    endHelp(*devices, "bootlace-cli devices");
    devices->callback([&console, &exit] { exit = listDevices(console); });

    CLI::App *kernels = app.add_subcommand("kernels", "List kernel builds, and what they support");
    auto request = std::make_shared<KernelsRequest>();
    kernels
        ->add_option("DIR", request->folders,
                     "Kernel packages, archives and builds, or folders of them; by default the folder kernels/ of "
                     "Bootlace's data")
        ->type_name("DIR");
    kernels->add_option("--board", request->board, "The board that they are for; by default the first one")
        ->type_name("BOARD");
    addJsonFlag(*kernels, console);
    endHelp(*kernels, "bootlace-cli kernels ~/builds");
    kernels->callback([request, &console, &exit] {
        const auto done = listKernels(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
}

} // namespace bootlace::cli
