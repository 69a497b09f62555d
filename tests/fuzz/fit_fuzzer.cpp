// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit/fit.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto parsed = fit::parse(bytes);
    if (!parsed) {
        return 0;
    }
    const bool all = std::ranges::all_of(parsed->images, [&](const fit::Image &image) {
        return !image.data || slice(bytes, image.data->begin.value(), image.data->size.value());
    });
    if (!all || parsed->size.value() > size) {
        std::abort(); // data that are not there
    }
    return 0;
}
