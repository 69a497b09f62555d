// SPDX-License-Identifier: GPL-3.0-or-later
// How an overlay refers to what it does not contain (libfdt's and dtc's convention,
// dtc/Documentation/dt-object-internal): a reference to a label is the cell 0xFFFFFFFF, and /__fixups__/LABEL lists the
// places of such cells as "path:property:offset"; a reference to a node of its own is that node's phandle, and
// /__local_fixups__ mirrors the tree with the offsets of such cells.
#include "dtb/overlay.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "dtb/blob.h"
#include "dtb/text.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <libfdt.h>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::dtb {

namespace {

std::string join(const std::string &path, std::string_view name)
{
    return path == "/" ? path + std::string(name) : path + '/' + std::string(name);
}

std::string nameOf(const void *tree, int node)
{
    const char *name = fdt_get_name(tree, node, nullptr);
    return name == nullptr ? std::string() : std::string(name);
}

std::optional<std::string> pathOf(const void *tree, int node)
{
    std::array<char, 4096> path{};
    if (node < 0 || fdt_get_path(tree, node, path.data(), static_cast<int>(path.size())) != 0) {
        return std::nullopt;
    }
    return std::string(path.data());
}

struct Property
{
    std::string name;
    ByteView value;
};

std::vector<Property> propertiesOf(const void *tree, int node)
{
    std::vector<Property> properties;
    int property = 0;
    fdt_for_each_property_offset(property, tree, node)
    {
        const char *name = nullptr;
        int size = 0;
        const void *value = fdt_getprop_by_offset(tree, property, &name, &size);
        if (value != nullptr && name != nullptr && size >= 0) {
            properties.push_back(
                {.name = name, .value = {static_cast<const std::byte *>(value), static_cast<std::size_t>(size)}});
        }
    }
    return properties;
}

/// Cells of one property that are references: their offsets, and what they refer to as a source writes it.
using References = std::map<std::uint64_t, std::string>;

class OverlayReader
{
public:
    /// `base` may be null.
    OverlayReader(const Blob &overlay, const Blob *base)
        : m_overlay(overlay)
        , m_tree(overlay.bytes().data())
        , m_base(base)
    {}

    Result<std::vector<Effect>> read() &&
    {
        if (!m_overlay.isOverlay()) {
            return fail(Cause::BadInput, "this is not an overlay: it has no fragments");
        }
        readFixups();
        std::vector<std::pair<int, std::string>> contents;
        int fragment = 0;
        fdt_for_each_subnode(fragment, m_tree, 0)
        {
            const int content = fdt_subnode_offset(m_tree, fragment, "__overlay__");
            if (content >= 0) {
                const std::string name = nameOf(m_tree, fragment);
                TRY_ASSIGN(m_targets[name], targetOf(fragment, name));
                contents.emplace_back(content, name);
            }
        }
        for (const auto &[content, name] : contents) {
            readNode(content, "/" + name + "/__overlay__", m_targets[name]);
        }
        return std::move(m_effects);
    }

private:
    void readFixups()
    {
        const int fixups = fdt_path_offset(m_tree, "/__fixups__");
        for (const Property &label : propertiesOf(m_tree, fixups)) {
            for (const std::string &place : stringList(label.value)) {
                const std::size_t offsetAt = place.rfind(':');
                if (offsetAt == std::string::npos) {
                    continue;
                }
                std::uint32_t offset = 0;
                const char *const end = place.data() + place.size();
                if (std::from_chars(place.data() + offsetAt + 1, end, offset).ptr == end) {
                    m_fixups[place.substr(0, offsetAt)][offset] = label.name;
                }
            }
        }
    }

    /// The node that a fragment changes: a path, or "&label" when there is no base to look it up in.
    Result<std::string> targetOf(int fragment, const std::string &name)
    {
        const auto label = m_fixups.find("/" + name + ":target");
        if (label != m_fixups.end()) {
            return targetOfLabel(label->second.begin()->second);
        }
        const auto number = m_overlay.cell("/" + name, "target");
        if (number && m_base != nullptr) {
            const auto path =
                pathOf(m_base->bytes().data(), fdt_node_offset_by_phandle(m_base->bytes().data(), *number));
            if (!path) {
                return fail(Cause::NotFound, fmt::format("the device tree has no node with the phandle {}", *number));
            }
            return *path;
        }
        if (number) {
            return fmt::format("&<0x{:x}>", *number);
        }
        int size = 0;
        const void *value = fdt_getprop(m_tree, fragment, "target-path", &size);
        if (value == nullptr || size <= 1) {
            return fail(Cause::BadInput, fmt::format("{} has neither a target nor a target-path", name));
        }
        return targetOfPath({static_cast<const char *>(value), static_cast<std::size_t>(size) - 1});
    }

