// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: a label on a node of an overlay gives that node a phandle, also where the overlay only changes a node
// of the base. dtc counts them from 1 in every overlay; libfdt moves them behind the base's own when it merges.
#include "dtb/phandles.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "dtb/blob.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <libfdt.h>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::dtb {

namespace {

std::optional<std::string> pathOf(const void *tree, int node)
{
    std::array<char, 4096> path{};
    if (node < 0 || fdt_get_path(tree, node, path.data(), static_cast<int>(path.size())) != 0) {
        return std::nullopt;
    }
    return std::string(path.data());
}

std::string join(const std::string &folder, const char *name)
{
    return folder == "/" ? folder + name : folder + '/' + name;
}

using Phandles = std::map<std::string, std::uint32_t>;

/// Of all nodes that have one, by their path, in one walk.
Phandles phandlesOf(const void *tree)
{
    Phandles phandles;
    std::vector<std::size_t> ends; // of the path, at every depth
    std::string path;
    int depth = -1; // the root's is 0
    for (int node = fdt_next_node(tree, -1, &depth); node >= 0 && depth >= 0;
         node = fdt_next_node(tree, node, &depth)) {
        const char *name = fdt_get_name(tree, node, nullptr);
        const auto level = static_cast<std::size_t>(depth);
        ends.resize(level + 1);
        path.resize(level == 0 ? 0 : ends[level - 1]);
        path += level == 0 ? "" : std::string("/") + (name == nullptr ? "" : name);
        ends[level] = path.size();
        if (const std::uint32_t phandle = fdt_get_phandle(tree, node); phandle != 0) {
            phandles.emplace(path.empty() ? "/" : path, phandle);
        }
    }
    return phandles;
}

/// A copy of an overlay that is changed in place.
class Renumbering
{
public:
    Renumbering(Bytes tree, const Blob &base)
        : m_tree(std::move(tree))
        , m_base(base)
        , m_bases(phandlesOf(base.bytes().data()))
    {}

    int run()
    {
        int fragment = 0;
        fdt_for_each_subnode(fragment, m_tree.data(), 0)
        {
            const int content = fdt_subnode_offset(m_tree.data(), fragment, "__overlay__");
            const auto target = content < 0 ? std::nullopt : targetOf(fragment);
            if (target) {
                look(content, *target);
            }
        }
        if (m_renumbered.empty()) {
            return 0;
        }
        const int fixups = fdt_path_offset(m_tree.data(), "/__local_fixups__");
        if (fixups >= 0) {
            renumber(fixups, 0);
        }
        return shortenFixups();
    }

    [[nodiscard]] Bytes take() && { return std::move(m_tree); }

private:
    struct Number
    {
        std::uint32_t value = 0;
        bool isBases = false; ///< else it is one of the overlay's own, which libfdt moves
    };

    /// The path in the base that a fragment changes. Nothing when it is not there: merging says so.
    std::optional<std::string> targetOf(int fragment)
    {
        const void *base = m_base.bytes().data();
        const char *name = fdt_get_name(m_tree.data(), fragment, nullptr);
        if (const auto label = labelOf(name == nullptr ? "" : name)) {
            const auto path = m_base.strings("/__symbols__", *label);
            return path.size() == 1 ? pathOf(base, fdt_path_offset(base, path.front().c_str())) : std::nullopt;
        }
        int size = 0;
        if (const void *number = fdt_getprop(m_tree.data(), fragment, "target", &size); number != nullptr) {
            const auto value = load<be32>({static_cast<const std::byte *>(number), static_cast<std::size_t>(size)}, 0);
            return pathOf(base, fdt_node_offset_by_phandle(base, value.value_or(0)));
        }
        const char *path = static_cast<const char *>(fdt_getprop(m_tree.data(), fragment, "target-path", &size));
        if (path == nullptr || size <= 1) {
            return std::nullopt;
        }
        return pathOf(base, fdt_path_offset(base, path)).value_or(path); // one that an earlier fragment may add
    }

    /// The label whose node is the fragment's target.
    std::optional<std::string> labelOf(const std::string &fragment)
    {
        const std::string wanted = "/" + fragment + ":target:0";
        const int fixups = fdt_path_offset(m_tree.data(), "/__fixups__");
        int property = 0;
        fdt_for_each_property_offset(property, m_tree.data(), fixups)
        {
            const char *label = nullptr;
            int size = 0;
            const void *value = fdt_getprop_by_offset(m_tree.data(), property, &label, &size);
            if (value != nullptr && fdt_stringlist_contains(static_cast<const char *>(value), size, wanted.c_str())) {
                return label;
            }
        }
        return std::nullopt;
    }

