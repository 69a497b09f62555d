// SPDX-License-Identifier: GPL-3.0-or-later
#include "squashfs/facts.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    if (const auto facts = squashfs::peek(bytes); facts && (!squashfs::isSquashfs(bytes) || facts->blockSize == 0)) {
        std::abort();
    }
    return 0;
}
