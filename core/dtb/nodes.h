// SPDX-License-Identifier: GPL-3.0-or-later
// A device tree as nodes that can be walked and shown, and what two of them differ in.
#pragma once

#include "dtb/blob.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::dtb {

enum class Change : std::uint8_t {
    None,
    Added,   ///< was not there before
    Altered, ///< a property: has another value; a node: something in it is Added, Altered or Removed
    Removed, ///< is there no more
};

struct Property
{
    std::string name;
    std::string value; ///< as valueText() says it
    Change change = Change::None;
};

struct Node
{
    std::string name; ///< the root's is "/"
    std::vector<Property> properties;
    std::vector<Node> children;
    Change change = Change::None;
};

/// The whole tree in its own order, nothing changed.
[[nodiscard]] Node nodesOf(const Blob &blob);

/// `after` with every change since `before` marked; what was removed comes behind what is there.
[[nodiscard]] Node changesBetween(const Blob &before, const Blob &after);

} // namespace bootlace::dtb
