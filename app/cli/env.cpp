// SPDX-License-Identifier: GPL-3.0-or-later
// env: environments of U-Boot, made as mkenvimage makes them and shown as fw_printenv shows them.
#include "base/small_file.h"
#include "base/text.h"
#include "help.h"
#include "pack.h"
#include "recipe/recipe.h"
#include "ubootenv/copies.h"
#include "ubootenv/pack.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr ByteCount largestText = 4_MiB;                     // with its comments
constexpr ByteCount largestDump = ubootenv::largestArea * 8; // of a partition with both copies

struct Pack
{
    std::filesystem::path text;
    std::string size;
    bool isOneOfTwo = false;
    Output output;
};

// As everywhere, and in hexadecimal, as U-Boot's configuration has it: 0x80000.
std::optional<ByteCount> sizeOf(std::string_view text)
{
    if (!text.starts_with("0x")) {
        return recipe::parseSize(text);
    }
    text.remove_prefix(2);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    return isNumber ? std::optional(ByteCount(number)) : std::nullopt;
}

Result<> pack(const Pack &request, const Console &console)
{
    const auto size = sizeOf(request.size);
    if (!size) {
        return fail(Cause::BadInput,
                    fmt::format("--size {} is not a number of bytes or a size like 0x80000 or 512KiB", request.size));
    }
    TRY_ASSIGN(const Bytes text, readSmallFile(request.text, largestText));
    auto packed = ubootenv::pack(asText(text), {.size = *size, .isOneOfTwo = request.isOneOfTwo});
    if (!packed) {
        return std::unexpected(std::move(packed).error().during("pack " + request.text.string()));
    }
    return deliver(console, request.output, packed->bytes,
                   {{"variables", packed->variables}, {"redundant", request.isOneOfTwo}, {"notes", packed->notes}},
                   fmt::format("an environment of {} variable{}{}", packed->variables,
                               packed->variables == 1 ? "" : "s",
                               request.isOneOfTwo ? ", for both places of two copies" : ""));
}

void addEnvPack(CLI::App &env, Console &console, Exit &exit)
{
    CLI::App *command = env.add_subcommand("pack", "Make what mkenvimage makes");
    auto request = std::make_shared<Pack>();
    command->add_option("VARIABLES", request->text, "A file with name=value on each line")
        ->required()
        ->type_name("VARIABLES");
    command->add_option("--size", request->size, "The size of one copy in U-Boot, like 0x80000 or 512KiB")
        ->required()
        ->type_name("BYTES");
    command->add_flag("--redundant", request->isOneOfTwo,
                      "For a U-Boot that saves two copies: write it to both places");
    addOutput(*command, request->output);
    addAnswerFlags(*command, console);
    command->callback([request, &console, &exit] {
        const auto done = pack(*request, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli env pack vars.txt -o uboot.env --size 0x80000");
}

// A comment for env pack.
std::string headOf(const ubootenv::Saved &saved, std::size_t i)
{
    const ubootenv::Copy &copy = saved.copies[i];
    const bool isPair = saved.copies.size() > 1;
    std::string head = isPair ? fmt::format("# copy {} at offset {:#x}: ", i + 1, copy.at.value()) : std::string("# ");
    if (!copy.environment) {
        return head + "wrong CRC\n";
    }
    head += fmt::format("{}, correct CRC", sizeWords(copy.environment->size));
    if (copy.environment->flags) {
        head += fmt::format(", {}number {}", isPair ? "" : "one of two copies, ", *copy.environment->flags);
    }
    return head + (isPair && i == saved.current ? ", current\n" : "\n");
}

// As mkenvimage reads it: a newline in a value has a backslash before it.
std::string lineOf(const std::string &name, const std::string &value)
{
    return fmt::format("{}={}\n", name, CLI::detail::find_and_replace(value, "\n", "\\\n"));
}

Result<> show(const std::filesystem::path &file, const Console &console)
{
    TRY_ASSIGN(const Bytes bytes, readSmallFile(file, largestDump));
    const auto saved = ubootenv::findSaved(bytes);
    if (!saved) {
        return fail(Cause::BadInput,
                    fmt::format("{} does not begin with an environment of U-Boot, or its CRC is wrong: "
                                "U-Boot would use its own",
                                file.string()));
    }
    std::string text;
    Json copies = Json::array();
    for (std::size_t i = 0; i < saved->copies.size(); ++i) {
        const ubootenv::Copy &copy = saved->copies[i];
        text += headOf(*saved, i);
        copies.push_back({{"offset", copy.at.value()}, {"valid", copy.environment.has_value()}});
        if (copy.environment && copy.environment->flags) {
            copies.back()["number"] = *copy.environment->flags;
        }
        copies.back()["current"] = i == saved->current;
    }
    const ubootenv::Environment &current = *saved->copies[saved->current].environment;
    for (const auto &[name, value] : current.variables) {
        text += lineOf(name, value);
    }
    console.say(text, {{"ok", true},
                       {"file", file.string()},
                       {"size", current.size.value()},
                       {"redundant", current.flags.has_value()},
                       {"copies", copies},
                       {"variables", current.variables}});
    return {};
}

void addEnvShow(CLI::App &env, Console &console, Exit &exit)
{
    CLI::App *command = env.add_subcommand("show", "Show the variables that U-Boot reads, as fw_printenv does");
    auto file = std::make_shared<std::filesystem::path>();
    command->add_option("FILE", *file, "A file or a dump of a partition that begins with the environment")
        ->required()
        ->type_name("FILE");
    addAnswerFlags(*command, console);
    command->callback([file, &console, &exit] {
        const auto done = show(*file, console);
        exit = done ? Exit::Done : console.fail(done.error());
    });
    endHelp(*command, "bootlace-cli env show uboot.env");
}

} // namespace

void addEnv(CLI::App &app, Console &console, Exit &exit)
{
    CLI::App *env = app.add_subcommand("env", "Make or show a saved environment of U-Boot");
    env->require_subcommand(1);
    endHelp(*env, "bootlace-cli env show uboot.env");
    addEnvPack(*env, console, exit);
    addEnvShow(*env, console, exit);
}

} // namespace bootlace::cli
