// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/read_at.h"

#include <algorithm>

namespace bootlace {

ReadAt readFrom(ByteView bytes)
{
    return [bytes](ByteOffset at, MutableBytes out) -> Result<> {
        const auto part = slice(bytes, at.value(), out.size());
        if (!part) {
            return fail(Cause::BadInput, "it ends before it should");
        }
        std::ranges::copy(*part, out.begin());
        return {};
    };
}

} // namespace bootlace
