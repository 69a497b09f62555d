// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a card. What is written is the producers' affair; here is the order in which it becomes a finished card, and
// what state each disk is in when the work ends early.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "flash/producer.h"
#include "flash/target.h"
#include "model/volume.h"
#include "sink/sink.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::flash {

enum class ReadBack : std::uint8_t { Compare, Skip };

struct WrittenRegion
{
    std::string name;
    ByteRange range;
    ByteCount written; ///< bytes in it that were written
    bool kept = false; ///< it was there already and was left alone

    bool operator==(const WrittenRegion &) const = default;
};

struct WrittenDisk
{
    std::string role;
    std::string name;
    DiskState state = DiskState::Untouched;
    std::vector<WrittenRegion> regions;
    ByteCount written; ///< bytes sent to the disk, less what is held back
    ByteCount read;    ///< bytes read back and compared

    bool operator==(const WrittenDisk &) const = default;
};

/// How a flash ended: always with the state of each disk, as the engine knows it.
struct Outcome
{
    std::vector<WrittenDisk> disks; ///< in the order of the job's volumes
    std::optional<Error> error;     ///< nothing: all is done

    /// A byte was sent to one of them, whatever came of it.
    [[nodiscard]] bool touched() const;

    bool operator==(const Outcome &) const = default;
};

/// What a flash is made of. What is referred to must outlive the call.
struct Job
{
    std::span<const model::Volume> volumes; ///< the first one is what the board starts from
    std::span<sink::Sink *const> disks;     ///< one for each volume, of its size and sector size
    std::vector<Step> steps;                ///< in their order; a producer goes as soon as its turn is over
    ReadBack readBack = ReadBack::Compare;
};

/// Clears what makes the disks look finished, lets the producers write, and then makes them finished: flushed, with the
/// first volume last, and read back. On a failure after that began, every disk is cleared again. The error's cause is
/// Mismatch, naming bytes, region and file, when a disk does not hold what was written to it; Cancelled comes within
/// one buffer's time after a stop request, or that of discarding 128 MiB.
[[nodiscard]] Outcome flash(Job job, Progress &progress, std::stop_token stop);

} // namespace bootlace::flash
