// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/device.h"

#include "dtb/blob.h"

#include <array>
#include <cstddef>
#include <libfdt.h>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::dtb {

namespace {

std::optional<DeviceState> stateAt(const Blob &tree, int node)
{
    std::array<char, 4096> buffer{};
    if (fdt_get_path(tree.bytes().data(), node, buffer.data(), static_cast<int>(buffer.size())) != 0) {
        return std::nullopt;
    }
    DeviceState state{.path = buffer.data(), .isEnabled = true, .busWidth = {}};
    for (std::size_t end = 0; end != std::string::npos && state.isEnabled;) {
        end = state.path.find('/', end + 1);
        state.isEnabled = tree.isEnabled(state.path.substr(0, end));
    }
    state.busWidth = tree.cell(state.path, "bus-width");
    return state;
}

/// The first node for which `fits` says yes, those that are enabled before the others.
template <typename Fits>
std::optional<DeviceState> findNode(const Blob &tree, Fits fits)
{
    const void *bytes = tree.bytes().data();
    std::optional<DeviceState> found;
    for (int node = 0; node >= 0 && !(found && found->isEnabled); node = fdt_next_node(bytes, node, nullptr)) {
        const auto state = fits(bytes, node) ? stateAt(tree, node) : std::nullopt;
        if (state && (!found || state->isEnabled)) {
            found = state;
        }
    }
    return found;
}

} // namespace

std::optional<DeviceState> stateOf(const Blob &tree, std::string_view device)
{
    if (device.empty()) {
        return std::nullopt;
    }
    const void *bytes = tree.bytes().data();
    if (const int node = fdt_path_offset_namelen(bytes, device.data(), static_cast<int>(device.size())); node >= 0) {
        return stateAt(tree, node);
    }
    const std::string name(device.substr(device.rfind('/') + 1)); // npos + 1 is 0
    if (device.starts_with('/')) {
        return findNode(tree, [&](const void *blob, int node) {
            const char *own = fdt_get_name(blob, node, nullptr);
            return own != nullptr && name.contains('@') && name == own;
        });
    }
    const std::string word(device);
    return findNode(
        tree, [&](const void *blob, int node) { return fdt_node_check_compatible(blob, node, word.c_str()) == 0; });
}

} // namespace bootlace::dtb
