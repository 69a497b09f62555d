// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/text.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "dtb/blob.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <libfdt.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::dtb {

namespace {

bool isPrintable(char letter)
{
    return letter >= ' ' && letter <= '~';
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            result += '\\';
        }
        result += letter;
    }
    return result + '"';
}

/// Names come from the file; what a terminal would obey does not go into the text.
std::string plain(std::string_view name)
{
    std::string result(name);
    std::ranges::replace_if(result, [](char letter) { return !isPrintable(letter); }, '?');
    return result;
}

class Printer
{
public:
    Printer(const Blob &blob, std::string beginning)
        : m_tree(blob.bytes().data())
        , m_text(std::move(beginning))
    {}

    void reservations()
    {
        for (int i = 0; i < fdt_num_mem_rsv(m_tree); ++i) {
            std::uint64_t address = 0;
            std::uint64_t size = 0;
            if (fdt_get_mem_rsv(m_tree, i, &address, &size) == 0) {
                m_text += fmt::format("/memreserve/ 0x{:x} 0x{:x};\n", address, size);
            }
        }
    }

    void node(int offset, std::size_t level)
    {
        const std::string indent(level, '\t');
        int length = 0;
        const char *name = fdt_get_name(m_tree, offset, &length);
        const std::string shown = name == nullptr || length == 0 ? "/" : plain(name);
        m_text += fmt::format("{}{} {{\n", indent, shown);
        properties(offset, indent + '\t');
        int child = 0;
        fdt_for_each_subnode(child, m_tree, offset)
        {
            m_text += '\n';
            node(child, level + 1);
        }
        m_text += indent + "};\n";
    }

    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    void properties(int node, const std::string &indent)
    {
        int property = 0;
        fdt_for_each_property_offset(property, m_tree, node)
        {
            const char *name = nullptr;
            int size = 0;
            const void *value = fdt_getprop_by_offset(m_tree, property, &name, &size);
            if (value == nullptr || name == nullptr) {
                continue;
            }
            const std::string text =
                valueText({static_cast<const std::byte *>(value), static_cast<std::size_t>(std::max(size, 0))});
            m_text += fmt::format("{}{}{}{};\n", indent, plain(name), text.empty() ? "" : " = ", text);
        }
    }

    const void *m_tree;
    std::string m_text;
};

} // namespace

std::vector<std::string> stringList(ByteView value)
{
    const std::string_view text = asText(value);
    const auto ends = std::ranges::count(text, '\0');
    const bool isText = text.ends_with('\0') && ends * 2 <= std::ssize(text) &&
                        std::ranges::all_of(text, [](char letter) { return letter == '\0' || isPrintable(letter); });
    std::vector<std::string> words;
    for (std::size_t at = 0; isText && at < text.size(); at += words.back().size() + 1) {
        words.emplace_back(text.substr(at, text.find('\0', at) - at));
    }
    return words;
}

std::string valueText(ByteView value)
{
    std::string text;
    for (const std::string &word : stringList(value)) {
        text += (text.empty() ? "" : ", ") + quoted(word);
    }
    if (!text.empty() || value.empty()) {
        return text;
    }
    if (value.size() % sizeof(be32) == 0) {
        for (std::size_t at = 0; at < value.size(); at += sizeof(be32)) {
            text += fmt::format("{}0x{:x}", at == 0 ? "<" : " ", load<be32>(value, at).value_or(0) + 0U);
        }
        return text + ">";
    }
    for (const std::byte byte : value) {
        text += fmt::format("{}{:02x}", text.empty() ? "[" : " ", std::to_integer<unsigned>(byte));
    }
    return text + "]";
}

std::string print(const Blob &blob)
{
    Printer printer(blob, "/dts-v1/;\n\n");
    printer.reservations();
    printer.node(0, 0);
    return std::move(printer).text();
}

Result<std::string> printNode(const Blob &blob, std::string_view path)
{
    const int node = fdt_path_offset_namelen(blob.bytes().data(), path.data(), static_cast<int>(path.size()));
    if (node < 0) {
        return fail(Cause::NotFound, fmt::format("the device tree has no node {}", plain(path)));
    }
    Printer printer(blob, "");
    printer.node(node, 0);
    return std::move(printer).text();
}

} // namespace bootlace::dtb
