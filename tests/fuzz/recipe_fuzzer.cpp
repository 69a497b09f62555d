// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "recipe/recipe.h"

#include <cstdlib>
#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace;
    const auto first = recipe::parse(asText(std::as_bytes(std::span(data, size))), "fuzz.toml", "/");
    if (first) {
        const auto second = recipe::parse(recipe::toToml(*first), "fuzz.toml", "/");
        if (!second || *second != *first) {
            std::abort(); // what is written must be read back the same
        }
    }
    return 0;
}
