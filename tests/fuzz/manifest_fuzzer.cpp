// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "manifest/manifest.h"

#include <cstdlib>
#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace;
    const auto first = manifest::fromJson(asText(std::as_bytes(std::span(data, size))));
    if (first) {
        if (manifest::fromJson(manifest::toJson(*first)) != *first) {
            std::abort(); // what is written must be read back the same
        }
    }
    return 0;
}