    /// Takes the phandle from every node whose place has one already, in the base or by an earlier fragment.
    void look(int node, const std::string &place)
    {
        if (const std::uint32_t own = fdt_get_phandle(m_tree.data(), node); own != 0 && own != UINT32_MAX) {
            const auto bases = m_bases.find(place);
            const auto [first, isFirst] = m_first.try_emplace(place, own);
            if (bases != m_bases.end() || !isFirst) {
                m_renumbered[own] = bases != m_bases.end() ? Number{bases->second, true} : Number{first->second, false};
                fdt_nop_property(m_tree.data(), node, "phandle"); // what lies behind it does not move
                fdt_nop_property(m_tree.data(), node, "linux,phandle");
            }
        }
        int child = 0;
        fdt_for_each_subnode(child, m_tree.data(), node)
        {
            if (const char *name = fdt_get_name(m_tree.data(), child, nullptr); name != nullptr) {
                look(child, join(place, name));
            }
        }
    }

    /// `fixups` is the part of /__local_fixups__ that mirrors `node`.
    void renumber(int fixups, int node)
    {
        int property = 0;
        fdt_for_each_property_offset(property, m_tree.data(), fixups)
        {
            const char *name = nullptr;
            int size = 0;
            const void *value = fdt_getprop_by_offset(m_tree.data(), property, &name, &size);
            if (value != nullptr && name != nullptr) {
                renumber(fixups, node, name, {static_cast<const std::byte *>(value), static_cast<std::size_t>(size)});
            }
        }
        int child = 0;
        fdt_for_each_subnode(child, m_tree.data(), fixups)
        {
            const char *name = fdt_get_name(m_tree.data(), child, nullptr);
            const int mirrored = name == nullptr ? -1 : fdt_subnode_offset(m_tree.data(), node, name);
            if (mirrored >= 0) {
                renumber(child, mirrored);
            }
        }
    }

    void renumber(int fixups, int node, const std::string &name, ByteView offsets)
    {
        Bytes kept;
        for (std::size_t at = 0; at + sizeof(be32) <= offsets.size(); at += sizeof(be32)) {
            const std::uint32_t offset = load<be32>(offsets, at).value_or(0);
            int size = 0;
            void *cells = fdt_getprop_w(m_tree.data(), node, name.c_str(), &size);
            const MutableBytes value(static_cast<std::byte *>(cells),
                                     cells == nullptr ? 0 : static_cast<std::size_t>(size));
            const auto reference = load<be32>(value, offset);
            const auto renumbered = reference ? m_renumbered.find(*reference) : m_renumbered.end();
            if (renumbered != m_renumbered.end()) {
                store(value, offset, be32(renumbered->second.value));
            }
            if (renumbered == m_renumbered.end() || !renumbered->second.isBases) {
                const ByteView same = offsets.subspan(at, sizeof(be32));
                kept.insert(kept.end(), same.begin(), same.end());
            }
        }
        const auto path = pathOf(m_tree.data(), fixups);
        if (path && kept.size() < offsets.size()) {
            m_kept.push_back({*path, name, std::move(kept)});
        }
    }

    /// The base's numbers are not moved: they are no local references any more.
    int shortenFixups()
    {
        for (const Kept &kept : m_kept) {
            const int node = fdt_path_offset(m_tree.data(), kept.path.c_str());
            const int error = node < 0 ? node
                                       : fdt_setprop(m_tree.data(), node, kept.property.c_str(), kept.offsets.data(),
                                                     static_cast<int>(kept.offsets.size()));
            if (error != 0) {
                return error;
            }
        }
        return 0;
    }

    struct Kept
    {
        std::string path;
        std::string property;
        Bytes offsets;
    };

    Bytes m_tree;
    const Blob &m_base;
    Phandles m_bases;
    Phandles m_first;                             ///< the first phandle that the overlay has for a place
    std::map<std::uint32_t, Number> m_renumbered; ///< by the overlay's phandle
    std::vector<Kept> m_kept;
};

} // namespace

Result<Bytes> withoutTakenPhandles(const Blob &overlay, const Blob &base, const std::string &name)
{
    Bytes tree(overlay.bytes().size() + 1024); // more than the header and the reservations take when they are moved
    int error = fdt_open_into(overlay.bytes().data(), tree.data(), static_cast<int>(tree.size()));
    if (error == 0) {
        Renumbering renumbering(std::move(tree), base);
        error = renumbering.run();
        tree = std::move(renumbering).take();
    }
    if (error != 0) {
        return fail(Cause::BadInput, fmt::format("{} is broken: {}", name, fdt_strerror(error)));
    }
    return tree;
}

std::string changedPhandle(const Blob &base, const Blob &merged)
{
    const Phandles after = phandlesOf(merged.bytes().data());
    for (const auto &[path, phandle] : phandlesOf(base.bytes().data())) {
        const auto found = after.find(path);
        if (found == after.end() || found->second != phandle) {
            return path;
        }
    }
    return {};
}

} // namespace bootlace::dtb
