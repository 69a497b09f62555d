// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "sink/sink.h"

#include <functional>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace bootlace::verify {

/// What a run of bytes must be: the quick digest of what was just written, or the one that a manifest keeps.
struct Expected
{
    ByteRange range; ///< whole sectors; at most 1 MiB
    std::variant<Xxh128, Sha256> digest;
};

struct Comparison
{
    std::vector<ByteRange> different; ///< ascending; the runs whose digest is another one, neighbours joined
    ByteCount read;
};

/// Reads every run back from the medium and compares digests, several at a time. `expected` is ascending; `read` is
/// told from the calling thread how many bytes were read so far. Fails when reading fails, or with Cancelled within one
/// buffer's time after a stop request. Memory: 8 MiB.
[[nodiscard]] Result<Comparison> compare(sink::Medium &medium, std::span<const Expected> expected, std::stop_token stop,
                                         const std::function<void(ByteCount)> &read);

} // namespace bootlace::verify
