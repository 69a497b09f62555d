// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/nodes.h"

#include "base/bytes.h"
#include "dtb/blob.h"
#include "dtb/text.h"

#include <algorithm>
#include <cstddef>
#include <libfdt.h>
#include <string>
#include <vector>

namespace bootlace::dtb {

namespace {

// Blob has checked the tree's depth.
Node nodeAt(const void *tree, int offset)
{
    int length = 0;
    const char *name = fdt_get_name(tree, offset, &length);
    Node node;
    node.name = name == nullptr || length == 0 ? "/" : name;
    int property = 0;
    fdt_for_each_property_offset(property, tree, offset)
    {
        const char *key = nullptr;
        int size = 0;
        const void *value = fdt_getprop_by_offset(tree, property, &key, &size);
        if (value != nullptr && key != nullptr && size >= 0) {
            const ByteView bytes(static_cast<const std::byte *>(value), static_cast<std::size_t>(size));
            node.properties.push_back({.name = key, .value = valueText(bytes)});
        }
    }
    int child = 0;
    fdt_for_each_subnode(child, tree, offset)
    {
        node.children.push_back(nodeAt(tree, child));
    }
    return node;
}

void markAll(Node &node, Change change)
{
    node.change = change;
    for (Property &property : node.properties) {
        property.change = change;
    }
    for (Node &child : node.children) {
        markAll(child, change);
    }
}

void compareProperties(Node &node, const Node &before)
{
    for (Property &property : node.properties) {
        const auto old = std::ranges::find(before.properties, property.name, &Property::name);
        if (old == before.properties.end()) {
            property.change = Change::Added;
        } else if (old->value != property.value) {
            property.change = Change::Altered;
        }
    }
    for (const Property &old : before.properties) {
        if (std::ranges::find(node.properties, old.name, &Property::name) == node.properties.end()) {
            node.properties.push_back({.name = old.name, .value = old.value, .change = Change::Removed});
        }
    }
}

void compare(Node &node, const Node &before)
{
    compareProperties(node, before);
    for (Node &child : node.children) {
        const auto old = std::ranges::find(before.children, child.name, &Node::name);
        if (old == before.children.end()) {
            markAll(child, Change::Added);
        } else {
            compare(child, *old);
        }
    }
    for (const Node &old : before.children) {
        if (std::ranges::find(node.children, old.name, &Node::name) == node.children.end()) {
            markAll(node.children.emplace_back(old), Change::Removed);
        }
    }
    const auto isChanged = [](const auto &part) { return part.change != Change::None; };
    if (std::ranges::any_of(node.properties, isChanged) || std::ranges::any_of(node.children, isChanged)) {
        node.change = Change::Altered;
    }
}

} // namespace

Node nodesOf(const Blob &blob)
{
    return nodeAt(blob.bytes().data(), 0);
}

Node changesBetween(const Blob &before, const Blob &after)
{
    Node node = nodesOf(after);
    compare(node, nodesOf(before));
    return node;
}

} // namespace bootlace::dtb
