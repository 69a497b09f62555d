// SPDX-License-Identifier: GPL-3.0-or-later
// After Documentation/devicetree/bindings/mmc/mmc-controller.yaml and mtd/ of Linux.
#include "dtb/storage.h"

#include "dtb/blob.h"
#include "dtb/nodes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::dtb {

namespace {

std::optional<StorageKind> kindOf(const Blob &blob, const std::string &path, std::string_view name,
                                  const std::vector<std::string> &compatible)
{
    if (std::ranges::find(compatible, "spi-nand") != compatible.end()) {
        return StorageKind::SpiNand;
    }
    if (std::ranges::find(compatible, "jedec,spi-nor") != compatible.end()) {
        return StorageKind::SpiNor;
    }
    const std::string_view type = name.substr(0, name.find('@'));
    if (type != "mmc" && type != "sdhci" && type != "dwmmc") {
        return std::nullopt;
    }
    constexpr std::uint32_t emmcLines = 8;
    if (blob.cell(path, "bus-width") == emmcLines) {
        return StorageKind::Emmc;
    }
    return blob.property(path, "non-removable") ? StorageKind::OtherMmc : StorageKind::SdCard;
}

void collect(const Blob &blob, const Node &node, const std::string &folder, std::vector<Storage> &found)
{
    for (const Node &child : node.children) {
        const std::string path = folder + "/" + child.name;
        std::vector<std::string> compatible = blob.strings(path, "compatible");
        if (const auto kind = kindOf(blob, path, child.name, compatible)) {
            found.push_back({.node = path,
                             .kind = *kind,
                             .isEnabled = blob.isEnabled(path),
                             .busWidth = blob.cell(path, "bus-width"),
                             .compatible = std::move(compatible)});
        }
        collect(blob, child, path, found); // no deeper than Blob allows
    }
}

} // namespace

std::vector<Storage> storageOf(const Blob &blob)
{
    std::vector<Storage> found;
    collect(blob, nodesOf(blob), "", found);
    return found;
}

} // namespace bootlace::dtb
