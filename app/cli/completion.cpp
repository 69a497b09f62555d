// SPDX-License-Identifier: GPL-3.0-or-later
// completion SHELL: what a shell needs to complete commands, options and their values, made from the same definitions
// that parse them. A command is named by its path: "/plan", "/fip/pack"; "" is the program.
#include "commands.h"
#include "help.h"
#include "usage.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::cli {
namespace {

struct Option
{
    std::vector<std::string> names; ///< with their dashes
    std::string value;              ///< empty: a flag
    std::vector<std::string> choices;
    std::string description;

    /// The program itself lists what it takes: the person's own boards are among them.
    [[nodiscard]] bool isBoard() const { return value == "BOARD"; }
};

struct Command
{
    std::string path;
    std::string description;
    std::vector<std::string> commands; ///< below it
    std::vector<Option> options;
    std::vector<std::string> choices; ///< the words that it takes otherwise
    bool takesFiles = false;          ///< by itself, or one of its options does
};

Option describe(const CLI::Option &option)
{
    Option described{{}, valueOf(option), choicesOf(option), option.get_description()};
    for (const std::string &name : option.get_lnames()) {
        described.names.push_back("--" + name);
    }
    for (const std::string &name : option.get_snames()) {
        described.names.push_back("-" + name);
    }
    return described;
}

void collect(const CLI::App &app, const std::string &path, std::vector<Command> &commands)
{
    Command command{.path = path, .description = app.get_description(), .commands = {}, .options = {}, .choices = {}};
    for (const CLI::Option *option : app.get_options()) {
        Option described = describe(*option);
        command.takesFiles |= !described.value.empty() && described.choices.empty() && !described.isBoard();
        if (option->nonpositional()) {
            command.options.push_back(std::move(described));
        } else {
            command.choices.insert(command.choices.end(), described.choices.begin(), described.choices.end());
        }
    }
    const auto below = app.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *one : below) {
        command.commands.push_back(one->get_name());
    }
    commands.push_back(std::move(command));
    for (const CLI::App *one : below) {
        collect(*one, path + '/' + one->get_name(), commands);
    }
}

// What comes behind `help` are commands: to a shell they are such of its own.
void addHelped(std::vector<Command> &commands)
{
    std::vector<Command> helped;
    for (const Command &command : commands) {
        if (command.path.empty()) {
            const auto help = std::ranges::find(commands, "/help", &Command::path);
            help->commands = command.commands;
            help->takesFiles = false;
        } else if (command.path != "/help") {
            helped.push_back({"/help" + command.path, command.description, command.commands, {}, {}});
        }
    }
    commands.insert(commands.end(), helped.begin(), helped.end());
}

std::string words(const std::vector<std::string> &list)
{
    return fmt::format("{}", fmt::join(list, " "));
}

// Prints the ids of the boards, in every shell: they begin a line.
constexpr std::string_view boardLister = "bootlace-cli boards 2>/dev/null | grep -o \"^[^ ]\\+\"";

// For a shell, in single quotes.
std::string singleQuoted(const std::string &text)
{
    return '\'' + CLI::detail::find_and_replace(text, "'", "'\\''") + '\'';
}

// The way from the words on the command line to the path of the command: bash and zsh know the same words for it.
std::string pathFinder(const std::vector<Command> &commands, std::string_view wordsBefore)
{
    std::string paths;
    for (const Command &command : commands) {
        paths += command.path.empty() ? "" : (paths.empty() ? "" : "|") + command.path;
    }
    return fmt::format("    local way='' word files=''\n"
                       "    for word in {}; do\n"
                       "        case \"$way/$word\" in\n"
                       "            {}) way=\"$way/$word\" ;;\n"
                       "        esac\n"
                       "    done\n",
                       wordsBefore, paths);
}

// For each name of the options whose words are known: what bash offers behind it.
std::string bashValues(const Command &command)
{
    std::string out;
    for (const Option &option : command.options) {
        if (!option.isBoard() && option.choices.empty()) {
            continue;
        }
        const std::string known =
            option.isBoard() ? fmt::format("\"$({})\"", boardLister) : singleQuoted(words(option.choices));
        for (const std::string &name : option.names) {
            out += fmt::format("        '{} {}') mapfile -t COMPREPLY < <(compgen -W {} -- \"$current\"); "
                               "return ;;\n",
                               command.path, name, known);
        }
    }
    return out;
}

