// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include "base/similar.h"
#include "base/text.h"
#include "help.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace bootlace::cli {
namespace {

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *) { return true; });
}

std::string nameOf(const CLI::Option &option)
{
    if (option.get_positional()) {
        return valueOf(option);
    }
    return option.get_snames().empty() ? "--" + option.get_lnames().front() : "-" + option.get_snames().front();
}

// "-o FILE", "--medium sd|emmc", "RECIPE".
std::string asTaken(const CLI::Option &option)
{
    return option.get_positional() ? valueOf(option) : fmt::format("{} {}", nameOf(option), valueOf(option));
}

// One letter is like every other one.
std::vector<std::string> longNames(const CLI::App &command)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : command.get_options()) {
        for (const std::string &name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

// "a, b and c", or with another word before the last one.
std::string listed(const std::vector<std::string> &words, std::string_view lastWord)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += i == 0 ? "" : i + 1 == words.size() ? fmt::format(" {} ", lastWord) : ", ";
        text += words[i];
    }
    return text;
}

/// Goes from word to word as the library does, down to the deepest command, and stops at the first one that is nothing.
class Walk
{
public:
    Walk(const CLI::App &app, std::span<const std::string> words)
        : m_command(&app)
        , m_left(words)
    {
        while (!m_mistake && !m_left.empty() && m_left.front() != "--") {
            const std::string &word = m_left.front();
            m_left = m_left.subspan(1);
            if (word.size() > 1 && word.starts_with('-')) {
                option(word);
            } else {
                plain(word);
            }
        }
    }

    [[nodiscard]] const CLI::App &command() const { return *m_command; }

    /// "fip pack"; empty for the program.
    [[nodiscard]] const std::string &path() const { return m_path; }

    [[nodiscard]] const std::optional<std::string> &mistake() const { return m_mistake; }

private:
    void plain(const std::string &word)
    {
        const std::vector<const CLI::App *> below = commandsOf(*m_command);
        const auto found = std::ranges::find(below, word, [](const CLI::App *one) { return one->get_name(); });
        if (found != below.end()) {
            m_command = *found;
            m_path += (m_path.empty() ? "" : " ") + word;
        } else if (!below.empty()) {
            m_mistake = fmt::format("there is no command '{}'{}", (m_path.empty() ? "" : m_path + ' ') + word,
                                    didYouMean(word, namesOfCommands(*m_command)));
        }
    }

    // "--name", "--name=value", "-n", "-nvalue", "-nm".
    void option(const std::string &word)
    {
        const bool isLong = word.starts_with("--");
        const std::string name = isLong ? word.substr(0, word.find('=')) : word.substr(0, 2);
        const CLI::Option *option = m_command->get_option_no_throw(name);
        if (option == nullptr) {
            m_mistake = unknown(name);
            return;
        }
        const bool takesValue = !valueOf(*option).empty();
        const bool hasMore = word.size() > name.size();
        if (!takesValue && !isLong && hasMore) {
            this->option('-' + word.substr(2));
        } else if (takesValue && !hasMore) {
            value(*option, name);
        }
    }

    // The next word is the value, also when it looks like an option.
    void value(const CLI::Option &option, const std::string &name)
    {
        if (!m_left.empty()) {
            m_left = m_left.subspan(1);
        } else {
            m_mistake = fmt::format("{} needs a value: {} {}", name, name, valueOf(option));
        }
    }

    [[nodiscard]] std::string unknown(const std::string &name) const
    {
        for (const CLI::App *command : commandsOf(*m_command)) {
            if (command->get_option_no_throw(name) != nullptr) {
                return fmt::format("the option '{}' comes after the command", name);
            }
        }
        const std::vector<std::string> known =
            name.starts_with("--") ? longNames(*m_command) : std::vector<std::string>();
        return fmt::format("there is no option '{}'{}", name, didYouMean(name, known));
    }

    const CLI::App *m_command;
    std::span<const std::string> m_left;
    std::string m_path;
    std::optional<std::string> m_mistake;
};

// Of a command that the walk found nothing wrong with.
std::string sentenceOf(const Walk &walk, const CLI::ParseError &error)
{
    const CLI::App &command = walk.command();
    if (!commandsOf(command).empty()) {
        return walk.path().empty()
                   ? "a command is missing"
                   : fmt::format("{} needs a command: {}", walk.path(), listed(namesOfCommands(command), "or"));
    }
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr) {
        std::vector<std::string> missing;
        for (const CLI::Option *option : command.get_options()) {
            if (option->get_required() && option->count() == 0) {
                missing.push_back(asTaken(*option));
            }
        }
        return fmt::format("{} needs {}", walk.path(), listed(missing, "and"));
    }
    if (const std::vector<std::string> extra = command.remaining();
        dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr && !extra.empty()) {
        return fmt::format("'{}' is one word too many", extra.front());
    }
    if (dynamic_cast<const CLI::ExcludesError *>(&error) != nullptr) {
        return CLI::detail::find_and_replace(error.what(), " excludes ", " and ") + " can't be given together";
    }
    return error.what();
}

} // namespace

UsageMistake usageMistake(const CLI::App &app, const CLI::ParseError &error, std::span<const std::string> words)
{
    const Walk walk(app, words);
    const bool isAbove = walk.path().empty() || walk.path() == "help"; // the list of all commands helps most
    return {walk.mistake() ? *walk.mistake() : sentenceOf(walk, error),
            "bootlace-cli help" + (isAbove ? "" : ' ' + walk.path())};
}

std::string noneOf(std::string_view value, const std::vector<std::string> &words)
{
    return fmt::format("'{}' is none of {}", value, joined(words));
}

CLI::Validator oneOf(std::vector<std::string> words)
{
    return {[words = std::move(words)](const std::string &value) {
                return std::ranges::find(words, value) != words.end() ? "" : noneOf(value, words);
            },
            ""};
}

CLI::Validator numberUpTo(std::uint64_t most)
{
    return {[most](const std::string &value) {
                std::uint64_t number = 0;
                return CLI::detail::lexical_cast(value, number) && number <= most
                           ? ""
                           : fmt::format("'{}' is no whole number from 0 to {}", value, most);
            },
            ""};
}

} // namespace bootlace::cli
