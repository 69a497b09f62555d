// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flash/preserve.h"
#include "flash/producer.h"
#include "model/volume.h"
#include "sink/sink.h"
#include "sink/writer.h"

#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace bootlace::flash {

/// What a disk holds.
enum class DiskState : std::uint8_t {
    Untouched,  ///< nothing was written to it
    Unfinished, ///< it has no partition table: nothing takes it for a finished card
    Written,    ///< all of it is written, but not read back
    Wrong,      ///< what was read back differs; its partition table was taken away again
    Good,       ///< written and read back
    Unknown,    ///< it failed while its table was cleared, written or taken away: it may look finished
};

/// The stable word for a state: "untouched", "unfinished", ...
[[nodiscard]] std::string_view stateId(DiskState state);

/// One disk while it is written. What its regions hold back makes it look finished: it is cleared at the beginning and
/// written at the very end.
class Target
{
public:
    /// What is referred to must outlive it. `record` gets what is written in each region.
    Target(const model::Volume &volume, sink::Sink &disk, std::vector<Record::Region> &record, std::stop_token stop,
           sink::Writer::Written written);

    /// Notes what is to be kept of what the disk has now, then clears the places of the table and of all that is held
    /// back, whether or not a stop was asked for.
    [[nodiscard]] Result<> clear();
    [[nodiscard]] Result<> produce(std::size_t region, Producer &producer, const Record &soFar);
    /// Clears the ends of a region where nothing was written: stale signatures must not survive.
    [[nodiscard]] Result<> clearEnds(std::size_t region);
    /// Writes what was held back, from the end of the disk to its beginning, where the table is; a flush behind each. A
    /// stop is not heard any more: nobody could say whether such a card is finished.
    [[nodiscard]] Result<> commit();
    /// Clears again what commit() wrote, or a part of it, and looks that no table is left: else Mismatch.
    [[nodiscard]] Result<> withdraw();

    /// Of the disk, as far as it was written. Reading back decides about the rest.
    [[nodiscard]] DiskState state() const { return m_state; }

    void setState(DiskState state) { m_state = state; }

    [[nodiscard]] const model::Volume &volume() const { return m_volume; }

    [[nodiscard]] sink::Sink &disk() const { return m_disk; }

    /// Everything that must read back as it is in the record, and what was kept; ascending.
    [[nodiscard]] std::vector<sink::Chunk> expected() const;

    [[nodiscard]] bool isKept(std::size_t region) const { return m_record[region].kept; }

private:
    [[nodiscard]] Result<> clearTables();
    [[nodiscard]] Result<> checkCleared() const;
    // Where a table may be.
    [[nodiscard]] ByteRange beginning() const;
    [[nodiscard]] ByteRange end() const;
    [[nodiscard]] Bytes clearedBeginning() const;
    void add(std::size_t region, const std::vector<sink::Chunk> &chunks);

    const model::Volume &m_volume;
    sink::Sink &m_disk;
    std::vector<Record::Region> &m_record;
    sink::Writer m_writer;
    std::vector<Kept> m_kept;
    std::vector<Bytes> m_heldBack; ///< for each region; empty where it holds nothing back
    DiskState m_state = DiskState::Untouched;
};

} // namespace bootlace::flash
