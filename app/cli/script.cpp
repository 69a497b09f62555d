// SPDX-License-Identifier: GPL-3.0-or-later
// script: scripts for U-Boot (boot.scr), made as mkimage makes them.
#include "uimage/script.h"

#include "base/small_file.h"
#include "help.h"
#include "pack.h"
#include "uimage/uimage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestScript = 32_MiB;

struct Pack
{
    std::filesystem::path script;
    std::string arch = uimage::archWord(uimage::ScriptOptions{}.arch);
    std::string name;
    Output output;
};

std::vector<std::string> archWords()
{
    std::vector<std::string> words;
    for (const uimage::Word &word : uimage::knownArchs()) {
        words.emplace_back(word.text);
    }
    return words;
}

std::uint8_t archOf(std::string_view word)
{
    return std::ranges::find(uimage::knownArchs(), word, &uimage::Word::text)->number;
}

// The time of the image, as mkimage takes it for results that are the same again; 1970 without the variable, so that
// they are always.
Result<std::uint32_t> sourceDate()
{
    const char *given = std::getenv("SOURCE_DATE_EPOCH");
    if (given == nullptr) {
        return 0;
    }
    const std::string_view text(given);
    std::uint32_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return fail(Cause::BadInput, fmt::format("SOURCE_DATE_EPOCH={} is not a number of seconds below 2^32", text));
    }
    return seconds;
}

Result<> pack(const Pack &request, const Console &console)
{
    TRY_ASSIGN(const std::uint32_t time, sourceDate());
    TRY_ASSIGN(const Bytes text, readSmallFile(request.script, largestScript));
    auto image = uimage::packScript(asText(text), {.arch = archOf(request.arch), .time = time, .name = request.name});
    if (!image) {
        return std::unexpected(std::move(image).error().during("pack " + request.script.string()));
    }
    return deliver(
        console, request.output, *image,
        {{"arch", request.arch}, {"name", request.name}, {"time", time}, {"notes", uimage::scriptNotes(asText(text))}},
        "a script for U-Boot");
}

void addScriptPack(CLI::App &script, Console &console, Exit &exit)
{
    CLI::App *command = script.add_subcommand("pack", "Make what mkimage -T script makes");
    auto request = std::make_shared<Pack>();
    command->add_option("SCRIPT", request->script, "A file with commands for U-Boot")->required()->type_name("SCRIPT");
    command->add_option("--arch", request->arch, "The processor that the header names; U-Boot runs it on any")
        ->check(CLI::IsMember(archWords()))
        ->capture_default_str()
        ->type_name(fmt::format("{}", fmt::join(archWords(), "|")));
    command->add_option("--name", request->name, "The name in the header")->type_name("NAME");
    addOutput(*command, request->output);
    addAnswerFlags(*command, console);
    command->callback([request, &console, &exit] {
        const auto done = pack(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli script pack boot.cmd -o boot.scr");
}

Result<> show(const std::filesystem::path &file, const Console &console)
{
    TRY_ASSIGN(const Bytes bytes, readSmallFile(file, largestScript));
    auto script = uimage::scriptIn(bytes);
    if (!script) {
        return std::unexpected(std::move(script).error().during("read " + file.string()));
    }
    if (!console.json() && !console.quiet()) {
        for (const std::string &note : script->notes) { // not among the commands
            Console::complain(fmt::format("note: {}\n", note));
        }
    }
    const uimage::Fields &fields = script->fields;
    console.say(std::string(script->text) + (script->text.ends_with('\n') ? "" : "\n"),
                {{"ok", true},
                 {"file", file.string()},
                 {"arch", uimage::archWord(fields.arch)},
                 {"name", fields.name},
                 {"time", fields.time},
                 {"text", script->text},
                 {"notes", script->notes}});
    return {};
}

void addScriptShow(CLI::App &script, Console &console, Exit &exit)
{
    CLI::App *command = script.add_subcommand("show", "Show the commands of a script that U-Boot would run");
    auto file = std::make_shared<std::filesystem::path>();
    command->add_option("FILE", *file, "A boot.scr; inspect shows its header")->required()->type_name("FILE");
    addAnswerFlags(*command, console);
    command->callback([file, &console, &exit] {
        const auto done = show(*file, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli script show boot.scr");
}

} // namespace

void addScript(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *script = app.add_subcommand("script", "Make or show a script for U-Boot (boot.scr)");
    script->require_subcommand(1);
    endHelp(*script, "bootlace-cli script show boot.scr");
    addScriptPack(*script, console, exit);
    addScriptShow(*script, console, exit);
}

} // namespace bootlace::cli
