// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "sink/sink.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::flash {

enum class ReadBack : std::uint8_t { Compare, Skip };

struct WrittenPiece
{
    std::string name;
    ByteRange range;   ///< of the piece
    ByteCount written; ///< bytes in it that were written
    bool kept = false; ///< it was there already and was left alone

    bool operator==(const WrittenPiece &) const = default;
};

struct WrittenDisk
{
    std::string role;
    std::string name;
    std::vector<WrittenPiece> pieces;
    ByteCount written; ///< bytes sent to the disk, less tables and BL2's first sectors
    ByteCount read;    ///< bytes read back and compared

    bool operator==(const WrittenDisk &) const = default;
};

struct Report
{
    std::vector<WrittenDisk> disks;
    std::string manifest; ///< the JSON text that lies on the card

    bool operator==(const Report &) const = default;
};

/// What a flash is made of. What is referred to must outlive the call.
struct Job
{
    const recipe::Recipe &recipe;
    const plan::Plan &plan;
    parts::Parts parts;                 ///< kernel and initrd are let go of as soon as they are written
    std::span<sink::Sink *const> disks; ///< one for each disk of the plan, of its size and sector size
    ReadBack readBack = ReadBack::Compare;
};

/// Assembles the card and writes it, flushes it and reads it back. From the first write to the last one no disk carries
/// a partition table: what is interrupted never looks finished. Mismatch names the bytes, the piece and the file;
/// Cancelled comes within one buffer's time after a stop request, or that of discarding 128 MiB.
[[nodiscard]] Result<Report> flash(Job job, Progress &progress, std::stop_token stop);

} // namespace bootlace::flash