    Result<std::string> targetOfLabel(const std::string &label)
    {
        if (m_base == nullptr) {
            return "&" + label;
        }
        const auto path = m_base->strings("/__symbols__", label);
        if (path.size() != 1) {
            return fail(Cause::NotFound, fmt::format("the device tree has no label {}", label));
        }
        return targetOfPath(path.front());
    }

    Result<std::string> targetOfPath(std::string_view path)
    {
        if (m_base == nullptr) {
            return std::string(path);
        }
        const void *base = m_base->bytes().data();
        const auto found = pathOf(base, fdt_path_offset_namelen(base, path.data(), static_cast<int>(path.size())));
        if (!found) {
            return fail(Cause::NotFound, fmt::format("the device tree has no node {}", path));
        }
        return *found;
    }

    void readNode(int node, const std::string &place, const std::string &target)
    {
        for (const Property &property : propertiesOf(m_tree, node)) {
            if (property.name != "phandle" && property.name != "linux,phandle") {
                m_effects.push_back({.node = target, .property = property.name, .value = textOf(place, property)});
            }
        }
        int child = 0;
        fdt_for_each_subnode(child, m_tree, node)
        {
            const std::string name = nameOf(m_tree, child);
            readNode(child, join(place, name), join(target, name));
        }
    }

    std::string textOf(const std::string &place, const Property &property)
    {
        const References references = referencesOf(place, property);
        if (references.empty() || property.value.size() % sizeof(be32) != 0) {
            return valueText(property.value);
        }
        std::string text;
        for (std::size_t at = 0; at < property.value.size(); at += sizeof(be32)) {
            const auto reference = references.find(at);
            text += text.empty() ? "<" : " ";
            text += reference != references.end()
                        ? reference->second
                        : fmt::format("0x{:x}", load<be32>(property.value, at).value_or(0) + 0U);
        }
        return text + ">";
    }

    References referencesOf(const std::string &place, const Property &property)
    {
        References references;
        if (const auto labels = m_fixups.find(place + ':' + property.name); labels != m_fixups.end()) {
            for (const auto &[offset, label] : labels->second) {
                references[offset] = "&" + label;
            }
        }
        const auto offsets = m_overlay.property("/__local_fixups__" + place, property.name);
        for (std::size_t at = 0; offsets && at + sizeof(be32) <= offsets->size(); at += sizeof(be32)) {
            const std::uint32_t offset = load<be32>(*offsets, at).value_or(0);
            if (const auto phandle = load<be32>(property.value, offset)) {
                references[offset] = ownNode(*phandle);
            }
        }
        return references;
    }

    /// A node of the overlay itself, by the path that it will have.
    std::string ownNode(std::uint32_t phandle)
    {
        constexpr std::string_view marker = "/__overlay__";
        const std::string path = pathOf(m_tree, fdt_node_offset_by_phandle(m_tree, phandle)).value_or("");
        const std::size_t end = path.find(marker);
        const auto target =
            path.empty() || end == std::string::npos ? m_targets.end() : m_targets.find(path.substr(1, end - 1));
        if (target == m_targets.end()) {
            return fmt::format("0x{:x}", phandle);
        }
        const std::string rest = path.substr(end + marker.size());
        return "&{" + (target->second == "/" && !rest.empty() ? rest : target->second + rest) + "}";
    }

    const Blob &m_overlay;
    const void *m_tree;
    const Blob *m_base;
    std::map<std::string, References> m_fixups;   ///< by "path:property" in the overlay
    std::map<std::string, std::string> m_targets; ///< by the fragment's name
    std::vector<Effect> m_effects;
};

} // namespace

Result<std::vector<Effect>> effects(const Blob &overlay)
{
    return OverlayReader(overlay, nullptr).read();
}

Result<std::vector<Effect>> effects(const Blob &overlay, const Blob &base)
{
    return OverlayReader(overlay, &base).read();
}

Result<std::vector<Conflict>> conflicts(const Blob &base, std::span<const Overlay> overlays)
{
    struct Setting
    {
        std::string overlay;
        std::string value;
    };

    std::map<std::pair<std::string, std::string>, Setting> settings;
    std::vector<Conflict> found;
    Blob merged = base;
    for (const Overlay &overlay : overlays) {
        TRY_ASSIGN(Blob next, merge(merged, std::span(&overlay, 1))); // first, because its errors name the overlay
        TRY_ASSIGN(const auto changes, effects(overlay.blob, merged));
        for (const Effect &effect : changes) {
            const auto [setting, isFirst] = settings.try_emplace(
                {effect.node, effect.property}, Setting{.overlay = overlay.name, .value = effect.value});
            if (!isFirst && setting->second.value != effect.value && setting->second.overlay != overlay.name) {
                found.push_back({.node = effect.node,
                                 .property = effect.property,
                                 .firstOverlay = setting->second.overlay,
                                 .firstValue = setting->second.value,
                                 .secondOverlay = overlay.name,
                                 .secondValue = effect.value});
            }
        }
        merged = std::move(next);
    }
    return found;
}

} // namespace bootlace::dtb
