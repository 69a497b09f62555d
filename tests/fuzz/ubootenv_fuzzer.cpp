// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubootenv/copies.h"
#include "ubootenv/environment.h"
#include "ubootenv/pack.h"

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
    const auto saved = ubootenv::findSaved(bytes);
    if (saved && !saved->copies.at(saved->current).environment) {
        std::abort(); // what U-Boot takes is not whole
    }
    const auto packed = ubootenv::pack(asText(bytes), {.size = 8_KiB, .isOneOfTwo = size % 2 == 1});
    if (packed && !ubootenv::find(packed->bytes)) {
        std::abort(); // not read again
    }
    return 0;
}
