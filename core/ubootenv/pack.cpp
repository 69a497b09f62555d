// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubootenv/pack.h"

#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "ubootenv/environment.h"
#include "ubootenv/layout.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::ubootenv {

namespace {

constexpr std::byte unused{0xFF};
constexpr std::byte firstNumber{1};

/// Takes the variables out of a text, in its order.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {}

    Result<std::vector<std::string>> read()
    {
        std::vector<std::string> variables;
        while (!m_rest.empty()) {
            const std::string_view line = take();
            if (isSkipped(line)) {
                continue;
            }
            TRY_ASSIGN(std::string variable, variableFrom(line));
            variables.push_back(std::move(variable));
        }
        return variables;
    }

private:
    static bool isSkipped(std::string_view line) { return line.empty() || line.front() == '#'; }

    std::string_view take()
    {
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = m_rest.substr(0, end);
        m_isEnded = end < m_rest.size();
        m_rest.remove_prefix(end + (m_isEnded ? 1 : 0));
        ++m_number;
        return line;
    }

    Result<std::string> variableFrom(std::string_view line)
    {
        const unsigned begin = m_number;
        std::string variable(line);
        while (m_isEnded && variable.ends_with('\\')) {
            variable.back() = '\n';
            if (m_rest.empty()) {
                break;
            }
            line = take();
            if (isSkipped(line)) {
                return fail(Cause::BadInput,
                            fmt::format("line {} is a comment or empty, but line {} ends in a backslash and goes on in "
                                        "it: take the backslash or the line away",
                                        m_number, m_number - 1));
            }
            variable += line;
        }
        if (variable.contains('\0')) {
            return fail(Cause::BadInput,
                        fmt::format("line {} has a zero byte, which ends a variable: this is not a text", begin));
        }
        if (!isVariable(variable)) {
            return fail(Cause::BadInput,
                        fmt::format("line {} is not a variable: it must be name=value, and a name has only letters, "
                                    "digits and _-.,+/@#, without blanks before or behind it",
                                    begin));
        }
        return variable;
    }

    std::string_view m_rest;
    unsigned m_number = 0; ///< of the line that was taken last
    bool m_isEnded = true; ///< by a newline
};

std::vector<std::string> notesOf(const std::vector<std::string> &variables)
{
    std::vector<std::string> notes;
    std::map<std::string_view, unsigned> times;
    for (const std::string_view variable : variables) {
        const std::string_view name = variable.substr(0, variable.find('='));
        if (++times[name] == 2) {
            notes.push_back(fmt::format("{} is set more than once: U-Boot takes the last value", name));
        }
    }
    if (std::ranges::any_of(variables, [](const std::string &variable) { return variable.ends_with('\r'); })) {
        notes.emplace_back(
            "lines end in CR and LF, and the CR becomes part of the values: save the text with LF alone");
    }
    return notes;
}

Result<> check(std::size_t needed, const Area &area)
{
    if (area.size > largestArea) {
        return fail(Cause::BadInput, fmt::format("an environment of {} bytes: {} are the most", area.size.value(),
                                                 sizeWords(largestArea)));
    }
    if (area.size.value() < needed) {
        return fail(Cause::TooSmall,
                    fmt::format("the environment takes {} bytes, and its area has {}: take variables away, or give "
                                "the size that this U-Boot was built with (CONFIG_ENV_SIZE)",
                                needed, area.size.value()));
    }
    return {};
}

} // namespace

Result<Packed> pack(std::string_view text, const Area &area)
{
    TRY_ASSIGN(const std::vector<std::string> variables, Reader(text).read());
    if (variables.empty()) {
        return fail(Cause::BadInput, "the text sets no variable: with an empty environment U-Boot has no boot command. "
                                     "Without a saved one it takes its own");
    }
    const std::size_t before = sizeBeforeVariables(area.isOneOfTwo);
    std::size_t needed = before + 1; // the empty string at the end
    for (const std::string &variable : variables) {
        needed += variable.size() + 1;
    }
    TRY(check(needed, area));
    Packed packed{.bytes = Bytes(static_cast<std::size_t>(area.size.value()), unused),
                  .variables = variables.size(),
                  .notes = notesOf(variables)};
    const MutableBytes bytes(packed.bytes);
    std::size_t at = before;
    for (const std::string &variable : variables) {
        std::ranges::copy(asBytes(variable), bytes.subspan(at).begin());
        at += variable.size();
        bytes[at++] = std::byte{0};
    }
    bytes[at] = std::byte{0};
    if (area.isOneOfTwo) {
        bytes[crcSize] = firstNumber;
    }
    store(bytes, 0, le32(crc32(bytes.subspan(before))));
    return packed;
}

} // namespace bootlace::ubootenv
