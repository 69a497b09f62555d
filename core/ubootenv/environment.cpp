// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubootenv/environment.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/units.h"
#include "ubootenv/layout.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::ubootenv {

namespace {

constexpr std::size_t step = 4096;

bool isNameLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           std::string_view("_-.,+/@#").contains(letter);
}

void put(Variables &variables, std::string_view text)
{
    const std::size_t equals = text.find('=');
    variables[std::string(text.substr(0, equals))] = text.substr(equals + 1);
}

/// The area's variables when its CRC is that of `size` bytes whose first `before` are not covered.
std::optional<std::size_t> sizeByCrc(ByteView bytes, std::size_t before)
{
    const std::uint32_t stored = load<le32>(bytes, 0).value_or(le32(0));
    const std::size_t most = std::min<std::uint64_t>(bytes.size(), largestArea.value());
    std::uint32_t crc = 0;
    std::size_t covered = before;
    while (covered < most) {
        const std::size_t end = std::min(most, covered - covered % step + step);
        crc = crc32(bytes.subspan(covered, end - covered), crc);
        covered = end;
        if (crc == stored) {
            return covered;
        }
    }
    return std::nullopt;
}

} // namespace

bool isVariable(std::string_view text)
{
    const std::string_view name = text.substr(0, text.find('='));
    return !name.empty() && name.size() < text.size() && std::ranges::all_of(name, isNameLetter);
}

std::optional<Variables> variablesIn(ByteView data)
{
    std::string_view rest = asText(data);
    Variables variables;
    for (;;) {
        const std::size_t end = rest.find('\0');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        if (end == 0) {
            return variables;
        }
        if (!isVariable(rest.substr(0, end))) {
            return std::nullopt;
        }
        put(variables, rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
}

std::optional<Environment> find(ByteView bytes)
{
    for (const bool isOneOfTwo : {false, true}) {
        const std::size_t before = sizeBeforeVariables(isOneOfTwo);
        if (before >= bytes.size()) {
            continue;
        }
        auto variables = variablesIn(bytes.subspan(before));
        const auto size = variables ? sizeByCrc(bytes, before) : std::nullopt;
        if (size) {
            return Environment{.variables = *std::move(variables),
                               .flags = isOneOfTwo ? std::optional(std::to_integer<std::uint8_t>(bytes[crcSize]))
                                                   : std::nullopt,
                               .size = ByteCount(*size)};
        }
    }
    return std::nullopt;
}

Text parseText(std::string_view text)
{
    Text parsed;
    for (unsigned number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t begin = std::min(line.find_first_not_of(" \t\r"), line.size());
        if (begin == line.size() || line[begin] == '#') {
            continue;
        }
        parsed.carriageReturns = parsed.carriageReturns || line.ends_with('\r');
        if (isVariable(line.substr(begin))) {
            put(parsed.variables, line.substr(begin));
        } else if (parsed.firstBadLine == 0) {
            parsed.firstBadLine = number;
        }
    }
    return parsed;
}

} // namespace bootlace::ubootenv
