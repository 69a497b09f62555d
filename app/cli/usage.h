// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes in the arguments, in this program's words: the library blames the word that is left over, not the one that
// is wrong.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::cli {

struct UsageMistake
{
    std::string sentence;
    std::string help; ///< the command whose help says more: "bootlace-cli help fip pack"
};

/// What is wrong with the arguments (without the program's name) that the library failed at.
[[nodiscard]] UsageMistake usageMistake(const CLI::App &app, const CLI::ParseError &error,
                                        std::span<const std::string> words);

/// "'x' is none of a, b, c".
[[nodiscard]] std::string noneOf(std::string_view value, const std::vector<std::string> &words);

/// The check of a value that is one of these words.
[[nodiscard]] CLI::Validator oneOf(std::vector<std::string> words);

/// The check of a number from 0 to `most`, also in hexadecimal.
[[nodiscard]] CLI::Validator numberUpTo(std::uint64_t most);

} // namespace bootlace::cli
