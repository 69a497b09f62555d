// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_file.h"
#include "catalog/compile.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"
#include "findings/finding.h"
#include "help.h"
#include "pack.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr ByteCount largestTree = 4_MiB;

struct Merge
{
    std::filesystem::path base;
    std::vector<std::filesystem::path> overlays;
    bool allowConflicts = false;
    Output output;
};

/// What a source asks to delete goes to the notes.
Result<dtb::Blob> load(const std::filesystem::path &file, Json &notes)
{
    TRY_ASSIGN(Bytes bytes, readSmallFile(file, largestTree));
    const std::string ending = file.extension().string();
    if (ending == ".dts" || ending == ".dtso") {
        TRY_ASSIGN(catalog::CompiledTree compiled, catalog::compileDeviceTree(bytes, file.parent_path()));
        bytes = std::move(compiled.bytes);
        for (const std::string &deletion : compiled.deletions) {
            notes.push_back(findings::sentenceOf({findings::Id::OverlayDeletes, {}, {file.string(), deletion}}));
        }
    }
    auto blob = dtb::Blob::fromBytes(bytes);
    if (!blob) {
        return std::unexpected(std::move(blob).error().during("read " + file.string()));
    }
    return blob;
}

Result<> checkMadeFor(const dtb::Blob &base, const dtb::Overlay &overlay)
{
    if (dtb::compatibility(base, overlay.blob) != dtb::Compatibility::Different) {
        return {};
    }
    return fail(Cause::BadInput,
                fmt::format("the overlay {} is made for {}, and the base tree is for {}", overlay.name,
                            joined(overlay.blob.compatible(), {}, "none"), joined(base.compatible(), {}, "none")));
}

std::string sentenceOf(const dtb::Conflict &conflict)
{
    return fmt::format("{} and {} contradict each other: {} of {} would be {} and {}", conflict.firstOverlay,
                       conflict.secondOverlay, conflict.property, conflict.node, conflict.firstValue,
                       conflict.secondValue);
}

Result<> merge(const Merge &request, const Console &console)
{
    Json notes = Json::array();
    TRY_ASSIGN(const dtb::Blob base, load(request.base, notes));
    std::vector<dtb::Overlay> overlays;
    Json names = Json::array();
    for (const std::filesystem::path &file : request.overlays) {
        TRY_ASSIGN(dtb::Blob blob, load(file, notes));
        overlays.push_back({file.string(), std::move(blob)});
        TRY(checkMadeFor(base, overlays.back()));
        names.push_back(file.string());
    }
    TRY_ASSIGN(const std::vector<dtb::Conflict> conflicts, dtb::conflicts(base, overlays));
    for (const dtb::Conflict &conflict : conflicts) {
        if (!request.allowConflicts) {
            return fail(Cause::BadInput,
                        fmt::format("{} and {} contradict each other: {} of {} would be {} and {}. With "
                                    "--allow-conflicts the later one wins",
                                    conflict.firstOverlay, conflict.secondOverlay, conflict.property, conflict.node,
                                    conflict.firstValue, conflict.secondValue));
        }
        notes.push_back(sentenceOf(conflict));
    }
    TRY_ASSIGN(const dtb::Blob merged, dtb::merge(base, overlays));
    return deliver(
        console, request.output, merged.bytes(),
        {{"base", request.base.string()}, {"overlays", names}, {"notes", notes}},
        fmt::format("{} with {} overlay{}", printable(base.model()), overlays.size(), overlays.size() == 1 ? "" : "s"));
}

} // namespace

void addDtb(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *dtb = app.add_subcommand("dtb", "Merge device trees");
    dtb->require_subcommand(1);
    endHelp(*dtb, "bootlace-cli dtb merge board.dtb sd.dtbo -o merged.dtb");
    CLI::App *command = dtb->add_subcommand("merge", "Merge overlays into a device tree, as fdtoverlay does");
    auto request = std::make_shared<Merge>();
    command->add_option("BASE", request->base, "A .dtb, or a .dts that dtc compiles")->required()->type_name("BASE");
    command->add_option("OVERLAY", request->overlays, "A .dtbo, or a .dtso that dtc compiles; in this order")
        ->required()
        ->type_name("OVERLAY");
    command->add_flag("--allow-conflicts", request->allowConflicts,
                      "Let the later of two overlays win that set one property differently");
    addOutput(*command, request->output);
    addAnswerFlags(*command, console);
    endHelp(*command, "bootlace-cli dtb merge board.dtb sd.dtbo -o merged.dtb");
    command->callback([request, &console, &exit] {
        const auto done = merge(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
}

} // namespace bootlace::cli
