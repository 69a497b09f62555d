// SPDX-License-Identifier: GPL-3.0-or-later
// A flattened device tree (.dtb, .dtbo): the description of the hardware that the boot loader hands to the kernel.
// Devicetree Specification v0.4, chapter 5.
//
// What surprises: all of it is big-endian, a property does not know its own type, and an overlay is a device tree too:
// the nodes "fragment@N" of its root hold what is to be merged into another tree.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::dtb {

/// A device tree that was checked once, wholly: structure, strings, depth, size. It owns its bytes, and never changes.
class Blob
{
public:
    /// Bytes after the tree's own end are left out. Fails with BadInput when it is no device tree or a broken one, and
    /// with Unsupported beyond 4 MiB, 64 levels, or for versions before 17.
    [[nodiscard]] static Result<Blob> fromBytes(ByteView bytes);

    [[nodiscard]] ByteView bytes() const { return m_bytes; }

    /// The root's, most specific first; empty when it says nothing.
    [[nodiscard]] std::vector<std::string> compatible() const { return strings("/", "compatible"); }

    [[nodiscard]] std::string model() const;

    /// It has fragments to be merged into another tree.
    [[nodiscard]] bool isOverlay() const;

    /// It knows its own labels, which overlays refer to (dtc -@).
    [[nodiscard]] bool hasSymbols() const { return hasNode("/__symbols__"); }

    /// `path` is absolute ("/soc/mmc@11230000") or begins with an alias.
    [[nodiscard]] bool hasNode(std::string_view path) const;
    /// There is such a node, and its status is absent, "okay" or "ok".
    [[nodiscard]] bool isEnabled(std::string_view path) const;
    /// The value as it lies in the tree (valid as long as the blob), or nothing.
    [[nodiscard]] std::optional<ByteView> property(std::string_view path, const std::string &name) const;
    /// The strings of a property; none when it is absent or not a list of strings.
    [[nodiscard]] std::vector<std::string> strings(std::string_view path, const std::string &name) const;
    /// The value of a property that is one 32-bit cell.
    [[nodiscard]] std::optional<std::uint32_t> cell(std::string_view path, const std::string &name) const;

private:
    explicit Blob(Bytes bytes)
        : m_bytes(std::move(bytes))
    {}

    Bytes m_bytes;
};

/// True when the bytes begin with a device tree's magic.
[[nodiscard]] bool isDeviceTree(ByteView bytes);

} // namespace bootlace::dtb
