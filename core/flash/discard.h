// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "sink/sink.h"
#include "sink/writer.h"

#include <functional>
#include <span>
#include <stop_token>

namespace bootlace::flash {

/// How much lies between the chunks, which ascend, in gaps of a mebibyte and more.
[[nodiscard]] ByteCount unusedOn(const sink::Sink &disk, std::span<const sink::Chunk> used);

/// Discards it. A disk that can't take it is left as it is. `tick` is told behind each request how much was discarded
/// so far. Cancelled after a stop request.
[[nodiscard]] Result<> discardUnused(sink::Sink &disk, std::span<const sink::Chunk> used, const std::stop_token &stop,
                                     const std::function<void(ByteCount)> &tick);

} // namespace bootlace::flash
