// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"
#include "dtb/phandles.h"
#include "dtb/text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <libfdt.h>
#include <span>
#include <string>
#include <string_view>

namespace bootlace::dtb {

namespace {

/// The label that the overlay refers to and the base does not have, or not as one path, of which libfdt would take the
/// beginning; empty when there is none.
std::string missingLabel(const Blob &base, const Blob &overlay)
{
    const void *tree = overlay.bytes().data();
    const int fixups = fdt_path_offset(tree, "/__fixups__");
    int property = 0;
    fdt_for_each_property_offset(property, tree, fixups)
    {
        const char *label = nullptr;
        if (fdt_getprop_by_offset(tree, property, &label, nullptr) != nullptr && label != nullptr &&
            base.strings("/__symbols__", label).size() != 1) {
            return label;
        }
    }
    return {};
}

/// True when the property is there and holds a cell at the offset.
bool hasCell(const void *tree, int node, const std::string &name, std::uint64_t offset)
{
    int size = 0;
    return fdt_getprop(tree, node, name.c_str(), &size) != nullptr && size >= 4 &&
           offset <= static_cast<std::uint64_t>(size) - 4;
}

/// True for "path:property:offset" of a cell that is there.
bool isPlaceOfCell(const void *tree, const std::string &place)
{
    const std::size_t nameAt = place.find(':');
    const std::size_t offsetAt = nameAt == std::string::npos ? nameAt : place.find(':', nameAt + 1);
    if (offsetAt == std::string::npos) {
        return false;
    }
    std::uint32_t offset = 0;
    const char *const end = place.data() + place.size();
    const int node = fdt_path_offset_namelen(tree, place.data(), static_cast<int>(nameAt));
    return std::from_chars(place.data() + offsetAt + 1, end, offset).ptr == end &&
           hasCell(tree, node, place.substr(nameAt + 1, offsetAt - nameAt - 1), offset);
}

/// Every place that /__fixups__ lists is there.
bool hasSoundFixups(const void *tree)
{
    const int fixups = fdt_path_offset(tree, "/__fixups__");
    int property = 0;
    fdt_for_each_property_offset(property, tree, fixups)
    {
        int size = 0;
        const void *value = fdt_getprop_by_offset(tree, property, nullptr, &size);
        if (value == nullptr || size <= 0) {
            return false;
        }
        const auto places = stringList({static_cast<const std::byte *>(value), static_cast<std::size_t>(size)});
        if (places.empty() ||
            !std::ranges::all_of(places, [tree](const std::string &place) { return isPlaceOfCell(tree, place); })) {
            return false;
        }
    }
    return true;
}

/// Every cell that the mirror below `fixups` (a part of /__local_fixups__) lists is there below `node`.
bool hasSoundLocalFixups(const void *tree, int fixups, int node)
{
    int property = 0;
    fdt_for_each_property_offset(property, tree, fixups)
    {
        const char *name = nullptr;
        int size = 0;
        const void *value = fdt_getprop_by_offset(tree, property, &name, &size);
        // libfdt renumbers whatever is called phandle, also in the mirror.
        if (value == nullptr || name == nullptr || size % 4 != 0 || std::string_view(name).ends_with("phandle")) {
            return false;
        }
        const ByteView offsets(static_cast<const std::byte *>(value), static_cast<std::size_t>(size));
        for (std::size_t at = 0; at < offsets.size(); at += sizeof(be32)) {
            if (!hasCell(tree, node, name, load<be32>(offsets, at).value_or(0))) {
                return false;
            }
        }
    }
    int child = 0;
    fdt_for_each_subnode(child, tree, fixups)
    {
        const char *name = fdt_get_name(tree, child, nullptr);
        const int mirrored = name == nullptr ? -1 : fdt_subnode_offset(tree, node, name);
        if (mirrored < 0 || !hasSoundLocalFixups(tree, child, mirrored)) {
            return false;
        }
    }
    return true;
}

/// Every target-path is one path: of another text libfdt would take the beginning.
bool hasSoundTargets(const void *tree)
{
    int fragment = 0;
    fdt_for_each_subnode(fragment, tree, 0)
    {
        int size = 0;
        const void *value = fdt_getprop(tree, fragment, "target-path", &size);
        if (value != nullptr &&
            stringList({static_cast<const std::byte *>(value), static_cast<std::size_t>(size)}).size() != 1) {
            return false;
        }
    }
    return true;
}

/// libfdt 1.6 believes the offsets of references and reads and writes outside of the tree.
bool hasSoundReferences(const Blob &overlay)
{
    const void *tree = overlay.bytes().data();
    const int local = fdt_path_offset(tree, "/__local_fixups__");
    return hasSoundFixups(tree) && (local < 0 || hasSoundLocalFixups(tree, local, 0));
}

/// libfdt's merge, in copies: an error leaves both trees damaged. Answers libfdt's error.
int mergeInto(Bytes &merged, ByteView base, Bytes change, std::size_t room)
{
    merged.assign(base.size() + room, std::byte{0});
    const int error = fdt_open_into(base.data(), merged.data(), static_cast<int>(merged.size()));
    return error != 0 ? error : fdt_overlay_apply(merged.data(), change.data());
}

Result<Blob> mergeOne(const Blob &base, const Overlay &overlay)
{
    if (!overlay.blob.isOverlay()) {
        return fail(Cause::BadInput, fmt::format("{} is not an overlay: it has no fragments", overlay.name));
    }
    if (!hasSoundReferences(overlay.blob)) {
        return fail(Cause::BadInput,
                    fmt::format("{} is broken: its fixups list a reference that is not there", overlay.name));
    }
    if (!hasSoundTargets(overlay.blob.bytes().data())) {
        return fail(Cause::BadInput, fmt::format("{} is broken: a target-path in it is not a path", overlay.name));
    }
    if (const std::string label = missingLabel(base, overlay.blob); !label.empty()) {
        return fail(
            Cause::NotFound,
            base.hasSymbols()
                ? fmt::format("{} refers to the label {}, which the device tree does not have", overlay.name, label)
                : fmt::format("{} refers to the label {}, and the device tree was built without labels (dtc -@)",
                              overlay.name, label));
    }
    TRY_ASSIGN(const Bytes change, withoutTakenPhandles(overlay.blob, base, overlay.name));
    constexpr std::size_t step = 65536;
    constexpr std::size_t mostRoom = 64 * step;
    Bytes merged;
    int error = -FDT_ERR_NOSPACE;
    for (std::size_t room = step; error == -FDT_ERR_NOSPACE && room <= mostRoom; room *= 2) {
        error = mergeInto(merged, base.bytes(), change, room);
    }
    if (error == -FDT_ERR_NOTFOUND || error == -FDT_ERR_BADPATH) {
        return fail(Cause::NotFound, fmt::format("{} changes a node that the device tree does not have", overlay.name));
    }
    if (error != 0) {
        return fail(Cause::BadInput, fmt::format("{} can't be merged: {}", overlay.name, fdt_strerror(error)));
    }
    if (const int packError = fdt_pack(merged.data()); packError != 0) {
        return fail(Cause::BadInput, fmt::format("{} can't be merged: {}", overlay.name, fdt_strerror(packError)));
    }
    TRY_ASSIGN(Blob result, Blob::fromBytes(merged));
    if (const std::string node = changedPhandle(base, result); !node.empty()) {
        return fail(Cause::BadInput, fmt::format("{} gives {} another phandle, and the references to it in the device "
                                                 "tree would lead nowhere",
                                                 overlay.name, node));
    }
    return result;
}

} // namespace

Result<Blob> merge(const Blob &base, std::span<const Overlay> overlays)
{
    Blob merged = base;
    for (const Overlay &overlay : overlays) {
        TRY_ASSIGN(merged, mergeOne(merged, overlay));
    }
    return merged;
}

Compatibility compatibility(const Blob &base, const Blob &overlay)
{
    const auto ours = base.compatible();
    const auto theirs = overlay.compatible();
    if (theirs.empty()) {
        return Compatibility::OverlaySilent;
    }
    if (ours.empty()) {
        return Compatibility::BaseSilent;
    }
    return std::ranges::find_first_of(ours, theirs) != ours.end() ? Compatibility::Shared : Compatibility::Different;
}

} // namespace bootlace::dtb
