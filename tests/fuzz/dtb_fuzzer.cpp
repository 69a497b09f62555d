// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a tree and, behind its end, an overlay.
#include "dtb/blob.h"
#include "dtb/overlay.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto base = dtb::Blob::fromBytes(bytes);
    if (!base) {
        return 0;
    }
    (void)base->model();
    const auto blob = dtb::Blob::fromBytes(bytes.subspan(base->bytes().size()));
    if (!blob) {
        return 0;
    }
    (void)dtb::compatibility(*base, *blob);
    (void)dtb::effects(*blob);
    const std::array overlays{dtb::Overlay{"first", *blob}, dtb::Overlay{"second", *blob}};
    (void)dtb::conflicts(*base, overlays);
    if (dtb::merge(*base, std::span(overlays).first(1)) && !dtb::effects(*blob, *base)) {
        std::abort(); // merged, but nobody could say into what
    }
    return 0;
}
