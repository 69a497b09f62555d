// SPDX-License-Identifier: GPL-3.0-or-later
// Devicetree Specification 0.4, chapter 5.
#include "fit/tree.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <libfdt.h>
#include <string>
#include <string_view>

namespace bootlace::fit {
namespace {

struct Header
{
    be32 magic;
    be32 totalSize;
    std::array<be32, 3> places;
    be32 version;
};

constexpr std::uint32_t treeMagic = 0xD00DFEED;
constexpr std::uint32_t largest = 256U * 1024 * 1024;
constexpr std::size_t mostChildren = 256;

} // namespace

Result<Tree> Tree::fromBytes(ByteView bytes)
{
    const auto header = load<Header>(bytes, 0);
    if (!header || header->magic != treeMagic) {
        return fail(Cause::BadInput, "this is not a FIT image: the magic d0 0d fe ed is not at offset 0");
    }
    const std::uint32_t size = header->totalSize;
    if (size > largest) {
        return fail(Cause::Unsupported, fmt::format("the FIT's tree is {} bytes long, more than {}", size, largest));
    }
    const auto tree = slice(bytes, 0, size);
    if (!tree) {
        return fail(Cause::BadInput,
                    fmt::format("the FIT's tree is {} bytes long; only {} are there", size, bytes.size()));
    }
    if (header->version < 17) {
        return fail(Cause::Unsupported,
                    fmt::format("the FIT's tree has version {}; 17 was expected", std::uint32_t{header->version}));
    }
    Bytes copy(tree->begin(), tree->end());
    if (const int error = fdt_check_full(copy.data(), copy.size()); error != 0) {
        return fail(Cause::BadInput, fmt::format("the FIT's tree is broken: {}", fdt_strerror(error)));
    }
    return Tree(std::move(copy));
}

std::optional<int> Tree::node(const char *name) const
{
    const int found = fdt_subnode_offset(m_bytes.data(), 0, name);
    return found >= 0 ? std::optional(found) : std::nullopt;
}

std::optional<std::vector<int>> Tree::children(int node) const
{
    std::vector<int> nodes;
    int child = 0;
    fdt_for_each_subnode(child, m_bytes.data(), node)
    {
        if (nodes.size() == mostChildren) {
            return std::nullopt;
        }
        nodes.push_back(child);
    }
    return nodes;
}

std::string Tree::name(int node) const
{
    int length = 0;
    const char *name = fdt_get_name(m_bytes.data(), node, &length);
    return name == nullptr ? std::string() : plainText({name, static_cast<std::size_t>(length)});
}

std::optional<ByteView> Tree::property(int node, const char *name) const
{
    int size = 0;
    const void *value = fdt_getprop(m_bytes.data(), node, name, &size);
    if (value == nullptr) {
        return std::nullopt;
    }
    return ByteView(static_cast<const std::byte *>(value), static_cast<std::size_t>(size));
}

std::vector<std::string> Tree::texts(int node, const char *name) const
{
    std::vector<std::string> all;
    const auto value = property(node, name);
    std::string_view rest = value ? asText(*value) : std::string_view();
    while (!rest.empty() && all.size() < mostChildren) {
        const std::size_t end = std::min(rest.find('\0'), rest.size());
        all.push_back(plainText(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

std::string Tree::text(int node, const char *name) const
{
    const auto value = property(node, name);
    const std::string_view all = value ? asText(*value) : std::string_view();
    return plainText(all.substr(0, all.find('\0')));
}

std::optional<std::uint64_t> Tree::number(int node, const char *name) const
{
    const auto value = property(node, name);
    if (value && value->size() == sizeof(be32)) {
        return std::uint32_t{*load<be32>(*value, 0)};
    }
    if (value && value->size() == sizeof(be64)) {
        return std::uint64_t{*load<be64>(*value, 0)};
    }
    return std::nullopt;
}

} // namespace bootlace::fit
