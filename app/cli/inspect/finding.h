// SPDX-License-Identifier: GPL-3.0-or-later
// What `inspect` has to say about one thing: a file, or a partition in an image.
#pragma once

#include "base/units.h"
#include "findings/list.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;

enum class Severity : std::uint8_t {
    Error,   ///< it will not work
    Warning, ///< worth knowing
};

/// The stable word for it: "error", "warning".
[[nodiscard]] std::string_view wordOf(Severity severity);

struct Flaw
{
    std::string kind; ///< stable: "hash", "bl31-missing", ...
    Severity severity = Severity::Error;
    std::optional<std::uint64_t> offset; ///< bytes from the beginning of the thing
    std::string sentence;
};

struct Finding
{
    std::string kind;    ///< stable: "bl2", "fip", "disk-image", ...
    std::string summary; ///< what it is, in a line
    Json fields = Json::object();
    std::vector<std::string> lines = {}; ///< the fields for people
    std::vector<Flaw> flaws = {};

    /// Adds a field: people see its key as words ("load-address": "load address") and the value, or `text` for it.
    void tell(const std::string &key, Json value);
    void tell(const std::string &key, Json value, const std::string &text);
    void add(std::string flawKind, Severity severity, std::string sentence,
             std::optional<ByteOffset> offset = std::nullopt);
    /// A flaw for each of them.
    void add(const findings::List &list);

    [[nodiscard]] bool works() const; ///< no flaw is an error
    [[nodiscard]] Json flawsJson() const;
    /// One line for each flaw, or that there is none.
    [[nodiscard]] std::vector<std::string> flawLines() const;
};

} // namespace bootlace::cli
