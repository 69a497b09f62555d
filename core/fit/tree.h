// SPDX-License-Identifier: GPL-3.0-or-later
// The device tree of a FIT, read through libfdt. Unlike a device tree for Linux it is large: data lie in it.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::fit {

class Tree
{
public:
    /// A copy, because libfdt wants it aligned. Fails as parse() does.
    [[nodiscard]] static Result<Tree> fromBytes(ByteView bytes);

    [[nodiscard]] ByteView bytes() const { return m_bytes; }

    /// The node below the root, or nothing.
    [[nodiscard]] std::optional<int> node(const char *name) const;
    /// The nodes below a node, in the order of the tree; at most 256, and nothing when there are more.
    [[nodiscard]] std::optional<std::vector<int>> children(int node) const;
    [[nodiscard]] std::string name(int node) const;
    [[nodiscard]] std::optional<ByteView> property(int node, const char *name) const;
    /// The first text of the property; empty when there is none.
    [[nodiscard]] std::string text(int node, const char *name) const;
    /// All texts of the property.
    [[nodiscard]] std::vector<std::string> texts(int node, const char *name) const;
    /// A number of 4 or 8 bytes.
    [[nodiscard]] std::optional<std::uint64_t> number(int node, const char *name) const;

private:
    explicit Tree(Bytes bytes)
        : m_bytes(std::move(bytes))
    {}

    Bytes m_bytes;
};

} // namespace bootlace::fit
