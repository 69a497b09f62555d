// SPDX-License-Identifier: GPL-3.0-or-later
// What is read without defects is written again and reads the same.
#include "mbr/mbr.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    for (const std::uint64_t sectors : {std::uint64_t{0}, std::uint64_t{1048576}, std::uint64_t{1} << 40U}) {
        const mbr::Reading reading = mbr::check(bytes, sectors);
        if (!reading.table || !reading.defects.empty()) {
            continue;
        }
        const auto again = mbr::encode(*reading.table, sectors);
        if (!again || mbr::check(again->bytes, sectors).table != reading.table) {
            std::abort();
        }
    }
    return 0;
}
