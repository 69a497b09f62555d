// SPDX-License-Identifier: GPL-3.0-or-later
// How far the work is. Bytes, never percent: who shows it divides.
#pragma once

#include "base/units.h"

#include <cstdint>

namespace bootlace {

/// The parts of a flash, in the order in which they happen: none comes back. Discard is not there where the disk can't.
enum class Stage : std::uint8_t { Prepare, Write, Discard, Flush, Verify, Finish };

/// A moment of a stage. `total` is 0 while it is not known, and is known from then on; for Stage::Write it is an
/// estimate that gets better, for others it is exact. done <= total when there is one.
struct Tick
{
    Stage stage;
    ByteCount done;
    ByteCount total;

    bool operator==(const Tick &) const = default;
};

/// Told about progress by the thread that works; an implementation must be quick and must not call back.
class Progress
{
public:
    Progress() = default;
    virtual ~Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    Progress(Progress &&) = delete;
    Progress &operator=(Progress &&) = delete;

    virtual void tick(Tick now) = 0;
};

/// For callers that don't want to know.
class NoProgress final : public Progress
{
public:
    void tick(Tick /*now*/) override {}
};

} // namespace bootlace
