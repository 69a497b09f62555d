// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of the simulation that knows how a flash is started and what it answers.
#pragma once

#include "base/guid.h"
#include "base/result.h"
#include "base/units.h"
#include "flash/target.h"
#include "gpt/gpt.h"
#include "sink/sink.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::sim {

/// A card as a board has it (firmware, a factory partition, an ESP, a root), or a card and a disk with the root; all as
/// small as can be, so that thousands are written in a minute.
class SmallJob
{
public:
    enum class Medium : std::uint8_t { Card, CardAndDisk };

    struct Disk
    {
        gpt::Geometry geometry;
        Guid id;           ///< in its partition table
        ByteRange primary; ///< protective MBR and table
        ByteRange backup;
        std::optional<ByteRange> bootHead; ///< the first bytes of what the BootROM starts
        std::optional<ByteRange> factory;  ///< the device's own data

        [[nodiscard]] ByteCount size() const;
    };

    /// Other seeds make other identities.
    SmallJob(Medium medium, const std::string &seed);
    ~SmallJob();
    SmallJob(const SmallJob &) = delete;
    SmallJob &operator=(const SmallJob &) = delete;
    SmallJob(SmallJob &&) = delete;
    SmallJob &operator=(SmallJob &&) = delete;

    [[nodiscard]] const std::vector<Disk> &disks() const { return m_disks; }

    struct Outcome
    {
        std::optional<Error> error;
        std::vector<flash::DiskState> disks; ///< what the engine says of each
    };

    /// Flashes it onto these, and reads all of it back.
    [[nodiscard]] Outcome flashTo(std::span<sink::Sink *const> sinks, std::stop_token stop) const;

private:
    struct Parts;

    std::unique_ptr<Parts> m_parts;
    std::vector<Disk> m_disks;
};

} // namespace bootlace::sim
