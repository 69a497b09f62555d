// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_file.h"
#include "help.h"
#include "mtk/boot_image.h"
#include "pack.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <ranges>
#include <string>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestBl2 = 8_MiB;

const std::map<std::string, mtk::Medium> &media()
{
    static const std::map<std::string, mtk::Medium> known{
        {"sd", mtk::Medium::Sd},
        {"emmc", mtk::Medium::Emmc},
        {"nor", mtk::Medium::Nor},
        {"spim-nand", mtk::Medium::SpiNand2k64},
        {"spim-nand-2k128", mtk::Medium::SpiNand2k128},
        {"spim-nand-4k256", mtk::Medium::SpiNand4k256},
    };
    return known;
}

struct Pack
{
    std::filesystem::path bl2;
    std::string medium;
    std::uint32_t loadAddress = mtk::PackOptions{}.loadAddress;
    Output output;
};

Result<> pack(const Pack &request, const Console &console)
{
    TRY_ASSIGN(const Bytes code, readSmallFile(request.bl2, largestBl2));
    mtk::PackOptions options;
    options.loadAddress = request.loadAddress;
    const mtk::Medium medium = media().at(request.medium);
    auto image = mtk::pack(code, medium, options);
    if (!image) {
        return std::unexpected(std::move(image).error().during("pack " + request.bl2.string()));
    }
    return deliver(console, request.output, *image, {{"medium", request.medium}, {"load-address", request.loadAddress}},
                   fmt::format("a BL2 for {}, loaded to {:#x}", request.medium, request.loadAddress));
}

} // namespace

void addBl2(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *bl2 = app.add_subcommand("bl2", "Put the BootROM's header before a bare BL2");
    bl2->require_subcommand(1);
    endHelp(*bl2, "bootlace-cli bl2 pack bl2.bin --medium sd -o bl2.img");
    CLI::App *command = bl2->add_subcommand("pack", "Make what mkimage -T mtk_image makes");
    auto request = std::make_shared<Pack>();
    command->add_option("BL2", request->bl2, "The bl2.bin that TF-A builds")->required()->type_name("BL2");
    command->add_option("--medium", request->medium, "What the board starts from")
        ->required()
        ->check(oneOf({std::views::keys(media()).begin(), std::views::keys(media()).end()}))
        ->type_name(fmt::format("{}", fmt::join(std::views::keys(media()), "|")));
    command->add_option("--load-address", request->loadAddress, "Where BL2 begins in on-chip memory")
        ->check(numberUpTo(std::numeric_limits<std::uint32_t>::max()))
        ->default_str(fmt::format("{:#x}", request->loadAddress))
        ->type_name("ADDRESS");
    addOutput(*command, request->output);
    addAnswerFlags(*command, console);
    endHelp(*command, "bootlace-cli bl2 pack bl2.bin --medium sd -o bl2.img");
    command->callback([request, &console, &exit] {
        const auto done = pack(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
}

} // namespace bootlace::cli
