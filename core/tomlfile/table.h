// SPDX-License-Identifier: GPL-3.0-or-later
// TOML as people write it by hand: every mistake is told with its line, all of them at once, and a key that nobody
// asked for is a mistake too (most likely a misspelt one).
#pragma once

#include "findings/list.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::tomlfile {

enum class Presence : std::uint8_t { Required, Optional };

/// One table of a document. What is missing or of a wrong type goes to the findings; the answers are then empty.
/// Copies look at the same table.
class Table
{
public:
    struct Node;

    explicit Table(std::shared_ptr<Node> node)
        : m_node(std::move(node))
    {}

    /// The line on which the table, or the key in it, stands.
    [[nodiscard]] unsigned line() const;
    [[nodiscard]] unsigned line(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// The keys in the order of the file; asking marks all of them as asked for.
    [[nodiscard]] std::vector<std::string> keys() const;

    [[nodiscard]] std::optional<std::string> string(std::string_view key, Presence presence) const;
    /// A string, or an array of strings.
    [[nodiscard]] std::vector<std::string> strings(std::string_view key, Presence presence) const;
    /// Not negative.
    [[nodiscard]] std::optional<std::uint64_t> number(std::string_view key, Presence presence) const;
    /// An array of such numbers.
    [[nodiscard]] std::vector<std::uint64_t> numbers(std::string_view key, Presence presence) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key, Presence presence) const;
    [[nodiscard]] std::optional<Table> table(std::string_view key, Presence presence) const;
    /// An array of tables.
    [[nodiscard]] std::vector<Table> tables(std::string_view key, Presence presence) const;
    /// True when the key is there and holds a table (asking for it by another type would be a mistake of the reader).
    [[nodiscard]] bool isTable(std::string_view key) const;

    void complain(std::string_view key, std::string message) const;

    /// Complains about every key, here and in the tables below, that was never asked for, and says which one of those
    /// that were is alike.
    void finish() const;

private:
    std::shared_ptr<Node> m_node;
};

/// A key ("root.size") and the value that replaces the document's: TOML, or else a string as it is.
struct Setting
{
    std::string key;
    std::string value;
    std::string place; ///< where the person gave it, for messages; empty: they name the document
};

/// Parses a document; nothing, and a problem with its line, when it is not TOML. Settings have no line: their findings
/// are at their own places. `findings` must outlive the table.
[[nodiscard]] std::optional<Table> parse(std::string_view text, findings::List &findings,
                                         std::span<const Setting> settings = {});

/// The text as a basic TOML string, with its quotes.
[[nodiscard]] std::string quoteText(std::string_view text);

} // namespace bootlace::tomlfile
