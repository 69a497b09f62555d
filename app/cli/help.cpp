// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "base/similar.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <fmt/format.h>
#include <utility>

namespace bootlace::cli {
namespace {

constexpr std::size_t width = 80;
constexpr std::size_t column = 26; // where descriptions begin

// "  NAME      the text, in as many lines as it takes"
std::string row(const std::string &name, std::string_view text)
{
    std::string out = "  " + name;
    std::size_t at = out.size() + 2 <= column ? out.size() : 0;
    out += at == 0 ? "\n" : "";
    out.append(column - at, ' ');
    at = column;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (at > column && at + 1 + word.size() > width) {
            out += '\n' + std::string(column, ' ');
            at = column;
        }
        out += at > column ? " " : "";
        at += word.size() + (at > column ? 1 : 0);
        out += word;
    }
    return out + '\n';
}

std::string namesOf(const CLI::Option &option)
{
    std::string names;
    for (const std::string &name : option.get_snames()) {
        names += (names.empty() ? "-" : ", -") + name;
    }
    for (const std::string &name : option.get_lnames()) {
        names += (names.empty() ? "--" : ", --") + name;
    }
    return names;
}

bool takesMany(const CLI::Option &option)
{
    return option.get_expected_max() == CLI::detail::expected_max_vector_size;
}

class HelpFormatter final : public CLI::Formatter
{
public:
    std::string make_usage(const CLI::App *app, std::string name) const override
    {
        std::string usage = "Usage: " + name;
        for (const CLI::Option *option : app->get_options()) {
            if (option->nonpositional() && option->get_required()) {
                usage += fmt::format(" {} {}", shortest(*option), wordOf(*option));
            }
        }
        usage += " [OPTION...]";
        for (const CLI::Option *option : app->get_options()) {
            if (option->get_positional()) {
                const std::string value = valueOf(*option) + (takesMany(*option) ? "..." : "");
                usage += option->get_required() ? ' ' + value : " [" + value + ']';
            }
        }
        const bool hasCommands = !app->get_subcommands([](const CLI::App *) { return true; }).empty();
        return usage + (hasCommands ? " COMMAND\n" : "\n");
    }

    std::string make_description(const CLI::App *app) const override { return app->get_description() + ".\n\n"; }

    std::string make_positionals(const CLI::App *app) const override
    {
        std::string rows;
        for (const CLI::Option *option : app->get_options()) {
            if (option->get_positional()) {
                rows += row(valueOf(*option), option->get_description());
            }
        }
        return rows.empty() ? rows : "\n" + rows;
    }

    std::string make_option(const CLI::Option *option, bool /*isPositional*/) const override
    {
        const std::string value = valueOf(*option);
        const std::string name = namesOf(*option) + (value.empty() ? "" : " ") + value;
        const std::string &preset = option->get_default_str();
        return row(name, option->get_description() + (preset.empty() ? "" : fmt::format(" ({})", preset)));
    }

    [[nodiscard]] std::string make_group(std::string group, bool isPositional,
                                         std::vector<const CLI::Option *> options) const override
    {
        std::ranges::stable_partition(options, [](const CLI::Option *option) { return option->get_required(); });
        return CLI::Formatter::make_group(std::move(group), isPositional, std::move(options));
    }

    std::string make_subcommands(const CLI::App *app, CLI::AppFormatMode /*mode*/) const override
    {
        std::string rows;
        for (const CLI::App *command : app->get_subcommands([](const CLI::App *) { return true; })) {
            rows += row(command->get_name(), command->get_description());
        }
        return rows.empty() ? rows : "\nCommands:\n" + rows;
    }

private:
    // For a list of words its name.
    static std::string wordOf(const CLI::Option &option)
    {
        std::string word = choicesOf(option).empty() ? valueOf(option) : option.get_lnames().front();
        std::ranges::transform(word, word.begin(), [](unsigned char letter) { return std::toupper(letter); });
        return word;
    }

    static std::string shortest(const CLI::Option &option)
    {
        return option.get_snames().empty() ? "--" + option.get_lnames().front() : "-" + option.get_snames().front();
    }
};

} // namespace

std::shared_ptr<CLI::FormatterBase> makeHelpFormatter()
{
    return std::make_shared<HelpFormatter>();
}

void endHelp(CLI::App &command, const std::string &example, const std::string &statuses)
{
    command.footer(fmt::format("Example: {}\n\nExit status: {}", example,
                               statuses.empty() ? "0 done, 1 the work failed, 2 bad input or usage." : statuses));
}

void addHelp(CLI::App &app)
{
    CLI::App *help = app.add_subcommand("help", "Show what a command is for, and its options");
    const auto words = std::make_shared<std::vector<std::string>>();
    help->add_option("COMMAND", *words, "The command; all of them are listed without it")->type_name("COMMAND");
    endHelp(*help, "bootlace-cli help fip pack");
    help->callback([&app, words] {
        const CLI::App *command = &app;
        std::string name = app.get_name();
        for (const std::string &word : *words) {
            const auto found =
                command->get_subcommands([&word](const CLI::App *one) { return one->get_name() == word; });
            if (found.empty()) {
                throw CLI::ValidationError(
                    fmt::format("there is no command '{}'{}", word, didYouMean(word, namesOfCommands(*command))));
            }
            command = found.front();
            name += ' ' + word;
        }
        // CLI::App::help() would be about this command.
        const std::string text = command->get_formatter()->make_help(command, name, CLI::AppFormatMode::Normal);
        std::fputs(text.c_str(), stdout);
    });
}

std::string valueOf(const CLI::Option &option)
{
    if (option.get_type_size() == 0) {
        return {};
    }
    const std::string name = option.get_type_name(); // and, behind a colon, the checks of the value
    return name.substr(0, name.find(':'));
}

std::vector<std::string> choicesOf(const CLI::Option &option)
{
    const std::string value = valueOf(option);
    return value.contains('|') ? CLI::detail::split(value, '|') : std::vector<std::string>();
}

std::vector<std::string> namesOfCommands(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

} // namespace bootlace::cli
