// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtk/boot_image.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes = std::as_bytes(std::span(data, size));
    const auto image = mtk::parse(bytes);
    if (image && image->defects.empty() && image->size.value() > size) {
        std::abort(); // called good although it is not all there
    }
    (void)mtk::readBl2(bytes);
    if (const auto packed = mtk::pack(bytes, mtk::Medium::Sd)) {
        const auto again = mtk::parse(*packed);
        if (!again || !again->defects.empty()) {
            std::abort(); // what we make must be good
        }
    }
    return 0;
}
