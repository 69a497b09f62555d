// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/blob.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "dtb/text.h"

#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <libfdt.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::dtb {

namespace {

constexpr std::uint32_t treeMagic = 0xD00DFEED;
constexpr std::size_t largest = std::size_t{4} * 1024 * 1024;
constexpr int deepest = 64; // libfdt merges overlays by recursion

struct Header
{
    be32 magic;
    be32 totalSize;
    be32 structureOffset;
    be32 stringsOffset;
    be32 reservationsOffset;
    be32 version;
};

Result<> checkDepth(const Bytes &tree)
{
    int depth = 0;
    for (int node = fdt_next_node(tree.data(), -1, &depth); node >= 0 && depth >= 0;
         node = fdt_next_node(tree.data(), node, &depth)) {
        if (depth > deepest) {
            return fail(Cause::Unsupported, fmt::format("the device tree is nested deeper than {} levels", deepest));
        }
    }
    return {};
}

std::optional<int> nodeAt(ByteView tree, std::string_view path)
{
    const int node = fdt_path_offset_namelen(tree.data(), path.data(), static_cast<int>(path.size()));
    return node >= 0 ? std::optional(node) : std::nullopt;
}

} // namespace

bool isDeviceTree(ByteView bytes)
{
    const auto header = load<Header>(bytes, 0);
    return header && header->magic == treeMagic;
}

Result<Blob> Blob::fromBytes(ByteView bytes)
{
    const auto header = load<Header>(bytes, 0);
    if (!header || header->magic != treeMagic) {
        return fail(Cause::BadInput, "this is not a device tree: the magic 0xd00dfeed is not at offset 0");
    }
    const std::uint32_t size = header->totalSize;
    if (size > bytes.size()) {
        return fail(Cause::BadInput,
                    fmt::format("the device tree is {} bytes long; only {} are there", size, bytes.size()));
    }
    if (size > largest) {
        return fail(Cause::Unsupported, fmt::format("the device tree is {} bytes long, more than {}", size, largest));
    }
    if (header->version < 17) {
        return fail(Cause::Unsupported,
                    fmt::format("the device tree has version {}; 17 was expected", header->version + 0U));
    }
    // A copy, because libfdt wants the tree aligned to 8 bytes.
    Bytes tree(bytes.begin(), bytes.begin() + size);
    if (const int error = fdt_check_full(tree.data(), tree.size()); error != 0) {
        return fail(Cause::BadInput, fmt::format("the device tree is broken: {}", fdt_strerror(error)));
    }
    TRY(checkDepth(tree));
    return Blob(std::move(tree));
}

std::string Blob::model() const
{
    const auto words = strings("/", "model");
    return words.empty() ? std::string() : words.front();
}

bool Blob::isOverlay() const
{
    int fragment = 0;
    fdt_for_each_subnode(fragment, m_bytes.data(), 0)
    {
        if (fdt_subnode_offset(m_bytes.data(), fragment, "__overlay__") >= 0) {
            return true;
        }
    }
    return false;
}

bool Blob::hasNode(std::string_view path) const
{
    return nodeAt(m_bytes, path).has_value();
}

bool Blob::isEnabled(std::string_view path) const
{
    if (!hasNode(path)) {
        return false;
    }
    const auto status = property(path, "status");
    return !status || asText(*status) == std::string_view("okay\0", 5) ||
           asText(*status) == std::string_view("ok\0", 3);
}

std::optional<ByteView> Blob::property(std::string_view path, const std::string &name) const
{
    const auto node = nodeAt(m_bytes, path);
    if (!node) {
        return std::nullopt;
    }
    int size = 0;
    const void *value = fdt_getprop(m_bytes.data(), *node, name.c_str(), &size);
    if (value == nullptr || size < 0) {
        return std::nullopt;
    }
    return ByteView(static_cast<const std::byte *>(value), static_cast<std::size_t>(size));
}

std::vector<std::string> Blob::strings(std::string_view path, const std::string &name) const
{
    const auto value = property(path, name);
    return value ? stringList(*value) : std::vector<std::string>();
}

std::optional<std::uint32_t> Blob::cell(std::string_view path, const std::string &name) const
{
    const auto value = property(path, name);
    if (!value || value->size() != sizeof(be32)) {
        return std::nullopt;
    }
    return load<be32>(*value, 0);
}

} // namespace bootlace::dtb
