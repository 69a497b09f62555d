// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/device_tree.h"

#include <algorithm>
#include <libfdt.h>

namespace bootlace::catalog {

std::vector<std::string> compatibleOf(ByteView blob)
{
    if (fdt_check_full(blob.data(), blob.size()) != 0) {
        return {};
    }
    std::vector<std::string> words;
    for (int i = 0;; ++i) {
        int length = 0;
        const char *word = fdt_stringlist_get(blob.data(), 0, "compatible", i, &length);
        if (word == nullptr) {
            return words;
        }
        words.emplace_back(word, static_cast<std::size_t>(length));
    }
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