std::string bash(const std::vector<Command> &commands)
{
    // In --progress=bar the sign is a word of its own.
    std::string out = "_bootlace_cli() {\n"
                      "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
                      "    if [[ $current == = ]]; then\n"
                      "        current=''\n"
                      "    elif [[ $previous == = ]]; then\n"
                      "        previous=${COMP_WORDS[COMP_CWORD - 2]}\n"
                      "    fi\n" +
                      pathFinder(commands, "\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"") + "    case \"$way $previous\" in\n";
    for (const Command &command : commands) {
        out += bashValues(command);
    }
    out += "    esac\n    case $way in\n";
    for (const Command &command : commands) {
        std::vector<std::string> all = command.commands;
        all.insert(all.end(), command.choices.begin(), command.choices.end());
        for (const Option &option : command.options) {
            all.insert(all.end(), option.names.begin(), option.names.end());
        }
        out += fmt::format("        '{}') word='{}' files={} ;;\n", command.path, words(all),
                           command.takesFiles ? "yes" : "''");
    }
    // What is not an option and not a command is a file.
    out += "    esac\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$word\" -- \"$current\")\n"
           "    if [[ $current != -* && -n $files ]]; then\n"
           "        compopt -o filenames\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
           "    fi\n"
           "}\n"
           "complete -F _bootlace_cli bootlace-cli\n";
    return out;
}

// What _arguments is told of an option, by each of its names.
std::string zshOption(const Option &option)
{
    const auto bracketed = [](const std::string &text) {
        std::string safe = CLI::detail::find_and_replace(text, "[", "\\[");
        safe = CLI::detail::find_and_replace(safe, "]", "\\]");
        return CLI::detail::find_and_replace(safe, ":", "\\:");
    };
    const std::string action = option.isBoard()         ? fmt::format("{{compadd -- $({})}}", boardLister)
                               : option.choices.empty() ? std::string("_files")
                                                        : '(' + words(option.choices) + ')';
    const std::string value = option.value.empty() ? "" : fmt::format(":{}:{}", option.value, action);
    std::string out;
    for (const std::string &name : option.names) {
        out += ' ' + singleQuoted(fmt::format("*{}[{}]{}", name, bracketed(option.description), value));
    }
    return out;
}

std::string zsh(const std::vector<Command> &commands)
{
    std::string out = "#compdef bootlace-cli\n"
                      "_bootlace_cli() {\n" +
                      pathFinder(commands, "\"${words[@]:1:CURRENT-2}\"") + "    case $way in\n";
    for (const Command &command : commands) {
        out += fmt::format("        '{}') _arguments", command.path);
        for (const Option &option : command.options) {
            out += zshOption(option);
        }
        const std::vector<std::string> &known = command.commands.empty() ? command.choices : command.commands;
        if (!known.empty()) {
            out += ' ' + singleQuoted(fmt::format("*:word:({})", words(known)));
        } else if (command.takesFiles) {
            out += " '*:file:_files'";
        }
        out += " ;;\n";
    }
    return out + "    esac\n}\ncompdef _bootlace_cli bootlace-cli\n";
}

// The options of `complete` that describe one of ours.
std::string fishOption(const Option &option)
{
    std::string out;
    for (const std::string &name : option.names) {
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    out += option.value.empty() ? "" : " -r";
    if (option.isBoard()) {
        out += " -f -a " + singleQuoted(fmt::format("({})", boardLister));
    } else if (!option.choices.empty()) {
        out += " -f -a " + singleQuoted(words(option.choices));
    }
    return out + " -d " + singleQuoted(option.description);
}

std::string fish(const std::vector<Command> &commands)
{
    std::vector<std::string> paths;
    std::map<std::string, std::string> descriptions;
    for (const Command &command : commands) {
        descriptions[command.path] = command.description;
        if (!command.path.empty()) {
            paths.push_back(command.path);
        }
    }
    std::string out = fmt::format("function __bootlace_cli_path\n"
                                  "    set -l path ''\n"
                                  "    for word in (commandline -opc)[2..]\n"
                                  "        switch \"$path/$word\"\n"
                                  "            case {}\n"
                                  "                set path \"$path/$word\"\n"
                                  "        end\n"
                                  "    end\n"
                                  "    test \"$path\" = \"$argv[1]\"\n"
                                  "end\n",
                                  words(paths));
    for (const Command &command : commands) {
        const std::string begin =
            fmt::format("complete -c bootlace-cli -n {}", singleQuoted("__bootlace_cli_path '" + command.path + '\''));
        for (const std::string &name : command.commands) {
            out +=
                fmt::format("{} -f -a {} -d {}\n", begin, name, singleQuoted(descriptions[command.path + '/' + name]));
        }
        if (!command.takesFiles) {
            out += begin + " -f -a " + singleQuoted(words(command.choices)) + '\n';
        }
        for (const Option &option : command.options) {
            out += begin + fishOption(option) + '\n';
        }
    }
    return out;
}

using Writer = std::string (*)(const std::vector<Command> &commands);

const std::map<std::string, Writer> &shells()
{
    static const std::map<std::string, Writer> known{{"bash", bash}, {"fish", fish}, {"zsh", zsh}};
    return known;
}

} // namespace

void addCompletion(CLI::App &app)
{
    CLI::App *command = app.add_subcommand("completion", "Print what a shell needs to complete commands and options");
    const auto shell = std::make_shared<std::string>();
    command->add_option("SHELL", *shell, "The shell")
        ->required()
        ->check(oneOf({std::views::keys(shells()).begin(), std::views::keys(shells()).end()}))
        ->type_name("bash|fish|zsh");
    command->callback([&app, shell] {
        std::vector<Command> commands;
        collect(app, "", commands);
        addHelped(commands);
        std::fputs(shells().at(*shell)(commands).c_str(), stdout);
    });
    endHelp(*command, "source <(bootlace-cli completion bash)");
}

} // namespace bootlace::cli
