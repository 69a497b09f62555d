// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/target.h"

#include "flash/wipe.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace bootlace::flash {
namespace {

// A table of any kind lies within this at either end of a disk: the entries of a GPT take 16 KiB.
constexpr ByteCount tableArea = 32_KiB;

std::vector<ByteRange> rangesOf(const std::vector<sink::Chunk> &chunks)
{
    std::vector<ByteRange> ranges;
    for (const sink::Chunk &chunk : chunks) {
        ranges.push_back(chunk.range);
    }
    return ranges;
}

} // namespace

std::string_view stateId(DiskState state)
{
    switch (state) {
    case DiskState::Untouched:
        return "untouched";
    case DiskState::Unfinished:
        return "unfinished";
    case DiskState::Written:
        return "written";
    case DiskState::Wrong:
        return "wrong";
    case DiskState::Good:
        return "good";
    case DiskState::Unknown:
        return "unknown";
    }
    std::unreachable();
}

Target::Target(const model::Volume &volume, sink::Sink &disk, std::vector<Record::Region> &record, std::stop_token stop,
               sink::Writer::Written written)
    : m_volume(volume)
    , m_disk(disk)
    , m_record(record)
    , m_writer(disk, std::move(stop), std::move(written))
    , m_heldBack(volume.regions.size())
{
    m_record.resize(volume.regions.size());
}

Result<> Target::clear()
{
    TRY_ASSIGN(m_kept, preservedOn(m_disk, m_volume));
    for (const Kept &kept : m_kept) {
        m_record[kept.region].kept = true;
    }
    m_state = DiskState::Unknown;
    TRY(clearTables());
    m_state = DiskState::Unfinished;
    return {};
}

ByteRange Target::beginning() const
{
    return {ByteOffset(0), std::min(tableArea, m_volume.size)};
}

ByteRange Target::end() const
{
    const ByteOffset begin(roundDown((m_volume.size - beginning().size).value(), bytesOf(m_volume.sectorSize)));
    return rangeBetween(std::max(beginning().end(), begin), ByteOffset(m_volume.size.value()));
}

// Without a table, but with the note of what is kept.
Bytes Target::clearedBeginning() const
{
    Bytes cleared(static_cast<std::size_t>(beginning().size.value()));
    const Bytes note = keepingNote(m_volume, m_kept);
    if (!note.empty()) {
        std::ranges::copy(note, cleared.begin() + static_cast<std::ptrdiff_t>(keepingNotePlace(m_volume).value()));
    }
    return cleared;
}

// The note is on the disk before the table goes: whenever the power fails, one of them tells what is to be kept.
Result<> Target::clearTables()
{
    sink::Writer writer(m_disk, {});
    if (const Bytes note = keepingNote(m_volume, m_kept); !note.empty()) {
        TRY(writer.write(keepingNotePlace(m_volume), note));
        TRY(writer.finish());
        TRY(m_disk.flush());
    }
    TRY(writer.write(beginning().begin, clearedBeginning()));
    TRY(writer.finish());
    TRY(m_disk.flush()); // whatever is cleared next, no table at the beginning speaks of it any more
    std::vector<ByteRange> spared{beginning(), end()}; // cleared already, or kept
    for (const Kept &kept : m_kept) {
        spared.push_back(m_volume.regions[kept.region].range);
    }
    std::ranges::sort(spared, {}, &ByteRange::begin);
    for (const model::Region &region : m_volume.regions) {
        for (const ByteRange &gap : gapsIn({region.range.begin, region.heldBack}, spared)) {
            TRY(writer.zero(gap));
        }
    }
    TRY(writer.zero(end()));
    TRY(writer.finish());
    return m_disk.flush();
}

// A worn card takes writes and keeps what it had.
Result<> Target::checkCleared() const
{
    const auto check = [this](ByteOffset at, ByteView expected) -> Result<> {
        Bytes found(expected.size());
        TRY(sink::readAnywhere(m_disk)(at, found));
        return std::ranges::equal(found, expected)
                   ? Result<>()
                   : fail(Cause::Mismatch, fmt::format("'{}' keeps its partition table", m_volume.name));
    };
    TRY(check(beginning().begin, clearedBeginning()));
    return check(end().begin, Bytes(static_cast<std::size_t>(end().size.value())));
}

Result<> Target::produce(std::size_t region, Producer &producer, const Record &soFar)
{
    const model::Region &place = m_volume.regions[region];
    if (m_record[region].kept) {
        return {};
    }
    sink::RegionWriter writer(m_disk, m_writer, place.range, place.heldBack);
    TRY(producer.write(writer, soFar));
    TRY(writer.finish());
    add(region, writer.chunks());
    m_heldBack[region] = writer.heldBack();
    return {};
}

void Target::add(std::size_t region, const std::vector<sink::Chunk> &chunks)
{
    std::vector<sink::Chunk> &all = m_record[region].chunks;
    all.insert(all.end(), chunks.begin(), chunks.end());
    std::ranges::sort(all, {}, &sink::Chunk::range);
}

Result<> Target::clearEnds(std::size_t region)
{
    if (m_record[region].kept) {
        return {};
    }
    for (const ByteRange &gap : wipeRanges(m_volume.regions[region].range, rangesOf(m_record[region].chunks))) {
        TRY(m_writer.zero(gap));
    }
    TRY_ASSIGN(const std::vector<sink::Chunk> cleared, m_writer.finish());
    add(region, cleared);
    return {};
}

Result<> Target::commit()
{
    TRY(m_disk.flush());
    m_state = DiskState::Unknown;
    for (std::size_t i = m_volume.regions.size(); i-- > 0;) {
        if (!m_heldBack[i].empty()) {
            sink::Writer last(m_disk, {});
            TRY_DURING(fmt::format("write the {}", m_volume.regions[i].name),
                       last.write(m_volume.regions[i].range.begin, m_heldBack[i]));
            TRY(last.finish());
            TRY(m_disk.flush());
        }
    }
    m_state = DiskState::Written;
    return {};
}

Result<> Target::withdraw()
{
    m_state = DiskState::Unknown;
    TRY(clearTables());
    TRY(checkCleared());
    m_state = DiskState::Unfinished;
    return {};
}

std::vector<sink::Chunk> Target::expected() const
{
    std::vector<sink::Chunk> all;
    for (const Record::Region &region : m_record) {
        all.insert(all.end(), region.chunks.begin(), region.chunks.end());
    }
    for (const Kept &kept : m_kept) {
        std::ranges::move(sink::chunksOf(m_volume.regions[kept.region].range.begin, kept.content),
                          std::back_inserter(all));
    }
    std::ranges::sort(all, {}, &sink::Chunk::range);
    return all;
}

} // namespace bootlace::flash
