// SPDX-License-Identifier: GPL-3.0-or-later
#include "allwinner/egon.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto image = allwinner::parse(bytes);
    if (image && image->defects.empty() &&
        (image->splSize.value() > size || image->payloadAt.value() + 4 > size ||
         image->payload == allwinner::Payload::None)) {
        std::abort(); // called good although it is not all there
    }
    if (image && !allwinner::isEgon(bytes)) {
        std::abort();
    }
    return 0;
}
