// SPDX-License-Identifier: GPL-3.0-or-later
// Where something lies on a card that was written.
#pragma once

#include "fat/reader.h"
#include "support/sinks.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string_view>

namespace bootlace::test {

/// The first byte of a file of the ESP.
inline ByteOffset bootFileOn(MemorySink &card, ByteRange esp, std::string_view path)
{
    const auto read = [disk = sink::readAnywhere(card), esp](ByteOffset at, MutableBytes out) {
        return disk(esp.begin + (at - ByteOffset(0)), out);
    };
    fat::Reader reader = fat::Reader::open(read, esp.size).value();
    return esp.begin + (reader.clustersOf(reader.find(path).value()).value().front().begin - ByteOffset(0));
}

/// The first of these bytes in the range.
inline ByteOffset placeOn(const MemorySink &card, ByteRange range, ByteView bytes)
{
    const Bytes all = card.contents(range);
    const auto found = std::ranges::search(all, bytes);
    EXPECT_FALSE(found.empty());
    return range.begin + ByteCount(static_cast<std::uint64_t>(found.begin() - all.begin()));
}

} // namespace bootlace::test
