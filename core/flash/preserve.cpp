// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/preserve.h"

#include "base/digest.h"
#include "gpt/check.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>

namespace bootlace::flash {
namespace {

// A line for each region that is kept; it is believed only for the very data that it speaks of.
constexpr std::string_view noteBegin = "bootlace: unfinished\n";
constexpr std::size_t noteSize = 4096;

std::string noteLine(const model::Region &region, ByteView content)
{
    return fmt::format("keeps {} {} {}\n", region.range.begin.value(), region.range.size.value(),
                       toHex(sha256(content)));
}

bool isPartition(const gpt::Reading &table, const model::Region &region, SectorSize sector)
{
    return table.table && std::ranges::any_of(table.table->partitions, [&](const gpt::Partition &partition) {
               const ByteOffset end = toOffset(partition.last, sector) + ByteCount(bytesOf(sector));
               return partition.name == region.name && toOffset(partition.first, sector) == region.range.begin &&
                      end == region.range.end();
           });
}

} // namespace

ByteOffset keepingNotePlace(const model::Volume &volume)
{
    return toOffset(Lba{2}, volume.sectorSize);
}

Bytes keepingNote(const model::Volume &volume, const std::vector<Kept> &kept)
{
    if (kept.empty()) {
        return {};
    }
    std::string text(noteBegin);
    for (const Kept &one : kept) {
        text += noteLine(volume.regions[one.region], one.content);
    }
    const ByteView bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

Result<std::vector<Kept>> preservedOn(sink::Sink &disk, const model::Volume &volume)
{
    std::vector<Kept> kept;
    const auto isPreserved = [](const model::Region &region) { return region.preserve == model::Preserve::IfThere; };
    if (std::ranges::none_of(volume.regions, isPreserved)) {
        return kept;
    }
    const ReadAt read = sink::readAnywhere(disk);
    Bytes note(noteSize);
    TRY(read(keepingNotePlace(volume), note));
    const std::string_view text = asText(note);
    TRY_ASSIGN(const gpt::Reading table, gpt::check(read, volume.geometry()));
    for (std::size_t i = 0; i < volume.regions.size(); ++i) {
        const model::Region &region = volume.regions[i];
        if (!isPreserved(region)) {
            continue;
        }
        Bytes content(static_cast<std::size_t>(region.range.size.value()));
        TRY(read(region.range.begin, content));
        const bool isNoted = text.starts_with(noteBegin) && text.contains("\n" + noteLine(region, content));
        if (!allZero(content) && (isNoted || isPartition(table, region, volume.sectorSize))) {
            kept.push_back({i, std::move(content)});
        }
    }
    return kept;
}

} // namespace bootlace::flash
