// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sink/sink.h"
#include "sink/writer.h"

#include <functional>
#include <span>
#include <stop_token>

namespace bootlace::flash {

/// Discards what lies between the chunks, which ascend, in gaps of a mebibyte and more. A disk that can't take it is
/// left as it is. `tick` is called behind each request. Cancelled after a stop request.
[[nodiscard]] Result<> discardUnused(sink::Sink &disk, std::span<const sink::Chunk> used, const std::stop_token &stop,
                                     const std::function<void()> &tick);

} // namespace bootlace::flash
