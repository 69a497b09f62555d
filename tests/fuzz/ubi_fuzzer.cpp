// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubi/image.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto image = ubi::readImage(readFrom(bytes), ByteCount(size));
    if (image.has_value() != ubi::isUbi(bytes)) {
        std::abort();
    }
    return 0;
}
