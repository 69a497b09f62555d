// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/read_at.h"
#include "sink/sink.h"

namespace bootlace::verify {

/// Reads within a range of the medium, as if it were all there is; BadInput beyond its end. The medium must outlive it.
[[nodiscard]] inline ReadAt inside(sink::Medium &medium, ByteRange range)
{
    return [disk = sink::readAnywhere(medium), range](ByteOffset at, MutableBytes out) -> Result<> {
        const auto end = checkedAdd(at.value(), out.size());
        if (!end || *end > range.size.value()) {
            return fail(Cause::BadInput, "it ends before it should");
        }
        return disk(range.begin + (at - ByteOffset(0)), out);
    };
}

} // namespace bootlace::verify
