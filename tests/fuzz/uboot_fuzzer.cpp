// SPDX-License-Identifier: GPL-3.0-or-later
#include "uboot/facts.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto facts = uboot::read(std::as_bytes(std::span(data, size)));
    if (facts && facts->controlTree.end().value() > size) {
        std::abort(); // a tree beyond the end
    }
    return 0;
}
