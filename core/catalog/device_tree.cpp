// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/device_tree.h"

#include "base/bytes.h"
#include "catalog/kernel_build.h"
#include "dtb/blob.h"

#include <algorithm>
#include <string>
#include <vector>

namespace bootlace::catalog {

/// None when the root node has none, or the bytes are no sound device tree.
static std::vector<std::string> compatibleOf(ByteView bytes)
{
    const auto blob = dtb::Blob::fromBytes(bytes);
    return blob ? blob->compatible() : std::vector<std::string>();
}

bool isTreeFor(const Board &board, const DeviceTree &tree)
{
    return std::ranges::count(compatibleOf(tree.bytes), board.compatible) > 0;
}

bool isOverlayFor(const Board &board, const DeviceTree &overlay)
{
    const std::vector<std::string> words = compatibleOf(overlay.bytes);
    return words.empty() ? overlay.name.starts_with(board.deviceTree + "-")
                         : std::ranges::count(words, board.compatible) > 0;
}

} // namespace bootlace::catalog
