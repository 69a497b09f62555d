// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_input.h"

#include "computer/boards.h"
#include "computer/targets.h"
#include "parts/parts.h"
#include "reading.h"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <utility>

namespace bootlace::cli {
namespace {

Result<std::vector<recipe::Setting>> settingsOf(std::span<const std::string> texts)
{
    std::vector<recipe::Setting> settings;
    for (const std::string &text : texts) {
        const std::size_t sign = text.find('=');
        if (sign == 0 || sign == std::string::npos) {
            return fail(Cause::BadInput, fmt::format("--set {} is not like root.size=4GiB", text));
        }
        const std::string key = text.substr(0, sign);
        settings.push_back({key, text.substr(sign + 1), "--set " + key});
    }
    return settings;
}

// Relative paths of a recipe on the standard input begin at the working folder.
Result<recipe::Reading> readStandardInput(std::span<const recipe::Setting> settings)
{
    Bytes text(recipe::largestRecipe.value() + 1);
    text.resize(std::fread(text.data(), 1, text.size(), stdin));
    if (std::ferror(stdin) != 0) {
        return failErrno(Cause::ReadFailed, "cannot read the recipe from the standard input", errno);
    }
    if (text.size() > recipe::largestRecipe.value()) {
        return fail(Cause::BadInput, "the standard input is no recipe: it is longer than 1 MiB");
    }
    TRY_ASSIGN(recipe::Reading reading, recipe::readWithMistakes(asText(text), "<stdin>", "", settings));
    reading.recipe.name.clear(); // no file has to be kept
    return reading;
}

} // namespace

Result<recipe::Recipe> loadRecipe(const std::string &path, const ReadingOptions &options, findings::List &findings,
                                  const std::stop_token &stop)
{
    TRY_ASSIGN(const std::vector<recipe::Setting> values, settingsOf(options.settings));
    TRY_ASSIGN(recipe::Reading reading,
               path == "-" ? readStandardInput(values) : recipe::loadWithMistakes(path, values));
    findings = std::move(reading.findings);
    TRY_ASSIGN(const board::Board board, computer::boardOf(reading.recipe, findings));
    if (findings.hasErrors()) {
        const Reading shown(options.reading, readingParts);
        TRY(parts::gather(reading.recipe, board, findings, {stop, computer::openDisk}));
    }
    return std::move(reading.recipe);
}

Result<std::optional<board::Medium>> mediumOf(const recipe::Recipe &recipe, findings::List &findings)
{
    TRY_ASSIGN(const board::Board board, computer::boardOf(recipe, findings));
    const board::Medium *medium = board.medium(recipe.medium.value);
    return medium != nullptr ? std::optional(*medium) : std::nullopt;
}

Result<std::vector<plan::DiskFacts>> factsFromSizes(const std::vector<std::string> &sizes)
{
    std::vector<plan::DiskFacts> facts;
    for (const std::string &text : sizes) {
        const auto size = recipe::parseSize(text);
        if (!size) {
            return fail(Cause::BadInput,
                        fmt::format("--size {} is not a number of bytes or a size like \"8 GiB\"", text));
        }
        if (size->value() % 512 != 0) {
            return fail(Cause::BadInput, fmt::format("--size {} is not a whole number of sectors of 512 bytes", text));
        }
        facts.push_back({*size, SectorSize::Bytes512});
    }
    return facts;
}

} // namespace bootlace::cli
