// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlfile/table.h"

#include "base/similar.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <toml++/toml.h>

namespace bootlace::tomlfile {

// The parsed document lives as long as any table of it.
struct Table::Node
{
    std::shared_ptr<const ::toml::table> document;
    const ::toml::table *table = nullptr;
    findings::List *findings = nullptr;
    std::string name; // "" for the document, "firmware." for [firmware]
    std::set<std::string, std::less<>> asked;
    std::set<std::string, std::less<>> looked; ///< for whether they are there: known, too
    std::vector<Table> children;

    const ::toml::node *find(std::string_view key, Presence presence)
    {
        asked.emplace(key);
        const ::toml::node *node = table->get(key);
        if (node == nullptr && presence == Presence::Required) {
            complain(table->source().begin.line, key, fmt::format("'{}{}' is missing", name, key));
        }
        return node;
    }

    void complain(unsigned line, std::string_view key, std::string sentence) const
    {
        findings->add(line, std::move(sentence), Cause::BadInput, fmt::format("{}{}", name, key));
    }

    void wrongType(const ::toml::node &node, std::string_view key, std::string_view expected) const
    {
        complain(node.source().begin.line, key, fmt::format("'{}{}' must be {}", name, key, expected));
    }

    void complainUnknown(const ::toml::key &key) const
    {
        std::set<std::string, std::less<>> both = asked;
        both.insert(looked.begin(), looked.end());
        const std::string similar = mostSimilar(key.str(), std::vector<std::string>(both.begin(), both.end()));
        const std::string hint = similar.empty() ? "" : fmt::format(": did you mean '{}{}'?", name, similar);
        const unsigned line = key.source().begin.line;
        findings->add(line, fmt::format("'{}{}' is not a known key{}", name, key.str(), hint), Cause::BadInput,
                      line == 0 ? fmt::format("{}{}", name, key.str()) : "");
    }

    Table child(const ::toml::table &inner, std::string_view key)
    {
        auto node = std::make_shared<Node>();
        node->document = document;
        node->table = &inner;
        node->findings = findings;
        node->name = fmt::format("{}{}.", name, key);
        children.emplace_back(node);
        return children.back();
    }
};

unsigned Table::line() const
{
    return m_node->table->source().begin.line;
}

unsigned Table::line(std::string_view key) const
{
    const ::toml::node *node = m_node->table->get(key);
    return node != nullptr ? node->source().begin.line : line();
}

bool Table::has(std::string_view key) const
{
    m_node->looked.emplace(key);
    return m_node->table->contains(key);
}

std::vector<std::string> Table::keys() const
{
    std::vector<std::pair<unsigned, std::string>> byLine;
    for (const auto &[key, value] : *m_node->table) {
        byLine.emplace_back(value.source().begin.line, std::string(key.str()));
        m_node->asked.emplace(key.str());
    }
    std::ranges::sort(byLine);
    std::vector<std::string> names;
    for (auto &entry : byLine) {
        names.push_back(std::move(entry.second));
    }
    return names;
}

std::optional<std::string> Table::string(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->is_string()) {
        m_node->wrongType(*node, key, "a string");
        return std::nullopt;
    }
    return node->value<std::string>();
}

std::vector<std::string> Table::strings(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return {};
    }
    if (node->is_string()) {
        return {*node->value<std::string>()};
    }
    std::vector<std::string> values;
    const ::toml::array *array = node->as_array();
    if (array == nullptr || !std::ranges::all_of(*array, [](const auto &item) { return item.is_string(); })) {
        m_node->wrongType(*node, key, "a string or an array of strings");
        return {};
    }
    for (const ::toml::node &item : *array) {
        values.push_back(*item.value<std::string>());
    }
    return values;
}

std::optional<std::uint64_t> Table::number(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return std::nullopt;
    }
    const auto value = node->is_integer() ? node->value<std::int64_t>() : std::nullopt;
    if (!value || *value < 0) {
        m_node->wrongType(*node, key, "a whole number, not negative");
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(*value);
}

