// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says whether the CRCs are set right first: what lies behind them is not reached by chance.
#include "base/digest.h"
#include "uimage/header.h"
#include "uimage/script.h"
#include "uimage/uimage.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

static Bytes seal(ByteView bytes)
{
    Bytes sealed(bytes.begin(), bytes.end());
    auto header = load<uimage::Header>(sealed, 0);
    if (header) {
        header->magic = uimage::headerMagic;
        header->dataSize = static_cast<std::uint32_t>(sealed.size() - sizeof(uimage::Header));
        header->dataCrc = crc32(ByteView(sealed).subspan(sizeof(uimage::Header)));
        header->headerCrc = 0;
        header->headerCrc = crc32(bytesOfValue(*header));
        store(MutableBytes(sealed), 0, *header);
    }
    return sealed;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ByteView input = std::as_bytes(std::span(data, size)).subspan(1);
    const Bytes bytes = (data[0] & 1U) != 0 ? seal(input) : Bytes(input.begin(), input.end());
    (void)uimage::scriptIn(bytes);
    const auto image = uimage::parse(bytes);
    if (!image) {
        return 0;
    }
    for (const ByteRange &part : image->parts) {
        if (!slice(bytes, part.begin.value(), part.size.value())) {
            std::abort(); // a part that is not there
        }
    }
    return 0;
}
