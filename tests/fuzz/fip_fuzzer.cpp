// SPDX-License-Identifier: GPL-3.0-or-later
#include "fip/package.h"
#include "fip/xz.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    (void)fip::packingOf(bytes);
    (void)fip::decompress(bytes, 1_MiB);
    const auto package = fip::parse(bytes);
    if (!package || !package->defects.empty()) {
        return 0;
    }
    // A package without defects can be taken apart and put together again.
    std::vector<fip::Part> parts;
    for (const fip::Entry &entry : package->entries) {
        parts.push_back({.uuid = entry.uuid, .bytes = fip::contentOf(bytes, entry)});
    }
    const auto again = fip::build(parts);
    if (!again) {
        std::abort();
    }
    const auto reread = fip::parse(*again);
    if (!reread || !reread->defects.empty() || reread->entries.size() != parts.size()) {
        std::abort();
    }
    return 0;
}
