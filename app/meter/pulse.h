// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/units.h"

#include <chrono>

namespace bootlace::app {

/// Where the time went since the work began, as far as it was measured.
struct Load
{
    std::chrono::nanoseconds disk{};      ///< a request was with a disk that is written or read back
    std::chrono::nanoseconds source{};    ///< a thread waited for the root's source
    std::chrono::nanoseconds processor{}; ///< of all processors together, this program

    bool operator==(const Load &) const = default;
};

/// A moment of the work, stamped by the thread that works: how far it is, and what it cost.
struct Pulse
{
    Tick tick{Stage::Prepare, {}, {}};
    std::chrono::milliseconds at{}; ///< since the work began
    ByteCount sourceRead;           ///< of the root's source
    ByteCount sourceSize;           ///< 0: not known
    Load load;

    bool operator==(const Pulse &) const = default;
};

} // namespace bootlace::app
