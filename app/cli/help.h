// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class FormatterBase;
class Option;
} // namespace CLI

namespace bootlace::cli {

/// How --help looks: 80 columns, options as they are typed, those first that are needed.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> makeHelpFormatter();

/// What the help of a command ends with: an example of it, and the exit statuses, which are those of most commands
/// unless they are given.
void endHelp(CLI::App &command, const std::string &example, const std::string &statuses = {});

/// help [COMMAND...]: what --help of that command prints.
void addHelp(CLI::App &app);

/// What an option takes: "FILE"; a list of words is "auto|bar|json". Empty for a flag.
[[nodiscard]] std::string valueOf(const CLI::Option &option);

/// The words of "auto|bar|json"; none when it is no such list.
[[nodiscard]] std::vector<std::string> choicesOf(const CLI::Option &option);

/// The commands below one, in order.
[[nodiscard]] std::vector<std::string> namesOfCommands(const CLI::App &app);

} // namespace bootlace::cli
