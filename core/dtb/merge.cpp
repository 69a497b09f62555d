// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/result.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"

#include <algorithm>
#include <cstddef>
#include <fmt/core.h>
#include <libfdt.h>
#include <span>
#include <string>
#include <string_view>

namespace bootlace::dtb {

namespace {

/// The label that the overlay refers to and the base does not have; empty when there is none.
std::string missingLabel(const Blob &base, const Blob &overlay)
{
    const void *tree = overlay.bytes().data();
    const int fixups = fdt_path_offset(tree, "/__fixups__");
    int property = 0;
    fdt_for_each_property_offset(property, tree, fixups)
    {
        const char *label = nullptr;
        if (fdt_getprop_by_offset(tree, property, &label, nullptr) != nullptr && label != nullptr &&
            !base.property("/__symbols__", label)) {
            return label;
        }
    }
    return {};
}

/// libfdt's merge, in copies: an error leaves both trees damaged. Answers libfdt's error.
int mergeInto(Bytes &merged, ByteView base, ByteView overlay, std::size_t room)
{
    Bytes change(overlay.begin(), overlay.end());
    merged.assign(base.size() + room, std::byte{0});
    const int error = fdt_open_into(base.data(), merged.data(), static_cast<int>(merged.size()));
    return error != 0 ? error : fdt_overlay_apply(merged.data(), change.data());
}

Result<Blob> mergeOne(const Blob &base, const Overlay &overlay)
{
    if (!overlay.blob.isOverlay()) {
        return fail(Cause::BadInput, fmt::format("{} is no overlay: it has no fragments", overlay.name));
    }
    if (const std::string label = missingLabel(base, overlay.blob); !label.empty()) {
        return fail(Cause::NotFound,
                    fmt::format("{} refers to the label {}, which the device tree does not have{}", overlay.name, label,
                                base.hasSymbols() ? "" : " (it was built without labels: dtc -@)"));
    }
    constexpr std::size_t step = 65536;
    constexpr std::size_t mostRoom = 64 * step;
    Bytes merged;
    int error = -FDT_ERR_NOSPACE;
    for (std::size_t room = step; error == -FDT_ERR_NOSPACE && room <= mostRoom; room *= 2) {
        error = mergeInto(merged, base.bytes(), overlay.blob.bytes(), room);
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
