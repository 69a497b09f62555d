// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include "base/digest.h"
#include "base/text.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bootlace::cli {

void addPack(CLI::App &app, Console &console, Exit &exit)
{
    addBl2(app, console, exit);
    addFip(app, console, exit);
    addDtb(app, console, exit);
    addEnv(app, console, exit);
    addScript(app, console, exit);
}

void addOutput(CLI::App &command, Output &output)
{
    command.add_option("-o,--output", output.file, "The file to write; - is standard output")
        ->required()
        ->type_name("FILE");
    command.add_flag("--force", output.force, "Replace a file that exists");
}

Result<> deliver(const Console &console, const Output &output, ByteView bytes, nlohmann::ordered_json document,
                 std::string text)
{
    if (!isStandardOutput(output.file)) {
        TRY(writeOutput(output.file, bytes, output.existing()));
        document["ok"] = true;
        document["file"] = output.file.string();
        document["size"] = bytes.size();
        document["sha256"] = toHex(sha256(bytes));
        text = fmt::format("{}: {}, {}\n", output.file.string(), text, sizeWords(ByteCount(bytes.size())));
        for (const auto &note : document["notes"]) {
            text += fmt::format("  note: {}\n", printable(note.get<std::string>()));
        }
        console.say(text, document);
        return {};
    }
    if (console.json()) {
        return fail(Cause::BadInput, "--json and -o - both want the standard output: choose one of them");
    }
    for (const auto &note : document["notes"]) {
        if (!console.quiet()) {
            Console::complain(fmt::format("note: {}\n", printable(note.get<std::string>())));
        }
    }
    return writeOutput(output.file, bytes, output.existing());
}

} // namespace bootlace::cli
