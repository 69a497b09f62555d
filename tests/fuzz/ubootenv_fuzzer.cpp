// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubootenv/environment.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    if (const auto environment = ubootenv::find(bytes); environment && environment->size.value() > size) {
        std::abort(); // larger than what there is
    }
    (void)ubootenv::variablesIn(bytes);
    (void)ubootenv::parseText(asText(bytes));
    return 0;
}
