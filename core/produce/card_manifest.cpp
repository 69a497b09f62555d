// SPDX-License-Identifier: GPL-3.0-or-later
#include "produce/card_manifest.h"

#include "manifest/file_list.h"

#include <algorithm>
#include <utility>

namespace bootlace::produce {

static manifest::Region describe(const model::Region &region, const WrittenFiles &files,
                                 const std::vector<sink::Chunk> &chunks)
{
    manifest::Region entry{region.name, region.range, region.inUse, {}, {}};
    if (model::holds<model::BootFiles>(region)) {
        entry.files = files.items;
        return entry;
    }
    if (model::holds<model::RootFs>(region)) {
        entry.mounts = files.mounts;
        const auto list = std::ranges::find(files.items, manifest::fileListName, &manifest::Item::name);
        entry.fileList = list != files.items.end() ? std::optional(*list) : std::nullopt;
    }
    for (const sink::Chunk &chunk : chunks) {
        entry.runs.push_back({chunk.range, chunk.sha256});
    }
    return entry;
}

manifest::Manifest cardManifest(const recipe::Recipe &recipe, const plan::Plan &plan, std::vector<manifest::Item> parts,
                                const WrittenFiles &files, const flash::Record &record)
{
    manifest::Manifest card{plan.board, plan.medium, recipe::toToml(recipe), std::move(parts), {}};
    for (std::size_t i = 0; i < plan.volumes.size(); ++i) {
        const model::Volume &volume = plan.volumes[i];
        manifest::Disk disk{volume.role, volume.size, volume.sectorSize, {}};
        for (std::size_t j = 0; j < volume.regions.size(); ++j) {
            if (volume.regions[j].preserve == model::Preserve::Never) {
                disk.regions.push_back(describe(volume.regions[j], files, record.volumes[i][j].chunks));
            }
        }
        card.disks.push_back(std::move(disk));
    }
    return card;
}

} // namespace bootlace::produce