std::vector<std::uint64_t> Table::numbers(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return {};
    }
    std::vector<std::uint64_t> values;
    const ::toml::array *array = node->as_array();
    const auto good = [](const auto &item) { return item.is_integer() && *item.template value<std::int64_t>() >= 0; };
    if (array == nullptr || !std::ranges::all_of(*array, good)) {
        m_node->wrongType(*node, key, "an array of whole numbers, none negative");
        return {};
    }
    for (const ::toml::node &item : *array) {
        values.push_back(static_cast<std::uint64_t>(*item.value<std::int64_t>()));
    }
    return values;
}

std::optional<bool> Table::boolean(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->is_boolean()) {
        m_node->wrongType(*node, key, "true or false");
        return std::nullopt;
    }
    return node->value<bool>();
}

std::optional<Table> Table::table(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->is_table()) {
        m_node->wrongType(*node, key, "a table");
        return std::nullopt;
    }
    return m_node->child(*node->as_table(), key);
}

std::vector<Table> Table::tables(std::string_view key, Presence presence) const
{
    const ::toml::node *node = m_node->find(key, presence);
    if (node == nullptr) {
        return {};
    }
    std::vector<Table> found;
    const ::toml::array *array = node->as_array();
    if (array == nullptr || !std::ranges::all_of(*array, [](const auto &item) { return item.is_table(); })) {
        m_node->wrongType(*node, key, "an array of tables");
        return {};
    }
    for (const ::toml::node &item : *array) {
        found.push_back(m_node->child(*item.as_table(), key));
    }
    return found;
}

bool Table::isTable(std::string_view key) const
{
    const ::toml::node *node = m_node->table->get(key);
    return node != nullptr && node->is_table();
}

void Table::complain(std::string_view key, std::string message) const
{
    m_node->complain(line(key), key, fmt::format("'{}{}': {}", m_node->name, key, message));
}

void Table::finish() const
{
    for (const auto &[key, value] : *m_node->table) {
        if (!m_node->asked.contains(key.str())) {
            m_node->complainUnknown(key);
        }
    }
    for (const Table &child : m_node->children) {
        child.finish();
    }
}

// The library, as distributions build it, tells of bad TOML by throwing.
static std::optional<::toml::table> parsed(std::string_view text, findings::List &findings)
{
    try {
        return ::toml::parse(text);
    } catch (const ::toml::parse_error &error) {
        findings.add(error.source().begin.line, std::string(error.description()));
        return std::nullopt;
    }
}

// Copies of nodes have no place in a text, and so no line.
static void set(::toml::table &document, const Setting &setting)
{
    ::toml::table *table = &document;
    std::string_view key = setting.key;
    for (std::size_t dot = key.find('.'); dot != std::string_view::npos; dot = key.find('.')) {
        const std::string_view name = key.substr(0, dot);
        if (const ::toml::node *inner = table->get(name); inner == nullptr || !inner->is_table()) {
            table->insert_or_assign(name, ::toml::table());
        }
        table = table->get(name)->as_table();
        key.remove_prefix(dot + 1);
    }
    findings::List noToml;
    const auto value = parsed("value = " + setting.value, noToml);
    if (value && value->size() == 1) {
        value->get("value")->visit([&](const auto &node) { table->insert_or_assign(key, node); });
    } else {
        table->insert_or_assign(key, setting.value);
    }
}

std::optional<Table> parse(std::string_view text, findings::List &findings, std::span<const Setting> settings)
{
    std::optional<::toml::table> document = parsed(text, findings);
    if (!document) {
        return std::nullopt;
    }
    for (const Setting &setting : settings) {
        set(*document, setting);
        if (!setting.place.empty()) {
            findings.setPlace(setting.key, setting.place);
        }
    }
    auto node = std::make_shared<Table::Node>();
    node->document = std::make_shared<const ::toml::table>(*std::move(document));
    node->table = node->document.get();
    node->findings = &findings;
    return Table(node);
}

std::string quoteText(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            result += fmt::format("\\u{:04X}", byte);
        } else {
            result += c;
        }
    }
    return result + '"';
}

} // namespace bootlace::tomlfile
